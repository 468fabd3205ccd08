using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>What describes a rule, in words of both languages.</summary>
internal static class RuleWords
{
    private static readonly Dictionary<RuleNeeds, Bilingual> s_needs = new()
    {
        [RuleNeeds.Previous] = new("上年报告", "last year's report"),
        [RuleNeeds.Issuer] = new("机关情况", "issuer facts"),
        [RuleNeeds.Date] = new("公布日期", "publication date"),
        [RuleNeeds.Constituents] = new("被汇总的报告", "constituents"),
        [RuleNeeds.Source] = new("报告原文", "the page"),
    };

    internal static Bilingual Of(RuleKind kind) => kind switch
    {
        RuleKind.Identity => new("勾稽", "identity"),
        RuleKind.Duty => new("规定", "duty"),
        _ => new("提示", "hint"),
    };

    internal static Bilingual Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "info"),
    };

    /// <summary>The severities a finding may have, the graver first.</summary>
    internal static Bilingual SeverityOf(RuleInfo rule) => rule.MilderSeverity is { } milder
        ? new(Of(rule.Severity).Chinese + "/" + Of(milder).Chinese, Of(rule.Severity).English + "/" + Of(milder).English)
        : Of(rule.Severity);

    internal static IEnumerable<Bilingual> Of(RuleNeeds needs) => s_needs.Where(need => (needs & need.Key) != 0).Select(need => need.Value);

    /// <summary>The editions, from the first to the last; null where the rule applies to every edition.</summary>
    internal static string? EditionsOf(RuleInfo rule)
    {
        string first = ReportEditions.GetName(rule.Editions[0]);
        string last = ReportEditions.GetName(rule.Editions[^1]);
        return rule.Editions.Count == ReportEditions.All.Count ? null
            : first == last ? first
            : first + "–" + last;
    }

    /// <summary>The name that JSON uses: that of the enumeration in lower case.</summary>
    internal static string JsonName(Enum value) => value.ToString().ToLowerInvariant();
}
