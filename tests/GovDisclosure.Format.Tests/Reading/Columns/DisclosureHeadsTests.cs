using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Columns;

public class DisclosureHeadsTests
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
    public void Heads_are_known_whole_broken_cut_or_joined(string heads, string names) =>
        Assert.Equal(names, string.Join(",", DisclosureHeads.Parse([Pieces(heads)]).Select(head => head.Meanings.Count == 0 ? "?" : head.Meanings[0].Column.Name)));

    [Fact]
    public void Heads_joined_in_one_piece_keep_their_columns()
    {
        DisclosureHead[] heads = DisclosureHeads.Parse([[new Piece("本年制发件数本年废止件数", new SourcePosition(2, 11))]]).ToArray();

        Assert.Equal([11, 17], heads.Select(head => head.Piece.Position.Column));
    }

    [Fact]
    public void What_stands_behind_the_words_of_the_first_head_is_kept_with_its_place()
    {
        var first = new Piece("信息 内容本年处理决定数量", new SourcePosition(1, 3));
        Piece[] rest = DisclosureHeads.TokensBehind(new Line(first.Text, first.Position, [first], true)).ToArray();

        Assert.Equal("本年处理决定数量", Assert.Single(rest).Text);
        Assert.Equal(8, rest[0].Position.Column);
    }

    [Fact]
    public void Both_editions_may_be_meant_by_neither_head_of_the_other() =>
        Assert.Equal([ReportEdition.Edition2021], DisclosureHeads.Parse([Pieces("本年处理决定数量")]).Single().Meanings.Select(meaning => meaning.Edition));

    private static Piece[] Pieces(string heads) =>
        heads.Split('|').Select((head, i) => new Piece(head, new SourcePosition(1, (i * 20) + 1))).ToArray();
}
