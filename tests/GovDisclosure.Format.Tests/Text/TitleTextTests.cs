using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class TitleTextTests
{
    [Theory]
    [InlineData("2023年,2022年", 2023)]
    [InlineData("第12023年2022年", 2022)]
    [InlineData("1998年和2021年", 2021)]
    [InlineData("二〇二三年", 2023)]
    [InlineData("二零一九年", 2019)]
    [InlineData("2023", null)]
    [InlineData("2023年1月5日", null)]
    [InlineData("2023年9月", null)]
    [InlineData("2023年10月", null)]
    [InlineData("2023年12月31日,2022年", 2022)]
    [InlineData("2023年123月", 2023)]
    [InlineData("2023年12份", 2023)]
    [InlineData("2023年12", 2023)]
    [InlineData("2023年1", 2023)]
    [InlineData("2023年月", 2023)]
    [InlineData("年2023年", 2023)]
    [InlineData("92023年", null)]
    [InlineData("02023年", null)]
    [InlineData("年二〇二三年", 2023)]
    [InlineData("二〇〇七年", null)]
    [InlineData("二〇〇八年", 2008)]
    [InlineData("二〇〇九年", 2009)]
    [InlineData("二〇一〇年", 2010)]
    [InlineData("二〇九九年", 2099)]
    [InlineData("二一〇〇年", null)]
    [InlineData("二千零九年", null)]
    [InlineData("2008年", 2008)]
    [InlineData("2099年", 2099)]
    [InlineData("2007年", null)]
    [InlineData("2100年", null)]
    [InlineData("", null)]
    public void The_first_year_of_a_text_is_one_of_these_years(string folded, int? year) => Assert.Equal(year, TitleText.FindYear(folded));

    [Theory]
    [InlineData("年度报告2021", 2021)]
    [InlineData("2021政府信息公开", 2021)]
    [InlineData("文号20211", null)]
    [InlineData("二〇二一年度报告", 2021)]
    public void A_title_may_leave_the_word_for_year_out(string folded, int? year) => Assert.Equal(year, TitleText.FindYearOfTitle(folded));

    [Theory]
    [InlineData("示例市政府信息公开工作年度报告(2023年)", 2023)]
    [InlineData("示例市政府信息公开工作年度报告(2023年度)", 2023)]
    [InlineData("示例市政府信息公开工作年度报告(2023)", 2023)]
    [InlineData("示例市政府信息公开工作年度报告(二〇二三年)", 2023)]
    [InlineData("示例市(局)政府信息公开工作年度报告(2023年)", 2023)]
    [InlineData("示例市政府信息公开工作年度报告(2023年1月15日)", null)]
    [InlineData("示例市政府信息公开工作年度报告(2023年1月)", null)]
    [InlineData("示例市政府信息公开工作年度报告(于2023年度)", null)]
    [InlineData("示例市政府信息公开工作年度报告(1999年)", null)]
    [InlineData("示例市政府信息公开工作年度报告()", null)]
    [InlineData("示例市(2023年)政府信息公开工作年度报告", 2023)]
    [InlineData("示政发(2024)5号示例市政府信息公开工作年度报告", null)]
    [InlineData("示例市政府信息公开工作年度报告(示政发(2024)5号)", null)]
    [InlineData("示例市政府信息公开工作年度报告(示政发(2024)5号)(2023年)", 2023)]
    [InlineData("示例市政府信息公开工作年度报告(2023年", null)]
    [InlineData("示例市2023年政府信息公开工作年度报告", null)]
    public void A_year_may_stand_in_a_bracket_of_its_own(string folded, int? year) => Assert.Equal(year, TitleText.FindYearInBracket(folded));

    [Theory]
    [InlineData("甲2023年度报告", "甲报告")]
    [InlineData("甲二〇二三年报告", "甲报告")]
    [InlineData("甲2023报告2022年", "甲报告2022年")]
    [InlineData("甲报告", "甲报告")]
    public void The_year_is_cut_out_of_a_title_once(string folded, string rest) => Assert.Equal(rest, TitleText.CutYear(folded));

    [Theory]
    [InlineData("示例市2023年政府信息公开工作年度报告", "示例市")]
    [InlineData("2023年示例市政府信息公开工作年度报告", "示例市")]
    [InlineData("示例局关于2023年政府信息公开工作年度报告", "示例局")]
    [InlineData("示例县人民政府信息公开年度报告", "示例县人民政府")]
    [InlineData("2023年政府信息公开工作年度报告", null)]
    [InlineData("年政府信息公开工作年度报告", null)]
    [InlineData("年度政府信息公开工作年度报告", null)]
    [InlineData("人民政府信息公开年度报告", "人民政府")]
    [InlineData("1.2023年政府信息公开工作年度报告", null)]
    public void The_body_stands_before_the_subject(string folded, string? name) => Assert.Equal(name, TitleText.FindName(folded));

    [Property]
    public void A_year_is_one_that_a_report_can_be_of(string? text) =>
        Assert.True(TitleText.FindYearOfTitle(LabelText.Fold(text ?? string.Empty)) is null or (>= TitleText.FirstYear and <= TitleText.LastYear));
}
