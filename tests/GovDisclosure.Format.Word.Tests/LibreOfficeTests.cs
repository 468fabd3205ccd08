using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Word.Tests;

/// <summary>
/// Every published report, written as a Word document and saved again by LibreOffice, reads as before. Where LibreOffice or
/// the reports are absent, the test says so.
/// </summary>
public sealed class LibreOfficeTests(ITestOutputHelper output)
{
    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);

    [Fact]
    public void No_cell_is_wrong_or_invented_in_what_libreoffice_saves_again()
    {
        if (Repository.Reports is not { } folder || FindOffice() is not { } office)
        {
            output.WriteLine("LibreOffice or ../shared/reports is absent: nothing was compared.");
            return;
        }

        DirectoryInfo work = Directory.CreateTempSubdirectory("govdisclosure");
        try
        {
            var reports = new SortedDictionary<string, AnnualReport>(StringComparer.Ordinal);
            foreach (string file in Directory.GetFiles(Path.Combine(folder, "raw")))
            {
                if (s_reader.ReadFile(file).Report is not { } report)
                    continue;
                string name = Path.GetFileNameWithoutExtension(file) + ".docx";
                reports.Add(name, report);
                File.WriteAllBytes(Path.Combine(work.FullName, name), ReportWord.Write(report));
            }

            string saved = Path.Combine(work.FullName, "saved");
            SaveAgain(office, work.FullName, saved, reports.Keys);
            Assert.All(reports, report => AssertSame(report.Value, s_reader.ReadFile(Path.Combine(saved, report.Key)).Report!));
            output.WriteLine(FormattableString.Invariant($"{reports.Count} reports compared."));
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static void AssertSame(AnnualReport expected, AnnualReport again)
    {
        // A report without section 二 says its edition by its year alone.
        if (expected.ProactiveDisclosure != null)
            Assert.Equal(expected.Edition, again.Edition);
        foreach (TemplateCell cell in expected.Template.Cells)
        {
            if (again.Template.Cells.Any(other => other.Address == cell.Address))
                Assert.Equal((cell.ToString(), expected[cell.Address]), (cell.ToString(), again[cell.Address]));
        }

        Assert.Equal(expected.Applications == null, again.Applications == null);
        Assert.Equal(expected.Proceedings == null, again.Proceedings == null);
    }

    private static void SaveAgain(string office, string folder, string target, IEnumerable<string> names)
    {
        var start = new ProcessStartInfo(office) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["--headless", "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")), "--convert-to", "docx:MS Word 2007 XML", "--outdir", target, .. names];
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)));
    }

    private static string? FindOffice() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "soffice.exe") }).FirstOrDefault(File.Exists);
}
