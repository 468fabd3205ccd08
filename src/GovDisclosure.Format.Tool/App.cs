using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;

namespace GovDisclosure.Format.Tool;

/// <summary>The command, from its arguments to its exit code. Whatever happens, nobody is shown a stack trace.</summary>
internal static class App
{
    internal static int Run(IReadOnlyList<string> arguments, ToolStreams streams)
    {
        ReportLanguage language = LanguageOption.Find(arguments);
        try
        {
            int exitCode = Run(arguments, streams, language);
            streams.Flush();
            return exitCode;
        }
        catch (IOException exception)
        {
            // Files that are read or written answer for themselves; this is standard output, on a full disk for instance.
            return Fail(streams, new Bilingual($"无法写出结果（{exception.Message}）", $"the result cannot be written ({exception.Message})").In(language));
        }
        catch (Exception exception)
        {
            return Fail(streams, new Bilingual(
                $"程序出错，请连同文件报告给开发者（{exception.GetType().Name}：{exception.Message}）",
                $"the program failed; please report it together with the file ({exception.GetType().Name}: {exception.Message})").In(language));
        }
    }

    private static int Run(IReadOnlyList<string> arguments, ToolStreams streams, ReportLanguage language)
    {
        ParseResult parsed = CommandTree.Parse(arguments, streams, language);
        // Help and version are given in spite of whatever else is wrong.
        bool isInformation = parsed.Action is { ClearsParseErrors: true };
        if (!isInformation && (parsed.Action is null or ParseErrorAction || UsageErrors.HasUnknownOption(parsed)))
            return UsageErrors.Report(parsed, streams, language);
        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = streams.OutputText,
            Error = streams.ErrorText,
        });
    }

    private static int Fail(ToolStreams streams, string message)
    {
        streams.ErrorText.WriteLine("govdisclosure: " + OneLine.Of(message));
        return ExitCodes.Unusable;
    }
}
