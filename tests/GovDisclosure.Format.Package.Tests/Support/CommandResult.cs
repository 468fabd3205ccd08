namespace GovDisclosure.Format.Package.Tests.Support;

/// <summary>What a program said and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    internal CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}\n{Error}");
        return this;
    }
}
