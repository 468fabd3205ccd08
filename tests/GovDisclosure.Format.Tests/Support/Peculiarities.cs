using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>
/// What published reports do to the form, as counted in a sample of them: heads broken, cut and without their brackets, notes in
/// labels, rows of the issuer's own, labels that differ, page heads between rows, repeated group labels, cells with unit, sign,
/// remark or separators, other headings, other titles. None of it says another number.
/// </summary>
internal sealed class Peculiarities(string layout, AnnualReport report, Random random)
{
    private static readonly Dictionary<string, string[]> s_labels = new(StringComparer.Ordinal)
    {
        ["行政规范性文件"] = ["规范性文件"],
        ["规章"] = ["规章（指以政府令形式公布的规章，不含行政处罚、行政强制方面的文件）"],
        ["规范性文件"] = ["规范性文件（指涉及行政许可、行政处罚的文件）"],
        ["其他对外管理服务事项"] = ["其他对外管理服务事项（行政许可、行政处罚、行政强制、行政确认以外的事项）"],
        ["一、本年新收政府信息公开申请数量"] = ["一、本年接收政府信息公开数量", "一、本年新收 政府信息公开申请数量"],
        ["三、本年度办理结果"] = ["三 、本 年 度办 理 结果", "三、 本 年 度 办 理 结 果"],
        ["（三）不予公开"] = ["(三) 不予 公开", "（三）不予\u00A0公开"],
        ["2.其他法律行政法规禁止公开"] = ["2.其他法律行政止公开", "2．其他法律行政法规禁止公开"],
        ["4.无正当理由大量反复申请"] = ["4.无正当理由大量反复 申请"],
        ["5.要求行政机关确认或重新出具已获取信息"] = ["5.要求行政机关确认或重 新出具已获取信息"],
        ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"] = ["1.申请人无正当理由逾期不补正、行政机关不在处理其政府信息公开申请", "1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请"],
        ["总计"] = ["总 计", "总\u3000计"],
        ["商业企业"] = ["商业机构", "商业 企业"],
        ["科研机构"] = ["科研 机构"],
        ["社会公益组织"] = ["社会公益 组织", "社会 公益组织"],
        ["法律服务机构"] = ["法律服务 机构"],
        ["本年新制作数量"] = ["本年新 制作数量", "本年新<br />制作数量"],
        ["本年新公开数量"] = ["本年新 公开数量", "本年新<br />公开数量"],
        ["本年制发件数"] = ["本年 制发件数", "本年发件"],
        ["现行有效件数"] = ["现行有效件"],
        ["上一年项目数量"] = ["上一年项目数量(指2019年事项数)"],
        ["本年增/减"] = ["本年增/减(指2020年增加或减少的事项数,减用负值表示,如-8)", "本年增／减"],
        ["处理决定数量"] = ["处理决定数量(指2020年办件量)"],
        ["采购总金额"] = ["采购 总金额"],
        ["本年收费金额（单位：万元）"] = ["本年收费金额单位:万元", "本年收费金额(单位:万元)"],
    };

    private static readonly Dictionary<string, string[]> s_headings = new(StringComparer.Ordinal)
    {
        ["一、总体情况\n"] = ["一、总体概述\n", "一、工作基本情况\n", "（一）总体情况\n", "一、总体情况\n一、主动公开\n公开信息9条。\n二、依申请公开\n收到申请3件。\n"],
        ["二、主动公开政府信息情况\n"] = ["二、行政机关主动公开政府信息情况\n", "二、主动公开政府信息情况\n该部分以表格形式报告。表格如下：\n", "　　二、主动公开政府信息情况\n"],
        ["三、收到和处理政府信息公开申请情况\n"] = ["三、 收到和处理政府信息公开申请情况\n", "三、收到和处理政府信息公开申请情况。\n"],
        ["四、政府信息公开行政复议、行政诉讼情况\n"] = ["四、申请行政复议、提起行政诉讼情况\n", "四、政府信息公开行政复议，行政诉讼情况\n"],
        ["五、存在的主要问题及改进情况\n"] = ["五、存在问题及改进情况\n", "五、政府信息公开工作存在的主要问题及改进情况\n"],
        ["示例市"] = ["标题：示例市", "首页 > 政府信息公开 > 年报\n示例市"],
    };

    private const string Simplified = "规范总业构会组织务复议诉讼数处许发请转结经过维纠终审续关机门无当办处费项强制单减";
    private const string Traditional = "規範總業構會組織務復議訴訟數處許發請轉結經過維糾終審續關機門無當辦處費項強製單減";

    private readonly bool _divided = layout is "tab" or "pipe" or "markdown";
    private readonly bool _traditional = random.Next(8) == 0;
    private readonly bool _labels = random.Next(3) != 0;
    private readonly bool _values = random.Next(2) == 0;

