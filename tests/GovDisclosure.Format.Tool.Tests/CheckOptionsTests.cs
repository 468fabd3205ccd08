using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Tool.Tests;

public sealed class CheckOptionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_turned_off_is_not_judged()
    {
        string file = _folder.Write("a.md", Reports.WrongTotal);

        ToolRun run = ToolRun.Of("check", file, "--disable", "T3-001,t3-002", "--disable", "T3-003");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("T3-00", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("建议", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_full_profile_judges_hints_as_well()
    {
        int byDefault = CountsOf(ToolRun.Of("check", Repository.SampleReport, "--format", "json")).Sum();

        Assert.Equal(byDefault, CountsOf(ToolRun.Of("check", Repository.SampleReport, "--format", "json", "--profile", "default")).Sum());
        Assert.True(CountsOf(ToolRun.Of("check", Repository.SampleReport, "--format", "json", "--profile", "full")).Sum() > byDefault);
    }

    [Fact]
    public void Dates_and_facts_are_those_given()
    {
        string[] late = ["check", Repository.SampleReport, "--published", "2024-02-01", "--issuer-kind", "department"];

        Assert.Contains(" error PUB-001: ", ToolRun.Of(late).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PUB-001", ToolRun.Of("check", Repository.SampleReport, "--published", "2024-01-31", "--issuer-kind", "department").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PUB-00", ToolRun.Of("check", Repository.SampleReport, "--published", "2024-02-01", "--issuer-kind", "government").Output, StringComparison.Ordinal);
        Assert.Contains(" info PUB-004: ", ToolRun.Of("check", Repository.SampleReport, "--published", "2024-01-20", "--deadline", "2024-01-15", "--profile", "full").Output, StringComparison.Ordinal);
        Assert.Contains(" error T2-", ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.WithRules), "check", "-", "--rulemaking", "no").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" error T2-", ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.WithRules), "check", "-", "--rulemaking", "yes").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_report_is_compared_with()
    {
        string lastYear = _folder.Write("2022.md", Reports.Of2022);

        Assert.Contains(" error XYR-001: ", ToolRun.Of("check", Repository.SampleReport, "--previous", lastYear).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("XYR-001", ToolRun.Of("check", Repository.SampleReport).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_report_is_not_that_of_a_folder_of_reports()
    {
        string lastYear = _folder.Write("2022.md", Reports.Of2022);
        string one = Path.GetDirectoryName(_folder.Write(Path.Combine("one", "2023.md"), File.ReadAllText(Repository.SampleReport)))!;

        Assert.Contains(" error XYR-001: ", ToolRun.Of("check", one, "--previous", lastYear).Output, StringComparison.Ordinal);
        _folder.Write(Path.Combine("one", "other.md"), Reports.NotOne);
        ToolRun two = ToolRun.Of("check", one, "--previous", lastYear);
        Assert.Equal((2, string.Empty), (two.ExitCode, two.Output));
        Assert.Contains("选项 --previous 只用于检查一份报告", two.Error, StringComparison.Ordinal);
    }

    private static int[] CountsOf(ToolRun run)
    {
        using var document = JsonDocument.Parse(run.OutputBytes);
        return [.. document.RootElement.GetProperty("files")[0].GetProperty("counts").EnumerateObject().Select(count => count.Value.GetInt32())];
    }
}
