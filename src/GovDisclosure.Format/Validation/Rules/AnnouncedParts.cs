using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>The number of parts that a sentence announces: 由六个部分组成.</summary>
/// <remarks>It is read backwards from each 部分 or 方面, and never past the one before, so that the time grows with the length only.</remarks>
internal static class AnnouncedParts
{
    private const string Joints = ",和及与至-";
    private const string Measures = "个等大";

    private static readonly FoldedWords s_parts = new("部分", "方面");

    /// <summary>Where the next 部分 or 方面 stands in a printed text, or −1.</summary>
    internal static int IndexOfPart(string? text, int start) => s_parts.IndexIn(text, start);

    /// <summary>The first number of two or more, with its words; null where there is none.</summary>
    internal static (int Number, string Words)? In(string folded)
    {
        for (int i = 0; i + 1 < folded.Length; i++)
        {
            if (!IsPart(folded[i], folded[i + 1]))
                continue;
            int end = Back(folded, i, c => Measures.IndexOf(c) >= 0);
            int start = Back(folded, end, IsNumeral);

            // 一方面、另一方面 and 一部分 count nothing.
            if (Number(folded.Substring(start, end - start)) is var number and > 1 and < 100 && !IsOrdinal(folded, start))
                return (number, folded.Substring(start, i + 2 - start));
        }

        return null;
    }

    private static bool IsPart(char first, char second) => (first == '部' && second == '分') || (first == '方' && second == '面');

    /// <summary>第三部分 and 一、二、三部分 count nothing either.</summary>
    private static bool IsOrdinal(string folded, int start)
    {
        int before = Back(folded, start, c => Joints.IndexOf(c) >= 0);
        return before > 0 && (folded[before - 1] == '第' || IsNumeral(folded[before - 1]));
    }

    private static bool IsNumeral(char c) => c is >= '0' and <= '9' or '十' || ChineseNumerals.Digit(c) > 0;

    /// <summary>Where the run of such characters that ends here begins.</summary>
    private static int Back(string text, int end, Func<char, bool> isOfIt)
    {
        while (end > 0 && isOfIt(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The number, or 0 where the characters make none.</summary>
    private static int Number(string text) => text.Length > 3 ? 0
        : NumberText.Parse(text) is { IsNumber: true } number ? (int)number.Value
        : text.Length == 1 && ChineseNumerals.TryParse(text, out long digit) ? (int)digit : 0;
}