    /// <summary>The rows of the three tables as they are published.</summary>
    internal List<List<string[]>> Of(List<List<string[]>> tables)
    {
        Disclosure(tables[0]);
        Matrix(tables[1]);
        if (random.Next(4) == 0)
            tables[2].Add(["（含上年度结转数量）"]);
        foreach (List<string[]> table in tables)
        {
            for (int i = 0; i < table.Count; i++)
                table[i] = [.. table[i].Select(cell => IsNumber(cell) ? Value(cell) : Label(cell))];
        }

        if (report.Edition == ReportEdition.Edition2019)
            Amount(tables[0]);
        return tables;
    }

    /// <summary>The text with other headings, title and furniture.</summary>
    internal string Of(string text)
    {
        foreach ((string official, string[] others) in s_headings)
        {
            if (random.Next(3) == 0 && text.Contains(official, StringComparison.Ordinal))
                text = text.Insert(text.IndexOf(official, StringComparison.Ordinal), "¦").Replace("¦" + official, others[random.Next(others.Length)], StringComparison.Ordinal);
        }

        if (random.Next(10) == 0)
            text = "主办单位：示例市人民政府办公室\n" + text + "示例市人民政府办公室\n2024年1月19日\n主办单位：示例市 备案号：示ICP备1号\n";
        if (random.Next(8) == 0)
            text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        return random.Next(8) == 0 ? "\uFEFF" + text : text;
    }

    private void Disclosure(List<string[]> rows)
    {
        if (random.Next(6) == 0)
            rows.RemoveAll(row => row.Length == 1);
        int heads = rows.FindIndex(row => row.Contains("本年新公开数量"));
        if (heads >= 0 && random.Next(4) == 0)
            rows[heads] = [.. rows[heads].Select(head => head is "本年新制作数量" or "本年新公开数量" ? "本年新" : head)];
        int documents = rows.FindIndex(row => row[0].EndsWith("规范性文件", StringComparison.Ordinal));
        if (random.Next(4) == 0)
            rows.Insert(documents + 1, ["其他主动公开文件（指以文件形式印发的非规范性文件）", "7", "8", "9"]);
        if (random.Next(4) == 0)
            rows.Add(["", "", "", ""]);
    }

    private void Matrix(List<string[]> rows)
    {
        if (random.Next(5) == 0)
            rows[0] = ["", "申请人情况"];
        if (_divided && random.Next(4) == 0)
            rows[2] = ["", "", .. rows[2], ""];
        for (int i = rows.Count - 1; i > 3; i--)
        {
            // Rows lose the place of merged cells: their numbers stand one further right.
            if (_divided && random.Next(12) == 0)
                rows[i] = [.. rows[i].Take(rows[i].Length - 7), "", .. rows[i].Skip(rows[i].Length - 7)];

            // A page break splits the table, and the group is named again.
            if (random.Next(40) == 0 && rows[i].Length == 8 && i < rows.Count - 2 && i > 8)
                rows[i] = ["三、本年度办理结果", .. rows[i]];
            if (random.Next(40) == 0)
                rows.Insert(i, [random.Next(3) switch { 0 => "- 5 -", 1 => "第 5 页 共 9 页", _ => "示例市2023年政府信息公开工作年度报告" }]);
        }
    }

    private string Label(string text)
    {
        if (_labels && s_labels.TryGetValue(text, out string[]? others) && random.Next(3) == 0)
            text = others[random.Next(others.Length)];
        if (_labels && random.Next(6) == 0)
            text = text.Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('：', ':');
        else if (_labels && random.Next(12) == 0)
            text = text.Replace('（', '〔').Replace('）', '〕').Replace("“", "「", StringComparison.Ordinal).Replace("”", "」", StringComparison.Ordinal);
        return _traditional ? string.Concat(text.Select(c => Simplified.Contains(c, StringComparison.Ordinal) ? Traditional[Simplified.IndexOf(c, StringComparison.Ordinal)] : c)) : text;
    }

    /// <summary>A number as it may be printed, or a mark for a blank cell. Fused digits have no such signs.</summary>
    private string Value(string number)
    {
        if (!_values || layout.StartsWith("fused", StringComparison.Ordinal))
            return number;
        bool plain = number.All(char.IsAsciiDigit);
        return random.Next(20) switch
        {
            0 when plain => string.Concat(number.Select(c => (char)(c + 0xFEE0))),
            1 when plain && number.Length > 3 => decimal.Parse(number, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture),
            2 when plain => number + "（其中修订 1 件）",
            3 when _divided => "\u00A0" + number + " ",
            4 when _divided => "**" + number + "**",
            _ => number,
        };
    }

    /// <summary>采购总金额 says its unit in the cell.</summary>
    private void Amount(List<string[]> rows)
    {
        int row = rows.FindIndex(cells => cells[0].Contains("政府集中采购", StringComparison.Ordinal) && cells.Length > 1);
        if (row >= 0 && _values && !layout.StartsWith("fused", StringComparison.Ordinal) && IsNumber(rows[row][^1]) && random.Next(2) == 0)
            rows[row][^1] += random.Next(2) == 0 ? "元" : " 万元";
    }

    private static bool IsNumber(string cell) => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
