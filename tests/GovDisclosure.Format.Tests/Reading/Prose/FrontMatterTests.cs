using System;
using System.Linq;
using GovDisclosure.Format.PlainText;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Prose;

public class FrontMatterTests
{
    [Theory]
    [InlineData("示例市2023年政府信息公开工作年度报告\n统计期限自2023年1月1日至2023年12月31日。\n2023年，公开信息。\n", 2023, false)]
    [InlineData("示例市2023年政府信息公开工作年度报告\n", 2023, false)]
    [InlineData("示例市政府信息公开工作年度报告\n统计期限自2022年1月1日至12月31日。\n", 2022, false)]
    [InlineData("示例市政府信息公开工作年度报告\n2021年，我市公开信息。\n", 2021, false)]
    [InlineData("示例市2024年政府信息公开工作年度报告\n统计期限自2023年1月1日至12月31日。\n2023年，公开信息。\n", 2023, true)]
    [InlineData("示例市2023年政府信息公开工作年度报告\n统计期限自2022年1月1日至12月31日。\n", 2023, true)]
    [InlineData("示例市2023年政府信息公开工作年度报告\n2022年，公开信息。\n", 2023, true)]
    public void The_year_is_what_two_say_else_the_titles(string front, int year, bool differ)
    {
        ReadResult result = Documents.Read(Documents.Report(front: front));

        Assert.Equal(year, result.Report!.Year);
        Assert.Equal(differ, result.Diagnostics.Any(diagnostic => diagnostic.Code == "READ-013"));
    }

    [Fact]
    public void Three_different_years_take_the_titles()
    {
        ReadResult result = Documents.Read(Documents.Report(front: "示例市2023年政府信息公开工作年度报告\n2021年，公开信息。统计期限自2022年1月1日至12月31日。\n"));

        Assert.Equal(2023, result.Report!.Year);
        ReadDiagnostic differ = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == "READ-013");
        Assert.Equal("/year", differ.At);
        Assert.Contains("2021", differ.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("2022", differ.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_year_anywhere_leaves_it_blank_and_says_so()
    {
        ReadResult result = Documents.Read(Documents.Report(front: "示例市政府信息公开工作年度报告\n"));

        Assert.Null(result.Report!.Year);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Code: "READ-014", At: "/year" });
    }

