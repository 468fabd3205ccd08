using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Package.Tests.Support;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Package.Tests;

/// <summary>
/// Programs that know nothing but the packages, one for each way to build and run them, read, check and write the same
/// reports: what they write is equal byte for byte to what the library writes here.
/// </summary>
[Collection(PackedTests.Name)]
public sealed class ConsumerTests(PackedFeed feed, ITestOutputHelper output)
{
    private const string NetStandard = ".NETStandard,Version=v2.0";
    private const string Net10 = ".NETCoreApp,Version=v10.0";

    [Fact]
    public void Net_10_writes_the_same() => Compare("Net10", Net10, project => Build(project, "net10.0", "dotnet"));

    [Fact]
    public void The_assemblies_for_net_standard_write_the_same() => Compare("NetStandard", NetStandard, project => Build(project, "net8.0", "dotnet"));

    [SkippableFact]
    public void Net_framework_on_mono_writes_the_same()
    {
        if (!OperatingSystem.IsWindows())
            Needed.Program("GOVDISCLOSURE_MONO", "mono");
        Compare("NetFramework", NetStandard, project => Build(project, "net472", "mono"));
    }

    [SkippableFact]
    public void A_program_compiled_ahead_of_time_writes_the_same()
    {
        Needed.Program("GOVDISCLOSURE_NATIVE_AOT", "clang");
        // The compiler leaves out the attribute that would tell the target.
        Compare("NativeAot", target: null, Publish);
    }

    [Fact]
    public void A_trimmed_single_file_writes_the_same() => Compare("Trimmed", Net10, project =>
    {
        string[] program = Publish(project);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(program[0])!));
        return program;
    });

    /// <param name="name">The folder of the consumer.</param>
    /// <param name="target">What its library has to be built for; null where that cannot be told.</param>
    /// <param name="build">Makes the program in a folder: what to run it with.</param>
    private void Compare(string name, string? target, Func<string, string[]> build)
    {
        string folder = feed.CreateFolder(name);
        string consumers = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Package.Tests", "Consumers");
        foreach (string file in new[] { "Directory.Build.props", "Consumer.cs", Path.Combine(name, name + ".csproj") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.Copy(Path.Combine(consumers, file), Path.Combine(folder, file));
        }

        string reports = Directory.CreateDirectory(Path.Combine(folder, "reports")).FullName;
        string written = Directory.CreateDirectory(Path.Combine(folder, "written")).FullName;
        foreach ((string report, byte[] content) in SampleReports.All())
            File.WriteAllBytes(Path.Combine(reports, report), content);

        string[] program = build(Path.Combine(folder, name));
        CommandResult run = Command.Run(folder, program[0], [.. program[1..], reports, written]).Succeeded();

        output.WriteLine(run.Output.Trim());
        if (target != null)
            Assert.Equal("Built for " + target, run.Output.Trim());
        SortedDictionary<string, byte[]> expected = Expected(reports);
        Assert.Equal(expected.Keys, Directory.GetFiles(written).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(Encoding.UTF8.GetString(file.Value), Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(written, file.Key)))));
        Assert.All(expected, file => Assert.Equal(file.Value, File.ReadAllBytes(Path.Combine(written, file.Key))));
    }

    private string[] Build(string project, string framework, string host)
    {
        AssertWithoutWarning(Command.DotNet(project, "build", "--configuration", "Release", "-p:PackedVersion=" + feed.Version));
        string program = Path.Combine(project, "bin", "Release", framework, host == "dotnet" ? "Consumer.dll" : "Consumer.exe");
        return host == "mono" && OperatingSystem.IsWindows() ? [program] : [host, program];
    }

    private string[] Publish(string project)
    {
        string target = Path.Combine(project, "published");
        AssertWithoutWarning(Command.DotNet(project, "publish", "--configuration", "Release", "--output", target, "-p:PackedVersion=" + feed.Version));
        return [Path.Combine(target, OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer")];
    }

    private static void AssertWithoutWarning(CommandResult build) =>
        Assert.DoesNotContain("warning", build.Succeeded().Output.Replace("0 Warning(s)", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the consumer writes, written by the library in this process.</summary>
    private static SortedDictionary<string, byte[]> Expected(string reports)
    {
        var expected = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var reader = new ReportReader(HtmlFrontEnd.Instance, WordFrontEnd.Instance);
        foreach (string file in Directory.GetFiles(reports))
        {
            string name = Path.GetFileName(file);
            ReadResult read = reader.ReadFile(file);
            ValidationResult result = ReportValidator.Default.Validate(read);
            using var results = new MemoryStream();
            ResultJson.Serialize(results, [new CheckedFile(name, read, result)]);
            AnnualReport again = reader.Read(new MemoryStream(ReportWord.Write(read.Report!))).Report!;

            expected.Add(name + ".json", ReportJson.SerializeToUtf8Bytes(read.Report!));
            expected.Add(name + ".result.json", results.ToArray());
            expected.Add(name + ".findings.txt", Encoding.UTF8.GetBytes(string.Join("\n", result.Findings)));
            expected.Add(name + ".page.html", Encoding.UTF8.GetBytes(ReportHtml.WritePage(read.Report!, new HtmlOptions(result))));
            expected.Add(name + ".again.json", ReportJson.SerializeToUtf8Bytes(again));
        }

        return expected;
    }
}
