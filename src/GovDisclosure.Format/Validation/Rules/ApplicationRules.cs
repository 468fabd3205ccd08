using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>T3: section 三.</summary>
internal static class ApplicationRules
{
    internal static readonly Rule RowTotals = new(
        "T3-001", "总计应等于六类申请人之和", "Each row: total = the six applicant kinds",
        Severity.Error, RuleKind.Identity, "“总计”的含义", Identities.Judge);

    internal static readonly Rule OutcomeTotals = new(
        "T3-002", "（七）总计应等于各项办理结果之和", "Each column: total of outcomes = the outcomes",
        Severity.Error, RuleKind.Identity, "“总计”的含义", Identities.Judge);

    internal static readonly Rule Balance = new(
        "T3-003", "第一项加第二项应等于第三项加第四项", "Each column: 一 + 二 = （七）+ 四",
        Severity.Error, RuleKind.Identity, "表内勾稽关系说明", Identities.Judge);

    internal static readonly Rule CarriedForward = new(
        "T3-004", "结转下年度不应超过应办总数", "Carried forward at most received",
        Severity.Error, RuleKind.Identity, "数量关系", JudgeCarriedForward);

    internal static readonly Rule BlankTotals = new(
        "T3-010", "分项已填而总计空白", "Parts are filled, the total is not",
        Severity.Warning, RuleKind.Duty, "报告格式；空白能否代替0尚无定论", JudgeBlankTotals);

    // Where （七） is there, T3-003 says more.
    private static void JudgeCarriedForward(ReportUnderReview subject, FindingCollector verdicts)
    {
        foreach (TemplateIdentity balance in subject.Template.IdentitiesOf(IdentityKind.Balance))
        {
            if (subject.Count(balance.Right[0]) != null)
                continue;
            CellAddress open = balance.Right[1];
            long? actual = subject.Count(open);
            decimal? most = subject.Sum(balance.Left);
            verdicts.Judge(Logic.AtMost(actual, most), [open, .. balance.Left], () => AtMost(subject.Name(open), MessageText.Of(most!.Value), MessageText.Of(actual!.Value)));
        }
    }

    private static Violation AtMost(Bilingual name, string most, string actual) => Violation.Of(
        $"{name.Chinese}：应不超过 {most}（一 + 二），实为 {actual}",
        $"{name.English}: should be at most {most} (一 + 二), is {actual}",
        "≤ " + most,
        actual);

    // The rows, the columns of （七） and the groups of cases are the identities with a total.
    private static void JudgeBlankTotals(ReportUnderReview subject, FindingCollector verdicts)
    {
        if (subject.IsPlain)
        {
            verdicts.Holds(subject.Template.Identities.Count - subject.Template.IdentitiesOf(IdentityKind.Balance).Length);
            return;
        }

        foreach (TemplateIdentity identity in subject.Template.Identities)
        {
            if (identity.Kind == IdentityKind.Balance)
                continue;
            CellAddress total = identity.Left[0];
            int filled = subject.Count(total) != null ? 0 : identity.Right.Count(part => subject.Count(part) != null);
            if (subject.Count(total) == null && subject.Report.IsRefused(total))
                verdicts.Blank([total]);
            else if (filled == 0)
                verdicts.Holds();
            else
                verdicts.Violated(Place.Of(Identities.Cells(identity)), BlankTotal(subject, identity, filled));
        }
    }

    private static Violation BlankTotal(ReportUnderReview subject, TemplateIdentity identity, int filled)
    {
        Bilingual name = subject.Name(identity.Left[0]);
        Bilingual parts = identity.Kind switch
        {
            IdentityKind.RowTotal => new("六类申请人", "the applicant kinds"),
            IdentityKind.ColumnTotal => new("各项办理结果", "the outcomes"),
            _ => new("各类案件结果", "the outcomes of the cases"),
        };
        string count = MessageText.Of(filled);
        string? sum = subject.Sum(identity.Right) is { } value ? MessageText.Of(value) : null;
        return Violation.Of(
            $"{name.Chinese}：{parts.Chinese}已填 {count} 格{(sum == null ? string.Empty : "，合计 " + sum)}，总计空白",
            $"{name.English}: {count} of {parts.English} filled{(sum == null ? string.Empty : ", together " + sum)}, the total is blank",
            sum,
            null);
    }
}
