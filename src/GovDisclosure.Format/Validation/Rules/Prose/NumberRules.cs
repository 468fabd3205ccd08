using System.Linq;
using GovDisclosure.Format.Validation.Statements;
using static GovDisclosure.Format.Validation.Rules.Operands.NamedCells;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>NAR: the numbers of applications in the prose against section 三.</summary>
internal static class NumberRules
{
    internal static readonly Rule ReceivedNumber = new(
        "NAR-001", "正文新收件数应与第三部分一致", "Number received", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeReceived);

    internal static readonly Rule BroughtNumber = new(
        "NAR-002", "正文上年结转应与第三部分一致", "Number brought in", Severity.Warning, RuleKind.Plausibility, "“上年结转”的含义", JudgeBrought);

    internal static readonly Rule FinishedNumber = new(
        "NAR-003", "正文办结件数应与第三部分一致", "Number finished", Severity.Warning, RuleKind.Plausibility, "“总计”的含义", JudgeFinished);

    internal static readonly Rule CarriedNumber = new(
        "NAR-004", "正文结转下年应与第三部分一致", "Number carried forward", Severity.Warning, RuleKind.Plausibility, "“结转下年度继续办理”的含义", JudgeCarried);

    internal static readonly Rule Applicants = new(
        "NAR-009", "正文申请人类别应与第三部分一致", "Kinds of applicant", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeApplicants);

    internal static readonly Rule[] All = [ReceivedNumber, BroughtNumber, FinishedNumber, CarriedNumber, Applicants];

    private static readonly ApplicantCategory[] s_organisations =
    [
        ApplicantCategory.CommercialEnterprise, ApplicantCategory.ResearchInstitution, ApplicantCategory.PublicWelfareOrganization,
        ApplicantCategory.LegalServiceInstitution, ApplicantCategory.Other,
    ];

    private static readonly Formula[] s_receivedReadings = [Formula.Of(Received), Formula.Of(Received, Brought)];
    private static readonly Formula[] s_broughtReadings = [Formula.Of(Brought)];
    private static readonly Formula[] s_doneReadings = [Formula.Of(Done), new([Done], [Brought])];
    private static readonly Formula[] s_openReadings = [Formula.Of(Open)];
    private static readonly Place s_received = Place.Of(Received);
    private static readonly Place s_brought = Place.Of(Brought);
    private static readonly Place s_done = Place.Of(Done);
    private static readonly Place s_open = Place.Of(Open);

    private static readonly CellAddress[] s_persons = [CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson)];
    private static readonly CellAddress[] s_personsBrought = [CellAddress.Of(ApplicationRow.BroughtForward, ApplicantCategory.NaturalPerson)];
    private static readonly CellAddress[] s_others = Cells(ApplicationRow.NewlyReceived);
    private static readonly CellAddress[] s_othersBrought = Cells(ApplicationRow.BroughtForward);
    private static readonly Place s_personsPlace = Place.Of(s_persons);
    private static readonly Place s_othersPlace = Place.Of(s_others);
    private static readonly Formula[] s_personReadings = [Formula.Of(s_persons), Formula.Of([.. s_persons, .. s_personsBrought])];
    private static readonly Formula[] s_otherReadings = [Formula.Of(s_others), Formula.Of([.. s_others, .. s_othersBrought])];

    private static void JudgeReceived(ReportUnderReview review, FindingCollector collector) =>
        Comparison.Judge(review, collector, review.Statements.Of(Term.Received), s_received, s_receivedReadings);

    private static void JudgeBrought(ReportUnderReview review, FindingCollector collector) =>
        Comparison.Judge(review, collector, review.Statements.Of(Term.Brought), s_brought, s_broughtReadings);

    private static void JudgeFinished(ReportUnderReview review, FindingCollector collector) =>
        Comparison.Judge(review, collector, review.Statements.Of(Term.Finished), s_done, s_doneReadings);

    private static void JudgeCarried(ReportUnderReview review, FindingCollector collector) =>
        Comparison.Judge(review, collector, review.Statements.Of(Term.Carried), s_open, s_openReadings);

    private static void JudgeApplicants(ReportUnderReview review, FindingCollector collector)
    {
        Comparison.Judge(review, collector, review.Statements.Of(Term.NaturalPerson), s_personsPlace, s_personReadings);
        Comparison.Judge(review, collector, review.Statements.Of(Term.Organisation), s_othersPlace, s_otherReadings);
    }

    private static CellAddress[] Cells(ApplicationRow row) => s_organisations.Select(category => CellAddress.Of(row, category)).ToArray();
}
