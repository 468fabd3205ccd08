using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Prose;

namespace GovDisclosure.Format.Tests.Reading.Prose;

public class FeeStatementReaderTests
{
    [Theory]
    [InlineData("2023年，全市收取政府信息公开信息处理费2950元，涉及申请25件。", "2950")]
    [InlineData("2024年收取信息处理费共计2230元，涉及3件申请。", "2230", 2024)]
    [InlineData("收取信息处理费 0 元。", "0")]
    [InlineData("本年度收取信息处理费０元。", "0")]
    [InlineData("收取信息处理费零元。", "0")]
    [InlineData("本年度无收取信息处理费情况。", "0")]
    [InlineData("2025年未收取信息公开处理费。", "0", 2025)]
    [InlineData("本年度未收取信息处理费。", "0")]
    [InlineData("没有收取政府信息公开信息处理费。", "0")]
    [InlineData("2023年未产生信息处理费。", "0")]
    [InlineData("无信息处理费。", "0")]
    [InlineData("本机关信息处理费未收取。", "0")]
    [InlineData("收取信息处理费1,250元。", "1250")]
    [InlineData("收取信息处理费0.295万元。", "2950")]
    [InlineData("收取信息处理费总金额为120.50元。", "120.50")]
    [InlineData("收取信息处理费2950元，其中市本级1000元。", "2950")]
    [InlineData("按照《政府信息公开信息处理费管理办法》规定，未收取信息处理费。", "0")]
    [InlineData("收 取 信 息 处 理 费\u00A0100\u3000元。", "100")]
    public void The_money_collected_is_read(string text, string collected, int year = 2023)
    {
        ProcessingFeeStatement? statement = Read(text, out Draft draft, year);

        Assert.Equal(decimal.Parse(collected, CultureInfo.InvariantCulture), statement?.CollectedYuan);
        Assert.Null(statement!.NoticesSent);
        Assert.Null(statement.DemandedYuan);
        Assert.Empty(draft.Diagnostics);
    }

    [Fact]
    public void Notices_and_both_amounts_are_read()
    {
        ProcessingFeeStatement? statement = Read("本年度信息处理费情况：发出收费通知3件，通知收费总金额300元，实际收取总金额200元。", out _);

        Assert.Equal(new ProcessingFeeStatement(3, 300, 200), statement);
    }

    [Theory]
    [InlineData("收费通知书5份，未收取信息处理费。", 5L)]
    [InlineData("发出2份收费通知，收取信息处理费0元。", 2L)]
    [InlineData("收费通知件数为0件，收取信息处理费0元。", 0L)]
    public void The_number_of_notices_is_read(string text, long notices) => Assert.Equal(notices, Read(text, out _)?.NoticesSent);

    [Theory]
    [InlineData("")]
    [InlineData("无其他需要报告的事项。")]
    [InlineData("公开信息2950条，收费100元。")]
    [InlineData("依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行。")]
    [InlineData("严格按照信息处理费有关规定执行。")]
    [InlineData("建议修订信息处理费标准，每件100元以上的另行说明。")]
    [InlineData("信息处理费总金额为120.50元。")]
    public void A_text_that_states_no_number_is_no_statement(string text) => Assert.Null(Read(text, out _));

    [Fact]
    public void Two_different_amounts_are_not_taken_and_told()
    {
        ProcessingFeeStatement? statement = Read("收取信息处理费100元。另收取信息处理费200元。", out Draft draft);

        Assert.Null(statement);
        ReadDiagnostic contradiction = Assert.Single(draft.Diagnostics);
        Assert.Equal(("READ-060", "/otherMatters/processingFee"), (contradiction.Code, contradiction.At));
        Assert.Equal(new SourcePosition(9, 1), contradiction.Position);
    }

    [Fact]
    public void The_same_amount_twice_is_one_statement() => Assert.Equal(100, Read("收取信息处理费100元。以上共收取信息处理费100元。", out _)?.CollectedYuan);

    [Property]
    public void Every_amount_is_read_as_printed(uint yuan)
    {
        string amount = yuan.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(yuan, Read("本年收取信息处理费" + amount + "元。", out _)?.CollectedYuan);
    }

    [Property]
    public void Never_throws(string? text)
    {
        ProcessingFeeStatement? statement = Read("信息处理费" + text, out Draft draft);

        Assert.True(statement == null || statement.CollectedYuan >= 0 || statement.DemandedYuan >= 0 || statement.NoticesSent >= 0);
        Assert.True(draft.Diagnostics.All(diagnostic => diagnostic.Code == "READ-060"));
    }

    private static ProcessingFeeStatement? Read(string text, out Draft draft, int? year = 2023) =>
        FeeStatementReader.Read(text, [new SourcePosition(9, 1)], year, "示例市", draft = new Draft());
}
