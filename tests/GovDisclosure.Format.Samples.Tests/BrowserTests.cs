using System;
using System.IO;
using System.Linq;
using System.Threading;
using GovDisclosure.Format.Samples.Tests.Support;
using IntakeService.Setup;
using OpenQA.Selenium;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>
/// The intake service as somebody at a desk uses it: a real browser, a file chosen, a button pressed, the page looked at, with
/// JavaScript turned off. Pictures of the pages are kept where GOVDISCLOSURE_PICTURES names a folder.
/// </summary>
public sealed class BrowserTests(IntakeFixture intake) : IClassFixture<IntakeFixture>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govdisclosure");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public void A_finding_is_marked_in_its_cell_and_reached_from_the_list(int width, int height) => Look(width, height, browser =>
    {
        Upload(browser, Write("报告.md", TestReports.WrongTotal));

        Assert.Equal("检查结果", browser.Title);
        IWebElement cell = browser.FindElements(By.CssSelector("td.gd-error")).First(td => td.Text.StartsWith('2'));
        Assert.True(cell.Displayed);
        Assert.Contains("（七）总计", cell.GetDomAttribute("title"), StringComparison.Ordinal);
        Assert.Equal("rgba(253, 226, 224, 1)", cell.GetCssValue("background-color"));

        // From the mark in the cell to the entry in the list, and back by the link of the entry.
        IWebElement mark = cell.FindElement(By.CssSelector("sup a"));
        mark.Click();
        IWebElement entry = browser.FindElement(By.Id(new Uri(browser.Url).Fragment.TrimStart('#')));
        Assert.Equal("li", entry.TagName);
        Assert.Contains("依据：", entry.Text, StringComparison.Ordinal);
        Assert.True(IsInView(browser, entry));
        Assert.False(IsInView(browser, cell));
        Picture(browser, $"list-{width}");
        entry.FindElements(By.TagName("a")).First(link => link.GetDomAttribute("href") == "#" + mark.GetDomAttribute("id")).Click();
        Assert.EndsWith("#" + mark.GetDomAttribute("id"), browser.Url, StringComparison.Ordinal);
        Assert.True(IsInView(browser, cell));
        Picture(browser, $"cell-{width}");
    });

    [SkippableTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public void Nothing_but_a_wide_table_is_wider_than_the_window(int width, int height) => Look(width, height, browser =>
    {
        Picture(browser, $"upload-{width}");
        Assert.True(PageWidth(browser) <= width);
        Upload(browser, Write("报告.md", TestReports.NoNumber), Write("通知.txt", TestReports.NotOne), Write("上年.md", TestReports.Of2022));
        Picture(browser, $"several-{width}");

        Assert.True(PageWidth(browser) <= width);
        Assert.Equal(["报告.md", "通知.txt", "上年.md"], browser.FindElements(By.CssSelector("section.file > h2")).Select(head => head.Text));
        Assert.Equal(2, browser.FindElements(By.CssSelector("article.gd-report")).Count);
        browser.FindElement(By.CssSelector("nav a[href='#file2']")).Click();
        Assert.True(IsInView(browser, browser.FindElement(By.Id("file2-name"))));
    });

    [SkippableFact]
    public void A_pdf_is_answered_with_what_to_do_and_the_next_file_can_be_handed_in() => Look(1280, 900, browser =>
    {
        Upload(browser, Write("年报.pdf", "%PDF-1.7"));
        Picture(browser, "pdf");

        Assert.Equal("未识别出年度报告", browser.FindElement(By.CssSelector(".tally")).Text);
        Assert.Contains("PDF", browser.FindElement(By.CssSelector(".diagnostics li")).Text, StringComparison.Ordinal);
        browser.FindElement(By.LinkText("检查其他文件")).Click();
        browser.FindElement(By.LinkText("English")).Click();
        browser.FindElement(By.LinkText("中文"));
        Picture(browser, "english");
        Upload(browser, Write("报告.md", TestReports.WrongTotal));
        Assert.Equal("Results", browser.Title);
        Assert.Contains("basis: ", browser.FindElement(By.CssSelector(".gd-findings li.gd-error")).Text, StringComparison.Ordinal);
    });

    [SkippableFact]
    public void Too_large_a_file_leads_to_a_page_with_the_limit_and_no_broken_connection() => Look(1280, 900, browser =>
    {
        Upload(browser, Write("大.docx", new string(' ', 3 * UploadLimits.RequestBytes)));
        Picture(browser, "large");

        Assert.Equal("文件太大或太多", browser.FindElement(By.TagName("h1")).Text);
    });

    [SkippableFact]
    public void Markup_in_a_report_is_shown_and_not_run() => Look(1280, 900, browser =>
    {
        const string Markup = "<img src=x onerror=alert(1)><b>粗</b>";
        Upload(browser, Write("报告.json", ReportJson.Serialize(new AnnualReportBuilder(ReportEdition.Edition2021) { Title = Markup, Closing = Markup }.Build())));

        Assert.StartsWith(Markup, browser.FindElement(By.CssSelector("article h1")).Text, StringComparison.Ordinal);
        Assert.StartsWith(Markup, browser.FindElement(By.CssSelector("article .gd-closing")).Text, StringComparison.Ordinal);
        Assert.Equal(0L, Run(browser, "return document.querySelectorAll('article img, article b').length"));
    });

    private void Look(int width, int height, Action<IWebDriver> look)
    {
        using Browser browser = Browser.Open(width, height);
        browser.Driver.Navigate().GoToUrl(intake.Client.BaseAddress!);
        look(browser.Driver);

        // A style or picture that the policy forbids would stand here. Chromium itself notes an answer other than 200.
        Assert.DoesNotContain(browser.Driver.Manage().Logs.GetLog(LogType.Browser), entry => !entry.Message.Contains("the server responded with a status of 4", StringComparison.Ordinal));
    }

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static void Upload(IWebDriver browser, params string[] files)
    {
        browser.FindElement(By.CssSelector("input[type=file]")).SendKeys(string.Join('\n', files));
        browser.FindElement(By.CssSelector("button.primary")).Click();
        Assert.True(SpinWait.SpinUntil(() => browser.Url.Contains("/check", StringComparison.Ordinal), TimeSpan.FromMinutes(1)));
    }

    private static long PageWidth(IWebDriver browser) => (long)Run(browser, "return document.documentElement.scrollWidth");

    private static bool IsInView(IWebDriver browser, IWebElement element) =>
        (bool)Run(browser, "const box = arguments[0].getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight", element);

    private static object Run(IWebDriver browser, string script, params object[] arguments) =>
        ((IJavaScriptExecutor)browser).ExecuteScript(script, arguments)!;

    private static void Picture(IWebDriver browser, string name)
    {
        if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_PICTURES") is { Length: > 0 } folder)
            ((ITakesScreenshot)browser).GetScreenshot().SaveAsFile(Path.Combine(folder, name + ".png"));
    }
}
