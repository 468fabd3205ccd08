using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>The families of rules: what their ids begin with, and what they are about.</summary>
internal static class RuleFamilies
{
    private static readonly Dictionary<string, Bilingual> s_titles = new(StringComparer.Ordinal)
    {
        ["META"] = new("标题、年度与机关", "title, year and issuer"),
        ["STR"] = new("结构与版式", "structure and layout"),
        ["CEL"] = new("单元格", "single cells"),
        ["T2"] = new("第二部分：主动公开", "section 二, proactive disclosure"),
        ["T3"] = new("第三部分：申请办理", "section 三, applications"),
        ["T4"] = new("第四部分：复议与诉讼", "section 四, reconsideration and litigation"),
        ["FEE"] = new("信息处理费", "the processing fee"),
        ["NAR"] = new("正文与表格", "prose against tables"),
        ["XYR"] = new("年度之间", "across years"),
        ["AGG"] = new("汇总", "aggregates"),
        ["PUB"] = new("公布时间", "publication"),
        ["PRV"] = new("不应出现的内容", "what must not be in a report"),
    };

    /// <summary>All of them, in the order of the catalogue's table of contents.</summary>
    internal static IEnumerable<string> All => s_titles.Keys;

    internal static string Of(RuleInfo rule) => rule.Id[..rule.Id.IndexOf('-', StringComparison.Ordinal)];

    internal static Bilingual TitleOf(string family) => s_titles[family];

    /// <summary>The rules of a family, errors, warnings and hints, and no others.</summary>
    internal static ValidationOptions Only(string family) =>
        ValidationOptions.Full.Without([.. RuleCatalog.Rules.Where(rule => Of(rule) != family).Select(rule => rule.Id)]);
}
