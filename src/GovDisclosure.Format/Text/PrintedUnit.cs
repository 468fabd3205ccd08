namespace GovDisclosure.Format.Text;

/// <summary>What a printed unit measures.</summary>
internal enum UnitKind : byte
{
    /// <summary>万, 亿: how many times as much, and nothing of what.</summary>
    Scale,

    /// <summary>元.</summary>
    Money,

    /// <summary>件, 项, 个 …</summary>
    Count,

    /// <summary>%, ￥, 美元: nothing that a cell of the form has.</summary>
    Other,
}

/// <summary>A unit as it is printed: what it measures, and how many times its smallest: 万元 is money, 10,000 times.</summary>
internal readonly record struct PrintedUnit(UnitKind Kind, decimal Factor)
{
    private const int Longest = 6;

    // 万亿; nothing is counted in more, and a product of more scales overflows: 亿亿亿亿元 is no unit of the form.
    private const decimal LargestFactor = 1_000_000_000_000;

    /// <summary>The unit that a folded text is, all of it.</summary>
    internal static bool TryParse(string folded, out PrintedUnit unit)
    {
        unit = default;
        if (folded.Length is 0 or > Longest)
            return false;
        decimal factor = 1;
        int at = 0;
        while (at < folded.Length && factor < LargestFactor && ScaleOf(folded[at]) is > 1 and decimal scale)
        {
            factor *= scale;
            at++;
        }

        if (at < folded.Length && IsScale(folded[at]))
        {
            unit = new PrintedUnit(UnitKind.Other, 1);
            return true;
        }

        if (KindOf(folded.Substring(at)) is not { } kind || (kind == UnitKind.Scale && at == 0))
            return false;
        unit = new PrintedUnit(kind, factor);
        return true;
    }

    /// <summary>Whether a text begins as a unit of so many times as much does.</summary>
    internal static bool IsScale(char c) => ScaleOf(c) > 1;

    private static decimal ScaleOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 1,
    };

    private static UnitKind? KindOf(string word) => word switch
    {
        "" => UnitKind.Scale,
        "元" or "圆" or "元整" or "元人民币" => UnitKind.Money,
        "件" or "条" or "项" or "个" or "宗" or "次" or "份" or "起" or "例" or "人" or "家" or "户" or "部" or "页" or "篇"
            or "件次" or "人次" or "项次" or "宗次" => UnitKind.Count,
        "%" or "‰" or "百分比" or "百分数" or "比例" or "占比" or "比重" or "￥" or "¥" or "$" or "美元" or "港元" or "港币" or "欧元" or "日元" or "角" or "分" => UnitKind.Other,
        _ => null,
    };
}
