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
    private static readonly Dictionary<string, RuleInfo> s_byId;

    static RuleCatalog()
    {
        All = new ValueList<Rule>(
        [
            .. ReportRules.All,
            .. SectionRules.All,
            .. ContentRules.All,
            TableRules.Captions, TableRules.MatrixComplete, TableRules.FifteenCases, LabelRules.Wording,
            TableRules.CornerNote, TableRules.FeeUnit, RowRules.NoOwnRows, RowRules.NoRepeatedRow,
            CellRules.Blank, PrintedCellRules.WholeCounts, CellRules.CountsNotNegative, PrintedCellRules.Marks, CellRules.FeeNotNegative,
            CellRules.FeeDecimals, PrintedCellRules.Normalized, PrintedCellRules.Units, PrintedCellRules.SignedChanges, PrintedCellRules.Remarks,
            .. ProactiveDisclosureRules2021.All,
            .. ProactiveDisclosureRules2019.All,
            ApplicationRules.RowTotals, ApplicationRules.OutcomeTotals, ApplicationRules.Balance, ApplicationRules.CarriedForward,
            ApplicationHints.MoreCarriedThanReceived, ApplicationHints.UnclearOrOverdue, ApplicationHints.ShiftedDigits,
            ApplicationRules.BlankTotals, ApplicationHints.CasesWithoutApplications,
            .. ProceedingRules.All,
            ProceedingHints.LaterSuitsOfTwoYears, ProceedingHints.DirectSuitsFrom2024, ProceedingHints.CasesOfTwoYears,
            ProceedingHints.CorrectionsMet, ProceedingHints.NotLastYears,
            .. FeeRules.All,
            .. ProseRules.All,
            YearRules.BroughtForward, YearRules.DocumentsContinue, YearRules.RulesContinue, YearRules.ItemsContinue, YearRules.TablesRepeated,
            RepeatedProseRules.Prose, RepeatedProseRules.Problems, YearRules.FeeMagnitude, YearRules.TotalsContinue,
            AggregateSums.Equality, AggregateSums.LowerBound, AggregateRules.Completeness, AggregateRules.RulesOfPower,
            AggregateRules.FeesWithinRounding, AggregateRules.TracedIdentities, AlikeProseRules.AlikeProse, AggregateRules.BroughtForward,
            .. PublicationRules.All,
            .. PrivacyRules.All,
        ]);
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
}
