using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Columns;

public class DisclosureColumnsTests
{
    [Theory]
    [InlineData("本年制发件数|本年废止件数|现行有效件数", "issued,repealed,inForce")]
    [InlineData("本年 制发件数|本年废止 件数|现行有 效件数", "issued,repealed,inForce")]
    [InlineData("本年制发件数本年废止件数现行有效件数", "issued,repealed,inForce")]
    [InlineData("本年发件|本年废止件|现行有效件", "issued,repealed,inForce")]
    [InlineData("本年制|发件数|本年废|止件数|现行有效|件数", "issued,repealed,inForce")]
    [InlineData("本年新制作数量|本年新公开数量|对外公开总数量", "made,newlyDisclosed,totalDisclosed")]
    [InlineData("本年新|制作数量|本年新|公开数量|对外公开总数量", "made,newlyDisclosed,totalDisclosed")]
    [InlineData("本年新|本年新|对外公开总数量", "made,newlyDisclosed,totalDisclosed")]
    [InlineData("上一年项目数量（指2019年事项数）|本年增/减|处理决定数量（指2020年办件量）", "itemsLastYear,change,decisions")]
    [InlineData("上一年项目数量|本年增／减", "itemsLastYear,change")]
    [InlineData("采购项目数量|采购总金额", "projects,amount")]
    [InlineData("采购项目数量|采购总金额(万元)", "projects,amount")]
    [InlineData("本年处理决定数量", "decisions")]
    [InlineData("本年收费金额（单位：万元）", "amountTenThousandYuan")]
    [InlineData("本年收费金额单位:万元", "amountTenThousandYuan")]
    [InlineData("上一年项目数量|本年数量|处理决定数量", "itemsLastYear,?,decisions")]
    [InlineData("本年制发件数|备注|现行有效件数", "issued,?,inForce")]
    [InlineData("本年制发件数|本年制发件数", "?,?")]
    [InlineData("本年处理决定数量|本年增/减|处理决定数量", "?,change,?")]
    public void Heads_are_known_whole_broken_cut_or_joined(string heads, string names) => Assert.Equal(names, Names(Of(out _, heads)));

    [Fact]
    public void Two_heads_cut_alike_are_told_apart_by_the_form_where_nothing_else_stands_beside_them()
    {
        Assert.Equal("made,newlyDisclosed,totalDisclosed", Names(Of(out bool areCut, "信息内容|本年新|本年新|对外公开总数量")));
        Assert.True(areCut);
    }

    [Theory]
    [InlineData("本年新", "?")]
    [InlineData("本年新|对外公开总数量", "?,totalDisclosed")]
    [InlineData("本年新|本年新", "?,?")]
    [InlineData("对外公开总数量|本年新|本年新", "totalDisclosed,?,?")]
    [InlineData("本年新|对外公开总数量|本年新", "?,totalDisclosed,?")]
    [InlineData("本年新|本年新|本年新|对外公开总数量", "?,?,?,totalDisclosed")]
    [InlineData("本年新|本年新|对外公开总数量|小计", "?,?,totalDisclosed,?")]
    [InlineData("本年新|本年新公开数量|对外公开总数量", "?,newlyDisclosed,totalDisclosed")]
    [InlineData("本年新|本年新|采购总金额", "?,?,amount")]
    public void Heads_cut_alike_in_another_setting_are_nobodys(string heads, string names)
    {
        Assert.Equal(names, Names(Of(out bool areCut, "信息内容|" + heads)));
        Assert.Equal(names, Names(Of(out _, OfTable("信息内容|" + heads))));
        Assert.False(areCut);
    }

    [Theory]
    [InlineData("本年处理决定数量|本年处理决定数量", "上年|本年", "-,decisions")]
    [InlineData("本年处理决定数量|本年处理决定数量", "2023年|2022年", "decisions,-")]
    [InlineData("本年处理决定数量|", "上年|本年", "-,?")]
    [InlineData("本年处|本年废", "理决定数量|止件数", "decisions,repealed")]
    [InlineData("本年处理决定数量|备注", "本年处理决定数量|", "decisions,?")]
    [InlineData("上一年项目数量|本年增/减", "本年|本年", "?,change")]
    [InlineData("本年新|本年新|对外公开总数量", "本年|本年|本年", "?,?,totalDisclosed")]
    public void What_stands_below_a_head_of_a_table_belongs_to_it(string heads, string below, string names) =>
        Assert.Equal(names, Names(Of(out _, OfTable("信息内容|" + heads, "|" + below))));

    [Fact]
    public void A_number_stands_in_the_column_of_its_head_also_behind_a_column_without_one()
    {
        ColumnMap map = Of(out _, OfTable("信息内容|本年制发件数||现行有效件数"))!;

        Assert.Equal([1, 3], map.Columns.Select(column => column.Place));
    }

    [Fact]
    public void Heads_joined_in_one_piece_keep_their_places() =>
        Assert.Equal([1, 7], Of(out _, "本年制发件数本年废止件数")!.Columns.Select(column => column.Head!.Position.Column));

    [Fact]
    public void What_stands_behind_the_words_of_the_first_head_is_kept_with_its_place()
    {
        MappedColumn column = Assert.Single(Of(out _, "信息 内容本年处理决定数量")!.Columns);

        Assert.Equal(("本年处理决定数量", 6), (column.Head!.Text, column.Head.Position.Column));
    }

    [Fact]
    public void Both_editions_may_be_meant_by_neither_head_of_the_other() =>
        Assert.Equal([ReportEdition.Edition2021], DisclosureColumns.MeaningsOf(Of(out _, "本年处理决定数量")!.Columns[0]).Select(meaning => meaning.Edition));

    [Fact]
    public void A_note_of_heads_joined_in_one_piece_may_concern_each()
    {
        ColumnMap map = Of(out _, "信息内容采购项目数量采购总金额（万元）")!;

        Assert.Equal(["万元", "万元"], map.Columns.Select(column => Assert.Single(column.Notes!).Text));
    }

    private static string Names(ColumnMap? map) =>
        string.Join(",", map!.Columns.Select(column => column.Use == ColumnUse.Aside ? "-" : column.Use == ColumnUse.Contested || column.Number < 0 ? "?" : DisclosureColumns.MeaningsOf(column)[0].Column.Name));

    private static ColumnMap? Of(out bool areCut, params string[] lines) =>
        Of(out areCut, [.. lines.Select((line, i) => new Line(line, new SourcePosition(i + 1, 1), [.. line.Split('|').Select((text, at) => new Piece(text, new SourcePosition(i + 1, (at * 20) + 1)))], false))]);

    private static ColumnMap? Of(out bool areCut, List<Line> lines)
    {
        var heads = new HeadLines();
        foreach (Line line in lines)
            heads.Add(line);
        return DisclosureColumns.Of(heads, 2023, out areCut);
    }

    private static List<Line> OfTable(params string[] rows)
    {
        var table = new SourceTable([.. rows.Select(row => new SourceRow([.. row.Split('|').Select(cell => new SourceCell(cell, default))], default))], default);
        return LineReader.Read(new SourceDocument([table]), []);
    }
}
