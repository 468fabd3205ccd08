using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Prose;

public class ProseReaderTests
{
    [Fact]
    public void Paragraphs_are_lines_without_blank_lines_and_page_numbers() =>
        Assert.Equal("甲。\n乙。", Documents.Read(Documents.Report(overview: "  甲。\n\n— 2 —\n　　乙。\n")).Report!.Overview!.Text);

    [Fact]
    public void A_heading_with_nothing_below_is_an_empty_text_and_no_heading_is_none()
    {
        AnnualReport report = Documents.Read(Documents.Title + "\n一、总体情况\n二、主动公开政府信息情况\n" + Documents.Heads2021 + "规章\t0\t0\t0\n").Report!;

        Assert.Equal(string.Empty, report.Overview!.Text);
        Assert.Null(report.Problems);
        Assert.Null(report.OtherMatters);
    }

    [Fact]
    public void Each_paragraph_has_its_place()
    {
        ReadResult result = Documents.Read(Documents.Report(problems: "甲。\n\n  乙。\n"));
        string[] lines = Documents.Report(problems: "甲。\n\n  乙。\n").Split('\n');

        SourcePosition[] places = [.. result.SourceMap.GetParagraphs("/problems/text")];

        Assert.Equal(2, places.Length);
        Assert.Equal("甲。", lines[places[0].Line - 1][(places[0].Column - 1)..]);
        Assert.Equal("乙。", lines[places[1].Line - 1][(places[1].Column - 1)..]);
    }

    [Theory]
    [InlineData("无。\n示例市人民政府\n2024年1月19日\n", "无。", "示例市人民政府\n2024年1月19日")]
    [InlineData("无。\n示例局\n二〇二四年一月十九日\n", "无。", "示例局\n二〇二四年一月十九日")]
    [InlineData("无。\n2024年1月19日\n", "无。", "2024年1月19日")]
    [InlineData("无。\n示例局\n2024年1月19日\n联系电话：12345\n", "无。", "示例局\n2024年1月19日\n联系电话：12345")]
    [InlineData("无 示例局 2020年1月17日\n", "无", "示例局 2020年1月17日")]
    [InlineData("无。\n", "无。", null)]
    [InlineData("2024年1月19日起施行。\n", "2024年1月19日起施行。", null)]
    [InlineData("\n", "", null)]
    public void The_signature_behind_the_last_section_is_the_closing(string other, string text, string? closing)
    {
        ReadResult result = Documents.Read(Documents.Report(other: other));

        Assert.Equal(text, result.Report!.OtherMatters!.Text);
        Assert.Equal(closing, result.Report.Closing);
    }

    [Fact]
    public void The_closing_has_its_place()
    {
        ReadResult result = Documents.Read(Documents.Report(other: "无 示例局 2020年1月17日\n"));

        Assert.True(result.SourceMap.TryGetPosition("/closing", out SourcePosition position));
        Assert.Equal(3, position.Column);
    }

    [Fact]
    public void The_fee_statement_is_read_with_its_section()
    {
        ReadResult result = Documents.Read(Documents.Report(other: "本年度收取信息处理费100元。\n"));

        Assert.Equal(100, result.Report!.OtherMatters!.ProcessingFee?.CollectedYuan);
        Assert.True(result.SourceMap.TryGetPosition("/otherMatters/processingFee", out _));
        Assert.Null(Documents.Read(Documents.Report()).Report!.OtherMatters!.ProcessingFee);
    }

    [Theory]
    [InlineData("无。\n主办单位：示例市人民政府办公室\n京ICP备1号\n", "无。", "主办单位：示例市人民政府办公室\n京ICP备1号")]
    [InlineData("无。\n示例市政府办\n2024年1月17日\n【打印】【关闭】\n上一篇：无\n", "无。", "示例市政府办\n2024年1月17日\n【打印】【关闭】\n上一篇：无")]
    [InlineData("无 示例局 2024年1月17日\n分享到：\n", "无", "示例局 2024年1月17日\n分享到：")]
    [InlineData("承办单位依法办理。\n", "承办单位依法办理。", null)]
    public void What_a_site_prints_below_an_article_is_no_part_of_it(string other, string text, string? closing)
    {
        AnnualReport report = Documents.Read(Documents.Report(other: other)).Report!;

        Assert.Equal(text, report.OtherMatters?.Text);
        Assert.Equal(closing, report.Closing);
    }
}
