using System;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Tool.Tests;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cells_that_are_not_0_in_both_stand_side_by_side_with_the_difference()
    {
        string older = _folder.Write("2022.md", Reports.Of2022);

        ToolRun run = ToolRun.Of("compare", older, Repository.SampleReport);

        string[] lines = run.OutputLines;
        Assert.Equal(older + " → " + Repository.SampleReport, lines[0]);
        Assert.Equal(["单元格", "2022", "2023", "增减"], Words(lines[1]));
        Assert.Equal("三、收到和处理政府信息公开申请情况", lines[2]);
        Assert.Equal(["一、本年新收政府信息公开申请数量·自然人", "2", "1", "-1"], Words(lines[3]));
        Assert.Equal(["三、本年度办理结果（四）1.本机关不掌握相关政府信息·自然人", "1", "1", "0"], Words(lines[5]));
        Assert.Equal(["四、结转下年度继续办理·总计", "1", "0", "-1"], Words(lines[10]));
        Assert.Equal("其余 192 格两份均为 0 或均无数字，未列出", lines[11]);
    }

    [Fact]
    public void The_columns_stand_below_each_other_however_wide_the_characters()
    {
        string older = _folder.Write("2022.md", Reports.Of2022);

        string[] table = [.. ToolRun.Of("compare", older, Repository.SampleReport).OutputLines[3..11]];

        Assert.Single(table.Select(line => line.Sum(character => character > '\u2E80' ? 2 : 1)).Distinct());
    }

    [Fact]
    public void Then_come_the_findings_across_years_and_the_exit_code_is_theirs()
    {
        string older = _folder.Write("2022.md", Reports.Of2022);

        ToolRun run = ToolRun.Of("compare", older, Repository.SampleReport);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains(run.OutputLines, line => line.StartsWith(Repository.SampleReport + "(", StringComparison.Ordinal) && line.Contains(": error XYR-001: ", StringComparison.Ordinal));
        Assert.DoesNotContain(" STR-", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" T3-", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(Repository.SampleReport + ": 已识别", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Years_that_do_not_follow_each_other_are_told_and_broken_by_nothing()
    {
        string older = _folder.Write("2021.md", Reports.Of2022.Replace("2022", "2021", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("compare", older, Repository.SampleReport);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.OutputLines, Repository.SampleReport + ": 无法判断，所给的上年报告是 2021 年度的");
    }

    [Fact]
    public void A_blank_is_not_0_and_a_refused_cell_says_so()
    {
        string newer = _folder.Write("2023.md", Reports.NoNumber.Replace("规章\t0\t0\t0", "规章\t0\t\t0", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("compare", _folder.Write("2022.md", Reports.Of2022), newer);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(newer + "(43,", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, line => Words(line) is ["第二十条第（一）项", "规章·本年废止件数", "0", "空白"]);
        Assert.Contains(run.OutputLines, line => Words(line) is ["一、本年新收政府信息公开申请数量·商业企业", "0", "拒读"]);
    }

    [Fact]
    public void Json_has_every_cell_and_the_results_of_both_files()
    {
        string older = _folder.Write("2022.md", Reports.Of2022);

        ToolRun run = ToolRun.Of("compare", "--format", "json", older, Repository.SampleReport);

        Assert.Equal(1, run.ExitCode);
        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(["format", "cells", "check"], NamesOf(document.RootElement));
        JsonElement cells = document.RootElement.GetProperty("cells");
        Assert.Equal(200, cells.GetArrayLength());
        Assert.All(cells.EnumerateArray(), cell => Assert.Equal(["at", "label", "older", "newer", "difference", "comparable"], NamesOf(cell)));
        JsonElement received = cells.EnumerateArray().Single(cell => cell.GetProperty("at").GetString() == "/applications/newlyReceived/total");
        Assert.Equal("一、本年新收政府信息公开申请数量·总计", received.GetProperty("label").GetString());
        Assert.Equal([2, 1, -1], new[] { "older", "newer", "difference" }.Select(name => received.GetProperty(name).GetInt32()));
        Assert.Contains("本年新收", run.Output, StringComparison.Ordinal);

        JsonElement files = document.RootElement.GetProperty("check").GetProperty("files");
        Assert.Equal([older, Repository.SampleReport], files.EnumerateArray().Select(file => file.GetProperty("file").GetString()));
        Assert.Equal(JsonValueKind.Null, files[0].GetProperty("counts").ValueKind);
        Assert.All(files[1].GetProperty("findings").EnumerateArray(), finding => Assert.StartsWith("XYR-", finding.GetProperty("rule").GetString(), StringComparison.Ordinal));
        Assert.NotEqual(0, files[1].GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Without_two_reports_nothing_is_compared()
    {
        ToolRun text = ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.NotOne), "compare", Repository.SampleReport, "-");

        Assert.Equal(2, text.ExitCode);
        Assert.Empty(text.Output);
        Assert.Contains("-: 没有识别出年度报告", text.Error, StringComparison.Ordinal);

        ToolRun json = ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.NotOne), "compare", "-", Repository.SampleReport, "--format", "json");
        Assert.Equal(2, json.ExitCode);
        using var document = JsonDocument.Parse(json.OutputBytes);
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("cells").ValueKind);
        Assert.False(document.RootElement.GetProperty("check").GetProperty("files")[0].GetProperty("recognised").GetBoolean());
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] NamesOf(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
