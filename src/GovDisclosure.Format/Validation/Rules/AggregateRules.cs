using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using static GovDisclosure.Format.Validation.Logic;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>AGG: an aggregate against the reports that were added up into it.</summary>
internal static class AggregateRules
{
    internal static readonly Rule Completeness = new(
        "AGG-003", "汇总范围应完整", "The constituents are those expected",
        Severity.Warning, RuleKind.Plausibility, "条例第54条；汇总惯例", JudgeCompleteness, needs: RuleNeeds.Constituents);

    internal static readonly Rule RulesOfPower = new(
        "AGG-005", "规章应仅来自有权机关", "规章 come from bodies with power only",
        Severity.Warning, RuleKind.Duty, "《立法法》第91、93条", JudgeRules, needs: RuleNeeds.Constituents, mayNeed: RuleNeeds.Issuer);

    internal static readonly Rule FeesWithinRounding = new(
        "AGG-006", "收费金额汇总应在舍入误差内", "The fee amount is the sum within rounding",
        Severity.Warning, RuleKind.Plausibility, "数量关系", JudgeFees, since: ReportEdition.Edition2021, needs: RuleNeeds.Constituents);

    internal static readonly Rule TracedIdentities = new(
        "AGG-007", "汇总表应满足勾稽关系", "An identity broken in the aggregate is traced",
        Severity.Error, RuleKind.Identity, "数量关系", JudgeIdentities, needs: RuleNeeds.Constituents);

