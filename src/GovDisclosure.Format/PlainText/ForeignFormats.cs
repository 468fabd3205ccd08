using System;
using System.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>Formats that are known by their first bytes and not read: the user is told what to do instead.</summary>
internal static class ForeignFormats
{
    private const string SaveAsDocx = "请在 WPS 或 Word 中另存为 .docx，或把内容复制为文本。";
    private const string SheetAdvice = "请把报告另存为 .docx，或把内容复制为文本。";
    private const string SheetAdviceEnglish = "Save the report as .docx, or copy its content into a text file.";
    private const string SaveAsDocxEnglish = "Save it as .docx in WPS or Word, or copy its content into a text file.";

    internal static ReadDiagnostic? Find(ReadOnlySpan<byte> content)
    {
        if (StartsWith(content, 0xD0, 0xCF, 0x11, 0xE0))
            return OldOffice(content);
        if (StartsWith(content, 0x25, 0x50, 0x44, 0x46))
            return SourceDiagnostics.OtherFormat("PDF", "请改用网页、.docx 或文本，或把内容复制为文本。", "Use the web page, a .docx or a text instead, or copy its content into a text file.");
        if (StartsWith(content, 0x7B, 0x5C, 0x72, 0x74, 0x66))
            return SourceDiagnostics.OtherFormat("RTF", SaveAsDocx, SaveAsDocxEnglish);
        if (StartsWith(content, 0x89, 0x50, 0x4E, 0x47) || StartsWith(content, 0xFF, 0xD8, 0xFF) || StartsWith(content, 0x47, 0x49, 0x46, 0x38))
            return SourceDiagnostics.OtherFormat("图片 (image)", "图片中的数字不能读取；请改用网页、.docx 或文本。", "Numbers in a picture cannot be read; use the web page, a .docx or a text instead.");
        if (StartsWith(content, 0x50, 0x4B, 0x03, 0x04))
            return Zip(content);

        // A web page read as text would have its numbers between tags.
        return WebPages.Recognize(content)
            ? SourceDiagnostics.OtherFormat(
                "HTML",
                "这里没有读取网页的前端；请加上程序包 GovDisclosure.Format.Html，用 new ReportReader(HtmlFrontEnd.Instance) 读取；或在浏览器中打开，把内容复制为文本。",
                "There is no front end for web pages here; add the package GovDisclosure.Format.Html and read it with new ReportReader(HtmlFrontEnd.Instance), or open it in a browser and copy its content into a text file.")
            : null;
    }

    /// <summary>The container of .doc, .wps, .xls; one with a password has a newer document inside.</summary>
    private static ReadDiagnostic OldOffice(ReadOnlySpan<byte> content) => ContainsWide(content, "EncryptedPackage")
        ? SourceDiagnostics.OtherFormat("加密的 Office (encrypted)", "请在 WPS 或 Word 中取消密码后另存为 .docx。", "Remove the password in WPS or Word and save it as .docx.")
        : ContainsWide(content, "Workbook")
            ? SourceDiagnostics.OtherFormat("XLS/ET", SheetAdvice, SheetAdviceEnglish)
            : SourceDiagnostics.OtherFormat("DOC/WPS", SaveAsDocx, SaveAsDocxEnglish);

    private static ReadDiagnostic Zip(ReadOnlySpan<byte> content)
    {
        if (Contains(content, "xl/workbook.") || Contains(content, "xl/worksheets/"))
            return SourceDiagnostics.OtherFormat("XLSX", SheetAdvice, SheetAdviceEnglish);
        if (Contains(content, "ppt/presentation.") || Contains(content, "ppt/slides/"))
            return SourceDiagnostics.OtherFormat("PPTX", SheetAdvice, SheetAdviceEnglish);
        if (Contains(content, "OFD.xml"))
            return SourceDiagnostics.OtherFormat("OFD", "请改用网页、.docx 或文本，或把内容复制为文本。", "Use the web page, a .docx or a text instead, or copy its content into a text file.");
        if (Contains(content, "word/document") || Contains(content, "word\\document") || Contains(content, "[Content_Types].xml"))
        {
            return SourceDiagnostics.OtherFormat(
                "DOCX",
                "这里没有读取 .docx 的前端：请加用 GovDisclosure.Format.Word 包（new ReportReader(WordFrontEnd.Instance)），或把内容复制为文本。",
                "There is no front end for .docx here: add the package GovDisclosure.Format.Word (new ReportReader(WordFrontEnd.Instance)), or copy its content into a text file.");
        }

        // The directory stands at the end of an archive; one that was cut off has none.
        return content.LastIndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 0x05, 0x06]) < 0
            ? SourceDiagnostics.Damaged("ZIP/DOCX", "请重新下载。", "Download it again.")
            : SourceDiagnostics.OtherFormat("ZIP", "请先解压缩。", "Unpack it first.");
    }

    private static bool Contains(ReadOnlySpan<byte> content, string name) =>
        content.IndexOf(Encoding.ASCII.GetBytes(name)) >= 0;

    private static bool ContainsWide(ReadOnlySpan<byte> content, string name) =>
        content.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool StartsWith(ReadOnlySpan<byte> content, params ReadOnlySpan<byte> magic) => content.StartsWith(magic);
}
