using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.SchemaValidation;

/// <summary>SARIF and the JSON of results against their schemas, judged by ajv.</summary>
public sealed class SchemaValidationTests(ITestOutputHelper output)
{
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);
    private static readonly string s_sample = File.ReadAllText(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md"));

    [SkippableFact]
    public void What_is_written_of_reports_is_valid() => AssertValid(
    [
        .. SchemaDocument.Of("none"),
        .. SchemaDocument.Of("sample", Check("samples/service centre#1.md", s_sample)),
        .. SchemaDocument.Of("damaged", DamagedSamples().ToArray()),
        .. SchemaDocument.Of("files", FilesOfAllKinds().ToArray()),
    ]);

    [SkippableFact]
    public void What_is_written_of_text_that_is_no_report_is_valid()
    {
        string[] texts = ["", "\n\n", "会议通知\n\n定于周五下午开会。\n", "%PDF-1.7\n", "<html><body></body></html>", "{\\rtf1}", new string('一', 5000), "\0\u0001", s_sample[..300]];

        CheckedFile[] files = texts.Select((text, number) => Check($"{number}.txt", text)).ToArray();

        Assert.Contains(files, file => file.Report == null);
        AssertValid(SchemaDocument.Of("no-reports", files).ToList());
    }

    [SkippableFact]
    public void What_is_written_of_reports_with_proposals_is_valid()
    {
        CheckedFile[] files = Broken().Take(60).Select((report, number) => CheckedFile.OfReport($"{number}.json", report, s_all.Validate(report))).ToArray();

        Assert.All(files, file => Assert.NotEmpty(file.Validation!.Proposals));
        List<SchemaDocument> documents = SchemaDocument.Of("proposals", files).ToList();
        Assert.All(documents, document => Assert.Contains("\"proposals\":[{\"reason\":\"", Encoding.UTF8.GetString(document.Content), StringComparison.Ordinal));
        AssertValid(documents);
    }

    [SkippableFact]
    public void What_is_written_of_published_reports_is_valid()
    {
        string folder = Needed.Reports;
        string[] files = Directory.GetFiles(Path.Combine(folder, "raw")).Order(StringComparer.Ordinal).ToArray();
        AnnualReport? previous = ReportReader.Default.ReadFile(files.Single(file => file.Contains("012-", StringComparison.Ordinal))).Report;
        var context = new ValidationContext { Previous = previous, Facts = new IssuerFacts(IssuerKind.Government, false, new ReportDate(2022, 1, 1)), PublishedOn = new ReportDate(2022, 4, 1) };
        List<SchemaDocument> documents = files.SelectMany(file => SchemaDocument.Of(Path.GetFileNameWithoutExtension(file), Check(file, ReportReader.Default.ReadFile(file), context))).ToList();

        output.WriteLine($"{files.Length} published reports");
        AssertValid(documents);
    }

    [SkippableFact]
    public void The_schemas_reject_what_is_damaged()
    {
        AnnualReport broken = Broken().First();
        SchemaDocument[] sound = SchemaDocument.Of("sound", CheckedFile.OfReport("a.json", broken, s_all.Validate(broken)), Check("b.md", DamagedTexts().Last())).ToArray();
        SchemaDocument result = sound.First(document => document.Name.StartsWith("result/", StringComparison.Ordinal));
        SchemaDocument sarif = sound.First(document => document.Name.StartsWith("sarif/", StringComparison.Ordinal));
        (string Pattern, string Replacement)[] ofResult =
        [
            // A member misspelt, and one that there is not.
            ("\"findings\":", "\"finding\":"), ("\"holds\":", "\"hold\":"), ("\"to\":", "\"too\":"), ("\"quote\":null,", ""), ("\"explained\":", "\"hint\":true,\"explained\":"),
            // A wrong type.
            ("\"holds\":(\\d+)", "\"holds\":\"$1\""), ("\"year\":(\\d+)", "\"year\":\"$1\""), ("\"from\":(\\d+)", "\"from\":\"$1\""), ("\"recognised\":true", "\"recognised\":\"true\""),
            ("\"explained\":false", "\"explained\":null"), ("\"message\":\"[^\"]+\"", "\"message\":1"), ("\"at\":\\[[^]]+\\]", "\"at\":\"/title\""),
            // A wrong value.
            ("\"format\":1", "\"format\":2"), ("\"edition\":\"\\d+\"", "\"edition\":\"2020\""), ("\"recognised\":true", "\"recognised\":false"), ("\"severity\":\"error\"", "\"severity\":\"fatal\""),
            ("\"at\":\\[\"/", "\"at\":[\""), ("\"rule\":\"", "\"rule\":\"r"), ("\"line\":null", "\"line\":0"), ("\"needs\":\\[\"source\"", "\"needs\":[\"luck\""), ("\"changes\":\\[[^]]+\\]", "\"changes\":[]"),
        ];
        (string Pattern, string Replacement)[] ofSarif =
        [
            ("\"results\":", "\"result\":"), ("\"message\":\\{\"text\":", "\"message\":{\"words\":"), ("\"driver\":\\{\"name\":", "\"driver\":{\"title\":"), ("\"startLine\":", "\"line\":"),
            ("\"ruleIndex\":(\\d+)", "\"ruleIndex\":\"$1\""), ("\"executionSuccessful\":true", "\"executionSuccessful\":1"), ("\"fullyQualifiedName\":\"[^\"]+\"", "\"fullyQualifiedName\":null"), ("\"ruleAndPlace/v1\":\"", "\"a\":1,\"ruleAndPlace/v1\":\""),
            ("\"version\":\"2.1.0\"", "\"version\":\"2.0.0\""), ("\"level\":\"error\"", "\"level\":\"fatal\""), ("\"kind\":\"fail\"", "\"kind\":\"failed\""), ("\"uri\":\"a", "\"uri\":\"a b"),
            ("\"columnKind\":\"utf16CodeUnits\"", "\"columnKind\":\"bytes\""), ("\"startLine\":\\d+", "\"startLine\":0"),
        ];
        SchemaDocument[] damaged =
        [
            .. ofResult.Select((change, number) => result.Damaged(number, change.Pattern, change.Replacement)),
            .. ofSarif.Select((change, number) => sarif.Damaged(number, change.Pattern, change.Replacement)),
        ];

        Dictionary<string, string?> verdicts = Validate([result, sarif, .. damaged]);
        Assert.Null(verdicts[result.Name]);
        Assert.Null(verdicts[sarif.Name]);
        Assert.Empty(damaged.Where(document => verdicts[document.Name] == null).Select(document => document.Name));
    }

    private static CheckedFile Check(string name, string text) => Check(name, ReportReader.Default.Read(text));

    private static CheckedFile Check(string name, ReadResult read, ValidationContext? context = null) =>
        new(name, read, read.Report is null ? null : s_all.Validate(read, context));

    /// <summary>The sample, with single lines spoilt.</summary>
    private static IEnumerable<CheckedFile> DamagedSamples() => DamagedTexts().Select((text, number) => Check($"damaged {number}.md", text));

    private static IEnumerable<string> DamagedTexts()
    {
        string[] lines = s_sample.Split('\n');
        for (int line = 0; line < lines.Length; line += 2)
        {
            if (!lines[line].Contains('\t', StringComparison.Ordinal))
                continue;
            yield return string.Join('\n', lines.Where((_, at) => at != line));
            yield return string.Join('\n', lines.Select((text, at) => at == line ? text.Replace('0', '7') : text));
            yield return string.Join('\n', lines.Select((text, at) => at == line ? text.Replace("0", "若干", StringComparison.Ordinal) : text));
        }

        yield return s_sample.Replace("(七) 总计\t\t1\t0", "(七) 总计\t\t2\t0", StringComparison.Ordinal);
    }

    private static IEnumerable<CheckedFile> FilesOfAllKinds()
    {
        AnnualReport blank = AnnualReport.CreateBlank(ReportEdition.Edition2019, 2020);
        yield return CheckedFile.OfReport("/absolute/年报.json", blank, s_all.Validate(blank));
        yield return CheckedFile.OfReport("not:checked?.json", blank, null);
        yield return new CheckedFile("-", null, null, [new ReadDiagnostic("FILE-001", Severity.Error, default, null, null, "没有", "none")]);
        yield return new CheckedFile("../a\ud800b%\\\"\n.json", null, null, [new ReadDiagnostic("JSON-001", Severity.Error, new SourcePosition(3, 4), string.Empty, null, "坏", "bad")]);
    }

    /// <summary>Reports with one number changed, so that identities are violated.</summary>
    private static IEnumerable<AnnualReport> Broken()
    {
        var random = new Random(20240131);
        foreach (AnnualReport report in ConsistentReportGenerator.Complete.Sample(200, 200))
        {
            TemplateCell[] cells = report.Template.Cells.Where(cell => cell.Table.Section.Number == 3).ToArray();
            AnnualReportBuilder builder = report.ToBuilder();
            builder[cells[random.Next(cells.Length)].Address] += random.Next(1, 100);
            yield return builder.Build();
        }
    }

    private void AssertValid(List<SchemaDocument> documents)
    {
        Dictionary<string, string?> verdicts = Validate(documents);
        Assert.Equal(documents.Count, verdicts.Count);
        Assert.Empty(verdicts.Where(verdict => verdict.Value != null).Select(verdict => verdict.Key + ": " + verdict.Value));
    }

    private Dictionary<string, string?> Validate(IReadOnlyCollection<SchemaDocument> documents)
    {
        Dictionary<string, string?> verdicts = SchemaValidator.Validate(documents);
        output.WriteLine($"{verdicts.Count} documents validated, {verdicts.Count(verdict => verdict.Value == null)} of them valid");
        return verdicts;
    }
}
