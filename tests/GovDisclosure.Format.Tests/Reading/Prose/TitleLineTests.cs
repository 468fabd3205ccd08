using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Prose;

namespace GovDisclosure.Format.Tests.Reading.Prose;

public class TitleLineTests
{
    [Theory]
    [InlineData("示例市2023年政府信息公开工作年度报告", "示例市", 2023)]
    [InlineData("2023年示例市政府信息公开工作年度报告", "示例市", 2023)]
    [InlineData("示例市2023年度政府信息公开工作年度报告", "示例市", 2023)]
    [InlineData("示例市2023年政府信息公开工作报告", "示例市", 2023)]
    [InlineData("示例市2023年政府信息公开年度工作报告", "示例市", 2023)]
    [InlineData("示例市2023年信息公开年度报告", "示例市", 2023)]
    [InlineData("示例市2022年政府政务公开年报", "示例市", 2022)]
    [InlineData("示例市政府信息公开工作2022年度报告", "示例市", 2022)]
    [InlineData("示例市二〇二三年政府信息公开工作年度报告", "示例市", 2023)]
    [InlineData("2021年示例县人民政府信息公开年度报告", "示例县人民政府", 2021)]
    [InlineData("示例市人民政府2023年政府信息公开工作年度报告", "示例市人民政府", 2023)]
    [InlineData("关于示例局2023年政府信息公开工作年度报告", "示例局", 2023)]
    [InlineData("示例局关于2023年政府信息公开工作的年度报告", "示例局", 2023)]
    [InlineData("示例市2023年政府信息公开工作年度报告（含附件）", "示例市", 2023)]
    [InlineData("政府信息公开工作年度报告", null, null)]
    public void Title_name_and_year_are_taken_from_one_line(string text, string? name, int? year)
    {
        TitleLine? title = Find(text);

        Assert.Equal(text, title?.Text);
        Assert.Equal(name, title!.IssuerName);
        Assert.Equal(year, title.Year);
    }

    [Theory]
    [InlineData("根据政府信息公开条例编制本报告")]
    [InlineData("本报告由示例局编制，为政府信息公开工作年度报告")]
    [InlineData("首页 > 政府信息公开 > 年度报告")]
    [InlineData("《示例市2023年政府信息公开工作年度报告》")]
    [InlineData("一、2023年政府信息公开工作年度报告")]
    [InlineData("政府信息公开指南")]
    [InlineData("")]
    public void Other_lines_are_no_title(string text) => Assert.Null(Find(text));

    [Fact]
    public void A_title_over_two_lines_is_put_together()
    {
        TitleLine title = Find("示例市应急管理局", "2023年政府信息公开工作年度报告")!;

        Assert.Equal("示例市应急管理局2023年政府信息公开工作年度报告", title.Text);
        Assert.Equal("示例市应急管理局", title.IssuerName);
        Assert.Equal(new SourcePosition(1, 1), title.Position);
    }

    [Theory]
    [InlineData("关于示例市2023年度政府信息公开", "工作年度报告")]
    [InlineData("示例市2023年政府信息公开工作年", "度 报 告")]
    [InlineData("示例市2023年政府信", "息公开工作年度报告")]
    [InlineData("标题：示例市2023年政府信息公开工作年度报", "告")]
    public void The_official_words_may_break_over_two_lines(string first, string second)
    {
        TitleLine title = Find(first, second)!;

        string begun = first.Replace("标题：", "", System.StringComparison.Ordinal);
        Assert.Equal((begun + second, "示例市", 2023), (title.Text, title.IssuerName, title.Year));
        Assert.Equal(new SourcePosition(1, 1 + first.Length - begun.Length), title.Position);
        Assert.Equal(title.Position, title.YearPosition);
    }

    [Theory]
    [InlineData("政府信息公开", "工作年度报告")]
    [InlineData("示例市2023年政府信息公开", "年度报告")]
    [InlineData("示例市2023年政府信息公开", "")]
    [InlineData("示例市，2023年政府信息公开", "工作年度报告")]
    public void Other_lines_are_not_joined(string first, string second) => Assert.Null(Find(first, second));

    [Fact]
    public void A_sentence_above_the_title_is_no_part_of_it() =>
        Assert.Null(Find("发布时间：2024-01-19", "2023年政府信息公开工作年度报告")!.IssuerName);

    [Fact]
    public void A_title_with_a_year_is_preferred() =>
        Assert.Equal(2023, Find("政府信息公开工作年度报告", "示例市2023年政府信息公开工作年度报告")!.Year);

    [Fact]
    public void A_title_behind_its_name_begins_behind_it() =>
        Assert.Equal(new SourcePosition(1, 5), Find("标题： 示例市2023年政府信息公开工作年度报告")!.Position);

    [Fact]
    public void A_title_before_other_text_of_its_line_is_taken_off()
    {
        Line line = Line("示例市2023年政府信息公开工作年度报告 按照条例要求，编制本报告，现予公布，欢迎社会各界监督，并提出意见和建议，联系地址见文末。", 1);
        TitleLine title = TitleLine.Find([line])!;

        Assert.Equal("示例市2023年政府信息公开工作年度报告", title.Text);
        Assert.StartsWith("按照条例要求，", title.WithoutTitle(line), System.StringComparison.Ordinal);
        Assert.False(title.IsPartOfTitle(line));
    }

    [Fact]
    public void The_title_again_is_part_of_it()
    {
        Line[] lines = [Line("示例市2023年政府信息公开工作年度报告", 1), Line("示例市 2023 年政府信息公开工作年度报告", 2), Line("前言", 3)];
        TitleLine title = TitleLine.Find(lines)!;

        Assert.Equal([true, true, false], lines.Select(title.IsPartOfTitle));
    }

    private static TitleLine? Find(params string[] lines) => TitleLine.Find(lines.Select((line, i) => Line(line, i + 1)).ToArray());

    private static Line Line(string text, int line) => LineReader.OfParagraph(text, new SourcePosition(line, 1));
}
