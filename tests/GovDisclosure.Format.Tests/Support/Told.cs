using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.PlainText;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>What was read, in lines for a <see cref="ReviewedList"/>.</summary>
internal static class Told
{
    private const int MostTold = 4;

    private static readonly (string Text, string Escaped)[] s_escapes =
        [("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r"), ("\f", "\\f"), ("\v", "\\v"), ("\u0085", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"), ("\u3000", "\\u3000"), ("\u00A0", "\\u00A0")];

    private static readonly AnnualReport s_nothing = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2000);

    internal static string Unescape(string text) =>
        s_escapes.Aggregate(text, (whole, escape) => whole.Replace(escape.Escaped, escape.Text, StringComparison.Ordinal));

    internal static string Escape(string text) =>
        s_escapes.Aggregate(text, (whole, escape) => whole.Replace(escape.Text, escape.Escaped, StringComparison.Ordinal));

    /// <summary>What is read otherwise from the second text.</summary>
    internal static string Difference(ReadResult whole, ReadResult edited) => edited.Report is null
        ? "no report: " + string.Join(", ", edited.Diagnostics.Select(Tell))
        : string.Join("; ", Members(whole.Report!, edited.Report)
            .Concat(Numbers(whole.Report!, edited.Report))
            .Concat(More("refused", whole.Report!.Refused.Select(Tell), edited.Report.Refused.Select(Tell)))
            .Concat(More("note", whole.Report.Annotations.Select(Tell), edited.Report.Annotations.Select(Tell)))
            .Concat(More("row", whole.Report.AdditionalRows.Select(Tell), edited.Report.AdditionalRows.Select(Tell)))
            .Concat(More("says", whole.Diagnostics.Select(Tell), edited.Diagnostics.Select(Tell))));

    /// <summary>What is read of a section.</summary>
    internal static string Section(ReadResult read, string section)
    {
        AnnualReport report = read.Report!;
        bool Within(string? pointer) => pointer?.StartsWith(section, StringComparison.Ordinal) == true;
        return string.Join("; ", report.Template.Cells.Where(cell => Within(cell.Row.Pointer))
            .GroupBy(cell => cell.Row.Pointer, cell => report[cell.Address])
            .Where(row => row.Any(number => number != null))
            .Select(row => $"{Last(row.Key)} {string.Join(',', row.Select(Number))}")
            .Concat(More("refused", [], report.Refused.Where(refusal => Within(refusal.At)).OrderBy(refusal => refusal.Code == "READ-030").Select(refusal => Tell(refusal) + (refusal.Printed is { } printed ? $" '{Escape(printed)}'" : ""))))
            .Concat(More("note", [], report.Annotations.Select(Tell)))
            .Concat(More("row", [], report.AdditionalRows.Select(Tell)))
            .Concat(More("says", [], read.Diagnostics.Where(diagnostic => Within(diagnostic.At)).Select(Tell)))
            .Concat(read.SourceMap.Pointers.Where(pointer => pointer.StartsWith("/a", StringComparison.Ordinal) && !Within(pointer) && pointer != "/applications").Select(pointer => $"{pointer} {Place(read, pointer)}"))
            .Concat(read.Printed.RowLabels.Where(label => Within(label.At) && label.Official != label.Text).Select(label => $"label '{label.Text}'"))
            .Append($"{read.Printed.ColumnHeads.Count(head => Within(head.At))} heads, {read.Printed.RowLabels.Count(label => Within(label.At))} labels, {read.SourceMap.Pointers.Count(Within)} places"));
    }

    /// <summary>What the reader says, in both languages.</summary>
    internal static string Messages(ReadResult read) => string.Join(" ", read.Diagnostics.Where(diagnostic => diagnostic.Code != "READ-020")
        .Select(diagnostic => $"{diagnostic.Code} {Escape(diagnostic.GetMessage())} {Escape(diagnostic.GetMessage(ReportLanguage.English))}"));

    /// <summary>What stands around the tables and is not as usual, and where; of a whole text also where its sections begin.</summary>
    internal static string Frame(ReadResult read, ReadResult? usual = null) => read.Report is null
        ? "no report: " + string.Join(", ", read.Diagnostics.Select(Tell))
        : string.Join("; ", Members(usual?.Report ?? s_nothing, read.Report)
            .Concat(read.SourceMap.Pointers.Where(pointer => IsOfFrame(pointer, usual == null)).Select(pointer => $"{pointer} {Place(read, pointer)}"))
            .Concat(More("note", [], read.Report.Annotations.Select(Tell)))
            .Concat(More("says", [], read.Diagnostics.Where(diagnostic => diagnostic.Code is not ("READ-020" or "READ-030")).Select(Tell))));

    /// <summary>The lines of a text as the recogniser walks them, and their pieces: v a number or a mark, w words, f digits run together, b blank.</summary>
    internal static string Lines(string text) => string.Join(" ⏎ ", LineReader.Read(TextFrontEnd.Instance.Read(text + "\n"), []).SkipLast(1).Select(Tell));

    private static string Tell(Line line) =>
        $"{line.Position}{(line.IsRow ? " row" : "")}{(line.IsHeading ? " heading" : "")}{(PageFurniture.IsPageNumber(line) ? " page" : "")}{(PageFurniture.IsBelowArticle(line) ? " below" : "")}{TopHeading(line)}"
        + (line.Pieces.Length == 1 && line.Text != line.Pieces[0].Text ? $" '{Escape(line.Text)}'" : "")
        + string.Concat(line.Pieces.Select(piece => $" {piece.Position.Column}{(piece.Position.Line == line.Position.Line ? "" : "?")}[{Escape(piece.Text)}]{Kind(piece)}"));

    private static string TopHeading(Line line) =>
        (Headings.TryMatch(line, out TemplateSection section) ? $" section {section.Number}" : Headings.IsTopHeading(line) ? " top" : "")
        + (DisclosureReader.IsTableLine(line) ? " table 二" : "") + (MatrixReader.IsTableLine(line) ? " table 三" : "") + (CaseReader.IsTableLine(line) ? " table 四" : "");

    private static string Kind(Piece piece) =>
        (piece.IsFused ? "f" : "") + (piece.IsBlank ? "b" : piece.IsValue ? "v" : "w") + (piece.MatchMatrix(out ApplicationRow row) is var match and not LabelMatch.None ? $"={match}" + (row != default || match is LabelMatch.Row or LabelMatch.Similar ? $" {row}" : "") : "");

    private static string Place(ReadResult read, string pointer) => $"({string.Join(", ", read.SourceMap.GetParagraphs(pointer))})";

    private static bool IsOfFrame(string pointer, bool withSections)
    {
        int section = ReportTemplate.Sections.ToList().FindIndex(section => pointer.StartsWith(section.Pointer, StringComparison.Ordinal));
        if (section < 0)
            return true;
        return pointer == ReportTemplate.Sections[section].Pointer ? withSections : section is 0 or 4 or 5;
    }

    private static IEnumerable<string> Members(AnnualReport whole, AnnualReport edited)
    {
        foreach ((string name, Func<AnnualReport, object?> member) in s_members)
        {
            object? value = member(edited);
            if (!Equals(member(whole), value))
                yield return $"{name} {Escape(value?.ToString() ?? "none")}";
        }
    }

    private static readonly (string Name, Func<AnnualReport, object?> Member)[] s_members =
    [
        ("edition", report => report.Edition),
        ("other handling", report => report.Template.OtherHandling),
        ("year", report => report.Year),
        ("title", report => report.Title),
        ("preamble", report => report.Preamble),
        ("issuer", report => report.Issuer.Name),
        ("period", report => report.Period),
        ("published", report => report.PublishedOn),
        ("overview", report => report.Overview?.Text),
        ("applications", report => report.Applications != null),
        ("proceedings", report => report.Proceedings != null),
        ("problems", report => report.Problems?.Text),
        ("other matters", report => report.OtherMatters?.Text),
        ("fees", report => report.OtherMatters?.ProcessingFee),
        ("closing", report => report.Closing),
    ];

    private static string[] Numbers(AnnualReport whole, AnnualReport edited)
    {
        string[] changed = [.. whole.Template.Cells.Concat(edited.Template.Cells).Select(cell => cell.Address).Distinct()
            .Where(cell => whole[cell] != edited[cell]).Select(cell => $"{Last(cell.ToString())} {(edited[cell] is { } number ? Number(number) : "blank")}")];
        return changed.Length > MostTold ? [.. changed[..(MostTold - 1)], $"… {changed.Length} numbers"] : changed;
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static IEnumerable<string> More(string what, IEnumerable<string> whole, IEnumerable<string> edited)
    {
        List<string> more = [.. edited];
        foreach (string each in whole)
            more.Remove(each);
        string[] told = [.. more.Distinct()];
        return (told.Length > MostTold ? told[..MostTold].Append($"… {told.Length}") : told).Select(each => what + " " + each);
    }

    internal static string Tell(Refusal refusal) => $"{Last(refusal.At)} {refusal.Code}";

    internal static string Tell(Annotation note) => $"{note.At} '{Escape(note.Text)}'";

    internal static string Tell(AdditionalRow row) => $"{row.Table} '{row.Label}' {string.Join(",", row.Cells)}";

    internal static string Tell(ReadDiagnostic diagnostic) => $"{diagnostic.Code} {Last(diagnostic.At ?? "")} ({diagnostic.Position})";

    internal static string Last(string pointer) => string.Join('/', pointer.Split('/').TakeLast(2));
}
