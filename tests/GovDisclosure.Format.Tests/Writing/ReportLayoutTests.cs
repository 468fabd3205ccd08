using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Writing;

public class ReportLayoutTests
{
    [Fact]
    public void The_matrix_has_the_head_rows_and_merged_cells_of_the_notice()
    {
        string[] rows = Rows(Table(ReportLayout.Blank(ReportEdition.Edition2021), "/applications"));

        Assert.Equal(
            [
                "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）[3x3] 申请人情况[7x1]",
                "自然人[1x2] 法人或其他组织[5x1] 总计[1x2]",
                "商业企业 科研机构 社会公益组织 法律服务机构 其他",
                "一、本年新收政府信息公开申请数量[3x1] · · · · · · ·",
                "二、上年结转政府信息公开申请数量[3x1] · · · · · · ·",
                "三、本年度办理结果[1x22] （一）予以公开[2x1] · · · · · · ·",
                "（二）部分公开（区分处理的，只计这一情形，不计其他情形）[2x1] · · · · · · ·",
                "（三）不予公开[1x8] 1.属于国家秘密 · · · · · · ·",
                "2.其他法律行政法规禁止公开 · · · · · · ·",
            ],
            rows.Take(9));
        Assert.Equal("（四）无法提供[1x3] 1.本机关不掌握相关政府信息 · · · · · · ·", rows[15]);
        Assert.Equal("（五）不予处理[1x5] 1.信访举报投诉类申请 · · · · · · ·", rows[18]);
        Assert.StartsWith("（六）其他处理[1x3] 1.申请人无正当理由逾期不补正", rows[23], StringComparison.Ordinal);
        Assert.Equal(["（七）总计[2x1] · · · · · · ·", "四、结转下年度继续办理[3x1] · · · · · · ·"], rows.Skip(26));
    }

    [Fact]
    public void The_single_row_of_the_edition_of_2019_reaches_over_group_and_label()
    {
        string[] rows = Rows(Table(ReportLayout.Blank(ReportEdition.Edition2019), "/applications"));

        Assert.Equal(26, rows.Length);
        Assert.StartsWith("三、本年度办理结果[1x20] ", rows[5], StringComparison.Ordinal);
        Assert.Equal("（六）其他处理[2x1] · · · · · · ·", rows[23]);
    }

    [Fact]
    public void The_cases_stand_side_by_side_under_three_head_rows()
    {
        const string Outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
        string[] rows = Rows(Table(ReportLayout.Blank(ReportEdition.Edition2021), "/proceedings"));

        Assert.Equal(
            [
                "行政复议[5x1] 行政诉讼[10x1]",
                "结果维持[1x2] 结果纠正[1x2] 其他结果[1x2] 尚未审结[1x2] 总计[1x2] 未经复议直接起诉[5x1] 复议后起诉[5x1]",
                Outcomes + " " + Outcomes,
                string.Join(" ", Enumerable.Repeat("·", 15)),
            ],
            rows);
    }

