using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure convert</c>: hands a report on in another format.</summary>
internal sealed class ConvertCommand
{
    private const string Json = "json";

    private readonly ToolStreams _streams;
    private readonly ReportLanguage _language;

    private ConvertCommand(ToolStreams streams, ReportLanguage language)
    {
        _streams = streams;
        _language = language;
    }

    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        var file = new Argument<string>("FILE") { Description = Descriptions.OneFile.In(language) };
        string[] formats = [Json, .. LayoutFormats.All];
        var to = new Option<string?>("--to") { HelpName = string.Join('|', formats), Description = Descriptions.To.In(language) };
        to.AcceptOnlyFromAmong(formats);
        Option<string?> output = ContentOutput.CreateOption(language);
        var all = new Option<bool>("--all") { Description = Descriptions.All.In(language) };
        var explain = new Option<string?>("--explain") { HelpName = "POINTER", Description = Descriptions.Explain.In(language) };
        var command = new Command("convert", Descriptions.Convert.In(language)) { file, to, all, explain, output };
        command.SetAction(parsed =>
        {
            string target = parsed.GetValue(to) ?? Json;
            var run = new ConvertCommand(streams, language);
            if (parsed.GetValue(explain) is { } pointer)
            {
                bool isAlone = parsed.GetResult(to) is null && parsed.GetResult(output) is null && !parsed.GetValue(all);
                return isAlone ? run.Explain(parsed.GetValue(file)!, pointer, command) : UsageErrors.Report(command, [ExplainIsAlone.In(language)], streams, language);
            }

            if (!parsed.GetValue(all))
                return run.Run(parsed.GetValue(file)!, target, parsed.GetValue(output));
            return target == Json
                ? run.RunAll(parsed.GetValue(file)!, parsed.GetValue(output))
                : UsageErrors.Report(command, [new Bilingual("选项 --all 只用于 json：其他格式一个文件只写一份报告", "option --all goes with json only: in the other formats a file holds one report").In(language)], streams, language);
        });
        return command;
    }

    private static Bilingual ExplainIsAlone => new(
        "选项 --explain 不与 --to、--all、--output 同用：它说明来由，不输出报告",
        "option --explain goes without --to, --all and --output: it tells reasons and writes no report");

    /// <summary>Why the cells at a pointer are what they are, instead of the report.</summary>
    private int Explain(string file, string pointer, Command command)
    {
        if (!Explanation.NamesCells(pointer))
            return UsageErrors.Report(command, [Explanation.NoCells(pointer).In(_language)], _streams, _language);
        LoadedFile loaded = new FileLoader(_streams.Input).Load(new InputFile(file, null));
        if (loaded.Report is not { } report)
        {
            new TextOutput(_streams.Error, _language).WriteReading(loaded);
            return ExitCodes.Unusable;
        }

        var explanation = new Explanation(new TextOutput(_streams.Output, _language), loaded, report, _language);
        return explanation.TryWrite(pointer)
            ? ExitCodes.Good
            : UsageErrors.Report(command, [explanation.NotOfForm(pointer).In(_language)], _streams, _language);
    }

    private int Run(string file, string to, string? output)
    {
        LoadedFile loaded = new FileLoader(_streams.Input).Load(new InputFile(file, null));
        new TextOutput(_streams.Error, _language).WriteReading(loaded);
        if (loaded.Report is not { } report)
            return ExitCodes.Unusable;

        byte[] content = to == Json
            ? [.. ReportJson.SerializeToUtf8Bytes(report, indented: true), (byte)'\n']
            : LayoutFormats.Write(ReportLayout.Of(report), to);
        return ContentOutput.Write(content, output, _streams, _language);
    }

    /// <summary>Every report of the file, one a line. One that is not recognised is told, and the others are printed.</summary>
    private int RunAll(string file, string? output)
    {
        var remarks = new TextOutput(_streams.Error, _language);
        int exitCode = ExitCodes.Good;
        var reports = new List<AnnualReport>();
        foreach (LoadedFile loaded in new FileLoader(_streams.Input).LoadAll(new InputFile(file, null)))
        {
            remarks.WriteReading(loaded);
            if (loaded.Report is { } report)
                reports.Add(report);
            else
                exitCode = ExitCodes.Unusable;
        }

        if (reports.Count == 0)
            return ExitCodes.Unusable;
        using var lines = new MemoryStream();
        ReportJsonLines.Write(lines, reports);
        return Math.Max(exitCode, ContentOutput.Write(lines.ToArray(), output, _streams, _language));
    }
}
