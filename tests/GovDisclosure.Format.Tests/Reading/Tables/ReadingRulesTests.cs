using System;
using System.Linq;
using GovDisclosure.Format.Reading.Tables;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class ReadingRulesTests
{
    private const string Heads = "申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private const string Row = "/applications/newlyReceived";

    private static readonly string s_new = Documents.Label(ApplicationRow.NewlyReceived);

    [Theory]
    [InlineData("\t1\t0\t0\t0\t0\t0\t1", ReadingRule.Grid)]
    [InlineData("\t1\t0\t\t\t\t\t1", ReadingRule.Grid)]
    [InlineData("\t1\t0", ReadingRule.FilledEnd)]
    [InlineData("\n1 0 0 0 0 0 1", ReadingRule.Run)]
    [InlineData("1000001", ReadingRule.Divided)]
    public void A_row_under_heads_tells_how_it_was_read(string numbers, ReadingRule rule)
    {
        ReadResult read = Documents.ReadMatrix(s_new + numbers + "\n", Heads);

        Assert.Equal(1, read.Explain(Row + "/naturalPerson")!.Value);
        Assert.All(read.Report!.Template.Cells.Where(cell => cell.Row.Pointer == Row), cell => Assert.Equal(rule, read.Explain(cell.Address)!.Rule));
    }

    [Fact]
    public void Heads_over_several_lines_of_which_no_cell_is_seen_tell_a_run() =>
        Assert.Equal(ReadingRule.Run, Documents.ReadMatrix(s_new + "\t1\t0\t0\t0\t0\t0\t1\n").Explain(Row + "/total")!.Rule);

    [Fact]
    public void Rows_in_the_order_of_the_form_tell_so()
    {
        string numbers = string.Concat(Enumerable.Repeat("0 0 0 0 0 0 0\n", 3));
        string labels = string.Concat(new[] { ApplicationRow.NewlyReceived, ApplicationRow.BroughtForward, ApplicationRow.Granted }.Select(row => Documents.Label(row) + "\n"));
        string rest = string.Concat(ReportTemplate.Edition2021.Tables.Single(table => table.Section.Number == 3).Rows.Skip(3).Select(row => row.Label + "\t0\t0\t0\t0\t0\t0\t0\n"));
        ReadResult read = Documents.ReadMatrix(labels + numbers + rest);

        CellEvidence evidence = read.Explain("/applications/outcomes/granted/total")!;
        Assert.Equal((ReadingRule.RowsByOrder, CellStatus.Filled), (evidence.Rule, evidence.Status));
        Assert.Contains(evidence.Diagnostics, diagnostic => diagnostic.Code == "READ-035");
        Assert.Equal(ReadingRule.Run, read.Explain("/applications/carriedForward/total")!.Rule);
    }

    [Fact]
    public void Columns_in_the_order_of_the_form_tell_so_and_have_no_head()
    {
        ReadResult read = Documents.ReadMatrix(string.Concat(ReportTemplate.Edition2021.Tables.Single(table => table.Section.Number == 3).Rows.Select(row => row.Label + "\t0\t0\t0\t0\t0\t0\t0\n")), string.Empty);

        CellEvidence evidence = read.Explain(Row + "/total")!;
        Assert.Equal((ReadingRule.OrderAndSums, null, s_new), (evidence.Rule, evidence.Head, evidence.Label?.Text));
        Assert.Equal(["READ-026"], evidence.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Digits_of_section_four_that_divide_in_one_way_tell_so()
    {
        ReadResult read = Documents.ReadCases(Documents.CaseHeads + "010010000000000\n");

        CellEvidence evidence = read.Explain("/proceedings/reconsideration/corrected")!;
        Assert.Equal((ReadingRule.Divided, "行政复议", "结果纠正"), (evidence.Rule, evidence.Label?.Text, evidence.Head?.Text));
        Assert.Equal(["READ-040"], evidence.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("信息内容\t本年新\t本年新\t对外公开总数量\n规章\t1\t2\t3\n", "governmentRules/made", ReadingRule.DeclaredCut, "本年新")]
    [InlineData("信息内容\t本年新\t本年新\t对外公开总数量\n规章\t1\t2\t3\n", "governmentRules/totalDisclosed", ReadingRule.Grid, "对外公开总数量")]
    [InlineData("信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n", "governmentRules/issued", ReadingRule.Run, "本年制发件数")]
    [InlineData("信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t65000元\n", "administrativeFees/amountTenThousandYuan", ReadingRule.Converted, "本年收费金额（单位：万元）")]
    public void A_cell_of_section_two_tells_how_it_was_read(string lines, string path, ReadingRule rule, string head)
    {
        CellEvidence evidence = Documents.ReadDisclosure(lines).Explain("/proactiveDisclosure/" + path)!;

        Assert.Equal((CellStatus.Filled, rule, head), (evidence.Status, evidence.Rule, evidence.Head?.Text));
    }

    [Fact]
    public void A_bare_label_shows_no_cells_and_tells_no_rule()
    {
        CellEvidence evidence = Documents.ReadMatrix(s_new + "\n", Heads).Explain(Row + "/total")!;

        Assert.Equal((CellStatus.Blank, null, null), (evidence.Status, evidence.Rule, evidence.Head));
        Assert.Null(ReadingRules.Of(null!, null, RowValuesStatus.Blank, isByOrder: false));
    }

    [Fact]
    public void There_is_no_rule_but_those_of_the_tests_above() => Assert.Equal(8, Enum.GetValues<ReadingRule>().Length);
}