    [Theory]
    [InlineData(
        ReportEdition.Edition2021,
        "第二十条第（一）项[4x1]/信息内容 本年制发件数 本年废止件数 现行有效件数/规章 · · ·/行政规范性文件 · · ·/"
        + "第二十条第（五）项[4x1]/信息内容 本年处理决定数量[3x1]/行政许可 ·[3x1]/"
        + "第二十条第（六）项[4x1]/信息内容 本年处理决定数量[3x1]/行政处罚 ·[3x1]/行政强制 ·[3x1]/"
        + "第二十条第（八）项[4x1]/信息内容 本年收费金额（单位：万元）[3x1]/行政事业性收费 ·[3x1]")]
    [InlineData(
        ReportEdition.Edition2019,
        "第二十条第（一）项[4x1]/信息内容 本年新制作数量 本年新公开数量 对外公开总数量/规章 · · ·/规范性文件 · · ·/"
        + "第二十条第（五）项[4x1]/信息内容 上一年项目数量 本年增/减 处理决定数量/行政许可 · · ·/其他对外管理服务事项 · · ·/"
        + "第二十条第（六）项[4x1]/信息内容 上一年项目数量 本年增/减 处理决定数量/行政处罚 · · ·/行政强制 · · ·/"
        + "第二十条第（八）项[4x1]/信息内容 上一年项目数量 本年增/减[2x1]/行政事业性收费 · ·[2x1]/"
        + "第二十条第（九）项[4x1]/信息内容 采购项目数量 采购总金额[2x1]/政府集中采购 · ·[2x1]")]
    public void The_small_tables_share_their_columns_and_the_last_reaches_to_the_margin(ReportEdition edition, string expected)
    {
        ReportLayout layout = ReportLayout.Blank(edition);
        IEnumerable<SourceTable> tables = Tables(layout).Where(table => Section(layout, table) == "/proactiveDisclosure");

        Assert.Equal(expected, string.Join("/", tables.SelectMany(Rows)));
    }

    [Fact]
    public void The_blank_form_says_what_each_part_is()
    {
        ReportLayout layout = ReportLayout.Blank(ReportEdition.Edition2021);
        string[] paragraphs = [.. layout.Document.Blocks.OfType<SourceParagraph>().Select(paragraph => $"{layout.RoleOf(paragraph)} {layout.PointerOf(paragraph)} {paragraph}")];

        Assert.Equal(
            [
                "Title /title 　　　　年政府信息公开工作年度报告",
                "Heading /overview 一、总体情况",
                "Body /overview/text （文字描述）",
                "Heading /proactiveDisclosure 二、主动公开政府信息情况",
                "Heading /applications 三、收到和处理政府信息公开申请情况",
                "Heading /proceedings 四、政府信息公开行政复议、行政诉讼情况",
                "Heading /problems 五、存在的主要问题及改进情况",
                "Body /problems/text （文字描述）",
                "Heading /otherMatters 六、其他需要报告的事项",
                "Body /otherMatters/text （文字描述）",
            ],
            paragraphs);
    }

    [Property(Arbitrary = [typeof(ReportGenerator)])]
    public void Every_table_fills_its_columns_and_every_number_of_a_table_found_stands_once(AnnualReport report)
    {
        ReportLayout layout = ReportLayout.Of(report);
        foreach (SourceTable table in Tables(layout))
            Assert.All(Occupied(table), row => Assert.Equal(layout.WidthsOf(table).Count, row));

        CellAddress[] found = [.. report.Template.Cells.Where(cell => report.Cells.IsFound(cell)).Select(cell => cell.Address)];
        Assert.Equal(found, Tables(layout).SelectMany(Cells).Select(layout.AddressOf).OfType<CellAddress>());
    }

    [Property(Arbitrary = [typeof(ReportGenerator)])]
    public void A_blank_number_is_a_blank_cell_unless_the_issuer_put_a_mark_there(AnnualReport report)
    {
        ReportLayout layout = ReportLayout.Of(report);
        foreach (SourceCell cell in Tables(layout).SelectMany(Cells))
        {
            if (layout.AddressOf(cell) is not { } address)
                continue;
            bool isBlank = report[address] == null && !report.Annotations.Any(annotation => annotation.At == address.ToString());
            Assert.True(!isBlank || cell.Text.Length == 0);
            Assert.True(report[address] == null || cell.Text.Length > 0);
        }
    }

    [Fact]
    public void A_unit_and_a_remark_stand_behind_the_number_in_the_cell()
    {
        CellAddress amount = CellAddress.Parse("/proactiveDisclosure/procurement/amount");
        CellAddress made = CellAddress.Parse("/proactiveDisclosure/normativeDocuments/made");
        var builder = new AnnualReportBuilder(ReportEdition.Edition2019) { ProcurementUnit = ProcurementUnit.TenThousandYuan };
        builder[amount] = 24252.310m;
        builder[made] = 22;
        builder.Annotations.Add(new Annotation(made.ToString(), "其中修订16件"));

        Assert.Equal("24252.310万元", Text(builder.Build(), amount));
        Assert.Equal("22（其中修订16件）", Text(builder.Build(), made));
    }

