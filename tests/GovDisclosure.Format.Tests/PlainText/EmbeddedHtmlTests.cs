using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.PlainText;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.PlainText;

public class EmbeddedHtmlTests
{
    private const string Table = "<table><tr><td>规章</td>\n<td>3</td></tr></table>";

    private static readonly TextFrontEnd s_withHtml = new(new CountingFrontEnd());

    [Theory]
    [InlineData("甲<!-- 乙 -->丙", "[甲          丙]")]
    [InlineData("甲\n<!-- 乙\n丙 -->\n丁", "[甲][丁]")]
    [InlineData("| 甲 | 1 |\n<!-- | 乙 | 2 | -->\n| 丙 | 3 |", "{甲,1;丙,3}")]
    [InlineData("| 甲 | 1 <!-- 旧 --> |", "{甲,1}")]
    [InlineData("| 甲 | <!-- 1 --> |", "{甲,}")]
    [InlineData("| 甲 | <del>1</del>2 |", "{甲,2}")]
    [InlineData("| 甲 | 1<!-- -->2 |", "{甲,1\uFFFD       2}")]
    [InlineData("| 甲 | 1 | <!-- | 2 | -->", "{甲,1,\uFFFD,\uFFFD \uFFFD,\uFFFD}")]
    [InlineData("<!-- a --><!-- | 乙 | 2 |\n-->\n| 丙 | 3 |", "{丙,3}")]
    [InlineData("甲 <!-- 1", "[甲 <!-- 1\uFFFD]")]
    public void What_is_not_seen_is_no_text_and_joins_nothing(string text, string blocks)
    {
        Assert.Equal(blocks, Tell(TextFrontEnd.Instance.Read(text)));
        Assert.DoesNotContain(TextFrontEnd.Instance.Read(text).Diagnostics, diagnostic => diagnostic.Code == "READ-072");
    }

    [Theory]
    [InlineData("甲\n<!-- 乙\n| 丙 | 3 |\n", "[甲][]", "2,1")]
    [InlineData("甲 <!-- 乙\n\n| 丙 | 3 |\n--> 丁", "[甲][丁]", "1,3")]
    public void A_comment_that_goes_too_far_is_told(string text, string blocks, string place)
    {
        SourceDocument document = TextFrontEnd.Instance.Read(text);

        Assert.Equal(blocks, Tell(document));
        ReadDiagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal(("READ-072", place), (told.Code, told.Position.ToString()));
    }

    [Fact]
    public void A_table_is_read_by_the_front_end_at_its_place()
    {
        SourceDocument document = s_withHtml.Read("甲\n| 乙 | 1 |\n| 丙 | 2 |\n" + Table + "\n| 丁 | 4 |\n");

        Assert.Equal("[甲]{乙,1;丙,2}[html]{" + Table + "}{丁,4}[]", Tell(document));
        Assert.Equal(["1,1", "2,1", "4,1", "4,1", "6,1", "7,1"], document.Blocks.Select(block => block.Position.ToString()));
        var table = (SourceTable)document.Blocks[3];
        Assert.Equal("5,4", table.Rows[0].Cells[0].Position.ToString());
        Assert.Equal(2, table.Rows[0].Cells[0].ColumnSpan);
        Assert.Equal(3, table.Rows[0].Cells[0].RowSpan);
        ReadDiagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal(("X-1", "4,2"), (told.Code, told.Position.ToString()));
    }

    [Fact]
    public void A_table_inside_a_line_divides_it()
    {
        SourceDocument document = s_withHtml.Read("见下：" + Table + "以上。\n");

        Assert.Equal("[见下：][html]{" + Table + "}[以上。][]", Tell(document));
        Assert.Equal(["1,1", "1,4", "1,4", "2,24", "3,1"], document.Blocks.Select(block => block.Position.ToString()));
    }

    [Fact]
    public void A_lone_carriage_return_ends_a_line_of_the_table_as_well() =>
        Assert.Equal("{" + Table + "}", Tell(s_withHtml.Read("甲\r" + Table.Replace('\n', '\r')))[9..]);

