using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Text;
using static GovDisclosure.Format.Validation.Logic;
using static GovDisclosure.Format.Validation.Rules.Operands.NamedCells;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>T3: hints on section 三.</summary>
internal static class ApplicationHints
{
    internal static readonly Rule MoreCarriedThanReceived = new(
        "T3-005", "结转下年度多于本年新收", "More carried forward than newly received",
        Severity.Warning, RuleKind.Plausibility, "条例第33条", JudgeCarried);

    internal static readonly Rule UnclearOrOverdue = new(
        "T3-007", "补正后仍不明确与逾期不补正可能混淆", "Unclear and overdue clarification perhaps mixed up",
        Severity.Info, RuleKind.Plausibility, "条例第30条", JudgeUnclear, since: ReportEdition.Edition2021);

    internal static readonly Rule ShiftedDigits = new(
        "T3-009", "数字疑似拆格或并格", "Cells perhaps split or joined",
        Severity.Info, RuleKind.Plausibility, "已公布的年报", JudgeShiftedDigits);

    internal static readonly Rule CasesWithoutApplications = new(
        "T3-013", "申请全部为0而有复议、诉讼", "No application at all, yet proceedings",
        Severity.Info, RuleKind.Plausibility, "填报惯例", JudgeCasesWithoutApplications);

    internal static readonly Rule[] All = [MoreCarriedThanReceived, UnclearOrOverdue, ShiftedDigits, CasesWithoutApplications];

    private static readonly CellAddress s_unclear = CellAddress.Of(ApplicationRow.UnclearAfterClarification, ApplicantCategory.Total);
    private static readonly CellAddress s_overdue = CellAddress.Of(ApplicationRow.ClarificationOverdue, ApplicantCategory.Total);

    private static void JudgeCarried(ReportUnderReview review, FindingCollector collector) => collector.Judge(
        AtMost(review.Count(Open), review.Count(Received)),
        [Open, Received],
        () => Violation.Of(
            $"{review.Name(Open).Chinese}：{MessageText.Of(review[Open])} 件，多于本年新收 {MessageText.Of(review[Received])} 件",
            $"{review.Name(Open).English}: {MessageText.Of(review[Open])}, more than the {MessageText.Of(review[Received])} newly received",
            "≤ " + MessageText.Of(review[Received]),
            MessageText.Of(review[Open])));

    private static void JudgeUnclear(ReportUnderReview review, FindingCollector collector)
    {
        // Where there is nothing to mix up, the texts need not be read.
        if (review.Count(s_unclear) == 0)
        {
            collector.Holds();
            return;
        }

        bool? overview = review.Texts.Has(ReportTexts.OverviewSource, "逾期不补正", "逾期未补正");
        bool? other = review.Texts.Has(ReportTexts.OtherMattersSource, "逾期不补正", "逾期未补正");
        bool? spoken = overview == null && other == null ? null : overview == true || other == true;
        collector.Judge(
            Implies(spoken & IsZero(review.Count(s_overdue)), IsZero(review.Count(s_unclear))),
            [s_unclear, s_overdue],
            () => Violation.Of(
                $"正文提到逾期不补正，表中“逾期不补正”为 0 而“补正后申请内容仍不明确”为 {MessageText.Of(review[s_unclear])}，可能填错行",
                $"the prose speaks of clarification overdue; that row is 0 and 'still unclear after clarification' is {MessageText.Of(review[s_unclear])}: perhaps the wrong row"),
            other: spoken == null ? Reasons.NoText() : (Bilingual?)null);
    }

