using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class NoteTests
{
    [Theory]
    [InlineData("")]
    [InlineData("其中修订16件")]
    [InlineData("含网上申请3件")]
    [InlineData("较上年增加5件")]
    [InlineData("同比减少8")]
    [InlineData("比2022年多5件")]
    [InlineData("与上年相同")]
    [InlineData("网上")]
    [InlineData("区分处理的,只计这一情形,不计其他情形")]
    [InlineData("单位:示例市某某局")]
    [InlineData("减少8件")]
    [InlineData("截至年底")]
    [InlineData("65000元")]
    public void A_remark_changes_nothing(string folded) => Assert.Equal(NoteKind.Plain, Note.Read(folded).Kind);

    [Theory]
    [InlineData("2023年", false)]
    [InlineData("2023", false)]
    [InlineData("2023年度", false)]
    [InlineData("二〇二三年", false)]
    [InlineData("截至2023年12月31日", false)]
    [InlineData("2023年1月1日至2023年12月31日", false)]
    [InlineData("2023.1.1-2023.12.31", false)]
    [InlineData("2023年1-12月", false)]
    [InlineData("2022年", true)]
    [InlineData("22年", true)]
    [InlineData("二〇二二年数", true)]
    [InlineData("2022-2023年", true)]
    [InlineData("2023年1-6月", true)]
    [InlineData("截至6月底", true)]
    [InlineData("截至目前", true)]
    [InlineData("上半年", true)]
    [InlineData("第四季度", true)]
    [InlineData("上年数", true)]
    [InlineData("上年30件", true)]
    [InlineData("去年同期", true)]
    [InlineData("其中", true)]
    [InlineData("其中:延续", true)]
    [InlineData("小计", true)]
    [InlineData("预计", true)]
    [InlineData("计划数", true)]
    [InlineData("累计", true)]
    [InlineData("约", true)]
    [InlineData("占比%", true)]
    [InlineData("同比增长%", true)]
    [InlineData("同比增减", true)]
    [InlineData("增幅", true)]
    [InlineData("占20%", false)]
    [InlineData("重复率:80%", false)]
    [InlineData("与上年持平", false)]
    [InlineData("全市", true)]
    [InlineData("白河镇", true)]
    [InlineData("示例市财政局", true)]
    [InlineData("本局", false)]
    [InlineData("不含网上申请", true)]
    [InlineData("应为895", true)]
    [InlineData("笔误,实为894", true)]
    [InlineData("作废", true)]
    [InlineData("示例", true)]
    public void Another_year_or_a_part_of_one_or_a_plan_is_not_this_years_number(string folded, bool saysElse) =>
        Assert.Equal(saysElse, Note.Read(folded).SaysElse(2023));

    [Fact]
    public void A_named_year_is_not_the_reports_own_where_that_is_not_known() => Assert.True(Note.Read("2023年").SaysElse(null));

    [Theory]
    [InlineData("元", 1)]
    [InlineData("单位:元", 1)]
    [InlineData("金额单位为万元", 10_000)]
    [InlineData("以万元计", 10_000)]
    [InlineData("以万元为单位", 10_000)]
    [InlineData("人民币千元", 1000)]
    [InlineData("百万元", 1_000_000)]
    [InlineData("亿元", 100_000_000)]
    public void Money_has_its_factor(string folded, int factor) =>
        Assert.Equal(new PrintedUnit(UnitKind.Money, factor), Assert.Single(Note.Read(folded).Units));

    [Theory]
    [InlineData("万件", UnitKind.Count)]
    [InlineData("万", UnitKind.Scale)]
    [InlineData("百万", UnitKind.Scale)]
    [InlineData("%", UnitKind.Other)]
    [InlineData("￥", UnitKind.Other)]
    [InlineData("单位:万册", UnitKind.Other)]
    public void Other_units_are_told(string folded, object kind) => Assert.Equal((UnitKind)kind, Note.Read(folded).Units.Single().Kind);

    [Fact]
    public void A_table_may_have_two_units() =>
        Assert.Equal([UnitKind.Count, UnitKind.Money], Note.Read("单位:件,万元").Units.Select(unit => unit.Kind));

    [Theory]
    [InlineData("减少", NoteKind.Less)]
    [InlineData("-", NoteKind.Less)]
    [InlineData("↓", NoteKind.Less)]
    [InlineData("增加", NoteKind.More)]
    [InlineData("+", NoteKind.More)]
    public void A_sign_is_all_that_is_said(string folded, object kind) => Assert.Equal((NoteKind)kind, Note.Read(folded).Kind);

    [Theory]
    [InlineData("(一)予以公开", "")]
    [InlineData("行政许可(上年数)", "上年数")]
    [InlineData("第二十条第(八)项(单位:元)", "单位:元")]
    [InlineData("本年收费金额单位:万元", "单位:万元")]
    [InlineData("行政许可(上年", "上年")]
    [InlineData("主动公开单位", "")]
    [InlineData("行政许可(", "")]
    public void Notes_are_found_in_labels_and_heads(string folded, string notes) =>
        Assert.Equal(notes, string.Join("|", Note.In(folded).Select(note => note.Text)));

    [Fact]
    public void An_empty_note_says_nothing()
    {
        Assert.Equal(NoteKind.Plain, Note.Read(string.Empty).Kind);
        Assert.Equal(NoteKind.Plain, Assert.Single(Note.In("规章()")).Kind);
    }

    [Theory]
    [InlineData("单位:万元", true)]
    [InlineData("(单位:元)", true)]
    [InlineData("注:计量单位:件", true)]
    [InlineData("本年收费金额(单位:万元)", false)]
    [InlineData("本年收费金额单位:万元", false)]
    [InlineData("填报单位:某局", false)]
    [InlineData("万元", false)]
    public void A_line_of_its_own_may_say_the_unit(string folded, bool isLine) => Assert.Equal(isLine, Note.OfLine(folded) != null);
}
