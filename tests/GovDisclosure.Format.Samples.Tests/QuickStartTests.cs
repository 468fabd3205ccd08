using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using GovDisclosure.Format.Samples.Tests.Support;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>samples/QuickStart as a newcomer starts it.</summary>
public sealed class QuickStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govdisclosure");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_reads_checks_and_writes_the_sample_report()
    {
        (int exitCode, string output) = await Run();

        Assert.Equal(0, exitCode);
        Assert.Contains("STR-018 警告 名称应为“商业企业”，实为“商业机构”", output, StringComparison.Ordinal);
        Assert.Contains("属于国家秘密·自然人：0；两种写法一致；JSON 往返一致", output, StringComparison.Ordinal);
        Assert.Contains("各年新收申请合计：1\n", output, StringComparison.Ordinal);
        Assert.Contains("加上自己的前端再读，一致", output, StringComparison.Ordinal);
        string written = Path.Combine(AppContext.BaseDirectory, "output");
        AnnualReport report = ReportReader.Default.ReadFile(Repository.SampleReport).Report!;
        Assert.Equal(report, ReportJson.Deserialize(File.ReadAllBytes(Path.Combine(written, "report.json"))));
        Assert.Equal(report.Applications, ReportReader.Default.ReadFile(Path.Combine(written, "report.md")).Report!.Applications);
        Assert.Equal(report.Applications, new ReportReader(WordFrontEnd.Instance).ReadFile(Path.Combine(written, "report.docx")).Report!.Applications);
        Assert.Null(new ReportReader(WordFrontEnd.Instance).ReadFile(Path.Combine(written, "form.docx")).Report!.Applications!.NewlyReceived.Total);
        Assert.DoesNotContain("id=\"gd-mark-1\"", File.ReadAllText(Path.Combine(written, "report.html")), StringComparison.Ordinal);
        Assert.Contains("id=\"gd-mark-1\"", File.ReadAllText(Path.Combine(written, "reviewed.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_last_years_report_it_compares_the_two()
    {
        // Carried forward from 2022: 1. Brought forward into 2023: 0.
        string before = TestReports.Of2022;

        (int exitCode, string output) = await Run(Repository.SampleReport, Write(before));

        Assert.Equal(1, exitCode);
        Assert.Contains("XYR-001 错误", output, StringComparison.Ordinal);
        Assert.Contains("各年新收申请合计：3\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_whose_sums_are_off_ends_with_one_and_is_not_changed()
    {
        (int exitCode, string output) = await Run(Write(TestReports.WrongTotal));

        Assert.Equal(1, exitCode);
        Assert.Contains("错误", output, StringComparison.Ordinal);
        Assert.Equal(2, ReportJson.Deserialize(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "output", "report.json"))).Applications!.Outcomes.Total.NaturalPerson);
    }

    [Fact]
    public async Task What_is_no_report_ends_with_two_and_says_why()
    {
        (int exitCode, string output) = await Run(Write(TestReports.NotOne));

        Assert.Equal(2, exitCode);
        Assert.Contains("READ-001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_end_of_its_own_reads_an_export()
    {
        var reader = new ReportReader(new ExportFrontEnd());
        byte[] export = System.Text.Encoding.UTF8.GetBytes("#export\n" + TestReports.Good.Replace('\t', ';'));

        ReadResult read = reader.Read(new MemoryStream(export));

        AnnualReport expected = ReportReader.Default.Read(TestReports.Good).Report!;
        Assert.Equal(expected.Applications, read.Report!.Applications);
        Assert.Equal(expected.ProactiveDisclosure, read.Report.ProactiveDisclosure);
        Assert.Equal(expected.Proceedings, read.Report.Proceedings);
    }

    private string Write(string report)
    {
        string path = Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N") + ".md");
        File.WriteAllText(path, report);
        return path;
    }

    private static async Task<(int ExitCode, string Output)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "QuickStart.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ReplaceLineEndings("\n"));
    }
}
