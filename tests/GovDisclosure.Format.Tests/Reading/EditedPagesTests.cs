using System;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>
/// What an edit of a page changes in what is read, in several layouts, against the list beside this file: numbers, diagnostics,
/// notes, rows of the issuer's own, and what stands around the tables. After a deliberate change the list is written anew with the
/// environment variable UPDATE_PAGES=1, and every line that changed is read again.
/// </summary>
public class EditedPagesTests
{
    private const string CutOff = "✂";

    private static readonly ReviewedList s_list = new("Reading/EditedPages.txt", "UPDATE_PAGES");

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
        string text = Layouts.All[layout](ReportReader.Default.Read(SoundReports.Filled((ReportEdition)edition)).Report!);
        ReadResult whole = ReportReader.Default.Read(text);
        s_list.Check(
            edit => edit.Split(ReviewedList.Arrow) is [var piece, var replacement] ? Told.Difference(whole, ReportReader.Default.Read(Edit(text, Told.Unescape(piece), Told.Unescape(replacement)))) : "?",
            $"{layout} {edition}");
    }

    private static string Edit(string text, string piece, string replacement)
    {
        int at = text.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{piece} does not stand in\n{text}");
        return replacement == CutOff ? text[..at] : text[..at] + replacement + text[(at + piece.Length)..];
    }
}
