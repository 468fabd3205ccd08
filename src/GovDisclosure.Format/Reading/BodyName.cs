using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>The body that a line over a table names: 填报单位：某镇人民政府, 某市某局收到和处理政府信息公开申请情况.</summary>
internal static class BodyName
{
    private const int LongestLine = 60;
    private const int ShortestName = 3;
    private const string Office = "办公室";

    private static readonly string[] s_labels = ["填报单位", "填表单位", "报送单位", "编报单位", "编制单位", "公开单位", "单位名称", "填报机关", "机关名称", "公开机关", "填报部门"];

    // What is filled in beside the name: 填报人：…
    private static readonly string[] s_more = ["填报人", "填表人", "负责人", "审核", "联系", "电话", "填报日期", "填报时间", "填表日期", "日期", "单位:", "("];

    // Behind the name in a caption.
    private static readonly string[] s_subjects = ["政府信息公开", "政务公开", "信息公开", "收到和处理", "主动公开", "行政复议", "申请"];

    private static readonly string[] s_endings =
        ["政府", "局", "委", "委员会", "厅", "办", "办公室", "处", "署", "院", "会", "中心", "镇", "乡", "街道", "办事处", "所", "站", "支队", "大队", "学校", "中学", "小学", "大学", "医院", "集团", "公司"];

    // Offices that fill in the report of a government.
    private static readonly string[] s_offices = ["办", "政务", "信息", "数据", "秘书", "档案"];

    /// <summary>Whether a line over a table names a body that is for certain another than the report's.</summary>
    internal static bool IsOther(string folded, string? issuer) =>
        issuer != null && folded.Length is > ShortestName and <= LongestLine && In(folded) is { } name && AreDifferent(Key(name), Key(issuer));

    /// <summary>The body, or null where none is named.</summary>
    internal static string? In(string folded)
    {
        string plain = LabelText.CutNotes(folded);
        int colon = plain.IndexOf(':');
        if (colon >= 0)
            return Array.IndexOf(s_labels, plain.Substring(0, colon)) >= 0 ? Known(Cut(plain.Substring(colon + 1), s_more)) : null;
        if (plain.Length == 0 || plain[plain.Length - 1] is not ('表' or '况'))
            return null;
        string before = Cut(plain, s_subjects);
        return before.Length == plain.Length ? null : Known(WithoutNumber(TitleText.CutYear(before)));
    }

    /// <summary>What stands before the first of these words.</summary>
    private static string Cut(string text, string[] words)
    {
        int end = text.Length;
        foreach (string word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) is >= 0 and int at)
                end = Math.Min(end, at);
        }

        return text.Substring(0, end);
    }

    /// <summary>Without the number of the table before it: 表1, 附表2.</summary>
    private static string WithoutNumber(string text)
    {
        int start = text.IndexOf('表') is >= 0 and <= 1 and int sign ? sign + 1 : 0;
        while (start > 0 && start < text.Length && (text[start] is (>= '0' and <= '9') or '.' or ',' or '-' or '、' || ChineseNumerals.Digit(text[start]) >= 0))
            start++;
        return text.Substring(start);
    }

    private static string? Known(string name) =>
        name.Length >= ShortestName && Array.Exists(s_endings, ending => name.EndsWith(ending, StringComparison.Ordinal)) ? name : null;

    /// <summary>Without the office that fills in for its body, and the difference between 人民政府 and 政府.</summary>
    private static string Key(string name)
    {
        string key = name.Replace("人民政府", "政府");
        return key.EndsWith(Office, StringComparison.Ordinal) && key.Length > Office.Length + 1 ? key.Substring(0, key.Length - Office.Length) : key;
    }

    /// <summary>A name may be cut or have more before it; a government's report may be filled in by an office of its own.</summary>
    private static bool AreDifferent(string name, string issuer) =>
        name.IndexOf(issuer, StringComparison.Ordinal) < 0 && issuer.IndexOf(name, StringComparison.Ordinal) < 0
        && !(issuer.EndsWith("政府", StringComparison.Ordinal) && Array.Exists(s_offices, office => name.IndexOf(office, StringComparison.Ordinal) >= 0));
}
