using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Columns;

public class StackedHeadsTests
{
    private static readonly HeadWords s_heads = new(["自然人", "商业企业", "科研机构", "总计"]);

    [Theory]
    [InlineData("自然人 商业企业 科研机构 总计", "自然人        科研   总 计", "     商业", "     企业   机构")]
    [InlineData("科研机构 自然人 商业企业", "科研   自然人", "              商业", "机构            企业")]
    public void What_stands_over_each_other_is_one_head(string heads, params string[] lines) =>
        Assert.Equal(heads, string.Join(' ', Of(lines)!.Select(token => token.Words)));

    [Theory]
    [InlineData("自然人   商业企业   总计")]
    [InlineData("自然人   商业", "企业   总计")]
    [InlineData("自然人   商业   科研", "       企业   ")]
    [InlineData("商业   科研", "  企业 机构")]
    public void Places_that_make_no_whole_heads_tell_nothing(params string[] lines) => Assert.Null(Of(lines));

    [Fact]
    public void A_head_over_others_stands_in_no_column() =>
        Assert.Equal(["商业企业", "科研机构"], Of("法人或其他组织", "商业   科研", "企业   机构")!.Select(token => token.Words));

    private static List<HeadToken>? Of(params string[] lines) =>
        StackedHeads.Of([.. lines.Select((line, i) => LineReader.OfParagraph(line, new SourcePosition(i + 1, 1)))], s_heads, piece => piece.Words == "法人或其他组织");
}