    [Theory]
    [InlineData("根据《国务院办公厅关于2021年政府信息公开工作年度报告有关事项的通知（2021年修订）》编制。\n")]
    [InlineData("发布时间：2024年1月19日\n")]
    [InlineData("《甲《2020年》乙》\n")]
    public void Years_of_cited_documents_and_of_the_page_do_not_count(string line)
    {
        ReadResult result = Documents.Read(Documents.Report(front: Documents.Title + "\n" + line));

        Assert.Equal(2023, result.Report!.Year);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "READ-013");
    }

    [Fact]
    public void Title_issuer_and_day_of_publication_are_kept()
    {
        ReadResult result = Documents.Read(Documents.Report(front: Documents.Title + "\n发布日期：2024-01-19\n"));

        Assert.Equal(Documents.Title, result.Report!.Title);
        Assert.Equal("示例市", result.Report.Issuer.Name);
        Assert.Null(result.Report.Issuer.Identifier);
        Assert.Equal(new ReportDate(2024, 1, 19), result.Report.PublishedOn);
    }

    [Fact]
    public void The_body_is_taken_from_the_first_sentence_where_the_title_has_none() =>
        Assert.Equal("示例市财政局", Documents.Read(Documents.Report(front: "2023年政府信息公开工作年度报告\n\n本报告由示例市财政局根据条例编制。\n")).Report!.Issuer.Name);

    [Fact]
    public void A_body_named_nowhere_stays_unknown() =>
        Assert.Null(Documents.Read(Documents.Report(front: "2023年政府信息公开工作年度报告\n\n本报告编制完毕。\n")).Report!.Issuer.Name);

    [Fact]
    public void The_preamble_is_all_text_before_the_first_section_but_the_title() =>
        Assert.Equal("第一段。\n第二段。", Documents.Read(Documents.Report(front: Documents.Title + "\n第一段。\n\n-1-\n第二段。\n")).Report!.Preamble);

    [Fact]
    public void No_text_before_the_first_section_is_no_preamble() => Assert.Null(Documents.Read(Documents.Report()).Report!.Preamble);

    [Fact]
    public void The_period_is_read_from_preamble_or_overview()
    {
        var expected = new ReportingPeriod(new ReportDate(2023, 1, 1), new ReportDate(2023, 12, 31));

        Assert.Equal(expected, Documents.Read(Documents.Report(front: Documents.Title + "\n统计期限自2023年1月1日起至2023年12月31日止。\n")).Report!.Period);
        Assert.Equal(expected, Documents.Read(Documents.Report(overview: "统计期限自2023年1月1日起\n至2023年12月31日止。\n")).Report!.Period);
    }

    [Theory]
    [InlineData("统计期限为2023年1月1日至202020年12月31日。")]
    [InlineData("统计期限为20231月1日至2023年12月31日。")]
    public void A_damaged_period_stays_blank_and_is_told_as_printed(string sentence)
    {
        ReadResult result = Documents.Read(Documents.Report(front: Documents.Title + "\n" + sentence + "\n"));

        Assert.Null(result.Report!.Period);
        ReadDiagnostic damaged = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == "READ-016");
        Assert.Equal("/period", damaged.At);
        Assert.Equal(new SourcePosition(2, 1), damaged.Position);
        Assert.Contains("统计期限为", damaged.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("示例市\n2023年政府信息公开工作年度报告\n", 2)]
    [InlineData("示例市2023年\n政府信息公开工作年度报告\n", 1)]
    [InlineData("示例市2023年政府信息公开工作年度报告\n", 1)]
    public void The_year_has_the_place_of_its_line_in_a_title_over_two(string front, int line)
    {
        ReadResult result = Documents.Read(Documents.Report(front: front));

        Assert.Equal(2023, result.Report!.Year);
        Assert.True(result.SourceMap.TryGetPosition("/year", out SourcePosition position));
        Assert.Equal(line, position.Line);
    }

    [Theory]
    [InlineData("编号\t2023年度报告说明\t无\n", "/year", 4)]
    [InlineData("编号\t2023\t年度的情况\n", "/year", 4)]
    [InlineData("编号\t二〇二三年的情况\t无\n", "/year", 4)]
    [InlineData("来源\t发布时间：\t2024-01-19\n", "/publishedOn", 10)]
    [InlineData("说明\t统计期限自2023年1月1日起至2023年12月31日止\t无\n", "/period", 9)]
    public void What_a_row_says_has_the_place_of_its_cell(string row, string pointer, int column)
    {
        ReadResult result = Documents.Read(Documents.Report(front: "示例市政府信息公开工作年度报告\n" + row + row));

        Assert.True(result.SourceMap.TryGetPosition(pointer, out SourcePosition position));
        Assert.Equal(new SourcePosition(2, column), position);
    }

    [Fact]
    public void A_row_in_a_table_of_a_document_has_the_places_of_its_cells()
    {
        SourceTable table = new([new SourceRow([new SourceCell("说明", new SourcePosition(4, 5)), new SourceCell("自2023年1月1日起至2023年12月31日止", new SourcePosition(5, 5))], new SourcePosition(3, 1))], new SourcePosition(3, 1));
        ReadResult result = ReportReader.Default.Read(new SourceDocument([new SourceParagraph("示例市政府信息公开工作年度报告", new SourcePosition(1, 1)), table, .. TextFrontEnd.Instance.Read(Documents.Report(front: string.Empty)).Blocks]));

        Assert.Equal(2023, result.Report!.Year);
        Assert.True(result.SourceMap.TryGetPosition("/period", out SourcePosition period));
        Assert.Equal(new SourcePosition(5, 6), period);
        Assert.True(result.SourceMap.TryGetPosition("/year", out SourcePosition year));
        Assert.Equal(new SourcePosition(5, 6), year);
    }

    [Theory]
    [InlineData("自2023年1月1日起至2023年12月3\t1日止\n", null)]
    [InlineData("自2023年1月1日起至2023年\t12月31日止\n", 31)]
    [InlineData("自2023年1月1日\n起至2023年12月31日止\n", 31)]
    public void Digits_of_two_cells_are_no_day(string row, int? day) =>
        Assert.Equal(day, Documents.Read(Documents.Report(front: Documents.Title + "\n" + row)).Report!.Period?.End!.Value.Day);

    [Fact]
    public void A_title_in_a_row_has_the_places_of_its_cells()
    {
        SourceCell[] cells = [new("示例市", new SourcePosition(4, 5)), new(Documents.Title, new SourcePosition(5, 5))];
        SourceTable table = new([new SourceRow(cells, new SourcePosition(3, 1))], new SourcePosition(3, 1));
        ReadResult result = ReportReader.Default.Read(new SourceDocument([table, .. TextFrontEnd.Instance.Read(Documents.Report(front: string.Empty)).Blocks]));

        Assert.Equal(2023, result.Report!.Year);
        Assert.True(result.SourceMap.TryGetPosition("/year", out SourcePosition year));
        Assert.Equal(new SourcePosition(5, 5), year);
    }

    [Fact]
    public void No_period_is_no_damage()
    {
        ReadResult result = Documents.Read(Documents.Report());

        Assert.Null(result.Report!.Period);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "READ-016");
    }
}
