using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Validation.Statements;

/// <summary>
/// What the rules on the prose say of published reports. They lie beside the repository and not in it.
/// </summary>
public sealed class CorpusProseTests(ITestOutputHelper output)
{
    // Each with the sentence read and the table looked at: a person would say the same.
    private static readonly string[] s_agreed =
    [
        "053-dongtou-agriculture-bureau-2021 NAR-013 0 / 1 / 18",
    ];

    [SkippableFact]
    public void Every_finding_in_a_published_report_is_one_that_a_reader_agrees_with()
    {
        string folder = Needed.Reports;
        var validator = new ReportValidator(ValidationOptions.Full);
        var found = new List<string>();
        int holds = 0;
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "raw")).Order(StringComparer.Ordinal))
        {
            if (ReportReader.Default.ReadFile(file).Report is not { } report)
                continue;
            string name = Path.GetFileNameWithoutExtension(file);
            foreach (Finding finding in validator.Validate(report).Findings.Where(finding => finding.RuleId.StartsWith("NAR-", StringComparison.Ordinal)))
            {
                output.WriteLine($"{name}: {finding}");
                output.WriteLine("    " + finding.Quote);
                found.Add($"{name} {finding.RuleId} {finding.Actual} / {finding.Expected}");
            }

            holds += Held(report);
        }

        output.WriteLine($"{found.Count} findings; {holds} rules hold where the prose gives something to compare");
        Assert.Equal(s_agreed, found);
        Assert.True(holds >= 20, "the prose of the reports is hardly read");
    }

    private static int Held(AnnualReport report)
    {
        ValidationOptions none = ValidationOptions.Full.Without(RuleCatalog.Rules.Select(rule => rule.Id).Where(id => !id.StartsWith("NAR-", StringComparison.Ordinal)).ToArray());
        return new ReportValidator(none).Validate(report).HoldsCount;
    }
}
