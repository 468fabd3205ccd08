using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Serialization.Sarif;

public class SarifLogTests
{
    private static readonly RuleInfo s_rule = new(
        "T3-001", "各行之和等于总计", "The parts of a row are its total", Severity.Error, RuleKind.Identity,
        [ReportEdition.Edition2021], RuleNeeds.Previous | RuleNeeds.Source, "表三各栏", isUnsourced: false);

    private static readonly RuleInfo s_hint = new(
        "NAR-001", "正文与表格一致", "Prose fits the table", Severity.Info, RuleKind.Plausibility,
        [ReportEdition.Edition2019, ReportEdition.Edition2021], RuleNeeds.None, "惯例", isUnsourced: true);

    private static readonly CellAddress s_cell = CellAddress.Parse("/applications/newlyReceived/total");

    [Fact]
    public void A_log_is_written_as_agreed()
    {
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021) { Year = 2023, Issuer = new Issuer("𠮷县", "x") }.Build();
        var diagnostic = new ReadDiagnostic("READ-007", Severity.Error, new SourcePosition(12, 5), "/applications/newlyReceived", "若干", "不是数字", "no number");
        var read = new ReadResult(report, PrintedReport.Empty, SourceMaps.Of(("/applications/newlyReceived", 10, 1)), [diagnostic]);
        var proposal = new FaultProposal([new CellChange(s_cell, 3, 12)], "两位数字颠倒", "transposed");
        var validation = new ValidationResult(
            [
                Finding(s_rule, Severity.Error, [s_cell], ["/applications/newlyReceived/total"], expected: "12", actual: "3"),
                Finding(s_hint, Severity.Warning, [], ["/overview/text"], quote: "新收 3 件\n", isExplained: true),
            ],
            [Finding(s_rule, Severity.Error, [], ["/title"])],
            holdsCount: 40,
            () => [proposal]);
        var missing = new ReadDiagnostic("FILE-001", Severity.Error, default, null, null, "没有", "none");

        string log = Text(stream => SarifLog.Serialize(stream, [new CheckedFile("年报 #1.md", read, validation), new CheckedFile("缺.md", null, null, [missing])], [s_hint, s_rule]));

