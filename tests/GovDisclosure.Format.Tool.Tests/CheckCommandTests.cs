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
        Assert.Contains(run.OutputLines, line => Regex.IsMatch(line, "^" + Regex.Escape(file) + @"\(66,\d+\): error T3-00\d: .+ \[依据：.+\]$"));
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
        Assert.All(run.OutputLines, line => Assert.StartsWith("-", line, StringComparison.Ordinal));
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

    private static string[] NamesOf(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
