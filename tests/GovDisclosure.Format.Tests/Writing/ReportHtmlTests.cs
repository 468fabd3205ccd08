using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Writing;

public class ReportHtmlTests
{
    [Fact]
    public void A_page_stands_alone_and_a_fragment_is_its_article()
    {
        string page = ReportHtml.WritePage(Zeros());
        string fragment = ReportHtml.WriteFragment(Zeros());

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">", page, StringComparison.Ordinal);
        Assert.StartsWith("<article ", fragment, StringComparison.Ordinal);
        Assert.Contains(fragment, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\r', page);
    }

    [Fact]
    public void The_style_of_a_page_can_be_had_for_a_page_of_ones_own()
    {
        Assert.Contains("<style>\n" + ReportHtml.StyleSheet + "\n</style>", ReportHtml.WritePage(Zeros()), StringComparison.Ordinal);
        Assert.DoesNotContain('<', ReportHtml.StyleSheet);
    }

    [Fact]
    public void Two_reports_on_one_page_share_no_id()
    {
        AnnualReportBuilder builder = Zeros().ToBuilder();
        builder[CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total)] = 424242;
        AnnualReport report = builder.Build();
        ValidationResult result = ReportValidator.Default.Validate(report);

        string page = string.Concat(new[] { "gd-", "file2-" }.Select(prefix => ReportHtml.WriteFragment(report, new HtmlOptions(result, idPrefix: prefix))));

        string[] ids = [.. Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        string[] used = [.. Regex.Matches(page, "(?:href=\"#|(?:aria-labelledby|aria-describedby)=\")([^\"]+)\"").SelectMany(match => match.Groups[1].Value.Split(' '))];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(ids.Length, ids.Count(id => id.StartsWith("file2-", StringComparison.Ordinal)) * 2);
        Assert.Empty(used.Except(ids));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1-")]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("文件")]
    public void What_could_break_out_of_an_attribute_is_no_prefix(string prefix) =>
        Assert.Throws<ArgumentException>(() => new HtmlOptions(idPrefix: prefix));

    [Fact]
    public void Heads_have_the_scope_of_what_they_stand_over()
    {
        string form = ReportHtml.WriteFragment(ReportLayout.Blank(ReportEdition.Edition2021), HtmlOptions.Default);

        Assert.Contains("<th scope=\"colgroup\" colspan=\"7\">申请人情况</th>", form, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" colspan=\"5\">法人或其他组织</th>", form, StringComparison.Ordinal);
        Assert.Contains("<tbody>\n<tr><th scope=\"rowgroup\" rowspan=\"22\">三、本年度办理结果</th><th scope=\"row\" colspan=\"2\">（一）予以公开</th>", form, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" rowspan=\"8\">（三）不予公开</th><th scope=\"row\">1.属于国家秘密</th>", form, StringComparison.Ordinal);
        Assert.Contains("</tbody>\n<tbody>\n<tr><th scope=\"row\" colspan=\"3\">四、结转下年度继续办理</th>", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportLanguage.Chinese, "审核发现", "依据：")]
    [InlineData(ReportLanguage.English, "Findings", "basis: ")]
    public void A_finding_is_marked_in_its_cells_and_listed_with_links_both_ways(ReportLanguage language, string heading, string basis)
    {
        CellAddress total = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total);
        AnnualReportBuilder builder = Zeros().ToBuilder();
        builder[total] = 424242;
        AnnualReport report = builder.Build();
        ValidationResult result = ReportValidator.Default.Validate(report);

        string html = ReportHtml.WriteFragment(report, new HtmlOptions(result, language));

        Assert.Contains(heading, html, StringComparison.Ordinal);
        Assert.Contains(basis, html, StringComparison.Ordinal);
        Assert.Matches("<td class=\"gd-number gd-error\" title=\"[^\"]*\" aria-describedby=\"gd-mark-[^\"]*\">424242<sup", html);
        string[] ids = [.. Regex.Matches(html, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        string[] targets = [.. Regex.Matches(html, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.NotEmpty(targets);
        Assert.Empty(targets.Except(ids));
        Assert.DoesNotContain("gd-findings", ReportHtml.WriteFragment(report), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_reader_refused_is_blank_and_shown_for_review_with_persons_masked()
    {
        CellAddress cell = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.NaturalPerson);
        AnnualReportBuilder builder = Zeros().ToBuilder();
        builder[cell] = null;
        builder.Refused.Add(new Refusal(cell.ToString(), "身份证11010519491231002X", "READ-050"));
        AnnualReport report = builder.Build();

        string html = ReportHtml.WriteFragment(report, new HtmlOptions(ReportValidator.Default.Validate(report)));

        Assert.Matches("<td class=\"gd-number [^\"]*gd-refused\" title=\"[^\"]*READ-050 未取[^\"]*\"[^>]*><sup", html);
        Assert.DoesNotContain("11010519491231002X", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_report_is_text()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021)
        {
            Title = "<b>\"a\" & b</b>",
            Overview = new ProseSection("</p><script>alert(1)</script>"),
        };
        string page = ReportHtml.WritePage(builder.Build());

        Assert.Contains("<title>&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;</title>", page, StringComparison.Ordinal);
        Assert.Contains("<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>", page, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(ReportGenerator)])]
    public void Links_of_any_report_lead_somewhere(AnnualReport report)
    {
        string html = ReportHtml.WriteFragment(report, new HtmlOptions(ReportValidator.Default.Validate(report)));
        string[] ids = [.. Regex.Matches(html, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        string[] targets = [.. Regex.Matches(html, "(?:href=\"#|aria-labelledby=\")([^\"]+)\"").Select(match => match.Groups[1].Value)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(targets.Except(ids));
        Assert.Empty(Regex.Matches(html, "aria-describedby=\"([^\"]+)\"").SelectMany(match => match.Groups[1].Value.Split(' ')).Except(ids));
    }

    [Fact]
    public void Null_is_refused()
    {
        using var writer = new StringWriter();
        Assert.Throws<ArgumentNullException>(() => ReportHtml.WritePage((AnnualReport)null!));
        Assert.Throws<ArgumentNullException>(() => ReportHtml.WritePage(null!, writer, HtmlOptions.Default));
        Assert.Throws<ArgumentNullException>(() => ReportHtml.WriteFragment(ReportLayout.Blank(ReportEdition.Edition2019), null!));
        Assert.Throws<ArgumentNullException>(() => ReportMarkdown.Write(ReportLayout.Blank(ReportEdition.Edition2019), null!));
    }

    private static AnnualReport Zeros() => Filled(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023));

    private static AnnualReport Filled(AnnualReport blank)
    {
        AnnualReportBuilder builder = blank.ToBuilder();
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 0;
        return builder.Build();
    }
}
