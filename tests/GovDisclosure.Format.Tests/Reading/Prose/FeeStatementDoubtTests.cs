using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Prose;

namespace GovDisclosure.Format.Tests.Reading.Prose;

public class FeeStatementDoubtTests
{
    [Theory]
    [InlineData("申请人逾期未按时缴纳信息处理费的，视为放弃申请。")]
    [InlineData("本年度无因收取信息处理费引发的行政复议。")]
    [InlineData("申请人未缴纳信息处理费。")]
    [InlineData("未制定信息处理费收取标准。")]
    public void A_sentence_on_something_else_is_no_denial(string text) => Assert.Null(Read(text)?.CollectedYuan);

    [Theory]
    [InlineData("应收信息处理费500元，实收信息处理费300元。", 300)]
    [InlineData("通知收取信息处理费500元，实际收取300元。", 300)]
    [InlineData("上年度收取信息处理费100元，本年度收取信息处理费200元。", 200)]
    public void What_was_demanded_or_collected_before_is_not_what_was_collected(string text, int collected) =>
        Assert.True(Read(text)?.CollectedYuan is null || Read(text)?.CollectedYuan == collected, Read(text)?.CollectedYuan + "");

    [Theory]
    [InlineData("未发出收费通知，未收取信息处理费。")]
    public void Notices_are_not_guessed(string text) => Assert.Null(Read(text)?.NoticesSent);

    private static ProcessingFeeStatement? Read(string text) => FeeStatementReader.Read(text, [], 2023, "示例市", new Draft());
}
