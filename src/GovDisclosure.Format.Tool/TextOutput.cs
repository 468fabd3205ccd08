using System;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace GovDisclosure.Format.Tool;

/// <summary>
/// Results as lines of text, one a diagnostic or finding, in the manner of a compiler:
/// <c>file(line,column): error T3-001: message</c>. Nothing is wrapped or cut.
/// </summary>
internal sealed class TextOutput
{
    private static readonly Style Red = new(Color.Red);
    private static readonly Style Yellow = new(Color.Yellow);
    private static readonly Style Blue = new(Color.Blue);
    private static readonly Style Green = new(Color.Green);

    private readonly AnsiWriter _writer;
    private readonly ReportLanguage _language;

    internal TextOutput(AnsiWriter writer, ReportLanguage language)
    {
        _writer = writer;
        _language = language;
    }

    /// <summary>Everything about a file that was checked: what the reader says, what the rules say, what may be wrong, and the summary.</summary>
    internal void Write(CheckedReport report)
    {
        WriteReading(report.File);
        WriteJudgement(report);
    }

    /// <summary>What the reader says, and whether there is no report at all.</summary>
    internal void WriteReading(LoadedFile file)
    {
        WriteDiagnostics(file);
        if (file.Report is null)
            WriteNotRecognised(file);
    }

    /// <summary>What the rules say of a report, what may be wrong, and the summary; nothing where it was not checked.</summary>
    internal void WriteJudgement(CheckedReport report)
    {
        if (report is not { Validation: { } validation, File.Report: { } recognised })
            return;
        foreach (Finding finding in validation.Findings)
            WriteLine(report.File.Name, PlaceOf(finding, report.File.Read), finding.Severity, finding.RuleId, TextOf(finding));
        for (int i = 0; i < validation.Proposals.Count; i++)
            WriteProposal(i + 1, validation.Proposals[i], recognised.Template);
        WriteSummary(report, recognised, validation);
    }

    private void WriteDiagnostics(LoadedFile file)
    {
        foreach (ReadDiagnostic diagnostic in file.Diagnostics)
            WriteDiagnostic(file.Name, diagnostic);
    }

    internal void WriteDiagnostic(string file, ReadDiagnostic diagnostic) =>
        WriteLine(file, diagnostic.Position, diagnostic.Severity, diagnostic.Code, diagnostic.GetMessage(_language));

    private void WriteNotRecognised(LoadedFile file)
    {
        Write(file.Name + ": ");
        Write(new Bilingual("没有识别出年度报告", "no annual report recognised").In(_language), Red);
        WriteLine(string.Empty);
    }

    private static SourcePosition PlaceOf(Finding finding, ReadResult? read) =>
        read is not null && read.SourceMap.TryGetPosition(finding, out SourcePosition position) ? position : default;

    private static Style ColourOf(Severity severity) => severity switch
    {
        Severity.Error => Red,
        Severity.Warning => Yellow,
        _ => Blue,
    };

    private void WriteLine(string file, SourcePosition position, Severity severity, string code, string message)
    {
        Write(file);
        Write(position.IsKnown ? $"({position}): " : ": ");

        // The English words, by which editors and build logs know the lines of a compiler, whatever the language of the message.
        Write(RuleWords.Of(severity).English + " " + code, ColourOf(severity));
        WriteLine(": " + message);
    }

    // The pointer is that of the cell in question; the others stand in JSON and SARIF.
    private string TextOf(Finding finding) =>
        finding.GetMessage(_language) + (finding.At.Count == 0 ? string.Empty : $" ({finding.At[0]})") + " [" + finding.GetNote(_language) + "]";

    // Indented, so that whoever reads the lines of a compiler passes it over: it is no finding.
    private void WriteProposal(int number, FaultProposal proposal, ReportTemplate template)
    {
        string head = new Bilingual($"建议 {number}（未改动，请核对原始台账）：", $"proposal {number} (nothing was changed; check the records): ").In(_language);
        WriteLine("  " + head + proposal.GetReason(_language));
        foreach (CellChange change in proposal.Changes)
            WriteLine($"    {CellText.NameOf(template.GetCell(change.Cell), _language)} ({change.Cell}): {CellText.Of(change.From, _language)} → {CellText.Of(change.To, _language)}");
    }

    private void WriteSummary(CheckedReport report, AnnualReport recognised, ValidationResult validation)
    {
        int refused = recognised.Refused.Count == 0 ? 0 : recognised.Template.Cells.Count(cell => recognised.IsRefused(cell.Address));
        string edition = ReportEditions.GetName(recognised.Edition);
        string? year = recognised.Year?.ToString(CultureInfo.InvariantCulture);
        Write(report.File.Name + ": ");
        Write(new Bilingual("已识别", "recognised").In(_language), report.ExitCode == ExitCodes.Good ? Green : Red);
        WriteLine(new Bilingual(
            $"，{edition}年格式，报告年度 {year ?? "未知"}，机关 {recognised.Issuer.Name ?? "未知"}；符合 {validation.HoldsCount}，不符 {validation.ViolatedCount}，无法判断 {validation.NotAssessableCount}；拒读单元格 {refused}",
            $", edition {edition}, year {year ?? "unknown"}, issuer {recognised.Issuer.Name ?? "unknown"}; holds {validation.HoldsCount}, violated {validation.ViolatedCount}, not assessable {validation.NotAssessableCount}; cells refused {refused}").In(_language));
    }

    private void Write(string text) => _writer.Write(OneLine.Of(text));

    private void Write(string text, Style style) => _writer.Write(OneLine.Of(text), style, null);

    internal void WriteLine(string text)
    {
        Write(text);
        _writer.Write("\n");
    }
}
