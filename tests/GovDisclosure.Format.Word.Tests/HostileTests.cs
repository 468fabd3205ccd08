using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using static GovDisclosure.Format.Word.Tests.Support.Docx;

namespace GovDisclosure.Format.Word.Tests;

/// <summary>Files made to hurt: each is answered with its diagnostic in time, within memory, without a number and without an exception.</summary>
public class HostileTests
{
    private const int LongestMilliseconds = 5_000;
    private const long MostBytes = 500L * 1024 * 1024;

    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);

    private static byte[] Package(string xml) => Zip(("word/document.xml", Encoding.UTF8.GetBytes(xml)));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Numbers => Tbl(Tr(Tc("信息内容"), Tc("本年处理决定数量")), Tr(Tc("行政许可"), Tc("7")));

    public static TheoryData<string, string> Limits => new()
    {
        { "Columns", Tbl(Tr(Tc("7", "<w:gridSpan w:val=\"1000000000\"/>"))) },
        { "Columns", Tbl("<w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>" + Tc("7") + "</w:tr>") },
        { "Columns", Tbl(Tr(Repeat("<w:tc/>", 1_001))) },
        { "XmlDepth", Repeat("<w:tbl><w:tr><w:tc>", 10_000) + Repeat("</w:tc></w:tr></w:tbl>", 10_000) },
        { "XmlDepth", Repeat("<w:sdt><w:sdtContent>", 10_000) + P("7") + Repeat("</w:sdtContent></w:sdt>", 10_000) },
        { "XmlDepth", "<w:del>" + Repeat("<a>", 1_000_000) + Repeat("</a>", 1_000_000) + "</w:del>" },
        { "XmlDepth", Repeat("<w:p><w:r><w:pict><w:txbxContent>", 10_000) },
        { "XmlElements", Repeat("<w:p/>", 100_000) + Repeat("<w:x/>", 500_000) },
        { "XmlAttributes", "<w:p " + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => " a" + i.ToString("x", null) + "=''")) + "/>" },
        { "XmlAttributes", "<w:p " + string.Concat(Enumerable.Range(0, 300).Select(i => " a" + i.ToString("x", null) + "='>'")) + "/>" },
        { "Paragraphs", Repeat("<w:p/>", 300_000) },
        { "Paragraphs", "<w:p><w:r>" + Repeat("<w:br/>", 300_000) + "</w:r></w:p>" },
        { "Cells", Tbl(Repeat("<w:tr><w:tc/><w:tc/></w:tr>", 60_000)) },
        { "ParagraphCharacters", P(new string('9', 1_100_000)) },
        { "ParagraphCharacters", "<w:p><w:r>" + Repeat("<w:tab/>", 400_000) + "</w:r>" + R(new string('9', 600_001)) + "</w:p>" },
        { "Characters", Repeat(P(new string('9', 900_000)), 5) },
        { "ParagraphCharacters", Tbl(Tr("<w:tc>" + Repeat(P(new string('9', 300_000)), 4) + "</w:tc>", Tc(""))) },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_document_beyond_a_limit_is_told_by_its_name(string limit, string body)
    {
        ReadDiagnostic diagnostic = Single(Of(Numbers + body));

        Assert.Equal("READ-005", diagnostic.Code);
        Assert.Contains(limit + "：", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_names_stays_within_memory() =>
        Assert.Equal("READ-005", Single(Of(string.Concat(Enumerable.Range(0, 600_000).Select(i => "<a" + i.ToString("x", null) + "/>")))).Code);

    [Fact]
    public void An_element_of_nothing_but_attributes_stays_within_memory() =>
        Assert.Equal("READ-005", Single(Package("<w:document" + string.Concat(Enumerable.Range(0, 6_000_000).Select(i => " " + Name(i) + "=''")))).Code);

    private static string Name(int number)
    {
        char[] name = new char[4];
        for (int i = 0; i < name.Length; i++, number /= 50)
            name[i] = (char)('A' + (number % 50) + (number % 50 >= 26 ? 6 : 0));
        return new string(name);
    }

    public static TheoryData<string, string> Damaged => new()
    {
        { "a file of the machine", "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Document(P("&e;")) },
        { "a file of the network", "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:9/x.dtd\">" + Document(Numbers) },
        { "a billion laughs", "<!DOCTYPE w:document [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range('b', 12).Select(c => $"<!ENTITY {(char)c} \"{Repeat($"&{(char)(c - 1)};", 10)}\">")) + "]>" + Document(P("&m;")) },
        { "unknown entity", Document(P("&e;")) },
        { "no XML", "一、总体情况" },
        { "empty part", "" },
        { "half a part", Document(Numbers)[..^20] },
        { "another vocabulary", "<html><body>" + Numbers.Replace("w:", "", StringComparison.Ordinal) + "</body></html>" },
        { "a letter that XML has not", Document(P("\u0001")) },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_part_that_is_no_sound_xml_is_damaged(string what, string xml)
    {
        Assert.NotEmpty(what);
        ReadDiagnostic diagnostic = Single(Package(xml));

        Assert.Equal("READ-007", diagnostic.Code);
        Assert.Contains("另存为 .docx", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(300)]
    public void A_zip_bomb_is_counted_while_it_is_inflated(int megabytes)
    {
        byte[] bomb = Bomb(megabytes << 20);

        ReadDiagnostic diagnostic = Single(bomb);
        Assert.Equal("READ-005", diagnostic.Code);
    }

    [Fact]
    public void A_zip_bomb_of_blanks_is_told_by_its_bytes() =>
        Assert.Contains("InflatedBytes：", Single(Bomb(300 << 20, isBlank: true)).GetMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData(0u)]
    [InlineData(100u)]
    [InlineData(uint.MaxValue - 1)]
    public void A_declared_size_is_not_believed(uint declared)
    {
        byte[] bomb = Bomb(64 << 20, isBlank: true);
        foreach (int head in Find(bomb, [0x50, 0x4B, 1, 2]))
            BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(head + 24), declared);
        foreach (int head in Find(bomb, [0x50, 0x4B, 3, 4]))
            BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(head + 22), declared);

        Assert.Contains(Single(bomb).Code, new[] { "READ-005", "READ-007" });
    }

    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    public void A_bomb_in_another_part_that_is_read_is_counted_as_well(string part)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (Stream main = archive.CreateEntry("word/document.xml").Open())
                main.Write(Encoding.UTF8.GetBytes(Document($"<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>{R("7")}</w:p>")));
            using Stream other = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            other.Write(Encoding.UTF8.GetBytes($"<w:x {Namespaces}>"));
            byte[] blanks = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
            for (int i = 0; i < 64; i++)
                other.Write(blanks);
        }

        Assert.Contains("InflatedBytes：", Single(stream.ToArray()).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_entries_is_refused()
    {
        byte[] docx = Zip([("word/document.xml", Encoding.UTF8.GetBytes(Document(Numbers))), .. Enumerable.Range(0, 20_000).Select(i => ("x" + i, Array.Empty<byte>()))]);

        Assert.Contains("Entries：", Single(docx).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_quote_each_other_are_refused()
    {
        // A directory that lists one and the same file again and again.
        byte[] docx = Of(Numbers);
        int directory = Find(docx, [0x50, 0x4B, 1, 2]).Single();
        int end = Find(docx, [0x50, 0x4B, 5, 6]).Single();
        byte[] entry = docx[directory..end];
        byte[] quoted = [.. docx[..directory], .. Enumerable.Repeat(entry, 300).SelectMany(bytes => bytes), .. docx[end..]];
        Span<byte> tail = quoted.AsSpan(quoted.Length - (docx.Length - end));
        BinaryPrimitives.WriteUInt16LittleEndian(tail[8..], 300);
        BinaryPrimitives.WriteUInt16LittleEndian(tail[10..], 300);
        BinaryPrimitives.WriteInt32LittleEndian(tail[12..], entry.Length * 300);

        Assert.Equal("READ-007", Single(quoted).Code);
    }

    [Fact]
    public void Cut_off_at_every_kilobyte_and_at_every_byte_of_its_end_it_gives_no_number()
    {
        byte[] docx = Of(Repeat(P("甲乙丙丁"), 3_000) + Numbers + Incompressible(60_000));
        Assert.NotNull(s_reader.Read(new MemoryStream(docx)).Report);
        IEnumerable<int> lengths = Enumerable.Range(1, docx.Length / 1024).Select(kilobytes => kilobytes * 1024).Concat(Enumerable.Range(1, 200).Select(bytes => docx.Length - bytes));

        Assert.All(lengths, length => Assert.Equal("READ-007", Single(docx[..length]).Code));
    }

    [Fact]
    public void A_part_cut_off_at_every_kilobyte_gives_no_number()
    {
        byte[] xml = Encoding.UTF8.GetBytes(Document(Repeat(P("甲乙丙丁"), 2_000) + Numbers + Repeat(P("戊"), 500)));

        Assert.All(Enumerable.Range(0, xml.Length / 1024), kilobytes => Assert.Equal("READ-007", Single(Zip(("word/document.xml", xml[..(kilobytes * 1024)]))).Code));
    }

    [Fact]
    public void A_damaged_byte_never_makes_it_throw()
    {
        byte[] docx = Of(Repeat(P("甲乙丙丁"), 20) + Numbers, "<w:abstractNum w:abstractNumId=\"1\"/>", "<w:style/>");
        for (int i = 4; i < docx.Length; i++)
        {
            byte[] damaged = [.. docx];
            damaged[i] ^= 0x55;
            s_reader.Read(new MemoryStream(damaged));
        }
    }

    [Fact]
    public void A_picture_instead_of_the_tables_is_told()
    {
        ReadResult result = s_reader.Read(new MemoryStream(Of(
            P("某市2023年政府信息公开工作年度报告") + P("一、总体情况") + P("二、主动公开政府信息情况") + "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>" + P("三、收到和处理政府信息公开申请情况"))));

        Assert.All(result.Report!.Template.Cells, cell => Assert.Null(result.Report[cell.Address]));
        Assert.Equal(new SourcePosition(4, 1), result.Diagnostics.Single(diagnostic => diagnostic.Code == "READ-008").Position);
    }

    private static ReadDiagnostic Single(byte[] content)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Stopwatch time = Stopwatch.StartNew();
        ReadResult result = s_reader.Read(new MemoryStream(content));
        Assert.True(time.ElapsedMilliseconds < LongestMilliseconds, FormattableString.Invariant($"{time.ElapsedMilliseconds} ms"));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < MostBytes, FormattableString.Invariant($"{allocated >> 20} MB"));
        Assert.Null(result.Report);
        return Assert.Single(result.Diagnostics);
    }

    /// <summary>A document that inflates to so many bytes of paragraphs, or of blanks.</summary>
    private static byte[] Bomb(int bytes, bool isBlank = false)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream main = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            main.Write(Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{Numbers}"));
            byte[] text = Encoding.UTF8.GetBytes(Repeat("<w:p><w:r><w:t>" + new string('9', 1 << 10) + "</w:t></w:r></w:p>", 1 << 10));
            if (isBlank)
                text.AsSpan().Fill((byte)' ');
            for (int written = 0; written < bytes; written += text.Length)
                main.Write(text);
            main.Write("</w:body></w:document>"u8);
        }

        return stream.ToArray();
    }

    private static string Incompressible(int length)
    {
        var random = new Random(1);
        return P(new string([.. Enumerable.Range(0, length).Select(_ => (char)random.Next('一', '龥'))]));
    }

    private static int[] Find(byte[] content, byte[] mark) =>
        [.. Enumerable.Range(0, content.Length - mark.Length).Where(i => content.AsSpan(i).StartsWith(mark))];
}
