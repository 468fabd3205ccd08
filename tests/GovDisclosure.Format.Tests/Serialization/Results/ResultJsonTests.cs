using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Serialization.Results;

public class ResultJsonTests
{
    private static readonly RuleInfo s_rule = new(
        "T3-001", "各行之和等于总计", "The parts of a row are its total", Severity.Error, RuleKind.Identity,
        [ReportEdition.Edition2021], RuleNeeds.None, "表三各栏", isUnsourced: false);

    private static readonly CellAddress s_cell = CellAddress.Parse("/applications/newlyReceived/total");

    [Fact]
    public void Results_are_written_as_agreed()
    {
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021) { Year = 2023, Issuer = new Issuer("𠮷县", "x") }.Build();
        var diagnostic = new ReadDiagnostic("READ-007", Severity.Error, new SourcePosition(12, 5), "/applications/newlyReceived/total", "若干", "不是数字", "no number");
        var read = new ReadResult(report, PrintedReport.Empty, SourceMaps.Of(("/applications/newlyReceived", 10, 1)), [diagnostic]);
        var validation = new ValidationResult(
            [Finding(RuleOutcome.Violated, [s_cell.ToString()], expected: "11", actual: null, isExplained: true, quote: "\u3000新收“11”件\n")],
            [Finding(RuleOutcome.NotAssessable, ["/title"], missing: RuleNeeds.Previous | RuleNeeds.Source), Finding(RuleOutcome.NotAssessable, [s_cell.ToString()])],
            holdsCount: 40,
            () => [new FaultProposal([new CellChange(s_cell, 3, 12.50m), new CellChange(CellAddress.Parse("/applications/broughtForward/total"), null, 0)], "两数颠倒", "swapped")]);
        var opened = new ReadDiagnostic("TOOL-001", Severity.Warning, default, null, null, "打不开", "cannot be opened");

        CheckedFile[] files = [new CheckedFile("年报 2023.md", read, validation), new CheckedFile("缺.md", null, null, [opened])];
        const string expected = """
            {"format":1,"files":[
            {"file":"年报 2023.md","recognised":true,"edition":"2021","year":2023,"issuer":"𠮷县","counts":{"holds":40,"violated":1,"notAssessable":2},
            "diagnostics":[{"code":"READ-007","severity":"error","at":"/applications/newlyReceived/total","line":12,"column":5,"printed":"若干","message":"不是数字"}],
            "findings":[{"rule":"T3-001","severity":"error","explained":true,"at":["/applications/newlyReceived/total"],"line":10,"column":1,
            "quote":"　新收“11”件\n","expected":"11","actual":null,"basis":"表三各栏","message":"应为 11"}],
            "notAssessable":[{"rule":"T3-001","at":["/title"],"needs":["previous","source"]},{"rule":"T3-001","at":["/applications/newlyReceived/total"],"needs":[]}],
            "proposals":[{"reason":"两数颠倒","changes":[{"at":"/applications/newlyReceived/total","from":3,"to":12.50},{"at":"/applications/broughtForward/total","from":null,"to":0}]}]},
            {"file":"缺.md","recognised":false,"edition":null,"year":null,"issuer":null,"counts":null,
            "diagnostics":[{"code":"TOOL-001","severity":"warning","at":null,"line":null,"column":null,"printed":null,"message":"打不开"}],
            "findings":[],"notAssessable":[],"proposals":[]}]}
            """;
        Assert.Equal(expected.ReplaceLineEndings(string.Empty), Text(stream => ResultJson.Serialize(stream, files)));

