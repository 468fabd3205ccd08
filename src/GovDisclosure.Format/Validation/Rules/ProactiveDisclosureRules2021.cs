using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using static GovDisclosure.Format.Validation.Logic;
using static GovDisclosure.Format.Validation.Rules.Operands.NamedCells;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>T2: section 二 of the edition of 2021.</summary>
internal static class ProactiveDisclosureRules2021
{
    internal static readonly Rule NoRulesMade = new(
        "T2-001", "无规章制定权的，规章制发、废止应为0", "No rule-making power, no 规章 issued or repealed",
        Severity.Error, RuleKind.Duty, "《立法法》第91、93条；已公布的年报", JudgeNoRulesMade, since: ReportEdition.Edition2021, mayNeed: RuleNeeds.Issuer);

    internal static readonly Rule NoRulesInForce = new(
        "T2-002", "无规章制定权的，规章现行有效应为0", "No rule-making power, none in force",
        Severity.Warning, RuleKind.Duty, "《立法法》第91、93条；已公布的年报", JudgeNoRulesInForce, since: ReportEdition.Edition2021, mayNeed: RuleNeeds.Issuer);

    internal static readonly Rule InForce = new(
        "T2-003", "现行有效不应少于本年净增", "In force at least issued less repealed",
        Severity.Warning, RuleKind.Plausibility, "填报惯例", JudgeInForce, since: ReportEdition.Edition2021, isUnsourced: true);

    internal static readonly Rule Repealed = new(
        "T2-005", "废止数不应超过上年有效与本年制发之和", "Repealed at most what could be repealed",
        Severity.Warning, RuleKind.Plausibility, "填报惯例", JudgeRepealed, since: ReportEdition.Edition2021, mayNeed: RuleNeeds.Previous, isUnsourced: true);

    internal static readonly Rule EqualRows = new(
        "T2-006", "规章行与规范性文件行数字相同，疑似误填", "The two rows are equal and not zero",
        Severity.Info, RuleKind.Plausibility, "已公布的年报", JudgeEqualRows, since: ReportEdition.Edition2021);

    internal static readonly Rule FeeCovers = new(
        "T2-010", "收费金额应不少于实收信息处理费", "The fee amount covers the processing fee collected",
        Severity.Warning, RuleKind.Plausibility, "国办函〔2020〕109号", JudgeFeeCovers, since: ReportEdition.Edition2021);

    internal static readonly Rule[] All = [NoRulesMade, NoRulesInForce, InForce, Repealed, EqualRows, FeeCovers];

    private static readonly DocumentRow[] s_rows = [DocumentRow.Rules, DocumentRow.Documents];

    private static void JudgeNoRulesMade(ReportUnderReview review, FindingCollector collector)
    {
        (CellAddress issued, CellAddress repealed) = (DocumentRow.Rules.Issued, DocumentRow.Rules.Repealed);
        JudgeNoPower(review, collector, IsZero(review.Count(issued)) & IsZero(review.Count(repealed)), [issued, repealed]);
    }

    private static void JudgeNoRulesInForce(ReportUnderReview review, FindingCollector collector) =>
        JudgeNoPower(review, collector, IsZero(review.Count(DocumentRow.Rules.InForce)), [DocumentRow.Rules.InForce]);

    /// <summary>¬facts.rulemaking ⇒ all of the cells are 0. What is said is said of the first that is not.</summary>
    internal static void JudgeNoPower(ReportUnderReview review, FindingCollector collector, bool? zero, CellAddress[] cells)
    {
        bool? power = review.Facts.HasRulemakingPower;
        CellAddress[] first = [.. cells.OrderByDescending(cell => IsZero(review.Count(cell)) == false)];
        collector.Judge(
            Implies(!power, zero),
            first,
            () => Violation.Of(
                $"{review.Name(first[0]).Chinese}：无规章制定权的，应为 0，实为 {MessageText.Of(review[first[0]])}",
                $"{review.Name(first[0]).English}: should be 0 without rule-making power, is {MessageText.Of(review[first[0]])}",
                "0",
                MessageText.Of(review[first[0]])),
            missing: power == null ? RuleNeeds.Issuer : RuleNeeds.None);
    }

