using System.Linq;

namespace GovDisclosure.Format.Template;

/// <summary>Words that name the period a report covers.</summary>
internal static class PeriodWords
{
    /// <summary>Words that stand for nothing else.</summary>
    internal static readonly string[] Naming = ["统计期限", "统计时限", "统计时间", "统计周期", "时间段"];

    /// <summary>The same, and words that name it only where two days follow.</summary>
    internal static readonly string[] BeforeDays = [.. Naming.Append("统计数据").Append("数据统计")];
}