        string english = Text(stream => ResultJson.Serialize(stream, files, ReportLanguage.English));
        Assert.Equal(
            expected.ReplaceLineEndings(string.Empty).Replace("不是数字", "no number").Replace("打不开", "cannot be opened").Replace("应为 11", "should be 11").Replace("两数颠倒", "swapped"),
            english);
    }

    [Fact]
    public void The_schema_names_every_member_that_is_written_and_no_other()
    {
        ValidationResult validation = new(
            [Finding(RuleOutcome.Violated, [s_cell.ToString()])], [Finding(RuleOutcome.NotAssessable, [])], 0, () => [new FaultProposal([new CellChange(s_cell, 3, 12)], "甲", "a")]);
        var diagnostic = new ReadDiagnostic("READ-007", Severity.Error, default, null, null, "甲", "a");
        using JsonDocument written = JsonDocument.Parse(Text(stream => ResultJson.Serialize(stream, [new CheckedFile("a", null, validation, [diagnostic])])));
        using JsonDocument schema = JsonDocument.Parse(ResultJson.Schema);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(MembersOf(written.RootElement).Order(StringComparer.Ordinal).Distinct(), PropertiesOf(schema.RootElement).Order(StringComparer.Ordinal).Distinct());
    }

    [Fact]
    public void Indented_output_and_a_writer_of_ones_own_say_the_same()
    {
        CheckedFile[] files = [new CheckedFile("a", null, null, []), new CheckedFile("b", new ReadResult(null, PrintedReport.Empty, SourceMap.Empty, []), null)];
        string compact = Text(stream => ResultJson.Serialize(stream, files));
        string indented = Text(stream => ResultJson.Serialize(stream, files, ReportLanguage.Chinese, indented: true));
        string own = Text(stream =>
        {
            using var writer = new Utf8JsonWriter(stream);
            ResultJson.Serialize(writer, files, ReportLanguage.Chinese);
        });
        Assert.StartsWith("{\n  \"format\": 1,", indented, StringComparison.Ordinal);
        Assert.Equal(compact, string.Concat(indented.Where(letter => !char.IsWhiteSpace(letter))));
        Assert.Equal(compact, own);
        Assert.Contains("\"file\":\"b\",\"recognised\":false", compact, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_written_as_they_are_handed_over()
    {
        using var stream = new MemoryStream();
        var lengths = new List<long>();
        ResultJson.Serialize(stream, Enumerable.Range(0, 3).Select(number =>
        {
            lengths.Add(stream.Length);
            return new CheckedFile(number.ToString(null, null), null, null, []);
        }));
        Assert.Equal(0, lengths[0]);
        Assert.True(lengths[1] > 0 && lengths[2] > lengths[1]);
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void No_file_is_an_empty_list() => Assert.Equal("{\"format\":1,\"files\":[]}", Text(stream => ResultJson.Serialize(stream, [])));

    [Theory]
    [InlineData("/applications/newlyReceived/total", 3)]
    [InlineData("/applications/newlyReceived/other", 2)]
    [InlineData("/applications/outcomes/granted/total", 1)]
    [InlineData("/proceedings/reconsideration/total", null)]
    [InlineData("/proceedings/reconsideration/total /applications/newlyReceived/other", 2)]
    [InlineData("/applications/newlyReceived/other /applications/newlyReceived/total", 3)]
    [InlineData("", null)]
    public void A_finding_has_the_place_of_its_cell_else_of_its_row_else_of_its_section(string pointers, int? line)
    {
        var read = new ReadResult(
            new AnnualReportBuilder(ReportEdition.Edition2021).Build(), PrintedReport.Empty,
            SourceMaps.Of(("/applications", 1, 1), ("/applications/newlyReceived", 2, 1), ("/applications/newlyReceived/total", 3, 1)), []);
        var validation = new ValidationResult([Finding(RuleOutcome.Violated, pointers.Split(' '))], [], 0);
        using JsonDocument json = JsonDocument.Parse(Text(stream => ResultJson.Serialize(stream, [new CheckedFile("a", read, validation)])));
        JsonElement found = json.RootElement.GetProperty("files")[0].GetProperty("findings")[0].GetProperty("line");
        Assert.Equal(line, found.ValueKind == JsonValueKind.Null ? null : found.GetInt32());
    }

    [Theory]
    [InlineData(RuleNeeds.Previous, "previous")]
    [InlineData(RuleNeeds.Issuer, "issuer")]
    [InlineData(RuleNeeds.Date, "date")]
    [InlineData(RuleNeeds.Constituents, "constituents")]
    [InlineData(RuleNeeds.Source, "source")]
    public void What_is_missing_has_the_name_of_its_kind(RuleNeeds missing, string name)
    {
        var validation = new ValidationResult([], [Finding(RuleOutcome.NotAssessable, [], missing: missing)], 0);
        string json = Text(stream => ResultJson.Serialize(stream, [new CheckedFile("a", null, validation, [])]));
        Assert.Contains("\"needs\":[\"" + name + "\"]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_need_has_a_name()
    {
        RuleNeeds all = Enum.GetValues<RuleNeeds>().Aggregate((left, right) => left | right);
        var validation = new ValidationResult([], [Finding(RuleOutcome.NotAssessable, [], missing: all)], 0);
        using JsonDocument json = JsonDocument.Parse(Text(stream => ResultJson.Serialize(stream, [new CheckedFile("a", null, validation, [])])));
        Assert.Equal(
            Enum.GetValues<RuleNeeds>().Length - 1,
            json.RootElement.GetProperty("files")[0].GetProperty("notAssessable")[0].GetProperty("needs").GetArrayLength());
    }

    [Fact]
    public void A_lone_surrogate_in_a_file_name_is_replaced_and_stops_nothing() =>
        Assert.Contains("\"file\":\"a\\uFFFDb\"", Text(stream => ResultJson.Serialize(stream, [new CheckedFile("a\ud800b", null, null, [])])), StringComparison.Ordinal);

    [Fact]
    public void Null_arguments_are_argument_errors()
    {
        Assert.Throws<ArgumentNullException>(() => ResultJson.Serialize((Stream)null!, []));
        Assert.Throws<ArgumentNullException>(() => ResultJson.Serialize(new MemoryStream(), null!));
        Assert.Throws<ArgumentNullException>(() => ResultJson.Serialize(new MemoryStream(), [null!]));
        Assert.Throws<ArgumentNullException>(() => ResultJson.Serialize((Utf8JsonWriter)null!, [], ReportLanguage.Chinese));
        Assert.Throws<ArgumentNullException>(() => new CheckedFile(null!, null, null, []));
        Assert.Throws<ArgumentNullException>(() => new CheckedFile("a", null!, null));
        Assert.Throws<ArgumentNullException>(() => new CheckedFile("a", null, null, null!));
    }

    private static Finding Finding(
        RuleOutcome outcome, string[] at, string? expected = null, string? actual = null, RuleNeeds missing = RuleNeeds.None, bool isExplained = false, string? quote = null) =>
        new(s_rule, outcome, Severity.Error, [], at, expected, actual, language => language == ReportLanguage.English ? "should be 11" : "应为 11", missing, isExplained, quote);

    private static IEnumerable<string> MembersOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => MembersOf(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(MembersOf),
        _ => [],
    };

    /// <summary>What is declared with all its members required and no others allowed.</summary>
    private static IEnumerable<string> PropertiesOf(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany(PropertiesOf);
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        IEnumerable<string> own = [];
        if (schema.TryGetProperty("additionalProperties", out JsonElement additional))
        {
            own = [.. schema.GetProperty("properties").EnumerateObject().Select(member => member.Name)];
            Assert.Equal(JsonValueKind.False, additional.ValueKind);
            Assert.Equal(own, schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        }

        return schema.EnumerateObject().SelectMany(member => PropertiesOf(member.Value)).Concat(own);
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