    private static void JudgeInForce(ReportUnderReview review, FindingCollector collector)
    {
        foreach (DocumentRow row in s_rows)
        {
            long? net = review.Count(row.Issued) - review.Count(row.Repealed);
            collector.Judge(
                AtMost(net, review.Count(row.InForce)),
                [row.InForce, row.Issued, row.Repealed],
                () => OfLimit(review, row.InForce, "应不少于制发减废止", "should be at least issued less repealed", "≥ " + MessageText.Of(net!.Value)));
        }
    }

    private static void JudgeRepealed(ReportUnderReview review, FindingCollector collector)
    {
        foreach (DocumentRow row in s_rows)
        {
            long? most = review.PreviousCount(row.InForce) + review.Count(row.Issued);
            collector.Judge(
                AtMost(review.Count(row.Repealed), most),
                [row.Repealed, row.Issued],
                () => OfLimit(review, row.Repealed, "应不超过上年现行有效与本年制发之和", "should be at most last year's in force plus issued", "≤ " + MessageText.Of(most!.Value)),
                previous: [row.InForce]);
        }
    }

    private static void JudgeEqualRows(ReportUnderReview review, FindingCollector collector)
    {
        (DocumentRow rules, DocumentRow documents) = (DocumentRow.Rules, DocumentRow.Documents);
        bool? equal = Equal(review.Count(rules.Issued), review.Count(documents.Issued))
            & Equal(review.Count(rules.Repealed), review.Count(documents.Repealed))
            & Equal(review.Count(rules.InForce), review.Count(documents.InForce));
        bool? zero = IsZero(review.Count(rules.Issued)) & IsZero(review.Count(rules.Repealed)) & IsZero(review.Count(rules.InForce));
        CellAddress[] cells = [rules.Issued, rules.Repealed, rules.InForce, documents.Issued, documents.Repealed, documents.InForce];
        collector.Judge(
            !equal | zero,
            cells,
            () => Violation.Of(
                $"规章行与行政规范性文件行同为 {Numbers(review, rules).Chinese}",
                $"the rows 规章 and 行政规范性文件 (government rules, normative documents) both read {Numbers(review, rules).English}"));
    }

    private static void JudgeFeeCovers(ReportUnderReview review, FindingCollector collector)
    {
        decimal? collected = review.Report.OtherMatters?.ProcessingFee?.CollectedYuan;
        decimal? amount = review[Fees];
        collector.Judge(
            AtMost(collected, Amounts.Times(amount, Amounts.YuanIn10000)),
            [Fees],
            () => Violation.Of(
                $"{review.Name(Fees).Chinese}：{MessageText.Of(amount!.Value)} 万元，少于第六部分实收信息处理费 {MessageText.Of(collected!.Value)} 元",
                $"{review.Name(Fees).English}: {MessageText.Of(amount.Value)} 万元, less than the processing fee of {MessageText.Of(collected.Value)} yuan collected according to section 六",
                $"≥ {MessageText.Of(collected.Value / Amounts.YuanIn10000)}",
                MessageText.Of(amount.Value)),
            other: collected == null ? new Bilingual("第六部分没有写明实收金额", "section 六 does not say what was collected") : (Bilingual?)null);
    }

    private static Violation OfLimit(ReportUnderReview review, CellAddress cell, string chinese, string english, string limit) => Violation.Of(
        $"{review.Name(cell).Chinese}：{chinese}（{limit}），实为 {MessageText.Of(review[cell]!.Value)}",
        $"{review.Name(cell).English}: {english} ({limit}), is {MessageText.Of(review[cell]!.Value)}",
        limit,
        MessageText.Of(review[cell]!.Value));

    private static Bilingual Numbers(ReportUnderReview review, DocumentRow row) => MessageText.List([review[row.Issued], review[row.Repealed], review[row.InForce]]);
}
