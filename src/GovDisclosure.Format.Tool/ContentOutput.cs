using System;
using System.CommandLine;

namespace GovDisclosure.Format.Tool;

/// <summary>Puts what a command made into a file, or on standard output as it is.</summary>
internal static class ContentOutput
{
    internal static Option<string?> CreateOption(ReportLanguage language) => new("--output") { HelpName = "FILE", Description = Descriptions.Output.In(language) };

    internal static int Write(byte[] content, string? output, ToolStreams streams, ReportLanguage language)
    {
        if (output is null or FileLoader.StandardInput)
        {
            streams.RawOutput.Write(content);
            streams.RawOutput.Flush();
            return ExitCodes.Good;
        }

        try
        {
            OutputFile.Write(output, content);
            return ExitCodes.Good;
        }
        catch (Exception exception) when (InputFile.IsAboutTheFile(exception))
        {
            new TextOutput(streams.Error, language).WriteDiagnostic(output, FileDiagnostics.CannotWrite(exception));
            return ExitCodes.Unusable;
        }
    }
}
