using System;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using static GovDisclosure.Format.Validation.Logic;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>XYR: numbers against last year's report.</summary>
internal static class YearRules
{
    internal static readonly Rule BroughtForward = new(
        "XYR-001", "上年结转应等于上年报告的结转下年度", "Brought in = last year's carried forward",
        Severity.Error, RuleKind.Identity, "“上年结转”“结转下年度”的含义；已公布的年报", JudgeBroughtForward,
        needs: RuleNeeds.Previous, canBeExplained: true, milderSeverity: Severity.Warning);

    internal static readonly Rule DocumentsContinue = new(
        "XYR-002", "规范性文件现行有效应与上年衔接", "Normative documents in force continue",
        Severity.Warning, RuleKind.Plausibility, "填报惯例", (review, collector) => JudgeInForce(review, collector, DocumentRow.Documents, "规范性文件"),
        since: ReportEdition.Edition2021, needs: RuleNeeds.Previous, isUnsourced: true, canBeExplained: true);

    internal static readonly Rule RulesContinue = new(
        "XYR-003", "规章现行有效应与上年衔接", "规章 in force continue",
        Severity.Warning, RuleKind.Plausibility, "填报惯例", (review, collector) => JudgeInForce(review, collector, DocumentRow.Rules, "规章"),
        since: ReportEdition.Edition2021, needs: RuleNeeds.Previous, isUnsourced: true, canBeExplained: true);

