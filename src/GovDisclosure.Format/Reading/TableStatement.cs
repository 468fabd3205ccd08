using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>Words beside a table that say what all of its numbers are: 注：本表数据为2022年度数据. Those that say this year's own change nothing.</summary>
internal static class TableStatement
{
    private const int LongestLine = 120;
    private const int LongestBetween = 8;

    private static readonly string[] s_tables = ["本表", "下表", "上表", "此表", "表中", "以上", "上述", "以下"];
    private static readonly string[] s_verbs = ["为", "是", "系", "取自", "来自", "统计至"];
    private static readonly string[] s_levels = ["全市", "全县", "全区", "全省", "全州"];
    private static readonly char[] s_ends = [',', ';', '.', ')'];

    /// <summary>Whether a line says that the numbers are another year's, a part of a year's, an example's or those of more than the body; a government's own are those of its city.</summary>
    internal static bool SaysElse(string folded, int? year, string? issuer) =>
        folded.Length is > 4 and <= LongestLine && (SaysElseOf(folded, year, issuer) || BracketsHoldThisYear(folded));

    private static bool SaysElseOf(string folded, int? year, string? issuer)
    {
        foreach (string table in s_tables)
        {
            int at = folded.IndexOf(table, StringComparison.Ordinal);
            if (at < 0)
                continue;
            foreach (string verb in s_verbs)
            {
                int start = at + table.Length;
                int found = folded.IndexOf(verb, start, StringComparison.Ordinal);
                if (found < 0 || found - start > LongestBetween || HasDigit(folded, start, found))
                    continue;
                string said = Phrase(folded, found + verb.Length);
                bool isOwnLevel = issuer?.EndsWith("政府", StringComparison.Ordinal) == true && Array.Exists(s_levels, level => said.StartsWith(level, StringComparison.Ordinal));
                if (!isOwnLevel && Note.Read(said).SaysElse(year))
                    return true;
            }
        }

        return false;
    }

    /// <summary>括号内为本年数，括号外为上年数: the numbers outside the brackets are not this year's.</summary>
    private static bool BracketsHoldThisYear(string folded) => Says(folded, "括号内", "本年") || Says(folded, "括号外", "上年");

    private static bool Says(string folded, string where, string what)
    {
        int at = folded.IndexOf(where, StringComparison.Ordinal);
        return at >= 0 && Phrase(folded, at + where.Length).IndexOf(what, StringComparison.Ordinal) >= 0;
    }

    private static string Phrase(string folded, int start)
    {
        int end = folded.IndexOfAny(s_ends, start);
        return folded.Substring(start, (end < 0 ? folded.Length : end) - start);
    }

    private static bool HasDigit(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is >= '0' and <= '9')
                return true;
        }

        return false;
    }
}
