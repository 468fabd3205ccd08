using System;
using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.Tests.PlainText;

public class SourceTextTests
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private readonly List<ReadDiagnostic> _diagnostics = [];

    [Theory]
    [InlineData(null)]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData(" 'gb18030' ")]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    [InlineData("no such name")]
    [InlineData("")]
    public void Gb18030_is_read_under_each_of_its_names_and_under_a_wrong_one(string? charset)
    {
        Assert.Equal("一、总体情况，㐂", SourceText.Decode(s_gb18030.GetBytes("一、总体情况，㐂"), charset, _diagnostics));
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("big5")]
    [InlineData("utf-16le")]
    public void Utf8_and_a_mark_go_before_the_name(string charset)
    {
        Assert.Equal("总体情况", SourceText.Decode("总体情况"u8, charset, _diagnostics));
        Assert.Equal("总体情况", SourceText.Decode([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("总体情况")], charset, _diagnostics));
        Assert.Equal("plain", SourceText.Decode("plain"u8, charset, _diagnostics));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Another_encoding_is_read_where_it_is_named()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("總體情況及改進措施");

        Assert.Equal("總體情況及改進措施", SourceText.Decode(bytes, "Big5", _diagnostics));
    }

    [Fact]
    public void What_is_empty_damaged_or_no_text_is_told()
    {
        Assert.Null(SourceText.Decode([], null, _diagnostics));
        Assert.Null(SourceText.Decode([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "gbk", _diagnostics));
        Assert.NotNull(SourceText.Decode([.. s_gb18030.GetBytes(new string('总', 100)), 0xFF, .. s_gb18030.GetBytes("体情")], "gbk", _diagnostics));
        Assert.Equal(["READ-002", "READ-003", "READ-006"], _diagnostics.ConvertAll(diagnostic => diagnostic.Code));
        Assert.Throws<ArgumentNullException>("diagnostics", () => SourceText.Decode([], null, null!));
    }

    [Theory]
    [InlineData("<!-- a -->\n<!DOCTYPE html>", true)]
    [InlineData("<table>", true)]
    [InlineData("<table>\n</table>\n| 规章 | 1 |", false)]
    [InlineData("# 报告\n<table>", false)]
    [InlineData("{", false)]
    public void A_page_is_known_by_its_beginning(string text, bool isPage) => Assert.Equal(isPage, SourceText.IsWebPage(Encoding.UTF8.GetBytes(text)));
}
