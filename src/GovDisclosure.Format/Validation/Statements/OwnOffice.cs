using System;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>
/// Whether a sentence names an office of its own. The table of a government is of its whole area; its prose may give the
/// numbers of its own office.
/// </summary>
internal static class OwnOffice
{
    private static readonly string[] s_words = ["本级", "办公室"];
    private static readonly string[] s_governments = ["省政府", "市政府", "区政府", "县政府", "州政府", "旗政府", "镇政府", "乡政府"];
    private static readonly string[] s_notOffice = ["信息", "网", "门户", "公报", "规章", "部门", "各", "系统", "工作", "要求", "办公厅", "有关", "相关", "令", "文件"];

    /// <summary>The word that names it, or null.</summary>
    internal static string? Named(Sentence sentence)
    {
        if (Array.Find(s_words, sentence.Has) is { } word)
            return word;
        return Array.Find(s_governments, government => IsNamed(sentence.Folded, government));
    }

    // 全市政府信息公开 names no 市政府.
    private static bool IsNamed(string folded, string government)
    {
        for (int at = folded.IndexOf(government, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(government, at + 1, StringComparison.Ordinal))
        {
            if (!Array.Exists(s_notOffice, word => Sentence.IsAt(folded, at + government.Length, word)))
                return true;
        }

        return false;
    }
}
