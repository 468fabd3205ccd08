using System;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Page;

public class CellEvidenceTests
{
    private const string Rules = "/proactiveDisclosure/governmentRules/";
    private const string Licences = "信息内容\t本年处理决定数量\n行政许可\t";

    [Fact]
    public void A_number_has_its_label_its_head_and_the_rule_each_with_its_place()
    {
        CellEvidence evidence = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n").Explain(Rules + "repealed")!;

        Assert.Equal((CellStatus.Filled, 2m, Rules + "repealed"), (evidence.Status, evidence.Value, evidence.Cell.Address.ToString()));
        Assert.Equal(new PrintedText("2", new SourcePosition(6, 6), Rules + "repealed", null), evidence.Printed);
        Assert.Equal(("规章", new SourcePosition(6, 1)), (evidence.Label!.Text, evidence.Label.Position));
        Assert.Equal(new PrintedText("本年废止件数", new SourcePosition(5, 13), "/proactiveDisclosure", "本年废止件数"), evidence.Head);
        Assert.Equal("行名“规章”(6,1)，表头“本年废止件数”(5,13)：数字在该行名的行、该表头的列中。", evidence.GetMessage());
        Assert.Equal("label “规章” (6,1), head “本年废止件数” (5,13): the number stands in the row of the label and the column of the head.", evidence.GetMessage(ReportLanguage.English));
        Assert.Equal("第二十条第（一）项 规章·本年废止件数：2。" + evidence.GetMessage(), evidence.ToString());
        Assert.Null(evidence.Refusal);
        Assert.Empty(evidence.Diagnostics);
    }

    [Theory]
    [InlineData("", null, "格中没有数字，按空白读取，不作0。")]
    [InlineData("—", "READ-054", "格中没有数字，按空白读取，不作0。")]
    public void A_blank_cell_has_the_same_and_no_number(string text, string? code, string reason)
    {
        CellEvidence evidence = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t" + text + "\t3\n").Explain(Rules + "repealed")!;

        Assert.Equal((CellStatus.Blank, null, ReadingRule.Grid), (evidence.Status, evidence.Value, evidence.Rule));
        Assert.Equal("行名“规章”(6,1)，表头“本年废止件数”(5,13)：" + reason, evidence.GetMessage());
        Assert.Equal(code, evidence.Diagnostics.SingleOrDefault()?.Code);
    }

