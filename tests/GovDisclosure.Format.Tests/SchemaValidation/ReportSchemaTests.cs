using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Serialization;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.SchemaValidation;

/// <summary>
/// The schemas of reports against <see cref="ReportJson"/>, judged by ajv: they accept what it writes, and of any other
/// JSON they say the same as it does, but for what no schema can say.
/// </summary>
public sealed class ReportSchemaTests(ITestOutputHelper output)
{
    private static readonly ReportEdition[] s_editions = Enum.GetValues<ReportEdition>();
    private static readonly string[] s_schemas = [ReportJsonSchema.AllEditions, .. s_editions.Select(ReportJsonSchema.ForEdition)];
    private static readonly JsonSerializerOptions s_unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What no schema can say: why, the code of the error, and a document with it that every schema of its edition accepts.</summary>
    private static readonly (string Why, string Code, string Json)[] s_beyond =
    [
        ("a lone surrogate", "JSON-003", """{"edition":"2021","title":"\ud842"}"""),
        ("a lone surrogate in a list", "JSON-003", """{"edition":"2021","additionalRows":[{"cells":["\udfb7\ud842"]}]}"""),
        ("the size of the document", "JSON-004", """{"edition":"2021"}""" + new string(' ', ReportJson.MaxDocumentBytes)),
        ("a repeated member", "JSON-009", """{"edition":"2021","title":"甲","title":"乙"}"""),
        ("a repeated member in a row", "JSON-009", """{"edition":"2021","proceedings":{"reconsideration":{"total":1,"total":1}}}"""),
        ("a repeated edition", "JSON-009", """{"edition":"2019","edition":"2021"}"""),
        ("more than 28 digits", "JSON-016", """{"edition":"2021","otherMatters":{"processingFee":{"demandedYuan":1.2345678901234567890123456789}}}"""),
        ("more than 28 decimals", "JSON-016", """{"edition":"2021","proactiveDisclosure":{"administrativeFees":{"amountTenThousandYuan":1e-29}}}"""),
        ("28 zeros, as 28 nines are the same binary number", "JSON-016", """{"edition":"2021","proactiveDisclosure":{"administrativeFees":{"amountTenThousandYuan":1e28}}}"""),
        ("a fraction that a binary number loses", "JSON-014", """{"edition":"2021","year":2023.0000000000001}"""),
        ("an excess that a binary number loses", "JSON-014", """{"edition":"2021","applications":{"carriedForward":{"total":1000000000000.00001}}}"""),
    ];

    [SkippableFact]
    public void What_is_written_of_any_report_is_valid() => AssertValid(
    [
        .. ReportGenerator.Report().Sample(1500, 100),
        .. ConsistentReportGenerator.Report(missingTables: true).Sample(300, 100),
        .. s_editions.Select(edition => AnnualReport.CreateBlank(edition, 2021)),
        .. s_editions.Select(edition => new AnnualReportBuilder(edition).Build()),
    ]);

    [SkippableFact]
    public void What_is_written_of_published_reports_is_valid()
    {
        string folder = Needed.Reports;
        AnnualReport[] reports = [.. Directory.GetFiles(Path.Combine(folder, "raw")).Select(file => ReportReader.Default.ReadFile(file).Report).OfType<AnnualReport>()];
        Assert.NotEmpty(reports);
        AssertValid(reports);
    }

    [SkippableFact]
    public void Of_damaged_reports_the_schemas_say_the_same_as_the_reader()
    {
        const int OfAKind = 300;
        var random = new Random(20240131);
        string[] sound = [.. Enumerable.Range(0, 150).Select(_ => ReportJson.Serialize(ReportGenerator.Create(random)))];
        (string Kind, string Json)[] damaged = [.. DocumentDamage.Kinds.SelectMany(kind => Enumerable.Range(0, OfAKind).Select(number =>
        {
            JsonObject report = JsonNode.Parse(sound[random.Next(sound.Length)])!.AsObject();
            kind.Value(report, random);
            return (kind.Key, report.ToJsonString(s_unescaped));
        }))];
        bool[] readable = [.. damaged.Select(document => ReportJson.TryDeserialize(document.Json, out _, out _))];

        AssertSameVerdicts([.. damaged.Select(document => document.Json)]);

        foreach (var kind in damaged.Zip(readable).GroupBy(document => document.First.Kind))
        {
            int read = kind.Count(document => document.Second);
            output.WriteLine($"{kind.Key}: {read} of {OfAKind} can be read");
            bool harmless = kind.Key is "most members left out" or "members in another order";
            Assert.True(harmless ? read == OfAKind : read is > 0 and < OfAKind, $"{kind.Key} shows nothing: {read} of {OfAKind} can be read");
        }
    }

