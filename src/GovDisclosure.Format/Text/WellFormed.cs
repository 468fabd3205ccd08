using System;
using System.Text;

namespace GovDisclosure.Format.Text;

/// <summary>Text that can be written as UTF-8: no surrogate stands alone.</summary>
internal static class WellFormed
{
    internal static int IndexOfLoneSurrogate(string text)
    {
#if NET
        // Almost no text has a surrogate, and this looks at many characters at a time.
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0)
            return -1;
#else
        const int first = 0;
#endif
        for (int i = first; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    internal static void Require(string? text, string member)
    {
        if (text != null && IndexOfLoneSurrogate(text) is >= 0 and int index)
            throw new ArgumentException($"{member} 第 {index + 1} 个字符是孤立的代理项 / a lone surrogate at character {index + 1} of {member}", member);
    }

    /// <summary>Replaces lone surrogates, which no encoding can write.</summary>
    internal static string Repair(string text, ref int damaged)
    {
        int index = IndexOfLoneSurrogate(text);
        if (index < 0)
            return text;
        var repaired = new StringBuilder(text);
        for (int i = index; i < repaired.Length; i++)
        {
            if (!char.IsSurrogate(repaired[i]))
                continue;
            if (char.IsHighSurrogate(repaired[i]) && i + 1 < repaired.Length && char.IsLowSurrogate(repaired[i + 1]))
            {
                i++;
                continue;
            }

            repaired[i] = '\uFFFD';
            damaged++;
        }

        return repaired.ToString();
    }
}
