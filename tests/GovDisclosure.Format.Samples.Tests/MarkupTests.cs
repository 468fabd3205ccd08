using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovDisclosure.Format.Samples.Tests.Support;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>Whatever a report or its name holds is shown as text: no markup of the sender ever becomes markup of a page.</summary>
public class MarkupTests(IntakeFixture intake) : IClassFixture<IntakeFixture>
{
    private const string Probe = "<img src=x onerror=alert(1)><script>alert(1)</script>\"'><svg onload=alert(1)>";

    public static TheoryData<string, string> Probes => new()
    {
        { "title.md", TestReports.Replace(TestReports.Good, "# 示例市", "# " + Probe + "示例市") },
        { "prose.md", TestReports.Replace(TestReports.Good, "全年主动公开政府信息 240 条", Probe + "全年主动公开政府信息 240 条") },
        { "label.md", TestReports.Replace(TestReports.Good, "规章\t", "规章" + Probe + "\t") },
        { "row.md", TestReports.Replace(TestReports.Good, "行政规范性文件\t0\t0\t0", "行政规范性文件\t0\t0\t0\n其他" + Probe + "\t0\t0\t0") },
        { "cell.md", TestReports.Replace(TestReports.Good, "一、本年接收政府信息公开数量\t\t1\t0\t", "一、本年接收政府信息公开数量\t\t1\t" + Probe + "\t") },
        { "issuer.json", ReportJson.Serialize(new AnnualReportBuilder(ReportEdition.Edition2021) { Title = Probe, Issuer = new Issuer(Probe, Probe), Closing = Probe }.Build()) },
        { "faulty.json", "{\"edition\":\"2021\",\"" + Probe.Replace("\"", "\\\"", StringComparison.Ordinal) + "\":1}" },
        { "page.html", ReportHtml.WritePage(ReportReader.Default.Read(TestReports.Good).Report!).Replace("<h2", Probe + "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><h2", StringComparison.Ordinal) },
        { Probe + ".md", TestReports.WrongTotal },
        { Probe + ".pdf", "%PDF-1.7" },
        { "a\r\nX-Injected: 1.md", TestReports.Good },
    };

    [Theory]
    [MemberData(nameof(Probes))]
    public async Task No_markup_of_the_sender_becomes_markup(string name, string content)
    {
        foreach (string path in new[] { "/check", "/check?lang=en", "/convert" })
        {
            using HttpResponseMessage answer = await intake.Client.PostAsync(path, Multipart.Raw(name, content), Multipart.Html);
            if (answer.Content.Headers.ContentType!.MediaType != "text/html")
                continue;
            IHtmlDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

            Assert.NotNull(page.QuerySelector("main"));
            Assert.Empty(page.QuerySelectorAll("script, svg, iframe, object, img:not([src='/icon.svg'])"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task The_probe_does_reach_the_page_as_text()
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/check", Multipart.Raw("a<b>.md", TestReports.Replace(TestReports.Good, "# 示例市", "# " + Probe + "示例市")), Multipart.Html);
        string page = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("a&lt;b&gt;.md", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/health")]
    [InlineData("/report.css")]
    public async Task Every_answer_forbids_scripts_and_guessing(string path)
    {
        using HttpResponseMessage answer = await intake.Client.GetAsync(path);

        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
    }
}
