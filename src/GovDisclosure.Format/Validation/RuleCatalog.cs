using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation;
using GovDisclosure.Format.Validation.Rules;

namespace GovDisclosure.Format;

/// <summary>The rules, described. Ids are permanent and never used again.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class RuleCatalog
{
    // The order of the families: that of the report, then what goes beyond one report, then publication.
    private static readonly string[] s_families = ["META", "STR", "CEL", "T2", "T3", "T4", "FEE", "NAR", "XYR", "AGG", "PUB", "PRV"];

    private static readonly Dictionary<string, RuleInfo> s_byId;

    static RuleCatalog()
    {
        Rule[] rules =
        [
            .. ReportRules.All,
            .. SectionRules.All, .. ContentRules.All, .. TableRules.All, .. LabelRules.All, .. RowRules.All,
            .. CellRules.All, .. PrintedCellRules.All,
            .. ProactiveDisclosureRules2021.All, .. ProactiveDisclosureRules2019.All,
            .. ApplicationRules.All, .. ApplicationHints.All,
            .. ProceedingRules.All, .. ProceedingHints.All,
            .. FeeRules.All,
            .. ProseRules.All,
            .. YearRules.All, .. RepeatedProseRules.All,
            .. AggregateSums.All, .. AggregateRules.All, .. AlikeProseRules.All,
            .. PublicationRules.All,
            .. PrivacyRules.All,
        ];
        All = new ValueList<Rule>(rules.OrderBy(rule => FamilyOf(rule.Info.Id)).ThenBy(rule => rule.Info.Id, StringComparer.Ordinal));
        Rules = new ValueList<RuleInfo>(All.Select(rule => rule.Info));
        s_byId = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>Every rule, by family and number.</summary>
    public static IReadOnlyList<RuleInfo> Rules { get; }

    internal static IReadOnlyList<Rule> All { get; }

    /// <summary>The rule with this id, e.g. <c>T3-001</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public static RuleInfo Get(string id) =>
        TryGet(id ?? throw new ArgumentNullException(nameof(id)), out RuleInfo? rule) ? rule : throw new KeyNotFoundException($"没有这条规则 / no such rule: {id}");

    /// <summary>The rule with this id, if there is one.</summary>
    public static bool TryGet(string? id, [NotNullWhen(true)] out RuleInfo? rule)
    {
        rule = null;
        return id != null && s_byId.TryGetValue(id, out rule);
    }

    private static int FamilyOf(string id) => Array.IndexOf(s_families, id.Substring(0, id.IndexOf('-')));
}
