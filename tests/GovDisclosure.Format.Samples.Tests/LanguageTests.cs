using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using GovDisclosure.Format.Samples.Tests.Support;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>Chinese first; English where it is asked for.</summary>
public class LanguageTests(IntakeFixture intake) : IClassFixture<IntakeFixture>
{
    [Theory]
    [InlineData("/", null, "zh-CN")]
    [InlineData("/", "fr", "zh-CN")]
    [InlineData("/", "en-GB, zh;q=0.9", "en")]
    [InlineData("/", "zh-TW, en;q=0.9", "zh-CN")]
    [InlineData("/?lang=en", "zh", "en")]
    [InlineData("/?lang=zh", "en", "zh-CN")]
    [InlineData("/?lang=xx", "en", "en")]
    public async Task The_address_decides_then_the_browser_then_chinese(string path, string? accepted, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted is not null)
            request.Headers.AcceptLanguage.ParseAdd(accepted);
        using HttpResponseMessage answer = await intake.Client.SendAsync(request);

        Assert.Contains($"<html lang=\"{language}\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_english_everything_but_the_report_is_english()
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/check?lang=en", Multipart.Of("report.md", TestReports.WrongTotal), Multipart.Html);
        string page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("<h1>Results</h1>", page, StringComparison.Ordinal);
        Assert.Contains("T3-002 error", page, StringComparison.Ordinal);
        Assert.Contains("basis: ", page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"gd-report\" lang=\"zh-CN\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_is_told_without_a_report()
    {
        Assert.Equal("Healthy", await intake.Client.GetStringAsync("/health"));
        using HttpResponseMessage reload = await intake.Client.GetAsync("/check");
        Assert.Equal((HttpStatusCode.Redirect, "/"), (reload.StatusCode, reload.Headers.Location!.ToString()));
    }
}
