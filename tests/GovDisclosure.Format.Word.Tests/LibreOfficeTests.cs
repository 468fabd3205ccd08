using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Word.Tests;

/// <summary>
/// Every published report, written as a Word document and saved again by LibreOffice, reads as before; so does one written as
/// a web page, which LibreOffice turns into a Word document and that into a web page.
/// </summary>
public sealed class LibreOfficeTests(ITestOutputHelper output)
{
    private const string Word = "docx:MS Word 2007 XML";

    private const string Page = "html:HTML (StarWriter)";

    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance, WordFrontEnd.Instance);

    [SkippableFact]
    public void No_cell_is_wrong_or_invented_in_what_libreoffice_saves_again() =>
        Compare(".docx", (_, report) => ReportWord.Write(report), [("docx", Word)]);

    [SkippableFact]
    public void No_cell_is_wrong_or_invented_from_a_web_page_to_a_document_and_back() =>
        Compare(".html", (_, report) => Encoding.UTF8.GetBytes(ReportHtml.WritePage(report)), [("docx", Word), ("html", Page)]);

    [SkippableFact]
    public void No_cell_is_wrong_or_invented_from_a_published_page_to_a_document_and_back() =>
        Compare(".html", (file, _) => Path.GetExtension(file) == ".html" ? File.ReadAllBytes(file) : null, [("docx", Word), ("html", Page)]);

    /// <param name="extension">That of the files first written.</param>
    /// <param name="write">What is written for a published file and the report in it; null to leave it out.</param>
    /// <param name="steps">What LibreOffice makes of it, one after the other.</param>
    private void Compare(string extension, Func<string, AnnualReport, byte[]?> write, (string Extension, string Filter)[] steps)
    {
        string folder = Needed.Reports;
        string office = Needed.Program("GOVDISCLOSURE_LIBREOFFICE", "soffice");
        DirectoryInfo work = Directory.CreateTempSubdirectory("govdisclosure");
        try
        {
            var reports = new SortedDictionary<string, AnnualReport>(StringComparer.Ordinal);
            string place = work.CreateSubdirectory("written").FullName;
            foreach (string file in Directory.GetFiles(Path.Combine(folder, "raw")))
            {
                if (s_reader.ReadFile(file).Report is not { } report || write(file, report) is not { } content)
                    continue;
                string name = Path.GetFileNameWithoutExtension(file);
                reports.Add(name, report);
                File.WriteAllBytes(Path.Combine(place, name + extension), content);
            }

            foreach ((string next, string filter) in steps)
            {
                string saved = place + "-" + next;
                SaveAgain(office, work.FullName, filter, saved, Directory.GetFiles(place, "*" + extension));
                (place, extension) = (saved, "." + next);
                Assert.All(reports, report => AssertSame(report.Value, s_reader.ReadFile(Path.Combine(saved, report.Key + "." + next)).Report!));
                output.WriteLine(FormattableString.Invariant($"{reports.Count} reports compared as {next}."));
            }
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

    private static void SaveAgain(string office, string folder, string filter, string target, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo(office) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["--headless", "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")), "--writer", "--convert-to", filter, "--outdir", target, .. files];
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)));
    }
}