    [SkippableFact]
    public void Of_a_report_damaged_at_any_place_the_schemas_say_the_same_as_the_reader() => AssertSameVerdicts(
    [
        .. new[] { ReportTemplate.Edition2019, ReportTemplate.Edition2021 }.Select(Full).SelectMany(report => DocumentDamage.Everywhere(JsonNode.Parse(ReportJson.Serialize(report))!.AsObject()).Select(damaged => damaged?.ToJsonString(s_unescaped) ?? "null")),
    ]);

    [SkippableFact]
    public void Of_every_error_that_the_shape_shows_the_schemas_say_the_same_as_the_reader()
    {
        string[] beyond = ["JSON-003", "JSON-009"];
        string[] faulty = [.. ReportJsonErrorTests.Errors.Select(row => (string)((object[])row)[3]).Select(json => json.Replace("▲", string.Empty, StringComparison.Ordinal).Replace('¦', ' '))];

        AssertSameVerdicts([.. faulty.Where(json => ReportJson.TryDeserialize(json, out _, out ReportJsonException? error) || !beyond.Contains(error!.Code))]);
    }

    [SkippableFact]
    public void What_no_schema_can_say_only_the_reader_refuses()
    {
        Assert.All(s_beyond, document =>
        {
            Assert.False(ReportJson.TryDeserialize(document.Json, out _, out ReportJsonException? error));
            Assert.True(document.Code == error!.Code, $"{document.Why} is {error.Code}");
        });

        string?[][] verdicts = Validate([.. s_beyond.Select(document => document.Json)]);
        Assert.All(s_beyond.Zip(verdicts[0]), document => Assert.True(document.Second == null, $"{document.First.Why}: {document.Second}"));
    }

    /// <summary>A report with something at every place.</summary>
    private static AnnualReport Full(ReportTemplate template)
    {
        AnnualReportBuilder report = AnnualReport.CreateBlank(template.Edition, 2021).ToBuilder();
        report.OtherHandling = template.OtherHandling;
        report.Period = new ReportingPeriod(null, null);
        report.OtherMatters = new OtherMatters(string.Empty, new ProcessingFeeStatement(1, 2, 3));
        report.Annotations.Add(new Annotation("/overview", string.Empty));
        report.AdditionalRows.Add(new AdditionalRow("/overview", string.Empty, [string.Empty]));
        report.Refused.Add(new Refusal("/overview", null, "READ-001"));
        return report.Build();
    }

    /// <summary>The schema of all editions, and that of the edition of each report, accept what is written; that of the other edition does not.</summary>
    private void AssertValid(AnnualReport[] reports)
    {
        string[] documents = [.. reports.Select(ReportJson.Serialize)];
        string?[][] verdicts = Validate(documents);
        for (int i = 0; i < documents.Length; i++)
        {
            Assert.True(verdicts[0][i] == null, $"{verdicts[0][i]}\n{documents[i]}");
            for (int edition = 0; edition < s_editions.Length; edition++)
                Assert.True((verdicts[edition + 1][i] == null) == (reports[i].Edition == s_editions[edition]), $"{s_editions[edition]}: {verdicts[edition + 1][i]}\n{documents[i]}");
        }
    }

    private void AssertSameVerdicts(string[] documents)
    {
        string?[][] verdicts = Validate(documents);
        Assert.All(verdicts, verdict => Assert.Equal(documents.Length, verdict.Length));
        for (int i = 0; i < documents.Length; i++)
        {
            _ = ReportJson.TryDeserialize(documents[i], out AnnualReport? report, out ReportJsonException? error);
            Assert.True((verdicts[0][i] == null) == (report != null), $"read: {error?.Message}\nvalidated: {verdicts[0][i]}\n{documents[i]}");
            for (int edition = 0; edition < s_editions.Length; edition++)
                Assert.True((verdicts[edition + 1][i] == null) == (report?.Edition == s_editions[edition]), $"{s_editions[edition]} read: {error?.Message}\nvalidated: {verdicts[edition + 1][i]}\n{documents[i]}");
        }
    }

    private string?[][] Validate(string[] documents)
    {
        var watch = Stopwatch.StartNew();
        string?[][] verdicts = SchemaValidator.Validate(s_schemas, documents);
        output.WriteLine($"{documents.Length} documents, {verdicts[0].Count(verdict => verdict == null)} of them valid, in {watch.ElapsedMilliseconds} ms");
        return verdicts;
    }
}
