using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovDisclosure.Format.Tool.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_report_is_recognised_without_an_error()
    {
        ToolRun run = ToolRun.Of("check", Repository.SampleReport);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith(Repository.SampleReport + ": 已识别，2021年格式，报告年度 2023，机关 示例市政务服务中心；符合 ", run.OutputLines[^1], StringComparison.Ordinal);
        Assert.EndsWith("；拒读单元格 0", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_of_severity_error_ends_with_1_and_shows_place_and_basis()
    {
        string file = _folder.Write("a.md", Reports.WrongTotal);

        ToolRun run = ToolRun.Of("check", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutputLines, line => Regex.IsMatch(line, "^" + Regex.Escape(file) + @"\(66,\d+\): error T3-00\d: .+ \(/applications/outcomes/total/\w+\) \[依据：.+\]$"));
    }

    [Fact]
    public void A_refused_cell_ends_with_1_and_shows_the_place()
    {
        string file = _folder.Write("a.md", Reports.NoNumber);

        ToolRun run = ToolRun.Of("check", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutputLines, line => Regex.IsMatch(line, "^" + Regex.Escape(file) + @"\(43,\d+\): error READ-\S+: .+$"));
        Assert.DoesNotContain("拒读单元格 0", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_report_ends_with_2_and_says_why()
    {
        string file = _folder.Write("a.txt", Reports.NotOne);

        ToolRun run = ToolRun.Of("check", file);

        Assert.Equal(2, run.ExitCode);
        Assert.True(run.OutputLines.Length >= 2);
        Assert.Equal(file + ": 没有识别出年度报告", run.OutputLines[^1]);
    }

    [Fact]
    public void A_missing_file_ends_with_2()
    {
        ToolRun run = ToolRun.Of("check", _folder.PathOf("none.md"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(": error FILE-001: 没有这个文件或文件夹", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_outranks_a_finding_wherever_it_stands()
    {
        string faulty = _folder.Write("a.md", Reports.WrongTotal);
        string missing = _folder.PathOf("none.md");

        Assert.Equal(2, ToolRun.Of("check", missing, faulty).ExitCode);
        Assert.Equal(2, ToolRun.Of("check", faulty, missing).ExitCode);
        Assert.Equal(1, ToolRun.Of("check", Repository.SampleReport, faulty).ExitCode);
    }

    [Fact]
    public void Files_come_in_the_order_given_and_those_of_a_folder_sorted()
    {
        _folder.Write("b.md", Reports.Good);
        _folder.Write("a/z.md", Reports.Good);
        _folder.Write("B.md", Reports.Good);
        _folder.Write(".hidden.md", Reports.NotOne);

        ToolRun run = ToolRun.Of("check", Repository.SampleReport, _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [Repository.SampleReport, _folder.PathOf("B.md"), _folder.PathOf(Path.Combine("a", "z.md")), _folder.PathOf("b.md")],
            run.OutputLines.Where(line => line.Contains(": 已识别", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(": 已识别", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_folder_without_files_ends_with_2()
    {
        ToolRun run = ToolRun.Of("check", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("FILE-003", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_links_to_itself_ends()
    {
        string file = _folder.Write("a.md", Reports.Good);
        Directory.CreateSymbolicLink(_folder.PathOf("loop"), _folder.Path);

        ToolRun run = ToolRun.Of("check", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.OutputLines, line => line.StartsWith(file + ": 已识别", StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_is_read_for_a_hyphen()
    {
        ToolRun run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.WrongTotal), "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.All(run.OutputLines, line => Assert.True(line.StartsWith('-') || line.StartsWith("  ", StringComparison.Ordinal), line));
    }

    [Fact]
    public void English_is_printed_on_demand()
    {
        ToolRun run = ToolRun.Of("check", Repository.SampleReport, "--language", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": recognised, edition 2021, year 2023, issuer 示例市政务服务中心; holds ", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_readable_report_of_last_year_nothing_is_checked()
    {
        string lastYear = _folder.Write("2022.txt", Reports.NotOne);

        ToolRun run = ToolRun.Of("check", Repository.SampleReport, "--previous", lastYear);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(lastYear + ": 没有识别出年度报告", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_members_of_the_contract_in_their_order()
    {
        string faulty = _folder.Write("a.md", Reports.WrongTotal);
        string missing = _folder.PathOf("none.md");

        ToolRun run = ToolRun.Of("check", "--format", "json", faulty, missing);

        Assert.Equal(2, run.ExitCode);
        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(["format", "files"], NamesOf(document.RootElement));
        JsonElement[] files = [.. document.RootElement.GetProperty("files").EnumerateArray()];
        Assert.Equal([faulty, missing], files.Select(file => file.GetProperty("file").GetString()));
        Assert.All(files, file => Assert.Equal(
            ["file", "recognised", "edition", "year", "issuer", "counts", "diagnostics", "findings", "notAssessable", "proposals"],
            NamesOf(file)));
        Assert.True(files[0].GetProperty("recognised").GetBoolean());
        Assert.Equal(["holds", "violated", "notAssessable"], NamesOf(files[0].GetProperty("counts")));
        Assert.Equal(
            ["rule", "severity", "explained", "at", "line", "column", "quote", "expected", "actual", "basis", "message"],
            NamesOf(files[0].GetProperty("findings")[0]));
        Assert.False(files[1].GetProperty("recognised").GetBoolean());
        Assert.Equal("FILE-001", files[1].GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Json_is_read_as_a_report()
    {
        string json = _folder.PathOf("a.txt");
        Assert.Equal(0, ToolRun.Of("convert", Repository.SampleReport, "--output", json).ExitCode);

        ToolRun run = ToolRun.Of("check", json);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("机关 示例市政务服务中心", run.OutputLines[^1], StringComparison.Ordinal);
        using var document = JsonDocument.Parse(ToolRun.Of("check", json, "--format", "json").OutputBytes);
        Assert.Equal("示例市政务服务中心", document.RootElement.GetProperty("files")[0].GetProperty("issuer").GetString());
    }

    [Fact]
    public void Faulty_json_is_told_with_code_line_and_pointer()
    {
        string file = _folder.Write("a.json", "\uFEFF\n{ \"edition\": \"2021\",\n  \"unknown\": 1 }");

        ToolRun run = ToolRun.Of("check", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^" + Regex.Escape(file) + @"\(3,\d+\): error JSON-\d+: /unknown ", run.OutputLines[0]);
    }

    [Fact]
    public void Proposals_stand_below_the_findings_with_pointer_label_path_and_both_numbers()
    {
        string file = _folder.Write("a.md", Reports.WrongTotal);

        string[] lines = ToolRun.Of("check", file).OutputLines;

        int at = Array.FindIndex(lines, line => line.StartsWith("  建议 1（未改动，请核对原始台账）：", StringComparison.Ordinal));
        Assert.True(at > 0);
        Assert.Contains(": error T3-00", string.Concat(lines[..at]), StringComparison.Ordinal);
        Assert.Equal("    三、本年度办理结果（七）总计·自然人 (/applications/outcomes/total/naturalPerson): 2 → 1", lines[at + 1]);
        Assert.StartsWith(file + ": 已识别", lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("建议", ToolRun.Of("check", Repository.SampleReport).Output, StringComparison.Ordinal);

        string english = ToolRun.Of("check", file, "--language", "en").Output;
        Assert.Contains("\n  proposal 1 (nothing was changed; check the records): ", english, StringComparison.Ordinal);
        Assert.Contains("·自然人 (Total of outcomes · Natural persons) (/applications/outcomes/total/naturalPerson): 2 → 1\n", english, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_calls_itself_one()
    {
        string file = _folder.Write("a.md", Reports.WithRules.Replace("规范性文件\t0\t0\t0", "规范性文件\t2\t0\t2", StringComparison.Ordinal));

        Assert.Contains(ToolRun.Of("check", file, "--profile", "full").OutputLines, line => Regex.IsMatch(line, " T2-006: .+ \\(/proactiveDisclosure/.+\\) \\[提示；依据：.+\\]$"));
        Assert.Contains(ToolRun.Of("check", file, "--profile", "full", "--language", "en").OutputLines, line => Regex.IsMatch(line, " T2-006: .+ \\[a hint; basis: .+\\]$"));
    }

    [Fact]
    public void Sarif_has_a_run_with_results_files_and_rules()
    {
        string faulty = _folder.Write("错 误.md", Reports.WrongTotal);

        ToolRun run = ToolRun.Of("check", "--format", "sarif", faulty, "none.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Error);
        using var document = JsonDocument.Parse(run.OutputBytes);
        JsonElement only = Assert.Single(document.RootElement.GetProperty("runs").EnumerateArray());
        JsonElement rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(only.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(RuleCatalog.Rules.Select(rule => rule.Id).Append("FILE-001"), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.EndsWith("/%E9%94%99%20%E8%AF%AF.md", only.GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("none.md", only.GetProperty("artifacts")[1].GetProperty("location").GetProperty("uri").GetString());
        Assert.False(only.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    private static string[] NamesOf(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
