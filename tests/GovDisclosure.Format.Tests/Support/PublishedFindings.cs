using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>The findings on published reports, and the lists of them that were gone through line by line.</summary>
internal static class PublishedFindings
{
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    internal static string Folder { get; } = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Tests", "Validation", "Published");

    /// <summary>Asserts that the findings are those of the list; it is written anew with UPDATE_PUBLISHED=1.</summary>
    internal static void AssertKnown(string name, ReadResult read)
    {
        string list = Path.Combine(Folder, name + ".txt");
        string findings = Of(read);
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLISHED") == "1")
            File.WriteAllText(list, findings);
        Assert.Equal(File.ReadAllText(list), findings);
    }

    /// <summary>A line a finding: place, rule, severity, what was found, the sentence; the blank cells of a table on one line.</summary>
    private static string Of(ReadResult read)
    {
        ValidationResult result = s_all.Validate(read);
        IEnumerable<string> findings = result.Findings.Where(finding => finding.RuleId != "CEL-001").Select(finding => Line(finding, read.SourceMap));
        string[] blanks = [.. result.Findings.Where(finding => finding.RuleId == "CEL-001").Select(finding => finding.At[0])];
        IEnumerable<string> all = blanks.Length == 0 ? findings : findings.Append("CEL-001 " + blanks.Length + " blank: " + string.Join(" ", Shortened(blanks)));
        return string.Concat(all.Select(line => line + "\n"));
    }

    private static string Line(Finding finding, SourceMap map)
    {
        string place = map.TryGetPosition(finding, out SourcePosition position) ? $"({position}) " : string.Empty;
        string explained = finding.IsExplained ? " [explained]" : string.Empty;
        string quote = finding.Quote == null ? string.Empty : " | " + finding.Quote.Replace("\n", " ", StringComparison.Ordinal);
        return place + finding + explained + quote;
    }

    /// <summary>The rows of the blank cells with how many of their cells are blank.</summary>
    private static IEnumerable<string> Shortened(string[] pointers) =>
        pointers.GroupBy(pointer => pointer[..pointer.LastIndexOf('/')]).Select(row => $"{row.Key}×{row.Count()}");
}
