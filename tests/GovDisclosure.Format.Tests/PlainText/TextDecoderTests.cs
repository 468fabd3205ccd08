using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

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

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, true)]
    [InlineData(new byte[] { 0xFF, 0xFE }, true)]
    [InlineData(new byte[] { 0xFE, 0xFF }, true)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, true)]
    [InlineData(new byte[] { 0xEF, 0xBB }, false)]
    [InlineData(new byte[] { 0xFF }, false)]
    [InlineData(new byte[] { 0xFF, 0x61 }, false)]
    [InlineData(new byte[] { 0x61, 0xFE }, false)]
    [InlineData(new byte[] { 0xFE, 0x61 }, false)]
    [InlineData(new byte[] { 0x61, 0xFF }, false)]
    [InlineData(new byte[] { 0x61, 0x62 }, false)]
    [InlineData(new byte[0], false)]
    public void A_mark_tells_the_encoding(byte[] bytes, bool hasMark)
    {
        Assert.Equal(hasMark, TextDecoder.HasMark(bytes));
        if (hasMark && bytes.Length <= 3 && bytes[^1] != 0x61)
            Assert.Equal(string.Empty, Decode(bytes));
    }

    [Theory]
    [InlineData("abc", true)]
    [InlineData("", true)]
    [InlineData("文", true)]
    [InlineData("é文", true)]
    [InlineData("é", false)]
    [InlineData("\u0080", false)]
    [InlineData("文\0", false)]
    [InlineData("\0文", false)]
    public void Text_with_ideographs_or_ascii_alone_is_certainly_Utf8(string text, bool isUtf8) => Assert.Equal(isUtf8, TextDecoder.IsUtf8(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Gb18030_is_not_certainly_Utf8() => Assert.False(TextDecoder.IsUtf8(s_gb18030.GetBytes("总体情况")));

    [Theory]
    [InlineData('\u4E00', true)]
    [InlineData('\u9FFF', true)]
    [InlineData('\u2000', true)]
    [InlineData('\u206F', true)]
    [InlineData('\u3000', true)]
    [InlineData('\u303F', true)]
    [InlineData('\uFF00', true)]
    [InlineData('\uFFEF', true)]
    [InlineData('\u00A0', true)]
    [InlineData('\u001A', true)]
    [InlineData('\u000B', true)]
    [InlineData('\u007E', true)]
    [InlineData('\u0001', false)]
    [InlineData('\u0080', false)]
    [InlineData('\u00E9', false)]
    [InlineData('\u1FFF', false)]
    [InlineData('\u2070', false)]
    [InlineData('\u3040', false)]
    [InlineData('\u4DFF', false)]
    [InlineData('\uA000', false)]
    [InlineData('\uFFF0', false)]
    public void A_rare_sign_among_four_makes_a_text_no_text(char sign, bool isText)
    {
        Assert.Equal(isText, TextDecoder.Plausible(Encoding.UTF8, Encoding.UTF8.GetBytes("文字文" + sign), []) != null);
        Assert.Equal(isText || !char.IsControl(sign), TextDecoder.Plausible(Encoding.UTF8, Encoding.UTF8.GetBytes("文字文字" + sign), []) != null);
    }

    [Theory]
    [InlineData(100, 1, true)]
    [InlineData(99, 1, false)]
    [InlineData(200, 2, true)]
    [InlineData(199, 2, false)]
    public void A_control_character_among_a_hundred_is_a_stray_one(int length, int controls, bool isText)
    {
        string text = new string('文', length - controls) + new string('\a', controls);

        Assert.Equal(isText ? text : null, Decode(CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text)));
    }

    [Theory]
    [InlineData('\u4E00', 50, 1, true)]
    [InlineData('\u9FFF', 50, 1, true)]
    [InlineData('文', 49, 1, false)]
    [InlineData('文', 51, 1, true)]
    [InlineData('文', 99, 2, false)]
    [InlineData('文', 100, 2, true)]
    [InlineData('a', 500, 1, false)]
    [InlineData('\u3042', 500, 1, false)]
    public void A_byte_in_fifty_characters_may_be_wrong(char sign, int count, int wrong, bool isText)
    {
        var diagnostics = new List<ReadDiagnostic>();
        byte[] bytes = [.. Enumerable.Repeat((byte)0xFF, wrong), .. Encoding.UTF8.GetBytes(new string(sign, count))];

        string? text = TextDecoder.Plausible(Encoding.UTF8, bytes, diagnostics);

        Assert.Equal(isText ? new string('\uFFFD', wrong) + new string(sign, count) : null, text);
        Assert.Equal(isText ? ["READ-006"] : [], diagnostics.Select(diagnostic => diagnostic.Code));
        if (isText)
            Assert.Contains(wrong.ToString(System.Globalization.CultureInfo.InvariantCulture), diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(199, 1, true)]
    [InlineData(198, 1, false)]
    [InlineData(398, 2, true)]
    [InlineData(397, 2, false)]
    public void A_zero_byte_in_two_hundred_characters_may_have_got_in(int count, int zeros, bool isText)
    {
        var diagnostics = new List<ReadDiagnostic>();
        byte[] bytes = Encoding.UTF8.GetBytes(new string('文', count) + new string('\0', zeros));

        Assert.Equal(isText ? new string('文', count) + new string('\uFFFD', zeros) : null, TextDecoder.Decode(bytes, diagnostics));
        Assert.Equal(isText ? ["READ-006"] : [], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData(new byte[] { 0xE6, 0x96 }, "")]
    [InlineData(new byte[] { 0xE6, 0x96, 0x87, 0xE0, 0xA0 }, "文")]
    [InlineData(new byte[] { 0xE6, 0x96, 0x87, 0xC3 }, "文")]
    [InlineData(new byte[] { 0xE6, 0x96, 0x87, 0xF0, 0xA0, 0x80 }, "文")]
    [InlineData(new byte[] { 0xE6, 0x96, 0x87, 0xC3, 0xA9 }, "文é")]
    public void What_the_end_of_Utf8_cuts_off_is_left_out(byte[] bytes, string text) => Assert.Equal(text, Decode(bytes));

    [Fact]
    public void Damaged_Gb18030_has_no_zero_byte()
    {
        byte[] bytes = s_gb18030.GetBytes(new string('文', 60));

        Assert.NotNull(TextDecoder.Gb18030WithDamage(bytes, []));
        Assert.NotNull(TextDecoder.Gb18030WithDamage([.. bytes, 0xFF, .. bytes], []));
        Assert.Null(TextDecoder.Gb18030WithDamage([0, .. bytes], []));
        Assert.Null(TextDecoder.Gb18030WithDamage([.. bytes, 0], []));
    }
}
