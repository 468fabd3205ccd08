#if NET
using System.Buffers;
#endif
using System;
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
    private static readonly SearchValues<char> s_suspects = SearchValues.Create(Suspects());
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
        var characters = new ReadOnlySpan<char>(text, textLength);
        int index = 0;
        while (true)
        {
            int step = IndexOfSuspect(characters.Slice(index));
            if (step < 0)
                return -1;
            index += step;
            bool pair = char.IsHighSurrogate(characters[index]) && index + 1 < textLength && char.IsLowSurrogate(characters[index + 1]);
            if (!pair)
                return index;
            index += 2;
        }
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
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
        numberOfCharactersWritten = letter == 'u' ? 6 : 2;
        if (numberOfCharactersWritten > bufferLength)
        {
            numberOfCharactersWritten = 0;
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

#if NET
    private static int IndexOfSuspect(ReadOnlySpan<char> text) => text.IndexOfAny(s_suspects);

    private static string Suspects()
    {
        var suspects = new System.Text.StringBuilder("\"\\");
        for (int control = 0; control < ' '; control++)
            suspects.Append((char)control);
        for (int surrogate = 0xD800; surrogate <= 0xDFFF; surrogate++)
            suspects.Append((char)surrogate);
        return suspects.ToString();
    }
#else
    private static int IndexOfSuspect(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < ' ' || c == '"' || c == '\\' || char.IsSurrogate(c))
                return i;
        }

        return -1;
    }
#endif
}
