using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Validation;

/// <summary>
/// The findings on published reports, each against a list that was gone through line by line with the report at hand. The
/// reports lie beside the repository and not in it; where they are absent, the test says so. After a deliberate change
/// the lists are written anew with the environment variable UPDATE_PUBLISHED=1, and every line that changed is read again.
/// </summary>
public sealed class PublishedReportsTests(ITestOutputHelper output)
{
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Tests", "Validation", "Published");

    [Fact]
    public void Have_the_findings_that_a_person_agrees_with()
    {
        if (Repository.Reports is not { } reports)
        {
            output.WriteLine("../shared/reports is absent: no finding was compared.");
            return;
        }

        var names = new List<string>();
        foreach (string file in Directory.GetFiles(Path.Combine(reports, "raw")).Order(StringComparer.Ordinal))
        {
            if (file.EndsWith(".html", StringComparison.Ordinal))
                continue;
            string list = Path.Combine(Folder, Path.GetFileNameWithoutExtension(file) + ".txt");
            string findings = FindingsOn(file);
            names.Add(Path.GetFileName(list));
            if (Environment.GetEnvironmentVariable("UPDATE_PUBLISHED") == "1")
                File.WriteAllText(list, findings);
            Assert.Equal(File.ReadAllText(list), findings);
        }

        output.WriteLine(FormattableString.Invariant($"{names.Count} published reports compared."));
        Assert.Equal(names, Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>A line a finding: place, rule, severity, what was found, the sentence; the blank cells of a table on one line.</summary>
    private static string FindingsOn(string file)
    {
        ReadResult read = ReportReader.Default.ReadFile(file);
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
