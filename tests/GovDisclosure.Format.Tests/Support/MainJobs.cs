using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>What the library is asked for, each with a result that can be compared byte by byte: reading, judging, adding up, writing.</summary>
internal static class MainJobs
{
    private static readonly ReportValidator s_full = new(ValidationOptions.Full);

    /// <summary>The jobs on texts and reports of these seeds.</summary>
    internal static IReadOnlyList<(string Name, Func<byte[]> Do)> Of(int firstSeed, int seeds)
    {
        var jobs = new List<(string, Func<byte[]>)>
        {
            ("rules", () => Utf8(string.Join('\n', RuleCatalog.Rules.Select(rule => rule + rule.LegalBasis)))),
            ("schemas", () => Utf8(ReportJsonSchema.AllEditions + ResultJson.Schema + ReportSumJson.Schema)),
            ("messages", () => Utf8(string.Join('\n', ReportJsonErrorInfo.All.Select(error => error + error.GetTitle(ReportLanguage.English))))),
        };
        string[] layouts = [.. Layouts.All.Keys];
        for (int i = 0; i < seeds; i++)
        {
            int seed = firstSeed + i;
            AnnualReport report = Faulty(seed);
            AnnualReport other = Faulty(seed + 1);
            string layout = layouts[seed % layouts.Length];
            string text = Layouts.All[layout](RandomReports.Create(seed, blanks: seed % 3 * 10));
            string damaged = Damage.Spoil(text, new Random(seed));
            byte[] json = ReportJson.SerializeToUtf8Bytes(report);
            jobs.Add(($"read {layout} {seed}", () => Checked("a.txt", ReportReader.Default.Read(text))));
            jobs.Add(($"read damaged {layout} {seed}", () => Checked("b.txt", ReportReader.Default.Read(new MemoryStream(Encoding.UTF8.GetBytes(damaged))))));
            jobs.Add(($"judge {seed}", () => Utf8(Print(s_full.Validate(report, new ValidationContext { Previous = other, Constituents = [new Constituent(other)], PublishedOn = new ReportDate(2024, 2, 1) })))));
            jobs.Add(($"json {seed}", () => ReportJson.SerializeToUtf8Bytes(ReportJson.Deserialize(json), indented: true)));
            jobs.Add(($"wrong json {seed}", () => Utf8(ReportJson.TryDeserialize(json.AsSpan(0, json.Length * 2 / 3), out _, out ReportJsonException? error) ? string.Empty : error!.Message + error.GetMessage(ReportLanguage.English))));
            jobs.Add(($"lines {seed}", () => Utf8(string.Join('\n', ReportJsonLines.Read(new MemoryStream([.. json, (byte)'\n', .. json])).Select(line => line.LineNumber + ReportJson.Serialize(line.Report!))))));
            jobs.Add(($"sum {seed}", () => ReportSumJson.SerializeToUtf8Bytes(ReportAggregation.Sum(report.Edition, [report, other, report]))));
            jobs.Add(($"compare {seed}", () => Utf8(string.Join('\n', ReportComparison.Of(report, other).Cells))));
            jobs.Add(($"texts {seed}", () => Utf8(string.Join('\n', new object?[] { report, report.Title, report.Period, report.PublishedOn, report.Issuer, report.OtherMatters, report.Template }.Concat(report.Refused).Concat(report.Annotations).Concat(report.AdditionalRows)))));
            jobs.Add(($"markdown {seed}", () => Utf8(ReportMarkdown.Write(report))));
            jobs.Add(($"html {seed}", () => Utf8(ReportHtml.WritePage(report))));
            jobs.Add(($"faults {seed}", () => Utf8(string.Join('\n', FaultLocator.Locate(report).SelectMany(proposal => proposal.Changes.Select(change => change.ToString()).Append(proposal.GetReason()).Append(proposal.GetReason(ReportLanguage.English)))))));
        }

        return jobs;
    }

    /// <summary>A report as faulty as it can be, for an even seed; else one whose arithmetic is broken in one place.</summary>
    private static AnnualReport Faulty(int seed)
    {
        var random = new Random(seed);
        if (seed % 2 == 0)
            return ReportGenerator.Create(random);
        CellAddress[] cells = Misprints.Matrix(Misprints.Sample);
        CellAddress cell = cells[random.Next(cells.Length)];
        return Misprints.Sample.Set((cell, Misprints.Sample[cell] + random.Next(1, 3000)));
    }

    /// <summary>The report, what its reader said and what the rules say, as JSON and SARIF in both languages.</summary>
    private static byte[] Checked(string file, ReadResult read)
    {
        ValidationResult? result = read.Report is null ? null : s_full.Validate(read);
        using var stream = new MemoryStream();
        var checkedFile = new CheckedFile(file, read, result);
        foreach (ReportLanguage language in new[] { ReportLanguage.Chinese, ReportLanguage.English })
        {
            ResultJson.Serialize(stream, [checkedFile], language);
            SarifLog.Serialize(stream, [checkedFile], RuleCatalog.Rules, language);
        }

        if (read.Report != null)
            ReportJson.Serialize(stream, read.Report);
        return stream.ToArray();
    }

    private static string Print(ValidationResult result) => string.Join(
        '\n', result.Findings.Concat(result.NotAssessable).SelectMany(finding => new[] { finding.ToString(), finding.ToString(ReportLanguage.English), finding.Expected, finding.Actual, finding.Quote }));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
