using System;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading;

/// <summary>Words that say of which year, body or kind something is. What is not this report's own fills no cell.</summary>
internal static class Scope
{
    private const int LongestYear = 12;

    /// <summary>Whether a short text says that what stands with it is of another year than the report's: 上年, 去年, 上年数.</summary>
    internal static bool IsOtherYear(Piece piece) => !piece.IsValue && piece.Folded.Length <= LongestYear && IsOtherYear(piece.Folded);

    /// <summary>Whether a short text names a year at all: 本年, 上年, 2022年.</summary>
    internal static bool IsYear(Piece piece) => !piece.IsValue && piece.Folded.Length is > 1 and <= LongestYear && (IsOtherYear(piece.Folded) || IsThisYear(piece.Folded));

    internal static bool IsThisYear(Piece piece) => !piece.IsValue && piece.Folded.Length <= LongestYear && IsThisYear(piece.Folded);

    private static bool IsOtherYear(string folded) => Has(folded, "上年") || Has(folded, "去年") || Has(folded, "上一年") || Has(folded, "上年度") || Has(folded, "前年") || Has(folded, "同期");

    private static bool IsThisYear(string folded) => folded is "本年" or "本年度" or "今年" or "当年" or "本年数" or "本年度数" or "本期" or "本年数量";

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
