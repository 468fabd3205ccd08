using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class PeriodWordsTests
{
    [Theory]
    [InlineData("本报告统计期限为", 3)]
    [InlineData("数据时间段", 2)]
    [InlineData("统计时间与统计期限", 0)]
    [InlineData("统计数据", -1)]
    [InlineData("", -1)]
    public void Finds_the_first_of_the_words(string folded, int at) => Assert.Equal(at, PeriodWords.IndexIn(folded));
}
