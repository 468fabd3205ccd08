using System;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>What <c>convert --explain</c> prints.</summary>
public class ExplanationTests
{
    private const string Total = "/applications/newlyReceived/total";

    [Fact]
    public void A_number_has_its_place_and_below_it_label_head_and_rule()
    {
        ToolRun run = ToolRun.Of("convert", Repository.SampleReport, "--explain", Total);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                Repository.SampleReport + "(43,29): 一、本年新收政府信息公开申请数量·总计 = 1 (" + Total + ")",
                "  行名“一、本年接收政府信息公开数量”(43,1)，表头“总计”(40,48)：数字在该行名的行、该表头的列中。",
            ],
            run.OutputLines);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void English_is_told_where_it_is_asked_for()
    {
        ToolRun run = ToolRun.Of("convert", Repository.SampleReport, "--explain", Total, "--language", "en");

        Assert.Contains("·总计 (Newly received · Total) = 1 (" + Total + ")", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("  label “一、本年接收政府信息公开数量” (43,1), head “总计” (40,48): the number stands in the row of the label and the column of the head.", run.OutputLines[1]);
    }

    [Fact]
    public void A_refused_cell_has_its_code_its_text_and_what_it_stands_under()
    {
        ToolRun run = Of(Reports.NoNumber, "/applications/newlyReceived/commercialEnterprise");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("-(43,", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("·商业企业：未取 (/applications/newlyReceived/commercialEnterprise)", run.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("  READ-050 ", run.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("“若干”", run.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("行名“一、本年接收政府信息公开数量”(43,1)，表头“商业机构”", run.OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(2, run.OutputLines.Length);
    }

    [Fact]
    public void A_blank_cell_says_so()
    {
        ToolRun run = Of(Reports.Good.Replace("数量\t\t1\t0\t", "数量\t\t1\t\t", StringComparison.Ordinal), "/applications/newlyReceived/commercialEnterprise");

        Assert.Contains("·商业企业：空白 (", run.OutputLines[0], StringComparison.Ordinal);
        Assert.EndsWith("：格中没有数字，按空白读取，不作0。", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/applications/newlyReceived", 7)]
    [InlineData("/applications/outcomes/unavailable", 21)]
    [InlineData("/proceedings", 15)]
    public void Of_a_row_or_a_table_each_cell_is_told(string pointer, int cells)
    {
        ToolRun run = ToolRun.Of("convert", Repository.SampleReport, "--explain", pointer);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(cells, run.OutputLines.Count(line => line.Contains("(" + pointer + "/", StringComparison.Ordinal)));
        Assert.Equal(cells, run.OutputLines.Count(line => line.StartsWith("  ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_that_was_refused_or_is_missing_is_told_once()
    {
        ToolRun contested = Of(Reports.Good.Replace("数量\t\t1\t0\t0\t0\t0\t0\t1", "数量\t\t1\t0\t0\t0\t0\t0\t0\t1\t7", StringComparison.Ordinal), "/applications/newlyReceived");
        Assert.Contains("一、本年新收政府信息公开申请数量：未取 (/applications/newlyReceived)", Assert.Single(contested.OutputLines, line => line[0] != ' '), StringComparison.Ordinal);

        string[] lines = [.. Reports.Good.Split('\n').Where(line => !line.Contains("属于国家秘密\t", StringComparison.Ordinal) && !line.Contains("结转下年度继续办理\t", StringComparison.Ordinal))];
        ToolRun missing = Of(string.Join('\n', lines), "/applications/carriedForward");
        Assert.Contains("四、结转下年度继续办理：没有找到 (/applications/carriedForward)", Assert.Single(missing.OutputLines, line => line[0] != ' '), StringComparison.Ordinal);
        Assert.StartsWith("  READ-030 ", missing.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("：没有找到 (/applications/carriedForward/total)", Of(string.Join('\n', lines), "/applications/carriedForward/total").OutputLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_missing_is_told_once()
    {
        bool isTable = false;
        string[] lines = [.. Reports.Good.Split('\n').Where(line => !(isTable = (isTable || line.Contains("申请人情况", StringComparison.Ordinal)) && !line.Contains("行政复议", StringComparison.Ordinal)))];
        ToolRun run = Of(string.Join('\n', lines), "/applications");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("：没有找到 (/applications)", Assert.Single(run.OutputLines, line => line[0] != ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_no_page_and_tells_what_is_in_it()
    {
        string json = ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.NoNumber), "convert", "-").Output;
        ToolRun run = Of(json, "/applications/newlyReceived");

        Assert.Equal("-: 一、本年新收政府信息公开申请数量·自然人 = 1 (/applications/newlyReceived/naturalPerson)", run.OutputLines[0]);
        Assert.Equal("  文件是 JSON，没有原页，不知道行名、表头和读法", run.OutputLines[1]);
        Assert.EndsWith("；refused 中记有 READ-050", run.OutputLines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_report_nothing_is_explained()
    {
        ToolRun run = Of(Reports.NotOne, Total);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("没有识别出年度报告", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proactiveDisclosure/governmentRules/made")]
    [InlineData("/applications/outcomes/otherHandling/undivided")]
    public void A_cell_of_another_form_is_told_as_such(string pointer)
    {
        ToolRun run = ToolRun.Of("convert", Repository.SampleReport, "--explain", pointer);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("2021 年格式中没有 " + pointer, run.Error, StringComparison.Ordinal);
    }

    private static ToolRun Of(string report, string pointer) => ToolRun.WithInput(Encoding.UTF8.GetBytes(report), "convert", "-", "--explain", pointer);
}
