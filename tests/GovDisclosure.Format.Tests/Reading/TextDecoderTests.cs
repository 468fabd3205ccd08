using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Reading;

namespace GovDisclosure.Format.Tests.Reading;

public class TextDecoderTests
{
    private const string Sample = "一、总体情况\r\n本年新收 12 件，螅镇。\n";

    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-16 LE with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 BE with a mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Sample) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Sample) },
        { "GB18030", s_gb18030.GetBytes(Sample) },
        { "GBK", CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes(Sample) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Every_encoding_gives_the_same_text_without_a_remark(string encoding, byte[] bytes)
    {
        var diagnostics = new List<ReadDiagnostic>();

        string? text = TextDecoder.Decode(bytes, diagnostics);

        Assert.True(text == Sample, encoding + ": " + text);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Ascii_alone_is_text() => Assert.Equal("1\t2\n", Decode("1\t2\n"u8.ToArray()));

    [Fact]
    public void Nothing_is_an_empty_text() => Assert.Equal(string.Empty, Decode([]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Utf8_cut_inside_a_character_loses_that_character_only(int left)
    {
        byte[] whole = Encoding.UTF8.GetBytes("总体情况");

        Assert.Equal("总体情", Decode(whole[..(9 + left)]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Utf8_cut_inside_a_character_of_four_bytes_loses_that_character_only(int left)
    {
        byte[] whole = Encoding.UTF8.GetBytes("总体𠀀");

        Assert.Equal("总体", Decode(whole[..(6 + left)]));
    }

    [Fact]
    public void Utf8_with_a_mark_may_be_cut_too() =>
        Assert.Equal("总体", Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("总体情")[..8]]));

    [Fact]
    public void Gb18030_has_characters_of_four_bytes()
    {
        byte[] bytes = s_gb18030.GetBytes("示例市㐀村、𠀀镇的总体情况说明");

        Assert.Equal("示例市㐀村、𠀀镇的总体情况说明", Decode(bytes));
    }

    [Theory]
    [InlineData("总体情况", 1)]
    [InlineData("总体情况说明及其他事项𠀀", 1)]
    [InlineData("总体情况说明及其他事项𠀀", 2)]
    [InlineData("总体情况说明及其他事项𠀀", 3)]
    public void Gb18030_cut_inside_a_character_loses_at_most_that_character(string text, int cut)
    {
        byte[] bytes = s_gb18030.GetBytes(text);

        string? decoded = Decode(bytes[..^cut]);

        Assert.NotNull(decoded);
        string kept = text[..^(char.IsLowSurrogate(text[^1]) ? 2 : 1)];
        Assert.StartsWith(kept, decoded, StringComparison.Ordinal);
        Assert.True(decoded.Length <= kept.Length + 1, decoded);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE }, "LE")]
    [InlineData(new byte[] { 0xFE, 0xFF }, "BE")]
    public void An_odd_byte_behind_a_mark_is_a_damaged_character(byte[] mark, string order)
    {
        var diagnostics = new List<ReadDiagnostic>();
        Encoding encoding = order == "LE" ? Encoding.Unicode : Encoding.BigEndianUnicode;

        string? text = TextDecoder.Decode([.. mark, .. encoding.GetBytes("总体"), 0x31], diagnostics);

        Assert.Equal("总体\uFFFD", text);
        Assert.Equal("READ-006", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Damaged_bytes_behind_a_utf8_mark_are_replaced_and_counted()
    {
        var diagnostics = new List<ReadDiagnostic>();

        string? text = TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. "总"u8, 0xFF, .. "体"u8, 0xFE, .. "1"u8], diagnostics);

        Assert.Equal("总\uFFFD体\uFFFD1", text);
        ReadDiagnostic damaged = Assert.Single(diagnostics);
        Assert.Equal("READ-006", damaged.Code);
        Assert.Contains("2", damaged.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_is_told_by_its_text_where_its_zeros_are_alike_on_both_sides()
    {
        const string Few = "一一一、二〇\u3000\u3000二三年新收情况说明\n";

        Assert.Equal(Few, Decode(Encoding.Unicode.GetBytes(Few)));
        Assert.Equal(Few, Decode(Encoding.BigEndianUnicode.GetBytes(Few)));
    }

    [Fact]
    public void Bytes_with_zeros_on_both_sides_are_no_text() =>
        Assert.Null(Decode([0x00, 0x00, 0x01, 0x00, 0x00, 0x02, 0x7F, 0x00, 0x00, 0x00]));

    [Fact]
    public void Control_characters_are_no_text() => Assert.Null(Decode([0x81, 0x30, 0x81, 0x30, 0x01, 0x02, 0x03]));

    [Fact]
    public void Random_bytes_are_no_text()
    {
        var random = new Random(7);
        for (int i = 0; i < 200; i++)
        {
            byte[] bytes = new byte[400];
            random.NextBytes(bytes);
            Assert.Null(Decode(bytes));
        }
    }

    [Fact]
    public void Gb18030_is_not_registered_for_the_process()
    {
        Assert.Equal("总体情况", Decode(s_gb18030.GetBytes("总体情况")));

        Assert.Throws<ArgumentException>(() => Encoding.GetEncoding("GB18030"));
        Assert.Throws<NotSupportedException>(() => Encoding.GetEncoding(54936));
    }

    [Property]
    public void Never_throws(byte[]? bytes)
    {
        string? text = TextDecoder.Decode(bytes ?? [], []);

        Assert.True(text == null || text.Length <= (bytes?.Length ?? 0));
    }

    [Property]
    public void Ideographs_survive_utf8_and_gb18030(int seed)
    {
        var random = new Random(seed);
        string text = "一、" + new string(Enumerable.Range(0, 200).Select(_ => (char)random.Next(0x4E00, 0x9FA6)).ToArray()) + "\n12";

        Assert.Equal(text, Decode(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, Decode(s_gb18030.GetBytes(text)));
    }

    private static string? Decode(byte[] bytes) => TextDecoder.Decode(bytes, []);
}
