using System;
using System.IO;
using System.Linq;
using static GovDisclosure.Format.Word.Tests.Support.Docx;

namespace GovDisclosure.Format.Word.Tests;

/// <summary>Documents far longer than any: ten times the document takes ten times the memory, and ends in a report or a diagnostic.</summary>
[Collection(nameof(AllocationTests))]
public class LongInputTests
{
    private const int Small = 100;
    private const int Times = 10;
    private const double Most = 12.5;
    private const int Slack = 300_000;

    private const string Numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"8\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%9.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);

    public static TheoryData<string> Pieces => new()
    {
        P("全年主动公开政府信息240条，其中门户网站36条。"),
        P("二、主动公开政府信息情况"),
        P(string.Empty),
        Tbl(Tr(Tc("信息内容"), Tc("本年处理决定数量")), Tr(Tc("行政许可"), Tc("3"))),
        Tbl(Tr(Tc("第一类"), Tc("1"), Tc("2"))),
        Tbl(Tr(Tc("1", "<w:gridSpan w:val=\"900\"/>"))),
        Tbl(Tr(Tc("1", "<w:vMerge w:val=\"restart\"/>")), Tr(Tc("1", "<w:vMerge/>"))),
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + R("总体情况") + "</w:p>",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + R("3") + "</w:p>",
        "<w:p>" + R("1") + "<w:r><w:br/></w:r>" + R("2") + "</w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + P("1") + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>",
        "<w:del>" + P("1") + "</w:del>",
        "<w:sdt><w:sdtContent>" + P("1") + "</w:sdtContent></w:sdt>",
        "<w:x/>",
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Memory_grows_as_the_document_does(string piece)
    {
        AssertLinear(string.Empty, piece, string.Empty);
        AssertLinear("<w:tbl><w:tr><w:tc>", piece, "</w:tc></w:tr></w:tbl>");
    }

    [Fact]
    public void Memory_grows_as_one_paragraph_does() => AssertLinear("<w:p>", R("全年主动公开政府信息240条"), "</w:p>");

    [Fact]
    public void Memory_grows_as_one_table_does() => AssertLinear("<w:tbl>", Tr(Tc("第一类"), Tc("1"), Tc("2")), "</w:tbl>");

    [Fact]
    public void Ten_thousand_tables_are_read()
    {
        const int Tables = 10_000;
        ReadResult read = Read(Of(P("二、主动公开政府信息情况") + string.Concat(Enumerable.Repeat(Tbl(Tr(Tc("信息内容"), Tc("本年处理决定数量")), Tr(Tc("行政许可"), Tc("3"))), Tables))));
        Assert.Equal(Tables - 1, read.Diagnostics.Count(diagnostic => diagnostic.Code == "READ-033"));
        Assert.Equal(3, read.Report![CellAddress.Parse("/proactiveDisclosure/licensing/decisions")]);
    }

    private static void AssertLinear(string before, string piece, string after)
    {
        Read(Document(1));
        long small = Allocated(Small);
        long large = Allocated(Small * Times);
        Assert.True(large <= (Most * small) + Slack, FormattableString.Invariant($"{before}{piece}: {small} bytes, {large} for ten times the document, {(double)large / small:f1} times as many."));

        byte[] Document(int pieces) => Of(P("二、主动公开政府信息情况") + before + string.Concat(Enumerable.Repeat(piece, pieces)) + after, Numbering);

        long Allocated(int pieces)
        {
            byte[] document = Document(pieces);
            long start = GC.GetAllocatedBytesForCurrentThread();
            ReadResult read = Read(document);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - start;
            Assert.True(read.Report != null || read.Diagnostics.Count > 0);
            return allocated;
        }
    }

    private static ReadResult Read(byte[] document)
    {
        using var stream = new MemoryStream(document);
        return s_reader.Read(stream);
    }
}
