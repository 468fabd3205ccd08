using System.Linq;
using GovDisclosure.Format.Reading.Columns;

namespace GovDisclosure.Format.Tests.Reading.Columns;

public class HeadWordsTests
{
    private static readonly HeadWords s_heads = new(["其他", "其他结果", "总计"]);

    [Fact]
    public void A_head_that_begins_another_is_not_told_by_itself()
    {
        Assert.True(s_heads.Contains("其他"));
        Assert.False(s_heads.IsWhole("其他"));
        Assert.True(s_heads.IsWhole("其他结果"));
        Assert.True(s_heads.IsWhole("总计"));
        Assert.False(s_heads.IsWhole("总"));
    }

    [Fact]
    public void Longer_heads_come_first()
    {
        Assert.Equal(["其他结果", "其他"], s_heads.BeginningWith('其'));
        Assert.Empty(s_heads.BeginningWith('结'));
        Assert.Equal(3, s_heads.Count());
    }
}
