using GovDisclosure.Format.Validation.Rules.Operands;
using static GovDisclosure.Format.Validation.Logic;
using static GovDisclosure.Format.Validation.Rules.Operands.NamedCells;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>T2: section 二 of the edition of 2019.</summary>
internal static class ProactiveDisclosureRules2019
{
    internal static readonly Rule Totals = new(
        "T2-101", "对外公开总数量不应少于本年新公开数量", "Total at least newly disclosed",
        Severity.Error, RuleKind.Identity, "“总数量”“新公开”的含义", JudgeTotals, until: ReportEdition.Edition2019);

    internal static readonly Rule DisclosedOfMade = new(
        "T2-102", "本年新公开数量大于本年新制作数量", "More disclosed than made (older ones may have been released)",
        Severity.Info, RuleKind.Plausibility, "“新制作”“新公开”的含义", JudgeDisclosedOfMade, until: ReportEdition.Edition2019);

    internal static readonly Rule ItemsLeft = new(
        "T2-103", "上一年项目数量加增减不应为负", "Items do not fall below zero",
        Severity.Error, RuleKind.Identity, "“项目数量”“增/减”的含义", JudgeItemsLeft, until: ReportEdition.Edition2019);

    internal static readonly Rule ProcurementBoth = new(
        "T2-104", "采购项目数量与总金额宜同为0或同不为0", "Procurement number and amount are both zero or neither",
        Severity.Warning, RuleKind.Plausibility, "“采购项目数量”“采购总金额”的含义", JudgeProcurementBoth, until: ReportEdition.Edition2019);

    internal static readonly Rule ProcurementUnitNamed = new(
        "T2-105", "采购总金额宜注明元或万元", "The amount of procurement names its unit",
        Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeProcurementUnit, until: ReportEdition.Edition2019);

    internal static readonly Rule NoRules = new(
        "T2-106", "无规章制定权的，规章各数应为0", "No rule-making power, no 规章",
        Severity.Warning, RuleKind.Duty, "《立法法》（2015）第80、82条；已公布的年报", JudgeNoRules, until: ReportEdition.Edition2019, mayNeed: RuleNeeds.Issuer);

    internal static readonly Rule DecisionsOfItems = new(
        "T2-107", "有处理决定但项目数量为0", "Decisions, yet no item",
        Severity.Warning, RuleKind.Plausibility, "“处理决定数量”“项目数量”的含义", JudgeDecisionsOfItems, until: ReportEdition.Edition2019);

    internal static readonly Rule[] All = [Totals, DisclosedOfMade, ItemsLeft, ProcurementBoth, ProcurementUnitNamed, NoRules, DecisionsOfItems];

    private static readonly CellAddress s_projects = Disclosure("procurement", "projects");
    private static readonly CellAddress s_amount = Disclosure("procurement", "amount");

    private static void JudgeTotals(ReportUnderReview review, FindingCollector collector)
    {
        foreach (DocumentRow2019 row in DocumentRow2019.Both)
        {
            collector.Judge(
                AtMost(review.Count(row.NewlyDisclosed), review.Count(row.TotalDisclosed)),
                [row.TotalDisclosed, row.NewlyDisclosed],
                () => Compared(review, row.TotalDisclosed, row.NewlyDisclosed, "应不少于本年新公开数量", "should be at least the number newly disclosed", "≥ "));
        }
    }

    private static void JudgeDisclosedOfMade(ReportUnderReview review, FindingCollector collector)
    {
        foreach (DocumentRow2019 row in DocumentRow2019.Both)
        {
            collector.Judge(
                AtMost(review.Count(row.NewlyDisclosed), review.Count(row.Made)),
                [row.NewlyDisclosed, row.Made],
                () => Compared(review, row.NewlyDisclosed, row.Made, "多于本年新制作数量", "more than the number newly made", "≤ "));
        }
    }

