using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using GovDisclosure.Format.Samples.Tests.Support;
using IntakeService.Setup;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>What cannot be read is answered with what to do instead.</summary>
public class FaultyUploadTests(IntakeFixture intake) : IClassFixture<IntakeFixture>
{
    public static TheoryData<string, byte[], string> WrongKinds => new()
    {
        { "报告.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n"), "READ-004" },
        { "报告.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "另存为 .docx" },
        { "报告.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "图片" },
        { "空.txt", [], "READ-002" },
        { "通知.txt", Encoding.UTF8.GetBytes(TestReports.NotOne), "READ-001" },
        { "坏.json", Encoding.UTF8.GetBytes("{ \"edition\": \"2021\", \"year\": 2023.5 }"), "JSON-014" },
        { "坏.docx", [0x50, 0x4B, 0x03, 0x04, .. Encoding.ASCII.GetBytes("word/document.xml")], "READ-" },
    };

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public async Task Each_wrong_kind_has_its_advice(string name, byte[] content, string advice)
    {
        using HttpResponseMessage page = await intake.Client.PostAsync("/check", Multipart.Of((name, content)), Multipart.Html);
        using HttpResponseMessage conversion = await intake.Client.PostAsync("/convert", Multipart.Of((name, content)), Multipart.Html);
        using HttpResponseMessage problem = await intake.Client.PostAsync("/convert", Multipart.Of((name, content)), "application/json");

        Assert.All([page, conversion, problem], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.Contains("未识别出年度报告", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("没有识别出年度报告", await conversion.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("application/problem+json", problem.Content.Headers.ContentType!.MediaType);
        foreach (HttpResponseMessage answer in new[] { page, conversion, problem })
            Assert.Contains(advice, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/check")]
    [InlineData("/convert")]
    public async Task Too_large_a_file_is_answered_with_the_limit(string path)
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync(path, Multipart.Of(("big.docx", new byte[UploadLimits.RequestBytes])), Multipart.Html);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("20 MB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_large_a_body_of_unknown_length_is_cut_off()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = new ByteArrayContent(new byte[UploadLimits.RequestBytes + 1]) };
        request.Headers.TransferEncodingChunked = true;

        using HttpResponseMessage answer = await intake.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_largest_file_that_is_taken_is_read()
    {
        byte[] report = Encoding.UTF8.GetBytes(TestReports.Good);
        byte[] large = [.. report, .. Enumerable.Repeat((byte)'\n', UploadLimits.RequestBytes - report.Length - 1000)];

        using HttpResponseMessage answer = await intake.Client.PostAsync("/convert", Multipart.Of(("large.md", large)), "application/json");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, ReportJson.Deserialize(await answer.Content.ReadAsByteArrayAsync()).Applications!.NewlyReceived.Total);
    }

    [Fact]
    public async Task Too_many_files_are_answered_with_the_limit()
    {
        byte[] report = Encoding.UTF8.GetBytes(TestReports.NotOne);
        var files = Enumerable.Repeat(("a.md", report), UploadLimits.Files + 1).ToArray();

        using HttpResponseMessage answer = await intake.Client.PostAsync("/check", Multipart.Of(files), Multipart.Html);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("100 个文件", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_a_file_or_cut_off_is_faulty()
    {
        using var cut = new StringContent("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc");
        cut.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        foreach (HttpContent content in new HttpContent[] { Multipart.Raw(string.Empty, string.Empty), new MultipartFormDataContent(), cut })
        {
            using HttpResponseMessage answer = await intake.Client.PostAsync("/check", content, Multipart.Html);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("没有收到可以读取的文件", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_there_is_not_is_a_page_for_a_browser_and_a_problem_for_a_program()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nothing");
        request.Headers.Accept.ParseAdd(Multipart.Html);
        using HttpResponseMessage page = await intake.Client.SendAsync(request);
        using HttpResponseMessage problem = await intake.Client.GetAsync("/nothing");

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType));
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (problem.StatusCode, problem.Content.Headers.ContentType!.MediaType));
        Assert.Contains("没有这个页面", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