    [Fact]
    public void A_remark_that_would_change_the_number_stays_out_of_the_cell()
    {
        CellAddress cell = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.NaturalPerson);
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
        builder[cell] = 3;
        builder.Annotations.Add(new Annotation(cell.ToString(), "a）4（b"));

        Assert.Equal("3", Text(builder.Build(), cell));
    }

    [Fact]
    public void The_official_title_stands_in_for_one_that_is_not_given()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021) { Issuer = new Issuer("示例市"), Year = 2023 };
        Assert.Equal("示例市2023年政府信息公开工作年度报告", TitleOf(builder));

        builder.Year = null;
        Assert.Equal("示例市政府信息公开工作年度报告", TitleOf(builder));

        builder.Title = "年报";
        Assert.Equal("年报", TitleOf(builder));
    }

    [Fact]
    public void A_part_of_another_layout_is_refused()
    {
        ReportLayout one = ReportLayout.Blank(ReportEdition.Edition2021);
        ReportLayout other = ReportLayout.Blank(ReportEdition.Edition2021);

        Assert.Throws<ArgumentException>(() => one.RoleOf(other.Document.Blocks.OfType<SourceParagraph>().First()));
        Assert.Throws<ArgumentException>(() => one.WidthsOf(Tables(other).First()));
        Assert.Throws<ArgumentException>(() => one.AddressOf(Cells(Tables(other).First()).First()));
        Assert.Throws<ArgumentNullException>(() => one.PointerOf((SourceCell)null!));
        Assert.Throws<ArgumentNullException>(() => ReportLayout.Of(null!));
    }

    private static string TitleOf(AnnualReportBuilder builder) =>
        ReportLayout.Of(builder.Build()).Document.Blocks.OfType<SourceParagraph>().First().Text;

    private static string Text(AnnualReport report, CellAddress address)
    {
        ReportLayout layout = ReportLayout.Of(report);
        return Tables(layout).SelectMany(Cells).Single(cell => layout.AddressOf(cell) == address).Text;
    }

    private static SourceTable Table(ReportLayout layout, string section) => Tables(layout).First(table => Section(layout, table) == section);

    private static IEnumerable<SourceTable> Tables(ReportLayout layout) => layout.Document.Blocks.OfType<SourceTable>();

    private static IEnumerable<SourceCell> Cells(SourceTable table) => table.Rows.SelectMany(row => row.Cells);

    private static string Section(ReportLayout layout, SourceTable table) =>
        ReportTemplate.Sections.First(section => layout.AddressOf(Cells(table).First(cell => layout.RoleOf(cell) == CellRole.Number))!.Value.ToString().StartsWith(section.Pointer + "/", StringComparison.Ordinal)).Pointer;

    private static string[] Rows(SourceTable table) => [.. table.Rows.Select(row => string.Join(" ", row.Cells.Select(Picture)))];

    private static string Picture(SourceCell cell) =>
        (cell.Text.Length == 0 ? "·" : cell.Text) + (cell.ColumnSpan * cell.RowSpan == 1 ? string.Empty : $"[{cell.ColumnSpan}x{cell.RowSpan}]");

    /// <summary>How many columns of each row are covered, by cells of its own and by those reaching in from above.</summary>
    private static int[] Occupied(SourceTable table)
    {
        int[] occupied = new int[table.Rows.Count];
        for (int row = 0; row < table.Rows.Count; row++)
        {
            foreach (SourceCell cell in table.Rows[row].Cells)
            {
                for (int i = 0; i < cell.RowSpan; i++)
                    occupied[row + i] += cell.ColumnSpan;
            }
        }

        return occupied;
    }
}
