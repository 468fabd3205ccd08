using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.AspNetCore.Tests;

/// <summary>Minimal API endpoints that take and return reports, over HTTP.</summary>
public class ServiceTests(Service service) : IClassFixture<Service>
{
    private static readonly AnnualReport[] s_reports = [.. Enumerable.Range(20, 5).Select(seed => RandomReports.Create(seed, 20))];

    [Fact]
    public async Task A_report_is_bound_and_returned()
    {
        foreach (AnnualReport report in s_reports)
        {
            using HttpResponseMessage answer = await Post("/report", ReportJson.Serialize(report));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(report, ReportJson.Deserialize(await answer.Content.ReadAsByteArrayAsync()));
        }
    }

    [Fact]
    public async Task A_type_with_reports_in_it_is_bound_and_returned()
    {
        // The names of the user's own type follow the options of the service, those of a report the contract.
        string body = "{\"submittedBy\":\"省\",\"reports\":[" + string.Join(',', s_reports.Select(ReportJson.Serialize)) + "]}";
        using HttpResponseMessage answer = await Post("/submission", body);
        JsonElement again = JsonElement.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("省", again.GetProperty("submittedBy").GetString());
        Assert.Equal(s_reports.Reverse(), again.GetProperty("reports").EnumerateArray().Select(report => ReportJson.Deserialize(report.GetRawText())));
    }

    [Theory]
    [InlineData("{\"edition\":\"2021\",\n\"titel\":1}", "JSON-008 /titel 2")]
    [InlineData("{\"edition\":\"2021\",\"year\":1.5}", "JSON-014 /year 1")]
    [InlineData("{\"edition\":\"2021\",\"applications\":{\"newlyReceived\":", "JSON-001 /applications/newlyReceived 1")]
    public async Task A_body_that_is_no_report_is_a_bad_request_with_the_error_of_the_library_inside(string body, string expected)
    {
        using HttpResponseMessage answer = await Post("/report", body);
        Assert.Equal((HttpStatusCode.BadRequest, expected), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Lines_are_read_from_the_body_and_a_bad_one_ends_nothing()
    {
        string good = ReportJson.Serialize(s_reports[0]) + "\r\n";
        string lines = string.Concat(Enumerable.Repeat(good, 300)) + "{\n" + good;
        using HttpResponseMessage answer = await Post("/lines", lines);

        Assert.Equal("301 reports; JSON-001 (301,2)", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Lines_are_written_into_the_body()
    {
        await using Stream body = await service.Client.GetStreamAsync(new Uri("/lines?count=500", UriKind.Relative));
        int reports = 0;
        await foreach (ReportJsonLine line in ReportJsonLines.ReadAsync(body))
        {
            Assert.Equal(2023, line.Report!.Year);
            reports++;
        }

        Assert.Equal(500, reports);
    }

    [Theory]
    [InlineData("/check/file")]
    [InlineData("/check/findings")]
    public async Task What_was_found_is_returned_as_it_is(string path)
    {
        AnnualReport report = s_reports[0];
        using HttpResponseMessage answer = await Post(path, ReportJson.Serialize(report));
        JsonElement result = JsonElement.Parse(await answer.Content.ReadAsStringAsync());

        ValidationResult expected = ReportValidator.Default.Validate(report);
        Assert.NotEmpty(expected.Findings);
        Assert.Equal(expected.Findings.Select(finding => finding.GetMessage()), result.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("message").GetString()));
        Assert.Equal(expected.HoldsCount, result.GetProperty("counts").GetProperty("holds").GetInt32());
        Assert.Equal(path == "/check/file", result.TryGetProperty("file", out _));
    }

    private Task<HttpResponseMessage> Post(string path, string body) =>
        service.Client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));
}
