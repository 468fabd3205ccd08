using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Cells;
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
        Severity.Info, RuleKind.Plausibility, "条例第30条", JudgeUnclear, editions: Rule.Editions.Only2021);

    internal static readonly Rule ShiftedDigits = new(
        "T3-009", "数字疑似拆格或并格", "Cells perhaps split or joined",
        Severity.Info, RuleKind.Plausibility, "已公布的年报", JudgeShiftedDigits);

    internal static readonly Rule CasesWithoutApplications = new(
        "T3-013", "申请全部为0而有复议、诉讼", "No application at all, yet proceedings",
        Severity.Info, RuleKind.Plausibility, "填报惯例", JudgeCasesWithoutApplications);

    private static readonly CellAddress s_unclear = CellAddress.Of(ApplicationRow.UnclearAfterClarification, ApplicantCategory.Total);
    private static readonly CellAddress s_overdue = CellAddress.Of(ApplicationRow.ClarificationOverdue, ApplicantCategory.Total);

    private static void JudgeCarried(ReportUnderReview subject, FindingCollector verdicts) => verdicts.Judge(
        AtMost(subject.Count(Open), subject.Count(Received)),
        [Open, Received],
        () => Violation.Of(
            $"{subject.Name(Open).Chinese}：{MessageText.Of(subject[Open])} 件，多于本年新收 {MessageText.Of(subject[Received])} 件",
            $"{subject.Name(Open).English}: {MessageText.Of(subject[Open])}, more than the {MessageText.Of(subject[Received])} newly received",
            "≤ " + MessageText.Of(subject[Received]),
            MessageText.Of(subject[Open])));

    private static void JudgeUnclear(ReportUnderReview subject, FindingCollector verdicts)
    {
        // Where there is nothing to mix up, the texts need not be read.
        if (subject.Count(s_unclear) == 0)
        {
            verdicts.Holds();
            return;
        }

        bool? overview = subject.Texts.Has(ReportTexts.OverviewSource, "逾期不补正", "逾期未补正");
        bool? other = subject.Texts.Has(ReportTexts.OtherMattersSource, "逾期不补正", "逾期未补正");
        bool? spoken = overview == null && other == null ? null : overview == true || other == true;
        verdicts.Judge(
            Implies(spoken & IsZero(subject.Count(s_overdue)), IsZero(subject.Count(s_unclear))),
            [s_unclear, s_overdue],
            () => Violation.Of(
                $"正文提到逾期不补正，表中“逾期不补正”为 0 而“补正后申请内容仍不明确”为 {MessageText.Of(subject[s_unclear])}，可能填错行",
                $"the prose speaks of clarification overdue; that row is 0 and 'still unclear after clarification' is {MessageText.Of(subject[s_unclear])}: perhaps the wrong row"),
            other: spoken == null ? Reasons.NoText() : (Bilingual?)null);
    }

    private static void JudgeShiftedDigits(ReportUnderReview subject, FindingCollector verdicts)
    {
        foreach (TemplateIdentity row in subject.Template.IdentitiesOf(IdentityKind.RowTotal))
        {
            RuleOutcome outcome = subject.Identities[row.Index];
            if (outcome == RuleOutcome.Holds)
            {
                verdicts.Holds();
                continue;
            }

            CellAddress[] cells = [.. row.Right, .. row.Left];
            if (outcome == RuleOutcome.NotAssessable)
            {
                verdicts.Blank(subject.Name(row.Left[0]), Identities.Cells(row));
                continue;
            }

            long[] numbers = cells.Select(cell => subject.Count(cell)!.Value).ToArray();
            long[][] recuts = Recuts(numbers).Where(AddsUp).Distinct(Numbers.Same).Take(2).ToArray();
            if (recuts.Length == 1)
                verdicts.Violated(Place.Of(Identities.Cells(row)), OfShift(subject.Name(row.Left[0]), numbers, recuts[0]));
            else
                verdicts.Holds();
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
            && number <= ReportCells.MaxCount;
    }

    private static bool AddsUp(long[] numbers) => numbers.Take(numbers.Length - 1).Sum() == numbers[numbers.Length - 1];

    private static Violation OfShift(Bilingual name, long[] printed, long[] recut)
    {
        string from = string.Join(", ", printed.Select(number => MessageText.Of(number)));
        string to = string.Join(", ", recut.Select(number => MessageText.Of(number)));
        return Violation.Of($"{name.Chinese}：{from.Replace(", ", "、")} 疑似应为 {to.Replace(", ", "、")}", $"{name.English}: {from} should perhaps be {to}", to, from);
    }

    private static void JudgeCasesWithoutApplications(ReportUnderReview subject, FindingCollector verdicts) => verdicts.Judge(
        Implies(AllZero(subject), IsZero(subject.Count(Reconsiderations)) & IsZero(subject.Count(DirectSuits)) & IsZero(subject.Count(LaterSuits))),
        [Reconsiderations, DirectSuits, LaterSuits],
        () => Violation.Of(
            $"第三部分全部为 0，第四部分有复议 {MessageText.OrBlank(subject[Reconsiderations]).Chinese}、直接起诉 {MessageText.OrBlank(subject[DirectSuits]).Chinese}、复议后起诉 {MessageText.OrBlank(subject[LaterSuits]).Chinese}",
            $"section 三 is 0 throughout; section 四 has {MessageText.OrBlank(subject[Reconsiderations]).English} reconsiderations, {MessageText.OrBlank(subject[DirectSuits]).English} direct suits, {MessageText.OrBlank(subject[LaterSuits]).English} suits after reconsideration"),
        other: AllZero(subject) == null ? new Bilingual("第三部分有空白", "section 三 has a blank") : (Bilingual?)null);

    private static bool? AllZero(ReportUnderReview subject)
    {
        bool blank = !subject.Report.Cells.HasApplications;
        foreach (long count in subject.Report.Cells.Counts.Slice(0, CellLayout.ProceedingsStart))
        {
            if (count == ReportCells.Blank)
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
