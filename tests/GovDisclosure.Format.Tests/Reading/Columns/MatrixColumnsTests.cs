using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Columns;

public class MatrixColumnsTests
{
    private const string Form = "0123456";

    [Theory]
    [InlineData(Form, "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计")]
    [InlineData("6012345", "总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他")]
    [InlineData("0213456", "自然人|科研机构|商业企业|社会公益组织|法律服务机构|其他|总计")]
    [InlineData(Form, "申请人情况", "自然人|法人或其他组织|总计", "商业企业|科研机构|社会公益组织|法律服务机构|其他")]
    [InlineData("1234506", "法人或其他组织|自然人|总计", "商业企业|科研机构|社会公益组织|法律服务机构|其他")]
    [InlineData("0654321", "自然人|总计|法人或其他组织", "其他|法律服务机构|社会公益组织|科研机构|商业企业")]
    [InlineData(Form, "申请人情况", "自然", "人", "法人或其他组织", "总计|商业", "企业", "科研", "机构", "社会", "公益", "组织", "法律", "服务", "机构", "其他")]
    [InlineData(Form, "自然人|商业企|科研机|社会公|法律服|其他|总计", "业|构|益组织|务机构")]
    public void Columns_stand_in_the_order_of_their_heads(string numbers, params string[] lines) =>
        Assert.Equal(numbers, Numbers(Of(out _, lines)));

    [Theory]
    [InlineData(true, "自然人|商业企业|科研机构|外国人|社会公益组织|法律服务机构", "其他|总计")]
    [InlineData(true, "科研|商业|社会公益|法律服务")]
    [InlineData(false, "商业|科研|社会公益|法律服务")]
    [InlineData(false, "法人或其他组织", "自然人|总计", "商业企业|科研机构|社会公益组织|法律服务机构|其他")]
    [InlineData(false, "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "总计")]
    public void Heads_that_do_not_show_their_order_tell_no_columns(bool areWrong, params string[] lines)
    {
        Assert.Null(Of(out bool wrong, lines));
        Assert.Equal(areWrong, wrong);
    }

    [Fact]
    public void A_head_that_the_form_does_not_have_is_a_column_set_aside()
    {
        ColumnMap map = Of(out _, "自然人|商业企业|科研机构|小计|社会公益组织|法律服务机构|其他|总计")!;

        MappedColumn aside = map.Columns.Single(column => column.Use == ColumnUse.Aside);
        Assert.Equal("小计", aside.Head!.Text);
        Assert.Equal(Form, Numbers(map));
    }

    private static string? Numbers(ColumnMap? map) =>
        map == null ? null : string.Concat(map.Columns.Where(column => column.Use == ColumnUse.Cells).Select(column => column.Number));

    private static ColumnMap? Of(out bool areWrong, params string[] lines)
    {
        var heads = new HeadLines();
        for (int i = 0; i < lines.Length; i++)
        {
            Piece[] pieces = [.. lines[i].Split('|').Select((text, at) => new Piece(text, new SourcePosition(i + 1, (at * 20) + 1)))];
            heads.Add(new Line(lines[i], new SourcePosition(i + 1, 1), pieces, false));
        }

        return MatrixColumns.Of(heads, null, out areWrong);
    }
}
