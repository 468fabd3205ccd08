using System;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>A run of the command inside the test process.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    internal string Output => Encoding.UTF8.GetString(OutputBytes);

    internal string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal string Everything => Output + Error;

    internal static ToolRun Of(params string[] arguments) => WithInput([], arguments);

    internal static ToolRun WithInput(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode;
        using (var streams = new ToolStreams(new MemoryStream(input), output, error))
            exitCode = App.Run(arguments, streams);
        var run = new ToolRun(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
        Assert.DoesNotContain("   at ", run.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", run.Everything, StringComparison.Ordinal);
        return run;
    }
}
