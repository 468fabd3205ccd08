using static GovDisclosure.Format.Validation.Logic;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>PUB: when the report was published.</summary>
internal static class PublicationRules
{
    internal static readonly Rule Departments = new(
        "PUB-001", "部门年报应于1月31日前公布", "Departments: by 31 January",
        Severity.Error, RuleKind.Duty, "条例第49条第1款",
        (review, collector) => JudgeDeadline(review, collector, review.Facts.Kind is { } kind ? kind == IssuerKind.Department : null, 1),
        mayNeed: RuleNeeds.Date | RuleNeeds.Issuer);

    internal static readonly Rule Governments = new(
        "PUB-002", "县级以上人民政府年报应于3月31日前公布", "Governments: by 31 March",
        Severity.Error, RuleKind.Duty, "条例第49条第2款",
        (review, collector) => JudgeDeadline(review, collector, review.Facts.Kind is { } kind ? kind == IssuerKind.Government : null, 3),
        mayNeed: RuleNeeds.Date | RuleNeeds.Issuer);

    internal static readonly Rule Townships = new(
        "PUB-003", "乡镇、街道年报宜于1月31日前公布", "Townships, sub-districts: by 31 January",
        Severity.Warning, RuleKind.Plausibility, "公布惯例",
        (review, collector) => JudgeDeadline(review, collector, review.Facts.Kind is { } kind ? kind is IssuerKind.Township or IssuerKind.Subdistrict : null, 1),
        mayNeed: RuleNeeds.Date | RuleNeeds.Issuer);

    internal static readonly Rule LocalDeadline = new(
        "PUB-004", "晚于本地规定的期限", "Later than the local deadline",
        Severity.Info, RuleKind.Plausibility, "本地规定", JudgeLocalDeadline, mayNeed: RuleNeeds.Date | RuleNeeds.Issuer);

    internal static readonly Rule AfterTheYear = new(
        "PUB-005", "公布日期不应早于统计期满", "Published after the year had ended",
        Severity.Error, RuleKind.Identity, "数量关系", JudgeAfterTheYear, mayNeed: RuleNeeds.Date);

    internal static readonly Rule[] All = [Departments, Governments, Townships, LocalDeadline, AfterTheYear];

    private const string PublishedOn = "/publishedOn";
    private const int LastDay = 31;

    private static void JudgeDeadline(ReportUnderReview review, FindingCollector collector, bool? applies, int month)
    {
        ReportDate? deadline = NextYear(review, month, LastDay);
        Judge(
            review,
            collector,
            Implies(applies, AtMost(review.PublishedOn, deadline)),
            () => Late(review.PublishedOn!.Value, deadline!.Value),
            applies == null);
    }

    private static void JudgeLocalDeadline(ReportUnderReview review, FindingCollector collector) => Judge(
        review,
        collector,
        AtMost(review.PublishedOn, review.Facts.LocalDeadline),
        () => Late(review.PublishedOn!.Value, review.Facts.LocalDeadline!.Value),
        review.Facts.LocalDeadline == null);

    private static void JudgeAfterTheYear(ReportUnderReview review, FindingCollector collector)
    {
        ReportDate? first = NextYear(review, 1, 1);
        Judge(
            review,
            collector,
            AtMost(first, review.PublishedOn),
            () => Violation.Of(
                $"公布日期 {review.PublishedOn} 早于报告年度期满（{first}）",
                $"published on {review.PublishedOn}, before the report year had ended ({first})",
                "≥ " + first,
                review.PublishedOn.ToString()),
            false);
    }

    private static void Judge(ReportUnderReview review, FindingCollector collector, bool? holds, System.Func<Violation> violation, bool lacksFact)
    {
        RuleNeeds missing = (review.PublishedOn == null ? RuleNeeds.Date : RuleNeeds.None) | (lacksFact ? RuleNeeds.Issuer : RuleNeeds.None);
        collector.Judge(
            holds,
            Place.Member(PublishedOn),
            violation,
            () => missing == RuleNeeds.None ? Reasons.NoYear() : Reasons.NotGiven(review, missing),
            holds == null ? missing : RuleNeeds.None);
    }

    private static ReportDate? NextYear(ReportUnderReview review, int month, int day) =>
        review.Report.Year is { } year && ReportDate.TryCreate(year + 1, month, day, out ReportDate date) ? date : null;

    private static Violation Late(ReportDate published, ReportDate deadline) => Violation.Of(
        $"公布日期 {published}，晚于 {deadline}",
        $"published on {published}, later than {deadline}",
        "≤ " + deadline,
        published.ToString());
}
