using System;
using System.IO;
using System.Linq;
using System.Text;
using static GovDisclosure.Format.Word.Tests.Support.Docx;

namespace GovDisclosure.Format.Word.Tests;

public class WordFrontEndTests
{
    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("Word/Document.XML")]
    [InlineData("word\\document.xml")]
    [InlineData("/word/document.xml")]
    [InlineData("word/document2.xml")]
    public void The_main_part_is_found_by_name(string name)
    {
        byte[] docx = Zip(("x", [1]), (name, Encoding.UTF8.GetBytes(Document(P("甲")))), ("word/document.xml.rels", [2]), ("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes("<broken")));

        Assert.Equal("甲", Assert.IsType<SourceParagraph>(Assert.Single(ReadDocument(docx).Blocks)).Text);
    }

    [Fact]
    public void The_usual_name_goes_before_one_with_a_number() => Assert.Equal(
        "甲",
        ((SourceParagraph)ReadDocument(Zip(("word/document2.xml", Encoding.UTF8.GetBytes(Document(P("乙")))), ("word/document.xml", Encoding.UTF8.GetBytes(Document(P("甲")))))).Blocks.Single()).Text);

    [Theory]
    [InlineData("xl/workbook.xml", "XLSX")]
    [InlineData("ppt/presentation.xml", "PPTX")]
    [InlineData("OFD.xml", "OFD")]
    [InlineData("report.txt", "ZIP")]
    [InlineData("word/documents.xml", "DOCX")]
    public void Another_archive_is_left_to_others_and_answered_with_what_to_do(string name, string format)
    {
        byte[] zip = Zip((name, Encoding.UTF8.GetBytes(Document(P("甲")))));

        Assert.False(WordFrontEnd.Instance.Recognizes(zip));
        ReadDiagnostic diagnostic = Assert.Single(s_reader.Read(new MemoryStream(zip)).Diagnostics);
        Assert.Equal("READ-004", diagnostic.Code);
        Assert.Contains(format, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_without_it_tells_to_add_it()
    {
        ReadDiagnostic diagnostic = Assert.Single(ReportReader.Default.Read(new MemoryStream(Of(P("甲")))).Diagnostics);

        Assert.Contains("GovDisclosure.Format.Word", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("GovDisclosure.Format.Word", diagnostic.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_left_to_others()
    {
        Assert.False(WordFrontEnd.Instance.Recognizes([]));
        Assert.False(WordFrontEnd.Instance.Recognizes("PK"u8));
        Assert.False(WordFrontEnd.Instance.Recognizes("一、总体情况 word/document.xml"u8));
        Assert.False(WordFrontEnd.Instance.Recognizes([0x50, 0x4B, 3, 4, .. new byte[100]]));
    }

    [Fact]
    public void Bytes_of_any_memory_are_read()
    {
        byte[] docx = Of(P("甲"));
        byte[] padded = [0, 0, .. docx, 0];

        Assert.Equal("甲", ((SourceParagraph)WordFrontEnd.Instance.Read(padded.AsMemory(2, docx.Length)).Blocks.Single()).Text);
    }
}