        const string expected = """
            {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"language":"zh-CN","columnKind":"utf16CodeUnits","results":[
            {"ruleId":"READ-007","ruleIndex":2,"kind":"fail","level":"error","message":{"text":"不是数字"},
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"%E5%B9%B4%E6%8A%A5%20%231.md","index":0},"region":{"startLine":12,"startColumn":5}},
            "logicalLocations":[{"name":"一、本年新收政府信息公开申请数量","fullyQualifiedName":"/applications/newlyReceived"}]}],
            "partialFingerprints":{"ruleAndPlace/v1":"#0"}},
            {"ruleId":"T3-001","ruleIndex":1,"kind":"fail","level":"error","message":{"text":"应为 12 [依据：表三各栏]"},
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"%E5%B9%B4%E6%8A%A5%20%231.md","index":0},"region":{"startLine":10,"startColumn":1}},
            "logicalLocations":[{"name":"一、本年新收政府信息公开申请数量·总计","fullyQualifiedName":"/applications/newlyReceived/total","kind":"value"}]}],
            "properties":{"explained":false,"expected":"12","actual":"3","basis":"表三各栏",
            "proposals":[{"reason":"两位数字颠倒","changes":[{"at":"/applications/newlyReceived/total","from":3,"to":12}]}]},
            "partialFingerprints":{"ruleAndPlace/v1":"#1"}},
            {"ruleId":"NAR-001","ruleIndex":0,"kind":"fail","level":"warning","message":{"text":"应为 12 [提示；报告已有说明；依据：惯例]"},
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"%E5%B9%B4%E6%8A%A5%20%231.md","index":0}},"logicalLocations":[{"fullyQualifiedName":"/overview/text"}]}],
            "properties":{"explained":true,"quote":"新收 3 件\n","basis":"惯例"},
            "partialFingerprints":{"ruleAndPlace/v1":"#2"}},
            {"ruleId":"FILE-001","ruleIndex":3,"kind":"fail","level":"error","message":{"text":"没有"},
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"%E7%BC%BA.md","index":1}}}],
            "partialFingerprints":{"ruleAndPlace/v1":"#3"}}],
            "artifacts":[{"location":{"uri":"%E5%B9%B4%E6%8A%A5%20%231.md"},"roles":["analysisTarget"],"properties":{"edition":"2021","year":2023,"issuer":"𠮷县","holds":40,"violated":2,"notAssessable":1}},
            {"location":{"uri":"%E7%BC%BA.md"},"roles":["analysisTarget"]}],
            "tool":{"driver":{"name":"GovDisclosure.Format","version":"#4","language":"zh-CN","rules":[
            {"id":"NAR-001","name":"正文与表格一致","shortDescription":{"text":"正文与表格一致"},"fullDescription":{"text":"正文与表格一致。依据：惯例"},"defaultConfiguration":{"level":"note"},
            "properties":{"kind":"plausibility","editions":["2019","2021"],"needs":[],"basis":"惯例","unsourced":true}},
            {"id":"T3-001","name":"各行之和等于总计","shortDescription":{"text":"各行之和等于总计"},"fullDescription":{"text":"各行之和等于总计。依据：表三各栏"},"defaultConfiguration":{"level":"error"},
            "properties":{"kind":"identity","editions":["2021"],"needs":["previous","source"],"basis":"表三各栏","unsourced":false}},
            {"id":"READ-007","name":"文件已损坏或不完整","shortDescription":{"text":"文件已损坏或不完整"},"fullDescription":{"text":"文件已损坏或不完整。未取任何数据。"},"help":{"text":"请重新下载，或打开后另存一份。"},"defaultConfiguration":{"level":"error"}},
            {"id":"FILE-001","name":"没有这个文件或文件夹","shortDescription":{"text":"没有这个文件或文件夹"},"fullDescription":{"text":"没有这个文件或文件夹。没有读取。"},"help":{"text":"请检查路径。"},"defaultConfiguration":{"level":"error"}}]}},
            "invocations":[{"executionSuccessful":false}]}]}
            """;
        string[] variable = [.. Fingerprints(log), typeof(SarifLog).Assembly.GetName().Version!.ToString(3)];
        Assert.Equal(5, variable.Distinct().Count());
        Assert.Equal(variable.Select((value, number) => (value, number)).Aggregate(expected.ReplaceLineEndings(string.Empty), (text, each) => text.Replace("\"#" + each.number + "\"", "\"" + each.value + "\"", StringComparison.Ordinal)), log);
    }

    [Fact]
    public void Every_message_and_title_is_in_the_language_asked_for()
    {
        var diagnostic = new ReadDiagnostic("JSON-001", Severity.Info, default, null, null, "坏", "bad");
        var validation = new ValidationResult([Finding(s_hint, Severity.Info, [], [], isExplained: true)], [], 0);

        using JsonDocument log = Parse(stream => SarifLog.Serialize(stream, [new CheckedFile("a", null, validation, [diagnostic])], [s_hint], ReportLanguage.English));

        JsonElement run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal("en", run.GetProperty("language").GetString());
        Assert.Equal(["bad", "should be 12 [a hint; explained in the report; basis: 惯例]"], run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("message").GetProperty("text").GetString()));
        Assert.Equal(["note", "note"], run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("level").GetString()));
        Assert.Equal(
            ["Prose fits the table", ReportJsonErrorInfo.All.Single(error => error.Code == "JSON-001").GetTitle(ReportLanguage.English)],
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("name").GetString()));
    }

    [Fact]
    public void Each_code_of_the_list_has_its_title_and_severity_and_any_other_what_it_came_with()
    {
        ReadDiagnostic[] diagnostics =
        [
            .. ReadDiagnosticCatalog.All.Select(info => new ReadDiagnostic(info.Code, Severity.Info, default, null, null, "话", "words")),
            new("OWN-1", Severity.Warning, default, null, null, "话", "words"),
        ];

        using JsonDocument log = Parse(stream => SarifLog.Serialize(stream, [new CheckedFile("a", null, null, diagnostics)], [], ReportLanguage.English));

        Assert.Equal(
            ReadDiagnosticCatalog.All.Select(info => (info.Code, info.GetTitle(ReportLanguage.English), info.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" }))
                .Append(("OWN-1", "a remark on reading the file or the report", "warning")),
            log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => (
                rule.GetProperty("id").GetString()!,
                rule.GetProperty("shortDescription").GetProperty("text").GetString()!,
                rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()!)));
    }

    [Fact]
    public void A_rule_that_was_not_handed_over_is_described_where_it_occurs()
    {
        var validation = new ValidationResult([Finding(s_rule, Severity.Error, [s_cell], [])], [], 0);

        using JsonDocument log = Parse(stream => SarifLog.Serialize(stream, [new CheckedFile("a", null, validation, []), new CheckedFile("b", null, validation, [])], []));

        JsonElement run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal([0, 0], run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleIndex").GetInt32()));
        Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
    }

    [Fact]
    public void A_proposal_stands_with_the_results_about_a_cell_that_it_changes()
    {
        CellAddress other = CellAddress.Parse("/applications/broughtForward/total");
        var validation = new ValidationResult(
            [Finding(s_rule, Severity.Error, [s_cell, other], []), Finding(s_rule, Severity.Error, [other], []), Finding(s_hint, Severity.Info, [s_cell], [])], [], 0,
            () => [new FaultProposal([new CellChange(s_cell, 1, 2)], "甲", "a")]);

        using JsonDocument log = Parse(stream => SarifLog.Serialize(stream, [new CheckedFile("a", null, validation, [])], []));

        Assert.Equal([true, false, false], log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("properties").TryGetProperty("proposals", out _)));
    }

    [Fact]
    public void Only_where_every_file_has_a_report_the_run_was_successful()
    {
        AnnualReport report = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);
        var unrecognised = new CheckedFile("b", new ReadResult(null, PrintedReport.Empty, SourceMap.Empty, []), null);

        Assert.Contains("\"executionSuccessful\":true", Text(stream => SarifLog.Serialize(stream, [CheckedFile.OfReport("a", report, null)], [])), StringComparison.Ordinal);
        Assert.Contains("\"executionSuccessful\":false", Text(stream => SarifLog.Serialize(stream, [unrecognised, CheckedFile.OfReport("a", report, null)], [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_nothing_else_tells_apart_have_fingerprints_of_their_own()
    {
        const string Number = "11010519491231002X";
        ReadResult read = Support.Documents.Read(Support.Documents.Report(overview: "甲" + Number + "，乙" + Number + "，丙" + Number + "。\n"));
        ValidationResult validation = new ReportValidator(ValidationOptions.Full).Validate(read);
        Assert.Equal(3, validation.Findings.Count(finding => finding.RuleId == "PRV-001"));
        var diagnostic = new ReadDiagnostic("A-001", Severity.Error, default, null, null, "坏", "bad");

        string[] one = [.. Fingerprints(Text(stream => SarifLog.Serialize(stream, [new CheckedFile("a", read, validation, [diagnostic, diagnostic])], RuleCatalog.Rules)))];
        string[] two = [.. Fingerprints(Text(stream => SarifLog.Serialize(stream, [new CheckedFile("a", read, validation, [diagnostic, diagnostic]), new CheckedFile("b", read, validation, [diagnostic, diagnostic])], RuleCatalog.Rules)))];

        Assert.Equal(one.Length, one.Distinct().Count());
        Assert.Equal([.. one, .. one], two);
    }

    [Fact]
    public void Personal_data_is_masked_wherever_it_was_found()
    {
        const string Number = "11010519491231002X";
        ReadResult read = Support.Documents.Read(Support.Documents.Report(overview: "申请人张某（" + Number + "）来信。\n"));
        ValidationResult validation = new ReportValidator(ValidationOptions.Full).Validate(read);
        Assert.Contains(validation.Findings, finding => finding.RuleId == "PRV-001");

        string log = Text(stream => SarifLog.Serialize(stream, [new CheckedFile("a", read, validation)], RuleCatalog.Rules));

        Assert.Contains("\"ruleId\":\"PRV-001\"", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, log, StringComparison.Ordinal);
        Assert.DoesNotContain(Number.Substring(4, 8), log, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_written_as_they_are_handed_over()
    {
        using var stream = new MemoryStream();
        var lengths = new List<long>();
        SarifLog.Serialize(
            stream,
            Enumerable.Range(0, 3).Select(number =>
            {
                lengths.Add(stream.Length);
                return new CheckedFile(number.ToString(null, null), null, new ValidationResult([Finding(s_rule, Severity.Error, [s_cell], [])], [], 0), []);
            }),
            []);
        Assert.Equal(0, lengths[0]);
        Assert.True(lengths[1] > 0 && lengths[2] > lengths[1]);
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void Indented_output_and_a_writer_of_ones_own_say_the_same()
    {
        CheckedFile[] files = [new CheckedFile("a", null, new ValidationResult([Finding(s_rule, Severity.Error, [s_cell], ["/title"])], [], 0), [])];
        string compact = Text(stream => SarifLog.Serialize(stream, files, [s_rule]));
        using JsonDocument indented = Parse(stream => SarifLog.Serialize(stream, files, [s_rule], ReportLanguage.Chinese, indented: true));
        string own = Text(stream =>
        {
            using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = ReportJson.Encoder });
            SarifLog.Serialize(writer, files, [s_rule], ReportLanguage.Chinese);
        });
        Assert.Equal(compact, own);
        using JsonDocument parsed = JsonDocument.Parse(compact);
        Assert.True(JsonElement.DeepEquals(parsed.RootElement, indented.RootElement));
    }

    [Fact]
    public void Null_arguments_are_argument_errors()
    {
        Assert.Throws<ArgumentNullException>("stream", () => SarifLog.Serialize((Stream)null!, [], []));
        Assert.Throws<ArgumentNullException>("writer", () => SarifLog.Serialize((Utf8JsonWriter)null!, [], [], ReportLanguage.Chinese));
        Assert.Throws<ArgumentNullException>("files", () => SarifLog.Serialize(new MemoryStream(), null!, []));
        Assert.Throws<ArgumentNullException>("files", () => SarifLog.Serialize(new MemoryStream(), [null!], []));
        Assert.Throws<ArgumentNullException>("rules", () => SarifLog.Serialize(new MemoryStream(), [], null!));
        Assert.Throws<ArgumentNullException>("rules", () => SarifLog.Serialize(new MemoryStream(), [], [null!]));
    }

    private static Finding Finding(
        RuleInfo rule, Severity severity, CellAddress[] cells, string[] at, string? expected = null, string? actual = null, bool isExplained = false, string? quote = null) =>
        new(rule, RuleOutcome.Violated, severity, cells, at, expected, actual, language => language == ReportLanguage.English ? "should be 12" : "应为 12", RuleNeeds.None, isExplained, quote);

    private static IEnumerable<string> Fingerprints(string log)
    {
        using JsonDocument document = JsonDocument.Parse(log);
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("ruleAndPlace/v1").GetString()!)];
    }

    private static JsonDocument Parse(Action<Stream> write) => JsonDocument.Parse(Text(write));

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
