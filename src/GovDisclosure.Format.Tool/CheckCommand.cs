using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure check</c>: reads reports and judges them by the rules.</summary>
internal sealed class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly ToolStreams _streams;
    private readonly ReportLanguage _language;
    private readonly FileLoader _loader;

    private CheckCommand(ToolStreams streams, ReportLanguage language)
    {
        _streams = streams;
        _language = language;
        _loader = new FileLoader(streams.Input);
    }

    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = Descriptions.File.In(language) };
        var previous = new Option<string?>("--previous") { HelpName = "FILE", Description = Descriptions.Previous.In(language) };
        var format = new Option<string>("--format") { HelpName = Text + "|" + Json, Description = Descriptions.Format.In(language) };
        format.AcceptOnlyFromAmong(Text, Json);
        var command = new Command("check", Descriptions.Check.In(language)) { files, previous, format };
        command.SetAction(parsed => new CheckCommand(streams, language).Run(
            parsed.GetValue(files)!,
            parsed.GetValue(previous),
            parsed.GetValue(format) == Json));
        return command;
    }

    private int Run(IReadOnlyList<string> files, string? previous, bool json)
    {
        AnnualReport? lastYear = null;
        if (previous is not null && (lastYear = LoadPrevious(previous)) is null)
            return ExitCodes.Unusable;

        int exitCode = ExitCodes.Good;
        IEnumerable<CheckedReport> reports = InputFile.Expand(files).Select(file => Check(file, lastYear)).Select(report =>
        {
            exitCode = Math.Max(exitCode, report.ExitCode);
            return report;
        });
        if (json)
        {
            JsonOutput.Write(_streams.RawOutput, reports, _language);
            return exitCode;
        }

        var output = new TextOutput(_streams.Output, _language);
        foreach (CheckedReport report in reports)
        {
            output.Write(report);
            _streams.Flush();
        }

        return exitCode;
    }

    private CheckedReport Check(InputFile file, AnnualReport? lastYear)
    {
        LoadedFile loaded = _loader.Load(file);
        if (loaded.Report is null)
            return new CheckedReport(loaded, null);
        var context = new ValidationContext { Previous = lastYear, Printed = loaded.Read?.Printed };
        return new CheckedReport(loaded, ReportValidator.Default.Validate(loaded.Report, context));
    }

    // What is wrong with it stands on standard error: it is not one of the files asked about.
    private AnnualReport? LoadPrevious(string file)
    {
        LoadedFile loaded = _loader.Load(new InputFile(file, null));
        var output = new TextOutput(_streams.Error, _language);
        output.WriteDiagnostics(loaded);
        if (loaded.Report is null)
            output.WriteNotRecognised(loaded);
        return loaded.Report;
    }
}
