using System;
using System.Linq;

namespace GovDisclosure.Format.Text;

/// <summary>How reports call the period that they cover, 统计期限.</summary>
internal static class PeriodWords
{
    private static readonly string[] s_words = ["统计期限", "统计时限", "统计时间", "统计周期", "时间段"];

    /// <summary>The same, and words that name it only where two days follow.</summary>
    internal static readonly string[] BeforeDays = [.. s_words.Append("统计数据").Append("数据统计")];

    /// <summary>Where the first of the words stands in a folded text; −1 where none does.</summary>
    internal static int IndexIn(string folded) =>
        s_words.Select(word => folded.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
}
