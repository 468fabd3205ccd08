using System;
using System.Buffers;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary>File formats that reports come in and that nothing here reads, told by their content; and what to do instead.</summary>
internal static class ForeignFormat
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);

    private static readonly Bilingual Copy = new(
        "请打开后全选复制到文本文件（表格随之以制表符分隔），以 UTF-8 保存再读",
        "open it, copy everything into a text file (tables then come out separated by tabs), save that as UTF-8 and read it");

    private static readonly Bilingual SaveAs = new(
        "请在 WPS 或 Word 中打开后全选复制到文本文件（表格随之以制表符分隔），以 UTF-8 保存再读；待可读 .docx 的版本发布后，另存为 .docx 即可",
        "open it in WPS or Word, copy everything into a text file (tables then come out separated by tabs), save that as UTF-8 and read it; once a version reads .docx, saving it as .docx will do");

    private static readonly Bilingual AskForText = new(
        "请向编制机关索取可编辑的原件，或录入为文本",
        "ask the body for the original that can be edited, or type it in as text");

    private static readonly Bilingual Unpack = new("请先解压，再读其中的报告", "unpack it and read the report in it");

    /// <summary>What it is and what to do; <see langword="null"/> where it is none of these formats.</summary>
    internal static Bilingual? Advice(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return Say(new("旧格式的 Word 或 WPS 文件（.doc、.wps）", "a file of Word or WPS in the old format (.doc, .wps)"), SaveAs);
        if (content.StartsWith("{\\rtf"u8))
            return Say(new(" RTF 文件", "an RTF file"), SaveAs);
        if (content.StartsWith("%PDF"u8))
            return Say(new(" PDF 文件", "a PDF"), AskForText);
        if (content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8))
            return AdviceOnZip(content);
        if (IsImage(content))
            return Say(new("图片", "an image"), AskForText);
        if (IsHtml(content))
            return Say(new("网页（HTML）", "a web page (HTML)"), Copy);
        return null;
    }

    // The names of the entries of a zip are not packed, so that a damaged one is told as well.
    private static Bilingual AdviceOnZip(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf("OFD.xml"u8) >= 0)
            return Say(new(" OFD 文件", "an OFD file"), AskForText);
        if (content.IndexOf("word/"u8) >= 0)
            return Say(new(" Word 文件（.docx）", "a Word file (.docx)"), Copy);
        return Say(new("压缩包或其他办公文件", "a zip archive or another office file"), Unpack);
    }

    private static bool IsImage(ReadOnlySpan<byte> content) =>
        content.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G'])
        || content.StartsWith<byte>([0xFF, 0xD8, 0xFF])
        || content.StartsWith("GIF8"u8)
        || content.StartsWith("II*\0"u8)
        || content.StartsWith("MM\0*"u8)
        || (content.StartsWith("BM"u8) && content.Length > 14 && content[6..10].IndexOfAnyExcept((byte)0) < 0)
        || (content.StartsWith("RIFF"u8) && content.Length > 12 && content[8..12].SequenceEqual("WEBP"u8));

    private static bool IsHtml(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];
        int first = content.IndexOfAnyExcept(Blanks);
        if (first < 0)
            return false;
        Span<char> start = stackalloc char[16];
        start = start[..Encoding.Latin1.GetChars(content.Slice(first, Math.Min(start.Length, content.Length - first)), start)];
        ReadOnlySpan<char> lead = start;
        return lead.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || lead.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || lead.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || lead.StartsWith("<body", StringComparison.OrdinalIgnoreCase)
            || lead.StartsWith("<meta", StringComparison.OrdinalIgnoreCase);
    }

    private static Bilingual Say(Bilingual format, Bilingual advice) =>
        new($"这是{format.Chinese}，本版本不能读取；{advice.Chinese}", $"this is {format.English}, which this version does not read; {advice.English}");
}
