using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using GovDisclosure.Format.Samples.Tests.Support;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>Reports handed in as JSON by a program.</summary>
public class ReportEndpointTests(IntakeFixture intake) : IClassFixture<IntakeFixture>
{
    private static readonly AnnualReport s_good = ReportReader.Default.Read(TestReports.Good).Report!;

    [Fact]
    public async Task A_report_without_errors_is_answered_with_the_result()
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/reports", Multipart.Json(ReportJson.Serialize(s_good)));
        using JsonDocument result = await Parse(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("示例市政务服务中心", result.RootElement.GetProperty("files")[0].GetProperty("issuer").GetString());
    }

    [Fact]
    public async Task Findings_are_validation_problems_keyed_by_the_pointer_of_their_cell()
    {
        AnnualReportBuilder builder = s_good.ToBuilder();
        builder[CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total)] = 424242;

        using HttpResponseMessage answer = await intake.Client.PostAsync("/reports", Multipart.Json(ReportJson.Serialize(builder.Build())));
        using JsonDocument problem = await Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(422, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal(
            [
                "T3-001 一、本年新收政府信息公开申请数量·总计：应为 1，实为 424242 [依据：“总计”的含义]",
                "T3-003 总计列：一 + 二 = 424242，（七）+ 四 = 1，两者应相等 [依据：表内勾稽关系说明]",
            ],
            problem.RootElement.GetProperty("errors").GetProperty("/applications/newlyReceived/total").EnumerateArray().Select(message => message.GetString()));
        Assert.All(problem.RootElement.GetProperty("errors").EnumerateObject(), error => Assert.True(error.Name.Length == 0 || error.Name.StartsWith('/')));
        Assert.Equal(JsonValueKind.Object, problem.RootElement.GetProperty("warnings").ValueKind);
    }

    [Fact]
    public async Task Faulty_json_is_answered_with_code_pointer_and_place()
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/reports?lang=en", Multipart.Json("{\n\"edition\": \"2021\",\n\"applications\": { \"newlyReceived\": { \"total\": \"1\" } } }"));
        using JsonDocument problem = await Parse(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("/applications/newlyReceived/total", problem.RootElement.GetProperty("pointer").GetString());
        Assert.StartsWith("JSON-", problem.RootElement.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, problem.RootElement.GetProperty("line").GetInt32());
        Assert.Matches("[a-z]", problem.RootElement.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("{\"edition\":\"2021\"}{", HttpStatusCode.BadRequest)]
    public async Task What_is_no_report_is_a_problem(string json, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/reports", Multipart.Json(json));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Anything_but_json_is_sent_elsewhere()
    {
        using HttpResponseMessage answer = await intake.Client.PostAsync("/reports", new StringContent(TestReports.Good));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("/check", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<JsonDocument> Parse(HttpResponseMessage answer) => await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
}
