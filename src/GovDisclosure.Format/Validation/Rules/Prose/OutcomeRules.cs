using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>NAR: the outcomes in the prose, against section 三 and against the number finished in the same sentence.</summary>
internal static class OutcomeRules
{
    internal static readonly Rule Groups = new(
        "NAR-006", "正文各类结果应与第三部分一致", "Outcome groups", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeGroups);

    internal static readonly Rule Sums = new(
        "NAR-021", "所列结果之和应等于办结数", "Listed outcomes add up", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeSums);

    internal static readonly Rule[] All = [Groups, Sums];

    private static readonly Place s_done = Place.Of(NamedCells.Done);
    private static readonly CellAddress[] s_brought = [NamedCells.Brought];
    private static readonly Bilingual s_noList = new("正文没有一句同时列出两类以上结果和办结数", "no sentence of the prose lists two outcomes and the number finished");

    private static void JudgeGroups(ReportUnderReview review, FindingCollector collector)
    {
        List<Mention>? joint = null;
        OutcomeGroup[] groups = OutcomeGroup.Of(review.Template);
        foreach (OutcomeGroup group in groups)
        {
            IReadOnlyList<Mention> mentions = review.Statements.Of(group.Term);
            if (mentions.Count != 0 && mentions.Any(mention => mention.IsJoint))
            {
                (joint ??= []).AddRange(mentions.Where(mention => mention.IsJoint));
                mentions = mentions.Where(mention => !mention.IsJoint).ToArray();
            }

            Comparison.Judge(review, collector, mentions, group.Place, group.Sum);
        }

        // 予以公开和部分公开42件 is a number of the two together; where the groups are only set side by side, perhaps of the last.
        if (joint == null)
            return;
        foreach (IGrouping<int, Mention> together in joint.GroupBy(mention => mention.Joint))
        {
            Mention[] mentions = together.ToArray();
            Formula last = groups.First(each => each.Term == mentions[0].Term).Sum[0];
            Comparison.Judge(review, collector, mentions, Place.Report, [Formula.Of(OutcomeGroup.Cells(review.Template, together.Key)), last]);
        }
    }

    private static void JudgeSums(ReportUnderReview review, FindingCollector collector)
    {
        bool isAny = false;
        foreach (Sentence sentence in review.Statements.Sentences)
        {
            if (sentence.Counts.Count > 2 && sentence.Keywords.Count > 2 && OutcomeList.Of(review, sentence) is { } list)
            {
                isAny = true;
                if (list.AddsUp == null && list.NeedsBrought)
                    collector.Blank(s_brought);
                else
                    collector.Judge(list.AddsUp, Comparison.PlaceOf(sentence, list.Start), () => Sum(list), () => new("第三部分有空白，无从知道是否列全", "section 三 has blanks, so whether the list is complete is not known"));
            }
        }

        if (!isAny)
            collector.Unknown(s_done, () => Reasons.CannotBeJudged(s_noList));
    }

    private static Violation Sum(OutcomeList list)
    {
        string sum = MessageText.Of(list.Sum);
        string whole = string.Join(" / ", list.Wholes.Select(number => MessageText.Of(number)).Distinct());
        return Comparison.Quoting(
            list.Sentence,
            $"所列各类结果合计 {sum} 件，办结为 {whole} 件",
            $"the outcomes listed are {sum} together, the number finished is {whole}",
            whole,
            sum);
    }
}
