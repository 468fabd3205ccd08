using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Text;

/// <summary>What a note says of the number it stands with.</summary>
internal enum NoteKind : byte
{
    /// <summary>Nothing that changes what the number is: 含网上申请, 其中修订 5 件, 较上年增加 3 件.</summary>
    Plain,

    /// <summary>Its unit.</summary>
    Unit,

    /// <summary>A year, all of it or its end: 2023年, 截至2023年12月31日.</summary>
    Year,

    /// <summary>Last year's, in words: 上年数.</summary>
    LastYear,

    /// <summary>Something else than the number of a whole year: a part of it (其中, 小计, 上半年), a plan (预计), a sum over years (累计).</summary>
    Else,

    /// <summary>Less by so much: 减少, −.</summary>
    Less,

    /// <summary>More by so much: 增加, +.</summary>
    More,
}

/// <summary>A note beside a number, a label or a head, mostly in brackets, read once.</summary>
/// <param name="Text">The note without its brackets, folded.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Year">The year that it names; 0 where it names none.</param>
/// <param name="Units">Its units; several where the columns of a table differ.</param>
internal readonly record struct Note(string Text, NoteKind Kind, int Year, PrintedUnit[] Units)
{
    private const string Unit = "单位";
    private const int LongestUnitLine = 24;

    // Longer, a note explains what the form means.
    private const int LongestShortNote = 24;

    // 计量单位, 金额单位, 本表单位; 本年收费金额单位 is a head.
    private const int LongestBeforeUnit = 4;

    private static readonly string[] s_lastYear = ["上年", "上一年", "去年", "同期", "上期"];

    private static readonly string[] s_else =
    [
        "前年", "往年", "历年", "近年", "次年", "明年", "下年", "下一年", "来年", "半年", "季度", "至今", "目前", "当前",
        "小计", "分项", "预计", "计划", "目标", "累计", "上限", "下限", "限额", "预算", "预估", "估计", "估算", "概算", "应收",
    ];

    // In a short note, another number than the one that is asked for: a correction, an example, that of more or fewer than the body.
    private static readonly string[] s_others =
    [
        "应为", "更正", "订正", "有误", "错误", "笔误", "作废", "原为", "实为", "改为",
        "示例数", "示例表", "虚构", "模拟数",
        "全市", "全县", "全区", "全省", "全州", "全系统", "汇总", "下属单位", "所属单位", "不含", "不包括", "不包含", "除外", "仅",
    ];

    // Without a number of its own a note says of the number that it is a share.
    private static readonly string[] s_shares = ["占比", "比例", "比重", "百分", "%", "‰", "增幅", "增速", "增长率"];

    // A comparison without a number is what the number itself is: 同比增长.
    private static readonly string[] s_growth = ["增长", "增减", "增加", "减少", "下降", "上升", "增幅", "变化", "变动"];

    // A body, which is another where it is named.
    private static readonly string[] s_bodies = ["人民政府", "委员会", "街道", "办事处", "镇", "乡", "局", "厅"];
    private static readonly char[] s_own = ['本', '我', '各'];

    private static readonly string[] s_ends = ["年底", "年末", "期末"];
    private static readonly string[] s_comparisons = ["较", "比", "同比", "环比", "与", "同上年"];
    private static readonly string[] s_inclusions = ["其中", "含", "包括", "包含", "另"];
    private static readonly string[] s_remarks = ["注:", "说明:", "备注:"];
    private static readonly char[] s_betweenUnits = [',', '/', ';', '和', '及'];
    private static readonly char[] s_aroundUnit = ['以', '按', '为', '计', ':', '.', ';', ','];

    /// <summary>
    /// Whether it says that the number is something else than that of the report's year, which may not be known;
    /// <paramref name="ofLastYear"/> tells that the number asked for is that of the year before.
    /// </summary>
    internal bool SaysElse(int? reportYear, bool ofLastYear = false) => Kind switch
    {
        NoteKind.Else => true,
        NoteKind.LastYear => !ofLastYear,
        NoteKind.Year => Year != (ofLastYear ? reportYear - 1 : reportYear),
        _ => false,
    };

    /// <summary>Whether it changes nothing of a count: a remark, or 单位：件.</summary>
    internal bool LeavesCount => Kind == NoteKind.Plain || (Kind == NoteKind.Unit && Array.TrueForAll(Units, unit => unit is { Kind: UnitKind.Count, Factor: 1 }));

    /// <summary>The notes in a folded text: what stands in brackets and is no enumerator, and a unit behind 单位.</summary>
    internal static List<Note> In(string folded)
    {
        var notes = new List<Note>();
        int outside = 0;
        int open = folded.IndexOf('(');
        while (open >= 0)
        {
            int end = LabelText.EndOfBracket(folded, open);
            if (!LabelText.IsEnumerator(folded, open, end))
                notes.Add(Read(folded.Substring(open + 1, end - open - (folded[end - 1] == ')' ? 2 : 1))));
            outside = end;
            open = folded.IndexOf('(', end);
        }

        int unit = folded.IndexOf(Unit, outside, StringComparison.Ordinal);
        if (unit >= 0 && UnitsOf(folded.Substring(unit)) != null)
            notes.Add(Read(folded.Substring(unit)));
        return notes;
    }

    /// <summary>The unit that a line of its own says, such as 单位：万元 over a table; null where it is no such line.</summary>
    internal static Note? OfLine(string folded)
    {
        if (folded.Length is 0 or > LongestUnitLine)
            return null;
        string line = folded;
        foreach (string remark in s_remarks)
            line = line.StartsWith(remark, StringComparison.Ordinal) ? line.Substring(remark.Length) : line;
        if (line.Length > 2 && line[0] == '(' && LabelText.EndOfBracket(line, 0) == line.Length)
            line = line.Substring(1, line.Length - 2);
        else if (line.IndexOf(Unit, StringComparison.Ordinal) < 0)
            return null;
        return UnitsOf(line) is { } units ? new Note(line, NoteKind.Unit, 0, units) : null;
    }

    /// <summary>Reads a folded note, its brackets taken off.</summary>
    internal static Note Read(string folded)
    {
        if (UnitsOf(folded) is { } units)
            return new Note(folded, NoteKind.Unit, 0, units);
        NoteDates dates = NoteDates.Of(folded);
        return new Note(folded, KindOf(folded, dates), Math.Max(dates.Year, 0), []);
    }

    private static NoteKind KindOf(string folded, NoteDates dates)
    {
        switch (folded)
        {
            case "减少" or "减" or "减量" or "减少数" or "下降" or "降低" or "负" or "负数" or "-" or "—" or "↓":
                return NoteKind.Less;
            case "增加" or "增" or "增量" or "增加数" or "增长" or "上升" or "正" or "正数" or "+" or "↑":
                return NoteKind.More;
            case "约" or "大约" or "左右" or "部分" or "示例" or "样例" or "举例":
                return NoteKind.Else;
            case "":
                return NoteKind.Plain;
        }

        if (StartsWith(folded, s_comparisons))
            return !dates.HasNumber && Has(folded, s_growth) ? NoteKind.Else : NoteKind.Plain;
        if (dates.HasNumber && (StartsWith(folded, s_inclusions) || folded[0] == '占'))
            return NoteKind.Plain;
        if (Has(folded, s_lastYear))
            return NoteKind.LastYear;
        if (dates.Year == NoteDates.SeveralYears || dates.IsPartOfYear || Has(folded, s_else) || (folded.Length <= LongestShortNote && Has(folded, s_others)) || (!dates.HasNumber && Has(folded, s_shares)) || IsBody(folded))
            return NoteKind.Else;
        if (dates.Year > 0)
            return NoteKind.Year;
        bool isUntilSomeDay = folded.IndexOf('截') >= 0 && (folded.IndexOf("截至", StringComparison.Ordinal) >= 0 || folded.IndexOf("截止", StringComparison.Ordinal) >= 0) && !Has(folded, s_ends) && folded.IndexOf("12月31日", StringComparison.Ordinal) < 0;
        return isUntilSomeDay || folded.StartsWith("其中", StringComparison.Ordinal) || folded.StartsWith("拟", StringComparison.Ordinal) ? NoteKind.Else : NoteKind.Plain;
    }

    private static bool IsBody(string folded) =>
        folded.Length is > 2 and <= LongestShortNote && folded.IndexOf(':') < 0 && Array.IndexOf(s_own, folded[0]) < 0 && Array.Exists(s_bodies, ending => folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>单位：万元; 万元; 金额单位为元; 以万元计; 单位：件、万元.</summary>
    private static PrintedUnit[]? UnitsOf(string folded)
    {
        if (folded.Length is 0 or > LongestUnitLine)
            return null;
        int word = folded.IndexOf(Unit, StringComparison.Ordinal);
        if (word > LongestBeforeUnit || folded.IndexOf('(') >= 0)
            return null;
        string named = word < 0 ? folded : folded.Substring(word + Unit.Length);
        if (word > 0 && named.Length == 0)
            named = folded.Substring(0, word);
        named = named.Trim(s_aroundUnit);
        if (named.StartsWith("人民币", StringComparison.Ordinal))
            named = named.Substring(3);
        string[] parts = named.Split(s_betweenUnits);
        var units = new PrintedUnit[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (PrintedUnit.TryParse(parts[i], out units[i]))
                continue;

            // 单位：千册 is of nothing that the form counts; 单位：某某局 is no unit.
            if (word < 0 || parts[i].Length is < 2 or > 4 || !PrintedUnit.IsScale(parts[i][0]))
                return null;
            units[i] = new PrintedUnit(UnitKind.Other, 1);
        }

        return units;
    }

    private static bool StartsWith(string text, string[] words) => Array.Exists(words, word => text.StartsWith(word, StringComparison.Ordinal));

    private static bool Has(string text, string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
}
