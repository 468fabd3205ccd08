using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using GovDisclosure.Format.Samples.Tests.Support;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>Every kind of file that is read, and every kind of answer.</summary>
public class UploadTests(IntakeFixture intake) : IClassFixture<IntakeFixture>
{
    private static readonly AnnualReport s_report = ReportReader.Default.Read(TestReports.WrongTotal).Report!;

    public static TheoryData<string, byte[]> Kinds => new()
    {
        { "report.md", Encoding.UTF8.GetBytes(TestReports.WrongTotal) },
        { "report.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(TestReports.WrongTotal)).ToArray() },
        { "report.html", Encoding.UTF8.GetBytes(ReportHtml.WritePage(s_report)) },
        { "report.docx", ReportWord.Write(s_report) },
        { "report.json", ReportJson.SerializeToUtf8Bytes(s_report) },
        { "named-wrongly.pdf", ReportWord.Write(s_report) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_of_file_is_read_and_its_finding_marked_in_the_cell(string name, byte[] content)
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/check", Multipart.Of((name, content)), Multipart.Html);
        string page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains($"<h2 id=\"file1-name\">{name}</h2>", page, StringComparison.Ordinal);
        Assert.Matches("<td class=\"gd-number gd-error\" title=\"[^\"]*（七）总计[^\"]*\"[^>]*>2<sup", page);
        Assert.Contains("T3-002 错误", page, StringComparison.Ordinal);
        Assert.Contains("依据：", page, StringComparison.Ordinal);
        Assert.Contains("可能的错处", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_same_file_as_the_body_of_a_request_gives_the_json_of_the_command(string name, byte[] content)
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/check", new ByteArrayContent(content));
        using JsonDocument json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        JsonElement file = Assert.Single(json.RootElement.GetProperty("files").EnumerateArray());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        Assert.NotEmpty(name);
        Assert.Equal(2023, file.GetProperty("year").GetInt32());
        Assert.Contains("T3-002", file.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
    }

    [Theory]
    [InlineData("application/sarif+json", "application/sarif+json")]
    [InlineData("application/sarif+json;q=0.9, application/json;q=0.5", "application/sarif+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData(Multipart.Html, "text/html")]
    public async Task The_accept_header_decides_on_the_answer(string accept, string mediaType)
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/check", Multipart.Of("report.md", TestReports.Good), accept);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Sarif_has_the_file_and_its_findings()
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/check?format=sarif", Multipart.Of("年报.md", TestReports.WrongTotal), Multipart.Html);
        using JsonDocument log = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        JsonElement run = log.RootElement.GetProperty("runs")[0];

        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Contains("T3-002", run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Equal("check.sarif", answer.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task What_cannot_be_answered_in_any_form_asked_for_is_said_so()
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/check", Multipart.Of("report.md", TestReports.Good), "image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_file_is_converted_into_the_json_of_its_report(string name, byte[] content)
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/convert", Multipart.Of((name, content)), "application/json");
        AnnualReport report = ReportJson.Deserialize(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal(s_report.Applications, report.Applications);
        Assert.Equal(2, report.Applications!.Outcomes.Total.NaturalPerson);
    }

    [Fact]
    public async Task What_the_reader_did_not_take_is_shown_and_its_cell_stays_blank()
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/check", Multipart.Of("report.md", TestReports.NoNumber), Multipart.Html);
        string page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("READ-050 错误", page, StringComparison.Ordinal);
        Assert.Contains("第 43 行第 19 列", page, StringComparison.Ordinal);
        Assert.Contains("“若干”不是数字", page, StringComparison.Ordinal);
        Assert.Matches("<td class=\"gd-number gd-refused\" title=\"[^\"]*若干[^\"]*\"[^>]*><sup", page);
    }

    [Fact]
    public async Task Several_files_are_answered_one_after_the_other_with_ids_of_their_own()
    {
        byte[] good = Encoding.UTF8.GetBytes(TestReports.Good);
        using HttpResponseMessage answer = await intake.Client.PostAsync(
            "/check", Multipart.Of(("a.md", good), ("b.txt", Encoding.UTF8.GetBytes(TestReports.NotOne)), ("c.md", good)), Multipart.Html);
        string page = await answer.Content.ReadAsStringAsync();
        string[] ids = [.. System.Text.RegularExpressions.Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        string[] links = [.. System.Text.RegularExpressions.Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value)];

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(links.Except(ids));
        Assert.Equal(2, page.Split("<article").Length - 1);
    }

    [Fact]
    public async Task Uploads_at_the_same_time_do_not_mix()
    {
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(async number =>
        {
            string report = TestReports.Good.Replace("示例市政务服务中心", $"第{number}号中心", StringComparison.Ordinal);
            using HttpResponseMessage answer = await intake.Client.PostAsync("/check", Multipart.Of($"{number}.md", report), "application/json");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            using JsonDocument json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
            JsonElement file = json.RootElement.GetProperty("files")[0];
            return file.GetProperty("file").GetString() + " " + file.GetProperty("issuer").GetString();
        }));

        Assert.Equal(Enumerable.Range(0, 40).Select(number => $"{number}.md 第{number}号中心"), answers);
    }
}