    private static void JudgeShiftedDigits(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateIdentity row in review.Template.IdentitiesOf(IdentityKind.RowTotal))
        {
            RuleOutcome outcome = review.Identities[row.Index];
            if (outcome == RuleOutcome.Holds)
            {
                collector.Holds();
                continue;
            }

            CellAddress[] cells = [.. row.Right, .. row.Left];
            if (outcome == RuleOutcome.NotAssessable)
            {
                collector.Blank(review.Name(row.Left[0]), Identities.Cells(row));
                continue;
            }

            long[] numbers = cells.Select(cell => review.Count(cell)!.Value).ToArray();
            long[][] recuts = Recuts(numbers).Where(AddsUp).Distinct(Numbers.Same).Take(2).ToArray();
            if (recuts.Length == 1)
                collector.Violated(Place.Of(Identities.Cells(row)), OfShift(review.Name(row.Left[0]), numbers, recuts[0]));
            else
                collector.Holds();
        }
    }

    /// <summary>The digits of two neighbouring cells divided at another place.</summary>
    private static IEnumerable<long[]> Recuts(long[] numbers)
    {
        for (int i = 0; i + 1 < numbers.Length; i++)
        {
            if (numbers[i] < 0 || numbers[i + 1] < 0)
                continue;
            string digits = MessageText.Of(numbers[i]) + MessageText.Of(numbers[i + 1]);
            for (int cut = 0; cut <= digits.Length; cut++)
            {
                if (!TryNumber(digits.Substring(0, cut), out long left) || !TryNumber(digits.Substring(cut), out long right))
                    continue;
                if (left == numbers[i] && right == numbers[i + 1])
                    continue;
                long[] recut = (long[])numbers.Clone();
                (recut[i], recut[i + 1]) = (left, right);
                yield return recut;
            }
        }
    }

    /// <summary>Digits without a leading zero; none at all are 0, the other cell having them all.</summary>
    private static bool TryNumber(string digits, out long number)
    {
        number = 0;
        if (digits.Length == 0)
            return true;
        return (digits.Length == 1 || digits[0] != '0')
            && digits.Length < 18
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number <= NumberLimits.MaxCount;
    }

    private static bool AddsUp(long[] numbers) => numbers.Take(numbers.Length - 1).Sum() == numbers[numbers.Length - 1];

    private static Violation OfShift(Bilingual name, long[] printed, long[] recut)
    {
        string from = string.Join(", ", printed.Select(number => MessageText.Of(number)));
        string to = string.Join(", ", recut.Select(number => MessageText.Of(number)));
        return Violation.Of($"{name.Chinese}：{from.Replace(", ", "、")} 疑似应为 {to.Replace(", ", "、")}", $"{name.English}: {from} should perhaps be {to}", to, from);
    }

    private static void JudgeCasesWithoutApplications(ReportUnderReview review, FindingCollector collector) => collector.Judge(
        Implies(AllZero(review), IsZero(review.Count(Reconsiderations)) & IsZero(review.Count(DirectSuits)) & IsZero(review.Count(LaterSuits))),
        [Reconsiderations, DirectSuits, LaterSuits],
        () => Violation.Of(
            $"第三部分全部为 0，第四部分有复议 {MessageText.OrBlank(review[Reconsiderations]).Chinese}、直接起诉 {MessageText.OrBlank(review[DirectSuits]).Chinese}、复议后起诉 {MessageText.OrBlank(review[LaterSuits]).Chinese}",
            $"section 三 is 0 throughout; section 四 has {MessageText.OrBlank(review[Reconsiderations]).English} reconsiderations, {MessageText.OrBlank(review[DirectSuits]).English} direct suits, {MessageText.OrBlank(review[LaterSuits]).English} suits after reconsideration"),
        other: AllZero(review) == null ? new Bilingual("第三部分有空白", "section 三 has a blank") : (Bilingual?)null);

    private static bool? AllZero(ReportUnderReview review)
    {
        bool blank = false;
        foreach (TemplateCell cell in review.Template.CellArray)
        {
            if (cell.Table != review.Template.Applications)
                continue;
            if (review.Count(cell.Address) is not { } count)
                blank = true;
            else if (count != 0)
                return false;
        }

        return blank ? null : true;
    }

    private sealed class Numbers : IEqualityComparer<long[]>
    {
        internal static readonly Numbers Same = new();

        public bool Equals(long[]? left, long[]? right) => left!.AsSpan().SequenceEqual(right);

        public int GetHashCode(long[] numbers) => numbers.Aggregate(17, (hash, number) => unchecked((hash * 31) + number.GetHashCode()));
    }
}
