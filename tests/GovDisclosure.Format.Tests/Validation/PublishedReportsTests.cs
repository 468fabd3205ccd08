using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Validation;

/// <summary>
/// The findings on published reports, each against a list that was gone through line by line with the report at hand. The
/// reports lie beside the repository and not in it. After a deliberate change
/// the lists are written anew with the environment variable UPDATE_PUBLISHED=1, and every line that changed is read again.
/// </summary>
public sealed class PublishedReportsTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Have_the_findings_that_a_person_agrees_with()
    {
        string folder = Needed.Reports;
        var names = new List<string>();
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "raw")).Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileNameWithoutExtension(file) + ".txt");

            // Pages are compared in the tests of their package.
            if (!file.EndsWith(".html", StringComparison.Ordinal))
                PublishedFindings.AssertKnown(Path.GetFileNameWithoutExtension(file), ReportReader.Default.ReadFile(file));
        }

        output.WriteLine(FormattableString.Invariant($"{names.Count} published reports compared."));
        Assert.Equal(names, Directory.GetFiles(PublishedFindings.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
