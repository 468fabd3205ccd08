using System;
using System.Buffers;
using System.Text.Encodings.Web;

namespace GovDisclosure.Format.Serialization;

/// <summary>
/// Escapes what JSON demands and nothing else: the quotation mark, the backslash and the controls. The relaxed encoder
/// of System.Text.Json also escapes ideographs beyond the basic plane and U+3000. A lone surrogate becomes U+FFFD, as
/// with every encoder; a report never holds one.
/// </summary>
internal sealed unsafe class PlainTextEncoder : JavaScriptEncoder
{
    internal static readonly PlainTextEncoder Instance = new();

#if NET
    private static readonly SearchValues<char> s_escapes = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");
#endif

    private PlainTextEncoder()
    {
    }

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return IndexOfEncoded(new ReadOnlySpan<char>(text, textLength));
    }

    /// <summary>Copies whole runs; the encoder's own way goes character by character from the first line feed on.</summary>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        charsConsumed = 0;
        charsWritten = 0;
        while (true)
        {
            ReadOnlySpan<char> rest = source.Slice(charsConsumed);
            Span<char> room = destination.Slice(charsWritten);
            int run = IndexOfEncoded(rest);
            if (run < 0)
                run = rest.Length;
            if (run > room.Length || (run < rest.Length && char.IsSurrogate(rest[run])))
            {
                // Too little room, or half a pair: what then has to be said, the base class knows.
                OperationStatus status = base.Encode(rest, room, out int consumed, out int written, isFinalBlock);
                charsConsumed += consumed;
                charsWritten += written;
                return status;
            }

            rest.Slice(0, run).CopyTo(room);
            charsConsumed += run;
            charsWritten += run;
            if (run == rest.Length)
                return OperationStatus.Done;
            if (!TryEscape(rest[run], room.Slice(run), out int length))
                return OperationStatus.DestinationTooSmall;
            charsConsumed++;
            charsWritten += length;
        }
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        TryEscape(unicodeScalar, new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);

    private static bool TryEscape(int unicodeScalar, Span<char> output, out int length)
    {
        char letter = unicodeScalar switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        length = letter == 'u' ? 6 : 2;
        if (length > output.Length)
        {
            length = 0;
            return false;
        }

        output[0] = '\\';
        output[1] = letter;
        if (letter == 'u')
        {
            for (int i = 0; i < 4; i++)
                output[2 + i] = "0123456789ABCDEF"[(unicodeScalar >> (12 - (4 * i))) & 0xF];
        }

        return true;
    }

    private static int IndexOfEncoded(ReadOnlySpan<char> text)
    {
        int escape = IndexOfEscape(text);
        int lone = IndexOfLoneSurrogate(escape < 0 ? text : text.Slice(0, escape));
        return lone < 0 ? escape : lone;
    }

    private static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (true)
        {
            int step = IndexOfSurrogate(text.Slice(index));
            if (step < 0)
                return -1;
            index += step;
            if (!char.IsHighSurrogate(text[index]) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
                return index;
            index += 2;
        }
    }

#if NET
    private static int IndexOfEscape(ReadOnlySpan<char> text) => text.IndexOfAny(s_escapes);

    private static int IndexOfSurrogate(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uD800', '\uDFFF');
#else
    private static int IndexOfEscape(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '"' or '\\')
                return i;
        }

        return -1;
    }

    private static int IndexOfSurrogate(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
                return i;
        }

        return -1;
    }
#endif
}
