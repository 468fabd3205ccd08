using System;

namespace GovDisclosure.Format.Text;

/// <summary>Texts of one digit are nearly all that stands in the cells of a report: each is made once.</summary>
internal static class ShortText
{
    private static readonly string[] s_digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    internal static string Of(ReadOnlySpan<char> text) =>
        text.Length == 1 && text[0] is >= '0' and <= '9' ? s_digits[text[0] - '0'] : text.ToString();
}
