using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>
/// What an edit of a page changes in what is read, in several layouts, against the list beside this file: numbers, diagnostics,
/// notes, rows of the issuer's own, and what stands around the tables. After a deliberate change the list is written anew with the
/// environment variable UPDATE_PAGES=1, and every line that changed is read again.
/// </summary>
public class EditedPagesTests
{
    private const string Arrow = " ⇒ ";
    private const string CutOff = "✂";
    private const int MostTold = 4;

    private static readonly string s_list = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Tests", "Reading", "EditedPages.txt");

    [Theory]
    [InlineData("tab", 2021)]
    [InlineData("lines", 2021)]
    [InlineData("print", 2021)]
    [InlineData("blanks", 2021)]
    [InlineData("fused rows", 2021)]
    [InlineData("fused", 2021)]
    [InlineData("tab", 2019)]
    [InlineData("print", 2019)]
    [InlineData("lines", 2019)]
    public void Are_read_as_the_list_says(string layout, int edition)
    {
        // "# tab 2021" says in which layout the pages below are set; then what stands on the page, what is put there, what comes of it.
        string[] list = File.ReadAllLines(s_list);
        int start = Array.IndexOf(list, $"# {layout} {edition}") + 1;
        int end = Array.FindIndex(list, start, line => line.StartsWith("# ", StringComparison.Ordinal));
        string[] pages = list[start..(end < 0 ? list.Length : end)];
        Assert.NotEmpty(pages);
        string[] read = [.. Read(Layouts.All[layout](ReportReader.Default.Read(SoundReports.Filled((ReportEdition)edition)).Report!), pages)];

        if (Environment.GetEnvironmentVariable("UPDATE_PAGES") == "1")
            File.WriteAllText(s_list, string.Concat(list[..start].Concat(read).Concat(list[(start + pages.Length)..]).Select(line => line + "\n")));
        Assert.Equal(pages, read);
    }

    private static IEnumerable<string> Read(string text, string[] pages)
    {
        ReadResult whole = ReportReader.Default.Read(text);
        foreach (string page in pages)
        {
            string[] parts = page.Split(Arrow);
            yield return parts[0] + Arrow + parts[1] + Arrow + Difference(whole, ReportReader.Default.Read(Edit(text, Unescape(parts[0]), Unescape(parts[1]))));
        }
    }

    private static string Edit(string text, string piece, string replacement)
    {
        int at = text.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{piece} does not stand in\n{text}");
        return replacement == CutOff ? text[..at] : text[..at] + replacement + text[(at + piece.Length)..];
    }

    private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);

    private static string Escape(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Difference(ReadResult whole, ReadResult edited) => edited.Report is null
        ? "no report: " + string.Join(", ", edited.Diagnostics.Select(Tell))
        : string.Join("; ", Members(whole.Report!, edited.Report)
            .Concat(Numbers(whole.Report!, edited.Report))
            .Concat(More("refused", whole.Report!.Refused.Select(Tell), edited.Report.Refused.Select(Tell)))
            .Concat(More("note", whole.Report.Annotations.Select(Tell), edited.Report.Annotations.Select(Tell)))
            .Concat(More("row", whole.Report.AdditionalRows.Select(Tell), edited.Report.AdditionalRows.Select(Tell)))
            .Concat(More("says", whole.Diagnostics.Select(Tell), edited.Diagnostics.Select(Tell))));

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
            .Where(cell => whole[cell] != edited[cell]).Select(cell => $"{Last(cell.ToString())} {edited[cell]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "blank"}")];
        return changed.Length > MostTold ? [.. changed[..(MostTold - 1)], $"… {changed.Length} numbers"] : changed;
    }

    private static IEnumerable<string> More(string what, IEnumerable<string> whole, IEnumerable<string> edited)
    {
        List<string> more = [.. edited];
        foreach (string each in whole)
            more.Remove(each);
        string[] told = [.. more.Distinct()];
        return (told.Length > MostTold ? told[..MostTold].Append($"… {told.Length}") : told).Select(each => what + " " + each);
    }

    private static string Tell(Refusal refusal) => $"{Last(refusal.At)} {refusal.Code}";

    private static string Tell(Annotation note) => $"{note.At} '{Escape(note.Text)}'";

    private static string Tell(AdditionalRow row) => $"{row.Table} '{row.Label}' {string.Join(",", row.Cells)}";

    private static string Tell(ReadDiagnostic diagnostic) => $"{diagnostic.Code} {Last(diagnostic.At ?? "")} ({diagnostic.Position})";

    private static string Last(string pointer) => string.Join('/', pointer.Split('/').TakeLast(2));
}
