using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Validation;

/// <summary>
/// The catalogue against the tables in which the rules were agreed. They lie beside the repository and not in it.
/// </summary>
public sealed class RuleCatalogSourceTests
{
    [SkippableFact]
    public void Has_every_rule_as_it_was_agreed_and_no_other()
    {
        string path = Path.Combine(Needed.Folder("format"), "RULES.md");
        string[][] rows = [.. File.ReadLines(path).Where(line => line.StartsWith('|') && line.Length > 9 && line.Count(c => c == '|') > 9).Select(Cells).Where(cells => cells[0].Length > 5 && cells[0].Contains('-', StringComparison.Ordinal) && char.IsDigit(cells[0][^1]))];

        Assert.Equal(122, rows.Length);
        Assert.Equal(rows.Select(row => row[0]), RuleCatalog.Rules.Select(rule => rule.Id));
        Assert.All(rows, row => Assert.Equal(Described(row), Described(RuleCatalog.Get(row[0]))));
    }

    private static string Described(string[] row) => string.Join(" | ",
        row[0],
        row[1],
        row[2].Replace("`", string.Empty, StringComparison.Ordinal).ToUpperInvariant(),
        row[4],
        row[5],
        row[6],
        string.Join(",", row[7].Split(", ").Where(need => need != "report").Order(StringComparer.Ordinal)),
        row[3].EndsWith(" expl.", StringComparison.Ordinal) ? "expl." : string.Empty);

    private static string Described(RuleInfo rule) => string.Join(" | ",
        rule.Id,
        rule.GetTitle(),
        rule.GetTitle(ReportLanguage.English).ToUpperInvariant(),
        Lower(rule.Severity) + (rule.MilderSeverity is { } milder ? "/" + Lower(milder) : string.Empty),
        Lower(rule.Kind) + (rule.IsUnsourced ? "†" : string.Empty),
        rule.Editions.Count == ReportEditions.All.Count ? "both" : string.Join(",", rule.Editions.Select(ReportEditions.GetName)),
        string.Join(",", Enum.GetValues<RuleNeeds>().Where(need => need != RuleNeeds.None && rule.Needs.HasFlag(need)).Select(Lower).Order(StringComparer.Ordinal)),
        rule.CanBeExplained ? "expl." : string.Empty);

    private static string Lower<T>(T value)
        where T : struct, Enum =>
#pragma warning disable CA1308 // The names of the tables are in lower case.
        value.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    /// <summary>The cells of a row; a bar inside a formula is escaped or stands in backticks.</summary>
    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        int start = 1;
        bool code = false;
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '`')
                code = !code;
            if (line[i] != '|' || code || line[i - 1] == '\\')
                continue;
            cells.Add(line[start..i].Trim());
            start = i + 1;
        }

        return [.. cells];
    }
}