    internal static readonly Rule ItemsContinue = new(
        "XYR-004", "2020年“上一年项目数量”应与2019年衔接", "Items of last year continue",
        Severity.Warning, RuleKind.Plausibility, "“上一年项目数量”的含义；已公布的年报", JudgeItems,
        until: ReportEdition.Edition2019, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule TablesRepeated = new(
        "XYR-007", "三部分表格与上年完全相同", "All tables are last year's, not all 0",
        Severity.Warning, RuleKind.Plausibility, "国办公开办函〔2021〕30号（内容雷同）", JudgeTables, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule FeeMagnitude = new(
        "XYR-010", "收费金额量级突变，疑似单位错误", "Fee amount changes a thousandfold",
        Severity.Warning, RuleKind.Plausibility, "计量单位", JudgeFeeMagnitude, since: ReportEdition.Edition2021, needs: RuleNeeds.Previous);

    internal static readonly Rule TotalsContinue = new(
        "XYR-012", "2020年对外公开总数量应与2019年衔接", "Total disclosed continues",
        Severity.Info, RuleKind.Plausibility, "“对外公开总数量”的含义；已公布的年报", JudgeTotals,
        until: ReportEdition.Edition2019, mayNeed: RuleNeeds.Previous, canBeExplained: true);

    internal static readonly Rule[] All = [BroughtForward, DocumentsContinue, RulesContinue, ItemsContinue, TablesRepeated, FeeMagnitude, TotalsContinue];

    private const int SecondYear = 2020;
    private const int Thousand = 1000;

    private static void JudgeBroughtForward(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateColumn each in review.Template.Applications.Columns)
        {
            var column = (ApplicantCategory)each.Number;
            CellAddress brought = CellAddress.Of(ApplicationRow.BroughtForward, column);
            CellAddress open = CellAddress.Of(ApplicationRow.CarriedForward, column);
            Severity severity = column == ApplicantCategory.Total ? Severity.Error : Severity.Warning;
            collector.Judge(
                Equal(review.Count(brought), review.PreviousCount(open)),
                [brought],
                () => Continued(review, brought, review.PreviousCount(open)!.Value, "上年报告结转下年度", "carried forward in last year's report", "结转") with { Severity = severity },
                previous: [open]);
        }
    }

    private static void JudgeInForce(ReportUnderReview review, FindingCollector collector, DocumentRow row, string quantity)
    {
        long? expected = review.PreviousCount(row.InForce) + review.Count(row.Issued) - review.Count(row.Repealed);
        collector.Judge(
            Equal(review.Count(row.InForce), expected),
            [row.InForce, row.Issued, row.Repealed],
            () => Continued(review, row.InForce, expected!.Value, "上年现行有效加本年制发减本年废止", "last year's in force plus issued less repealed", quantity),
            previous: [row.InForce]);
    }

    private static void JudgeItems(ReportUnderReview review, FindingCollector collector)
    {
        bool? isSecond = IsSecondYear(review);
        if (LastYear.IsMissed(review, collector, isSecond == false ? true : null))
            return;
        foreach (ItemRow2019 row in ItemRow2019.All)
        {
            long? expected = review.PreviousCount(row.LastYear) + review.PreviousCount(row.Change);
            collector.Judge(
                Implies(isSecond, Equal(review.Count(row.LastYear), expected)),
                [row.LastYear],
                () => Continued(review, row.LastYear, expected!.Value, "上年报告的项目数量加增减", "last year's items and their change", null),
                other: NoYear(isSecond),
                previous: [row.LastYear, row.Change]);
        }
    }

    private static void JudgeTotals(ReportUnderReview review, FindingCollector collector)
    {
        bool? isSecond = IsSecondYear(review);
        if (LastYear.IsMissed(review, collector, isSecond == false ? true : null))
            return;
        foreach (DocumentRow2019 row in DocumentRow2019.Both)
        {
            long? expected = review.PreviousCount(row.TotalDisclosed) + review.Count(row.NewlyDisclosed);
            collector.Judge(
                Implies(isSecond, Equal(review.Count(row.TotalDisclosed), expected)),
                [row.TotalDisclosed, row.NewlyDisclosed],
                () => Continued(review, row.TotalDisclosed, expected!.Value, "上年总数量加本年新公开", "last year's total plus newly disclosed", "公开总数"),
                other: NoYear(isSecond),
                previous: [row.TotalDisclosed]);
        }
    }

    private static void JudgeTables(ReportUnderReview review, FindingCollector collector)
    {
        CellAddress[] cells = review.Template.Addresses;
        bool? repeats = review.ComparesProactiveDisclosure && review.Previous!.Template != review.Template ? false : LastYear.Repeats(review, cells);
        bool? holds = !repeats | LastYear.AreZero(review, cells);
        if (LastYear.IsMissed(review, collector, holds))
            return;
        collector.Judge(
            holds,
            Place.Members("/proactiveDisclosure", "/applications", "/proceedings"),
            () => Violation.Of("第二、三、四部分的数字与上年报告完全相同", "the numbers of sections 二, 三 and 四 are those of last year's report"),
            () => review.ComparesProactiveDisclosure
                ? new("有空白的单元格", "a cell is blank")
                : Reasons.OtherEdition());
    }

    private static void JudgeFeeMagnitude(ReportUnderReview review, FindingCollector collector)
    {
        decimal? amount = NotZero(review[NamedCells.Fees]);
        decimal? last = NotZero(review.PreviousNumber(NamedCells.Fees));
        collector.Judge(
            IsBelowThousandfold(amount, last),
            [NamedCells.Fees],
            () => Violation.Of(
                $"{review.Name(NamedCells.Fees).Chinese}：上年 {MessageText.Of(last)}，本年 {MessageText.Of(amount)}，两年之比不在 0.001 与 1000 之间，疑似单位错误",
                $"{review.Name(NamedCells.Fees).English}: {MessageText.Of(last)} last year and {MessageText.Of(amount)} now, a ratio beyond 0.001 to 1000: perhaps the wrong unit",
                null,
                MessageText.Of(amount)),
            other: review[NamedCells.Fees] == 0 || review.PreviousNumber(NamedCells.Fees) == 0 ? new Bilingual("金额为 0", "an amount is 0") : (Bilingual?)null,
            previous: [NamedCells.Fees]);
    }

    /// <summary>0.001 &lt; amount / last &lt; 1000, without a quotient, which would be rounded.</summary>
    private static bool? IsBelowThousandfold(decimal? amount, decimal? last)
    {
        if (amount is not { } now || last is not { } then)
            return null;
        return Math.Sign(now) == Math.Sign(then)
            && Math.Abs(then) < Amounts.Times(Math.Abs(now), Thousand)
            && Math.Abs(now) < Amounts.Times(Math.Abs(then), Thousand);
    }

    private static decimal? NotZero(decimal? amount) => amount == 0 ? null : amount;

    private static bool? IsSecondYear(ReportUnderReview review) => review.Report.Year is { } year ? year == SecondYear : null;

    private static Bilingual? NoYear(bool? isSecond) => isSecond == null ? Reasons.NoYear() : null;

    private static Violation Continued(ReportUnderReview review, CellAddress cell, long expected, string chinese, string english, string? quantity) => Violation.Of(
        $"{review.Name(cell).Chinese}：应为 {MessageText.Of(expected)}（{chinese}），实为 {MessageText.Of(review[cell]!.Value)}",
        $"{review.Name(cell).English}: should be {MessageText.Of(expected)} ({english}), is {MessageText.Of(review[cell]!.Value)}",
        MessageText.Of(expected),
        MessageText.Of(review[cell]!.Value)) with
    {
        IsExplained = quantity != null && review.Explains(quantity),
    };
}
