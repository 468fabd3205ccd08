using GovDisclosure.Format.Reading;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Reading;

public class TableStatementTests
{
    [Theory]
    [InlineData("注：本表数据为2022年度数据，2023年数据尚未统计。", true)]
    [InlineData("注：本表数据为2023年度数据。", false)]
    [InlineData("填表说明：下表为示例，数据为虚构。", true)]
    [InlineData("以下数据统计至6月底。", true)]
    [InlineData("以上数据统计至2023年12月31日。", false)]
    [InlineData("（以下为全市汇总数据）", true)]
    [InlineData("注：以上为全市汇总数，市水务局本级数据见附表。", true)]
    [InlineData("注：括号内为本年数，括号外为上年数。", true)]
    [InlineData("注：括号内为上年数。", false)]
    [InlineData("注：括号外为上年数。", true)]
    [InlineData("以上2件为上年结转申请。", false)]
    [InlineData("以上情况较2022年有所改善。", false)]
    [InlineData("本表由各科室填报。", false)]
    [InlineData("", false)]
    public void Words_beside_a_table_say_what_its_numbers_are(string text, bool saysElse) =>
        Assert.Equal(saysElse, TableStatement.SaysElse(LabelText.Fold(text), 2023, "示例市水务局"));

    [Theory]
    [InlineData("示例市人民政府", false)]
    [InlineData("示例市水务局", true)]
    [InlineData(null, true)]
    public void The_numbers_of_its_city_are_a_governments_own(string? issuer, bool saysElse) =>
        Assert.Equal(saysElse, TableStatement.SaysElse(LabelText.Fold("注：本表数据为全市数据。"), 2023, issuer));
}
