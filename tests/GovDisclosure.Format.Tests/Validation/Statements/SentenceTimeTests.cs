using System;
using GovDisclosure.Format.Validation;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Tests.Validation.Statements;

public class SentenceTimeTests
{
    [Theory]
    [InlineData("2022年收到申请12件", true)]
    [InlineData("2023年收到申请12件", false)]
    [InlineData("甲2022年收到申请12件", true)]
    [InlineData("２０２２年收到申请12件", true)]
    [InlineData("2009年收到申请12件", true)]
    [InlineData("1990年收到申请12件", true)]
    [InlineData("12022年收到申请12件", false)]
    [InlineData("92022年收到申请12件", false)]
    [InlineData("022年收到申请12件", false)]
    [InlineData("年收到申请12件", false)]
    [InlineData("2O22年收到申请12件", false)]
    [InlineData("去年收到申请12件", true)]
    [InlineData("今年收到申请12件", false)]
    [InlineData("2022年收到申请5件，2023年收到申请12件", false)]
    [InlineData("2023年收到申请5件，2022年收到申请12件", true)]
    [InlineData("收到申请12件，2022年收到申请5件", false)]
    public void A_place_is_of_the_last_year_named_before_it(string text, bool isOther) => Assert.Equal(isOther, IsOther(text, 2023));

    [Theory]
    [InlineData("2022年收到申请12件", false)]
    [InlineData("2022年收到申请5件，2022年办结申请12件", false)]
    [InlineData("2021年收到申请5件，2022年收到申请12件", true)]
    [InlineData("2022年收到申请12件，比2021年增加5件", true)]
    public void Where_the_year_of_the_report_is_not_known_only_several_years_make_doubt(string text, bool isOther) => Assert.Equal(isOther, IsOther(text, null));

    private static bool IsOther(string text, int? year)
    {
        var sentence = new Sentence("/overview/text", new QuotedText(text), 0, text.Length);

        return new SentenceTime(sentence, year).IsOtherAt(sentence.Folded.IndexOf("12件", StringComparison.Ordinal));
    }
}
