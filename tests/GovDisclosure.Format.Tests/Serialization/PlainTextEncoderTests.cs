using System;
using System.Buffers;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Serialization;

namespace GovDisclosure.Format.Tests.Serialization;

public class PlainTextEncoderTests
{
    private const string Letters = "a政\u3000\n\r\t\b\f\"\\\u0000\u001f\u007f\u2028\ufeff\uffff/<\ud842\udfb7\ud842\udfb7";

    [Property(MaxTest = 2000)]
    public void Text_is_escaped_as_json_demands_and_half_a_pair_replaced(int seed)
    {
        string text = Random(new Random(seed));
        string expected = Expected(text);
        Assert.Equal(expected, PlainTextEncoder.Instance.Encode(text));
        Assert.Equal(expected, Encoding.UTF8.GetString(Utf8(text)));
    }

    [Property(MaxTest = 2000)]
    public void Text_may_be_encoded_piece_by_piece_into_little_room(int seed)
    {
        var random = new Random(seed);
        string text = Random(random);
        var output = new StringBuilder();
        int start = 0;
        int end = 0;
        while (start < text.Length)
        {
            end = Math.Max(end, random.Next(start + 1, text.Length + 1));
            bool last = end == text.Length;
            char[] room = new char[random.Next(6, 12)];
            OperationStatus status = PlainTextEncoder.Instance.Encode(text.AsSpan(start, end - start), room, out int consumed, out int written, last);
            output.Append(room, 0, written);
            start += consumed;
            if (status == OperationStatus.Done)
                Assert.Equal(end, start);
            else if (status == OperationStatus.NeedMoreData)
                Assert.True(!last && end++ == start + 1);
            else
                Assert.Equal(OperationStatus.DestinationTooSmall, status);
        }

        Assert.Equal(Expected(text), output.ToString());
    }

    private static string Random(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Letters[random.Next(Letters.Length)]));

    private static byte[] Utf8(string text)
    {
        byte[] output = new byte[text.Length * 6];
        Assert.Equal(OperationStatus.Done, PlainTextEncoder.Instance.EncodeUtf8(Encoding.UTF8.GetBytes(WithoutHalves(text)), output, out _, out int written));

        // A half is replaced before it can be UTF-8, so that the escape of its replacement is put back for comparison.
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(output, 0, written).Replace("\ue000", "\\uFFFD"));
    }

    private static string WithoutHalves(string text) => Each(text, half => "\ue000", letter => letter);

    private static string Expected(string text) => Each(text, half => "\\uFFFD", letter => letter switch
    {
        "\"" => "\\\"",
        "\\" => "\\\\",
        "\b" => "\\b",
        "\f" => "\\f",
        "\n" => "\\n",
        "\r" => "\\r",
        "\t" => "\\t",
        "\0" => "\\u0000",
        "\u001f" => "\\u001F",
        _ => letter,
    });

    private static string Each(string text, Func<char, string> half, Func<string, string> letter)
    {
        var output = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                output.Append(letter(text.Substring(i++, 2)));
            else
                output.Append(char.IsSurrogate(text[i]) ? half(text[i]) : letter(text.Substring(i, 1)));
        }

        return output.ToString();
    }
}
