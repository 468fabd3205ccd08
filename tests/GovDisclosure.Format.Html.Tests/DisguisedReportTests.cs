using System;
using System.Globalization;
using System.Text;
using GovDisclosure.Format.Html.Tests.Support;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>Random reports printed as pages in many disguises: what is read is what was printed, or it is refused.</summary>
public sealed class DisguisedReportTests(ITestOutputHelper output)
{
    [Fact]
    public void No_cell_is_wrong_or_invented_and_nearly_all_are_read()
    {
        long printed = 0;
        long taken = 0;
        for (int seed = 0; seed < 400; seed++)
        {
            AnnualReport report = RandomReports.Create(seed, seed % 3 == 0 ? 20 : 0);
            string html = DisguisedPage.Print(report, new Random(seed));
            Compare(report, html, Pages.Read(html).Report, seed, ref printed, ref taken);
        }

        output.WriteLine(FormattableString.Invariant($"{taken} of {printed} cells read"));
        Assert.True(taken >= printed * 0.995, FormattableString.Invariant($"only {taken} of {printed} read"));
    }

    [Property(MaxTest = 200)]
    public void Title_year_edition_and_prose_are_read_in_every_disguise(int seed)
    {
        AnnualReport report = RandomReports.Create(seed, 0);
        string html = DisguisedPage.Print(report, new Random(seed));

        AnnualReport? read = Pages.Read(html).Report;

        Assert.NotNull(read);
        Assert.Equal(report.Edition, read.Edition);
        Assert.Equal(report.Year, read.Year);
        Assert.Equal("示例市", read.Issuer.Name);
        Assert.Equal(new ReportDate(2024, 1, 19), read.PublishedOn);
        Assert.Equal("全年公开信息12条。", read.Overview?.Text);
        Assert.Equal("问题仍有3个。", read.Problems?.Text);
        Assert.Equal("无其他需要报告的事项。", read.OtherMatters?.Text);
    }

    [Property(MaxTest = 60)]
    public void Gbk_bytes_read_as_the_same_report(int seed)
    {
        string html = DisguisedPage.Print(RandomReports.Create(seed, 10), new Random(seed)).Replace("charset=\"utf-8\"", "charset=\"gb2312\"", StringComparison.Ordinal);

        Assert.Equal(Pages.Read(html).Report, Pages.Read(Pages.Gb18030.GetBytes(html)).Report);
        Assert.Equal(Pages.Read(html).Report, Pages.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(html)]).Report);
    }

    [Property(MaxTest = 100)]
    public void A_page_that_was_cut_off_gives_no_wrong_number(int seed)
    {
        AnnualReport report = RandomReports.Create(seed, 0);
        string html = DisguisedPage.Print(report, new Random(seed));
        int cut = new Random(seed).Next(1, html.Length);

        // Half a number, or half a reference, cannot be told from a whole one.
        while (cut < html.Length && (char.IsDigit(html[cut]) || html[cut] is '.' or ';' or '<' or '/'))
            cut++;
        long printed = 0;
        long taken = 0;
        Compare(report, html[..cut], Pages.Read(html[..cut]).Report, seed, ref printed, ref taken);
    }

    [Property(MaxTest = 150)]
    public void Every_number_stands_at_its_place_also_where_the_page_or_its_tables_are_damaged(int seed)
    {
        var random = new Random(seed);
        string html = DisguisedPage.Print(RandomReports.Create(seed, seed % 3 == 0 ? 20 : 0), random);
        AssertEvident(Pages.Document(html), seed);
        AssertEvident(Pages.Document(Damage.Spoil(html, random)), seed);
        AssertEvident(Damage.Spoil(Pages.Document(html), random), seed);
    }

    private static void AssertEvident(SourceDocument document, int seed)
    {
        string[] invented = [.. Evidence.Of(document).Invented(ReportReader.Default.Read(document))];
        Assert.True(invented.Length == 0, $"seed {seed}: " + string.Join('\n', invented));
    }

    private static void Compare(AnnualReport report, string html, AnnualReport? read, int seed, ref long printed, ref long taken)
    {
        foreach (TemplateCell cell in report.Template.Cells)
        {
            decimal? truth = report[cell.Address];
            decimal? given = read == null || !Has(read, cell) ? null : read[cell.Address];
            printed += truth == null ? 0 : 1;
            taken += given == null ? 0 : 1;
            if (given != null && given != truth)
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {cell}: {given} instead of {truth}\n{html}"));
        }
    }

    private static bool Has(AnnualReport report, TemplateCell cell) => report.Template.Cells.Count > cell.Index && report.Template.Cells[cell.Index].Address.Equals(cell.Address);
}
