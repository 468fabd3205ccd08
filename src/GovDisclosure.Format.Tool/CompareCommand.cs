using System;
using System.CommandLine;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure compare</c>: two reports of one body cell by cell, and what the rules across years say.</summary>
internal sealed class CompareCommand
{
    private readonly ToolStreams _streams;
    private readonly ReportLanguage _language;

    private CompareCommand(ToolStreams streams, ReportLanguage language)
    {
        _streams = streams;
        _language = language;
    }

    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        var older = new Argument<string>("OLDER") { Description = Descriptions.Older.In(language) };
        var newer = new Argument<string>("NEWER") { Description = Descriptions.Newer.In(language) };
        Option<string?> format = FormatOption.Create(Descriptions.CompareFormat, language, FormatOption.Text, FormatOption.Json);
        var command = new Command("compare", Descriptions.Compare.In(language)) { older, newer, format };
        command.SetAction(parsed => new CompareCommand(streams, language).Run(parsed.GetValue(older)!, parsed.GetValue(newer)!, parsed.GetValue(format) == FormatOption.Json));
        return command;
    }

    private int Run(string olderFile, string newerFile, bool json)
    {
        var loader = new FileLoader(_streams.Input);
        LoadedFile older = loader.Load(new InputFile(olderFile, null));
        LoadedFile newer = loader.Load(new InputFile(newerFile, null));
        ReportComparison? comparison = older.Report is null || newer.Report is null ? null : ReportComparison.Of(older.Report, newer.Report);
        var judged = new CheckedReport(newer, comparison is null ? null : Judge(comparison, newer));
        if (json)
            ComparisonJson.Write(_streams, comparison, new CheckedReport(older, null), judged, _language);
        else
            WriteText(older, judged, comparison);
        return Math.Max(older.ExitCode, judged.ExitCode);
    }

    private static ValidationResult Judge(ReportComparison comparison, LoadedFile newer) =>
        new ReportValidator(RuleFamilies.Only("XYR")).Validate(comparison.Newer, new ValidationContext { Previous = comparison.Older, Printed = newer.Read?.Printed });

    private void WriteText(LoadedFile older, CheckedReport newer, ReportComparison? comparison)
    {
        var remarks = new TextOutput(_streams.Error, _language);
        remarks.WriteReading(older);
        remarks.WriteReading(newer.File);
        if (comparison is null)
            return;

        var output = new TextOutput(_streams.Output, _language);
        output.WriteLine(older.Name + " → " + newer.File.Name);
        foreach (string line in ComparisonTable.Lines(comparison, _language))
            output.WriteLine(line);
        output.WriteLine(string.Empty);
        // Of one reason that all rules share, once.
        foreach (string reason in newer.Validation!.NotAssessable.Where(finding => (finding.Missing & RuleNeeds.Previous) != 0).Select(finding => finding.GetMessage(_language)).Distinct())
            output.WriteLine(newer.File.Name + ": " + reason);
        output.WriteJudgement(newer);
    }
}
