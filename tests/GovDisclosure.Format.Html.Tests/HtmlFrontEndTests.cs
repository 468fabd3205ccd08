using System;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Html.Tests.Support;

namespace GovDisclosure.Format.Html.Tests;

public sealed class HtmlFrontEndTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html>")]
    [InlineData("\uFEFF<!doctype HTML PUBLIC>")]
    [InlineData("\uFEFF\uFEFF\r\n\t<HTML lang=zh>")]
    [InlineData("<!-- 生成于 2024 --><!-- x -->\n<html>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"GBK\"?>\n<!DOCTYPE html>")]
    [InlineData("<table><tr><td>规章</td></tr></table>")]
    [InlineData("  <TABLE border=1>")]
    [InlineData("<div class=\"TRS_Editor\"><p>一、总体情况</p>")]
    [InlineData("<p>一、总体情况</p>")]
    [InlineData("<meta charset=gbk>")]
    [InlineData("<script>var a;</script><p>1</p>")]
    [InlineData("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">")]
    [InlineData("<br/>")]
    public void Knows_a_page_by_its_beginning(string html)
    {
        Assert.True(HtmlFrontEnd.Instance.Recognizes(Encoding.UTF8.GetBytes(html)));
        Assert.True(HtmlFrontEnd.Instance.Recognizes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(html)]));
        Assert.True(HtmlFrontEnd.Instance.Recognizes([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(html)]));
        Assert.True(HtmlFrontEnd.Instance.Recognizes(Encoding.Unicode.GetBytes(html.TrimStart('\uFEFF'))));
        Assert.True(HtmlFrontEnd.Instance.Recognizes(Pages.Gb18030.GetBytes(html.TrimStart('\uFEFF'))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("示例市2023年政府信息公开工作年度报告\n<table>")]
    [InlineData("# 报告\n\n<table><tr><td>1</td></tr></table>")]
    [InlineData("{ \"contract\": 1 }")]
    [InlineData("<通知>")]
    [InlineData("< 5")]
    [InlineData("<report><year>2023</year></report>")]
    [InlineData("<!-- lint -->\n# 报告\n")]
    [InlineData("<!-- 没有结尾")]
    [InlineData("<div align=\"center\">\n\n# 报告\n\n</div>\n\n| 规章 | 1 |\n")]
    [InlineData("<h1>报告</h1>\n\n| 信息内容 | 本年制发件数 |\n|---|---|\n")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<tablet>")]
    public void Takes_nothing_else_for_a_page(string text)
    {
        Assert.False(HtmlFrontEnd.Instance.Recognizes(Encoding.UTF8.GetBytes(text)));
        Assert.False(HtmlFrontEnd.Instance.Recognizes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]));
    }

    [Theory]
    [InlineData("text/html; charset=gb2312")]
    [InlineData("text/html;charset=\"GBK\"")]
    [InlineData("TEXT/HTML; Charset = gb18030")]
    public void The_header_names_the_encoding(string header)
    {
        byte[] page = Pages.Gb18030.GetBytes("<html><meta charset=big5><p>规章㐂</p>");

        Assert.Equal("规章㐂", Pages.Shown(HtmlFrontEnd.ForContentType(header).Read(page)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/html")]
    [InlineData("text/html; charset=")]
    public void A_header_that_names_nothing_gives_the_front_end_there_is(string? header) => Assert.Same(HtmlFrontEnd.Instance, HtmlFrontEnd.ForContentType(header));

    [Theory]
    [InlineData("<meta charset=\"gb2312\">", "gb2312")]
    [InlineData("<META http-equiv=Content-Type content=\"text/html; charset=GBK\">", "gbk")]
    [InlineData("<?xml version='1.0' encoding='gb18030'?>", "gb18030")]
    [InlineData("", "gbk")]
    [InlineData("<meta charset=utf-8>", "gbk")]
    [InlineData("<meta charset=iso-8859-1>", "gbk")]
    [InlineData("<meta charset=nonsense>", "gbk")]
    [InlineData("<!-- <meta charset=big5> -->", "gbk")]
    [InlineData("<meta charset=big5>", "big5")]
    public void The_page_names_the_encoding_and_the_bytes_have_the_last_word(string meta, string encoding)
    {
        string html = "<html>" + meta + "<body><p>總體情況及改進措施</p></body></html>";

        Assert.Equal("總體情況及改進措施", Pages.Shown(HtmlFrontEnd.Instance.Read(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(meta.StartsWith("<?", StringComparison.Ordinal) ? meta + html : html))));
    }

    [Fact]
    public void Utf8_is_read_whatever_is_named()
    {
        foreach (string name in new[] { "gb2312", "big5", "utf-16", "iso-8859-1", "utf-8" })
            Assert.Equal("规章", Pages.Shown(HtmlFrontEnd.ForContentType("text/html; charset=" + name).Read(Encoding.UTF8.GetBytes("<p>规章"))));
    }

    [Fact]
    public void Damaged_characters_are_told()
    {
        byte[] page = [.. Pages.Gb18030.GetBytes("<html><meta charset=gbk><p>" + string.Concat(Enumerable.Repeat("总体情况", 40))), 0xFF, .. Pages.Gb18030.GetBytes("规章</p>")];

        SourceDocument document = HtmlFrontEnd.Instance.Read(page);

        Assert.Contains("规章", Pages.Shown(document), StringComparison.Ordinal);
        Assert.Equal("READ-006", Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told()
    {
        Assert.Equal("READ-003", Assert.Single(HtmlFrontEnd.Instance.Read(new byte[] { (byte)'<', (byte)'p', (byte)'>', 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF }).Diagnostics).Code);
        Assert.Equal("READ-002", Assert.Single(HtmlFrontEnd.Instance.Read(default).Diagnostics).Code);
    }

    [Fact]
    public void The_reader_of_text_says_which_package_reads_pages()
    {
        using var stream = new System.IO.MemoryStream("<!-- a --><html>"u8.ToArray());

        ReadDiagnostic told = Assert.Single(ReportReader.Default.Read(stream).Diagnostics);

        Assert.Equal("READ-004", told.Code);
        Assert.Contains("GovDisclosure.Format.Html", told.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("HtmlFrontEnd.Instance", told.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<title>示例市2023年政府信息公开工作年度报告_示例市人民政府</title><p>一、总体情况<p>无", "示例市2023年政府信息公开工作年度报告", "示例市")]
    [InlineData("<title>示例市人民政府网</title><meta name=ArticleTitle content=\"示例市2023年政府信息公开工作年度报告\"><p>一、总体情况<p>无", "示例市2023年政府信息公开工作年度报告", "示例市")]
    [InlineData("<title>别处2020年政府信息公开工作年度报告</title><h1>示例市2023年政府信息公开工作年度报告</h1><p>一、总体情况<p>无", "示例市2023年政府信息公开工作年度报告", "示例市")]
    public void The_title_of_the_page_counts_where_the_text_shows_none(string html, string title, string issuer)
    {
        AnnualReport report = Pages.Read("<html>" + html + "<p>六、其他需要报告的事项<p>无").Report!;

        Assert.Equal(title, report.Title);
        Assert.Equal(issuer, report.Issuer.Name);
        Assert.DoesNotContain("人民政府", report.Preamble ?? string.Empty, StringComparison.Ordinal);
    }
}
