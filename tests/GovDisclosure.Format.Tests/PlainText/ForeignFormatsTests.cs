using System;
using System.Collections.Generic;
using System.Text;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class ForeignFormatsTests
{
    public static TheoryData<string, byte[], string> Known => new()
    {
        { "DOC", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "另存为 .docx" },
        { "PDF", "%PDF-1.7"u8.ToArray(), "复制为文本" },
        { "RTF", @"{\rtf1\ansi"u8.ToArray(), "另存为 .docx" },
        { "image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "图片中的数字不能读取" },
        { "image", [0xFF, 0xD8, 0xFF, 0xE0], "图片中的数字不能读取" },
        { "image", "GIF89a"u8.ToArray(), "图片中的数字不能读取" },
        { "DOC", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("WordDocument")], "另存为 .docx" },
        { "XLS", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("Workbook")], "另存为 .docx" },
        { "encrypted", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "取消密码" },
        { "DOCX", [0x50, 0x4B, 0x03, 0x04, .. "....word/document.xml"u8], "GovDisclosure.Format.Word" },
        { "XLSX", [0x50, 0x4B, 0x03, 0x04, .. "....[Content_Types].xml xl/workbook.xml"u8], "另存为 .docx" },
        { "PPTX", [0x50, 0x4B, 0x03, 0x04, .. "....[Content_Types].xml ppt/presentation.xml"u8], "另存为 .docx" },
        { "HTML", [.. "\uFEFF\r\n<!DOCTYPE html><html>"u8], "前端" },
        { "HTML", [.. "<HTML>"u8], "前端" },
        { "DOCX", [0x50, 0x4B, 0x03, 0x04, .. "....[Content_Types].xml"u8], "前端" },
        { "OFD", [0x50, 0x4B, 0x03, 0x04, .. "....OFD.xml"u8], "复制为文本" },
        { "ZIP", [0x50, 0x4B, 0x03, 0x04, .. "....report.txt PK\x05\x06"u8], "解压缩" },
    };

    // The same advice in English.
    private static readonly Dictionary<string, string> s_english = new(StringComparer.Ordinal)
    {
        ["另存为 .docx"] = " .docx",
        ["复制为文本"] = "copy its content into a text file",
        ["图片中的数字不能读取"] = "Numbers in a picture cannot be read",
        ["取消密码"] = "Remove the password",
        ["GovDisclosure.Format.Word"] = "GovDisclosure.Format.Word",
        ["前端"] = "front end",
        ["解压缩"] = "Unpack it first",
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_known_format_is_named_with_what_to_do(string name, byte[] content, string advice)
    {
        ReadDiagnostic? found = ForeignFormats.Find(content);

        Assert.NotNull(found);
        Assert.Equal("READ-004", found.Code);
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Contains(name, found.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(name, found.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
        Assert.Contains(advice, found.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(s_english[advice], found.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_without_its_end_is_damaged()
    {
        ReadDiagnostic? found = ForeignFormats.Find([0x50, 0x4B, 0x03, 0x04, .. "....report"u8]);

        Assert.Equal("READ-007", found!.Code);
        Assert.Contains("重新下载", found.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("ZIP/DOCX", found.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("Download it again", found.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一、总体情况")]
    [InlineData("PK")]
    [InlineData("%PD")]
    [InlineData("# 报告")]
    [InlineData("")]
    public void Text_is_no_foreign_format(string text) => Assert.Null(ForeignFormats.Find(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_mark_of_utf16_is_no_picture() => Assert.Null(ForeignFormats.Find([0xFF, 0xFE, 0x31, 0x00]));

    [Fact]
    public void A_file_of_a_foreign_format_gives_no_report_and_one_diagnostic()
    {
        using var stream = new System.IO.MemoryStream("%PDF-1.7 一、总体情况"u8.ToArray());

        ReadResult result = ReportReader.Default.Read(stream);

        Assert.Null(result.Report);
        Assert.Equal("READ-004", Assert.Single(result.Diagnostics).Code);
    }
}