    [Fact]
    public void A_cell_refused_alone_has_text_label_head_and_reason()
    {
        CellEvidence evidence = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t若干\t3\n").Explain(Rules + "repealed")!;

        Assert.Equal((CellStatus.Refused, null, "若干"), (evidence.Status, evidence.Value, evidence.Printed?.Text));
        Assert.Equal(new Refusal(Rules + "repealed", "若干", "READ-050"), evidence.Refusal);
        Assert.StartsWith("READ-050 第二十条第（一）项 规章·本年废止件数：“若干”", evidence.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("行名“规章”(6,1)，表头“本年废止件数”(5,13)。", evidence.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith(" The label “规章” (6,1), head “本年废止件数” (5,13).", evidence.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
        Assert.Contains("·本年废止件数：未取。READ-050", evidence.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_contested_a_row_stands_beside_the_reason()
    {
        ReadResult read = Documents.ReadMatrix(Documents.Label(ApplicationRow.NewlyReceived) + "\t1\t0\t0\t0\t0\t0\t1\n\t2\t0\t0\t0\t0\t0\t2\n" + Documents.Label(ApplicationRow.BroughtForward) + "\t0\t0\t0\t0\t0\t0\t0\n");

        CellEvidence evidence = read.Explain("/applications/newlyReceived/total")!;
        Assert.Equal((CellStatus.Refused, "READ-049", "/applications/newlyReceived"), (evidence.Status, evidence.Refusal?.Code, evidence.Refusal?.At));
        Assert.Equal(["READ-049", "READ-034"], evidence.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Null(evidence.Printed);
        Assert.NotNull(evidence.Label);
    }

    [Fact]
    public void A_row_and_a_column_and_a_table_that_are_missing_are_told_apart()
    {
        ReadResult read = Documents.ReadDisclosure("信息内容\t本年制发件数\t现行有效件数\n规章\t1\t3\n");

        Assert.Equal((CellStatus.ColumnMissing, "READ-024"), (read.Explain(Rules + "repealed")!.Status, read.Explain(Rules + "repealed")!.Refusal!.Code));
        CellEvidence row = read.Explain("/proactiveDisclosure/normativeDocuments/issued")!;
        Assert.Equal((CellStatus.RowMissing, "READ-030", null), (row.Status, row.Refusal!.Code, row.Label));
        CellEvidence table = read.Explain("/proactiveDisclosure/licensing/decisions")!;
        Assert.Equal((CellStatus.TableMissing, "READ-030"), (table.Status, table.Refusal!.Code));
        Assert.Equal("第二十条第（五）项 行政许可·本年处理决定数量：没有找到。" + table.GetMessage(), table.ToString());
        CellEvidence matrix = read.Explain("/applications/newlyReceived/total")!;
        Assert.Equal((CellStatus.TableMissing, "READ-020"), (matrix.Status, Assert.Single(matrix.Diagnostics).Code));
    }

    [Fact]
    public void Rows_that_are_missing_together_have_the_one_reason()
    {
        ReadResult read = Documents.ReadMatrix(Documents.Label(ApplicationRow.NewlyReceived) + "\t0\t0\t0\t0\t0\t0\t0\n" + Documents.Label(ApplicationRow.NotHeld) + "\t0\t0\t0\t0\t0\t0\t0\n");

        string before = read.Explain("/applications/outcomes/denied/stateSecret/total")!.GetMessage();
        Assert.Contains("“二、上年结转政府信息公开申请数量”至", before, StringComparison.Ordinal);
        Assert.Equal(before, read.Explain("/applications/broughtForward/total")!.GetMessage());
        Assert.Contains("至“四、结转下年度继续办理”", read.Explain("/applications/outcomes/total/other")!.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_row_refused_as_a_whole_nothing_is_said_of_heads()
    {
        CellEvidence evidence = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\n").Explain(Rules + "issued")!;

        Assert.Equal((CellStatus.Refused, "READ-031", Rules[..^1], null), (evidence.Status, evidence.Refusal?.Code, evidence.Refusal?.At, evidence.Head));
        Assert.EndsWith("该行未取。行名“规章”(6,1)。", evidence.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("the row was refused. The label “规章” (6,1).", evidence.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_order_of_the_form_told_that_no_head_or_label_did_is_said()
    {
        string rows = string.Concat(ReportTemplate.Edition2021.Tables.Single(table => table.Section.Number == 3).Rows.Select(row => row.Label + "\t0\t0\t0\t0\t0\t0\t0\n"));
        CellEvidence columns = Documents.ReadMatrix(rows, string.Empty).Explain("/applications/newlyReceived/total")!;
        Assert.EndsWith("，没有可识别的表头：各列按格式的次序读取，合计均成立。", columns.GetMessage(), StringComparison.Ordinal);

        CellEvidence row = Documents.ReadMatrix(rows.Replace("（一）予以公开\t0\t0", "\t0\t0", StringComparison.Ordinal)).Explain("/applications/outcomes/granted/total")!;
        Assert.Equal((ReadingRule.RowsByOrder, null), (row.Rule, row.Label));
        Assert.StartsWith("旁边没有行名，表头“总计”", row.GetMessage(), StringComparison.Ordinal);
        Assert.StartsWith("no label beside it, head “总计”", row.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_label_says_that_nothing_stands_beside_it()
    {
        CellEvidence evidence = Documents.ReadMatrix(Documents.Label(ApplicationRow.NewlyReceived) + "\n").Explain("/applications/newlyReceived/total")!;

        Assert.EndsWith("”(11,1)：行名旁没有数字，按空白读取，不作0。", evidence.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_nothing_but_heads_is_missing_with_its_code()
    {
        CellEvidence evidence = Documents.Read(Documents.Report(cases: "行政复议\t行政诉讼\n")).Explain("/proceedings/reconsideration/total")!;

        Assert.Equal((CellStatus.TableMissing, "READ-045"), (evidence.Status, evidence.Refusal?.Code));
    }

    [Fact]
    public void The_message_tells_no_number_of_a_person_and_the_text_stays()
    {
        const string Mobile = "13912345678";
        CellEvidence evidence = Documents.ReadDisclosure(Licences.Replace("行政许可", "行政许可（王某" + Mobile + "）", StringComparison.Ordinal) + "7\n").Explain("/proactiveDisclosure/licensing/decisions")!;

        Assert.Equal(7, evidence.Value);
        Assert.Equal("行政许可（王某" + Mobile + "）", evidence.Label!.Text);
        Assert.All([ReportLanguage.Chinese, ReportLanguage.English], language => Assert.Contains("139******78", evidence.GetMessage(language), StringComparison.Ordinal));
        Assert.DoesNotContain(Mobile, evidence.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_label_is_cut_in_the_message()
    {
        string label = "行政许可（" + new string('某', 58) + "𠮷" + new string('某', 58) + "）";
        CellEvidence evidence = Documents.ReadDisclosure(Licences.Replace("行政许可", label, StringComparison.Ordinal) + "7\n").Explain("/proactiveDisclosure/licensing/decisions")!;

        Assert.Contains("某…”", evidence.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain(label, evidence.GetMessage(), StringComparison.Ordinal);
    }
}