    private static void JudgeItemsLeft(ReportUnderReview review, FindingCollector collector)
    {
        foreach (ItemRow2019 row in ItemRow2019.All)
        {
            long? left = review.Count(row.LastYear) + review.Count(row.Change);
            collector.Judge(
                AtMost(0, left),
                [row.Change, row.LastYear],
                () => Violation.Of(
                    $"{review.Name(row.Change).Chinese}：上一年 {MessageText.Of(review[row.LastYear])}，增减 {MessageText.Of(review[row.Change])}，相加为负（{MessageText.Of(left)}）",
                    $"{review.Name(row.Change).English}: {MessageText.Of(review[row.LastYear])} last year and a change of {MessageText.Of(review[row.Change])} leave {MessageText.Of(left)}",
                    "≥ " + MessageText.Of(-review[row.LastYear]),
                    MessageText.Of(review[row.Change])));
        }
    }

    private static void JudgeProcurementBoth(ReportUnderReview review, FindingCollector collector) => collector.Judge(
        Same(IsZero(review.Count(s_projects)), IsZero(review[s_amount])),
        [s_projects, s_amount],
        () => Violation.Of(
            $"政府集中采购：项目数量 {MessageText.Of(review[s_projects]!.Value)}，总金额 {MessageText.Of(review[s_amount]!.Value)}，宜同为 0 或同不为 0",
            $"政府集中采购 (centralised procurement): {MessageText.Of(review[s_projects]!.Value)} projects and an amount of {MessageText.Of(review[s_amount]!.Value)}; both should be 0 or neither"));

    private static void JudgeProcurementUnit(ReportUnderReview review, FindingCollector collector) => collector.Judge(
        Implies(Positive(review[s_amount]), (review.Report.ProactiveDisclosure as ProactiveDisclosure2019)?.Procurement?.Unit != null),
        [s_amount],
        () => Violation.Of(
            $"{review.Name(s_amount).Chinese}：{MessageText.Of(review[s_amount]!.Value)}，没有注明元或万元",
            $"{review.Name(s_amount).English}: {MessageText.Of(review[s_amount]!.Value)}, without 元 or 万元",
            null,
            MessageText.Of(review[s_amount]!.Value)));

    private static void JudgeNoRules(ReportUnderReview review, FindingCollector collector)
    {
        DocumentRow2019 rules = DocumentRow2019.Rules;
        ProactiveDisclosureRules2021.JudgeNoPower(
            review,
            collector,
            IsZero(review.Count(rules.Made)) & IsZero(review.Count(rules.NewlyDisclosed)) & IsZero(review.Count(rules.TotalDisclosed)),
            [rules.Made, rules.NewlyDisclosed, rules.TotalDisclosed]);
    }

    private static void JudgeDecisionsOfItems(ReportUnderReview review, FindingCollector collector)
    {
        foreach (ItemRow2019 row in ItemRow2019.All)
        {
            if (row.Decisions is not { } decisions)
                continue;
            long? items = review.Count(row.LastYear) + review.Count(row.Change);
            collector.Judge(
                Implies(Positive(review.Count(decisions)), Positive(items)),
                [decisions, row.LastYear, row.Change],
                () => Violation.Of(
                    $"{review.Name(decisions).Chinese}：{MessageText.Of(review[decisions])} 件处理决定，项目数量为 {MessageText.Of(items)}",
                    $"{review.Name(decisions).English}: {MessageText.Of(review[decisions])} decisions and {MessageText.Of(items)} items"));
        }
    }

    private static Violation Compared(ReportUnderReview review, CellAddress cell, CellAddress limit, string chinese, string english, string sign) => Violation.Of(
        $"{review.Name(cell).Chinese}：{chinese}（{MessageText.Of(review[limit]!.Value)}），实为 {MessageText.Of(review[cell]!.Value)}",
        $"{review.Name(cell).English}: {english} ({MessageText.Of(review[limit]!.Value)}), is {MessageText.Of(review[cell]!.Value)}",
        sign + MessageText.Of(review[limit]!.Value),
        MessageText.Of(review[cell]!.Value));
}