    internal static readonly Rule BroughtForward = new(
        "AGG-012", "汇总上年结转应等于各单位上年结转下年度之和", "Brought in = last year's carried forward of the bodies now counted",
        Severity.Warning, RuleKind.Plausibility, "“上年结转”“结转下年度”的含义", JudgeBroughtForward, needs: RuleNeeds.Constituents, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule[] All = [Completeness, RulesOfPower, FeesWithinRounding, TracedIdentities, BroughtForward];

    private const string GovernmentRules = "/proactiveDisclosure/governmentRules";
    private const int NamedBodies = 5;

    private static void JudgeCompleteness(ReportUnderReview review, FindingCollector collector)
    {
        ConstituentList list = review.ConstituentList!;
        collector.Judge(
            list.Sum.Remarks.Any(remark => !remark.IsAdded) ? false : list.IsComplete,
            Place.Report,
            () => Differences(list),
            () => list.IsListed ? new("有单位既无标识也无名称", "a body has neither identifier nor name") : Reasons.NotGiven(review, RuleNeeds.Constituents),
            list.IsListed ? RuleNeeds.None : RuleNeeds.Constituents);
    }

    private static Violation Differences(ConstituentList list)
    {
        (Bilingual Head, IReadOnlyList<Issuer> Bodies)[] kinds =
        [
            (new("缺少：", "missing: "), list.Missing),
            (new("名单之外：", "not on the list: "), list.Unexpected),
            (new("重复：", "there more than once: "), list.Repeated.Count != 0 ? list.Repeated : list.LeftOut(AggregationRemarkKind.Repeated)),
            (new("年度不同：", "of another year: "), list.LeftOut(AggregationRemarkKind.OtherYear)),
        ];
        Bilingual[] parts = [.. kinds.Where(kind => kind.Bodies.Count != 0).Select(kind => Named(kind.Head, kind.Bodies))];
        return Violation.Of(string.Join("；", parts.Select(part => part.Chinese)), string.Join("; ", parts.Select(part => part.English)));
    }

    /// <summary>Some bodies by name, and how many there are.</summary>
    private static Bilingual Named(Bilingual head, IReadOnlyList<Issuer> bodies)
    {
        string[] names = bodies.Take(NamedBodies).Select(IssuerMatch.Called).ToArray();
        bool all = names.Length == bodies.Count;
        return new(
            head.Chinese + string.Join("、", names) + (all ? string.Empty : $" 等 {MessageText.Of(bodies.Count)} 个单位"),
            head.English + string.Join(", ", names) + (all ? string.Empty : $", {MessageText.Of(bodies.Count)} bodies in all"));
    }

    private static void JudgeRules(ReportUnderReview review, FindingCollector collector)
    {
        ConstituentList list = review.ConstituentList!;
        foreach (CellAddress cell in review.Template.Cells.Where(cell => cell.Row.Pointer == GovernmentRules).Select(cell => cell.Address))
        {
            decimal? sum = 0;
            bool powerUnknown = false;
            foreach (Constituent each in list.Items)
            {
                decimal? own = each.Report[cell];
                // What a body without power reports is left out; 0 is 0 whoever reports it.
                if (each.Facts.HasRulemakingPower == false || own == 0)
                    continue;
                powerUnknown |= each.Facts.HasRulemakingPower == null;
                sum = each.Facts.HasRulemakingPower == null ? null : sum + own;
            }

            collector.Judge(
                Equal(review[cell], sum),
                [cell],
                () => Violation.Of(
                    $"{review.Name(cell).Chinese}：应为有规章制定权的各单位之和 {MessageText.Of(sum)}，实为 {MessageText.Of(review[cell])}",
                    $"{review.Name(cell).English}: should be the sum {MessageText.Of(sum)} over the bodies with rule-making power, is {MessageText.Of(review[cell])}",
                    MessageText.Of(sum),
                    MessageText.Of(review[cell])),
                other: powerUnknown
                    ? new Bilingual("有单位是否有规章制定权不明", "it is not known whether a body has rule-making power")
                    : sum == null ? new Bilingual("有单位该格空白", "the cell of a body is blank") : null,
                missing: powerUnknown ? RuleNeeds.Issuer : RuleNeeds.None);
        }
    }

    private static void JudgeFees(ReportUnderReview review, FindingCollector collector)
    {
        ConstituentList list = review.ConstituentList!;
        SummedCell sum = list.Sum[NamedCells.Fees];
        decimal? amount = review[NamedCells.Fees];
        Rounding? rounding = amount == null || sum.Sum == null || sum.Blank != 0 ? null : new Rounding(amount.Value, sum, list.Items.Count);
        collector.Judge(
            Implies(list.IsComplete, rounding?.Explains),
            [NamedCells.Fees],
            () => Violation.Of(
                $"{review.Name(NamedCells.Fees).Chinese}：各单位之和为 {MessageText.Of(sum.Sum)}，实为 {MessageText.Of(amount)}，超出舍入误差 {rounding!.Value.Most}",
                $"{review.Name(NamedCells.Fees).English}: the bodies add up to {MessageText.Of(sum.Sum)}, is {MessageText.Of(amount)}, beyond the rounding of {rounding.Value.Most}",
                MessageText.Of(sum.Sum),
                MessageText.Of(amount)),
            other: AggregateSums.Why(list, sum),
            missing: list.IsListed ? RuleNeeds.None : RuleNeeds.Constituents);
    }

    private static void JudgeIdentities(ReportUnderReview review, FindingCollector collector)
    {
        ConstituentList list = review.ConstituentList!;
        IdentityOutcomes[]? parts = null;
        foreach (TemplateIdentity identity in review.Template.Identities)
        {
            switch (review.Identities[identity.Index])
            {
                case RuleOutcome.Holds:
                    collector.Holds();
                    break;
                case RuleOutcome.NotAssessable:
                    collector.Blank(Identities.NameOf(review, identity), Identities.Cells(identity));
                    break;
                default:
                    parts ??= [.. list.Items.Select(each => ReportIdentities.Check(each.Report))];
                    Issuer[] broken = [.. list.Items.Where((each, i) => IsBroken(each.Report, parts[i], identity)).Select(each => each.Report.Issuer)];
                    collector.Violated(Place.Of(Identities.Cells(identity)), Traced(review, identity, broken));
                    break;
            }
        }
    }

    /// <summary>Whether the same identity, told by its rule and its first cell, is broken in a constituent, whichever its form.</summary>
    private static bool IsBroken(AnnualReport report, IdentityOutcomes outcomes, TemplateIdentity identity)
    {
        TemplateIdentity? own = report.Template.IdentitiesOf(identity.RuleId).FirstOrDefault(each => each.Left[0] == identity.Left[0]);
        return own != null && outcomes[own.Index] == RuleOutcome.Violated;
    }

    private static Violation Traced(ReportUnderReview review, TemplateIdentity identity, Issuer[] sources)
    {
        Violation broken = Identities.Broken(review, identity);
        Bilingual bodies = sources.Length == 0
            ? new("各单位同处均成立或无法判断，应为汇总时出错", "it holds or cannot be judged in every body: the fault arose in adding up")
            : Named(new("同处不成立的单位：", "broken at the same place in "), sources);
        return broken with
        {
            Message = new(
                $"{broken.Message.Chinese}（{identity.RuleId}）；{bodies.Chinese}",
                $"{broken.Message.English} ({identity.RuleId}); {bodies.English}"),
        };
    }

    private static void JudgeBroughtForward(ReportUnderReview review, FindingCollector collector)
    {
        ConstituentList list = review.ConstituentList!;
        ReportUnderReview[] bodies = [.. list.Items.Select(each => new ReportUnderReview(each.Report, new ValidationContext { Previous = each.Previous }))];
        bool lacksReport = bodies.Any(body => body.Previous == null);
        long? sum = 0;
        foreach (ReportUnderReview body in bodies)
            sum += body.PreviousCount(NamedCells.Open);
        collector.Judge(
            Equal(review.Count(NamedCells.Brought), sum),
            [NamedCells.Brought],
            () => Violation.Of(
                $"{review.Name(NamedCells.Brought).Chinese}：应为各单位上年结转下年度之和 {MessageText.Of(sum)}，实为 {MessageText.Of(review[NamedCells.Brought])}",
                $"{review.Name(NamedCells.Brought).English}: should be the {MessageText.Of(sum)} that the bodies carried forward last year, is {MessageText.Of(review[NamedCells.Brought])}",
                MessageText.Of(sum),
                MessageText.Of(review[NamedCells.Brought])),
            other: lacksReport ? new Bilingual("有单位缺上年报告", "last year's report of a body is missing") : sum == null ? new Bilingual("有单位上年该格空白", "the cell of a body was blank last year") : (Bilingual?)null,
            missing: lacksReport ? RuleNeeds.Previous : RuleNeeds.None);
    }
}