    [Theory]
    [InlineData("# 报告\n\n二、主动公开\n\n文字。\n" + Table + "\n", "二、主动公开")]
    [InlineData("# 报告\n文字。\n" + Table + "\n", "报告")]
    public void Without_a_front_end_a_table_is_refused_by_name(string text, string heading)
    {
        ReadDiagnostic told = Assert.Single(TextFrontEnd.Instance.Read(text).Diagnostics);

        Assert.Equal("READ-070", told.Code);
        Assert.Equal(text.Split('\n').ToList().FindIndex(line => line.StartsWith("<table", StringComparison.Ordinal)) + 1, told.Position.Line);
        Assert.All([ReportLanguage.Chinese, ReportLanguage.English], language => Assert.Contains(heading, told.GetMessage(language), StringComparison.Ordinal));
        Assert.All([ReportLanguage.Chinese, ReportLanguage.English], language => Assert.Contains("GovDisclosure.Format.Html", told.GetMessage(language), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<table><tr><td>规章</td><td>3")]
    [InlineData("<tr><td>规章</td><td>3</td></tr>")]
    [InlineData("规章</td><td>3</td></tr></table>")]
    public void A_broken_table_is_refused_by_name_whoever_reads(string table)
    {
        foreach (TextFrontEnd frontEnd in new[] { s_withHtml, TextFrontEnd.Instance })
        {
            SourceDocument document = frontEnd.Read("## 二、主动公开\n" + table + "\n\n## 三、收到\n");

            ReadDiagnostic told = Assert.Single(document.Diagnostics);
            Assert.Equal("READ-071", told.Code);
            Assert.Equal(2, told.Position.Line);
            Assert.Contains("二、主动公开", told.GetMessage(), StringComparison.Ordinal);
            Assert.DoesNotContain("3", Tell(document), StringComparison.Ordinal);
            Assert.Contains("[三、收到]", Tell(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_table_of_many_is_told_up_to_the_limit()
    {
        string text = string.Concat(Enumerable.Repeat(Table + "\n", ReadLimits.HtmlTables + 3));

        IReadOnlyList<ReadDiagnostic> told = TextFrontEnd.Instance.Read(text).Diagnostics;

        Assert.Equal(ReadLimits.HtmlTables + 1, told.Count);
        Assert.Equal("READ-005", told[^1].Code);
        Assert.Equal(new SourcePosition((ReadLimits.HtmlTables * 2) + 1, 1), told[^1].Position);
    }

    [Fact]
    public void The_reader_hands_its_tables_to_the_first_front_end_that_takes_them()
    {
        string text = Documents.Report(disclosure: Table + "\n");

        Assert.Contains(new ReportReader(new CountingFrontEnd()).Read(text).Diagnostics, diagnostic => diagnostic.Code == "X-1");
        Assert.Contains(ReportReader.Default.Read(text).Diagnostics, diagnostic => diagnostic.Code == "READ-070");
    }

    private static string Tell(SourceDocument document) => string.Concat(document.Blocks.Select(block => block switch
    {
        SourceTable table => "{" + string.Join(";", table.Rows.Select(row => string.Join(",", row.Cells))) + "}",
        SourceParagraph paragraph => "[" + paragraph.Text.Trim() + "]",
        _ => "?",
    }));

    /// <summary>Gives back the piece as one cell in its second line, behind a paragraph.</summary>
    private sealed class CountingFrontEnd : IHtmlFragmentFrontEnd
    {
        public bool Recognizes(ReadOnlySpan<byte> content) => false;

        public SourceDocument Read(ReadOnlyMemory<byte> content) => throw new InvalidOperationException();

        public SourceDocument ReadFragment(string html) => new(
            [
                new SourceParagraph("html", new SourcePosition(1, 1)),
                new SourceTable([new SourceRow([new SourceCell(html, new SourcePosition(2, 4), 2, 3)], new SourcePosition(1, 8))], new SourcePosition(1, 1)),
            ],
            [new ReadDiagnostic("X-1", Severity.Info, new SourcePosition(1, 2), null, null, "有", "there")]);
    }
}
