using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>NAR: percentages in the prose, of a whole and against last year. Rounded and cut off both pass.</summary>
internal static class ShareRules
{
    internal static readonly Rule Shares = new(
        "NAR-007", "正文占比应与件数相符", "A printed share fits its count", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeShares);

    internal static readonly Rule Growth = new(
        "NAR-016", "同比增减应与上年数据一致", "Growth follows from last year's report", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeGrowth,
        needs: RuleNeeds.Previous);

    internal static readonly Rule[] All = [Shares, Growth];

    private const int MostDecimals = 10;

    // Of so many numbers one fits by chance.
    private const int MostWholes = 50;

    private const string OfAShare = "比总数量申请的为办结全部答复件收到新年度本所有处理结果依公开政府信息受理达例";
    private const string OfGrowth = "增长加上升提高下降减少回落低幅为达了:,量数比";
    private const string BeforeGrowth = ",;(申请政府信息公开的件数量";

    private static readonly string[] s_less = ["下降", "减少", "回落", "降低"];
    private static readonly Place s_done = Place.Of(NamedCells.Done);
    private static readonly Place s_received = Place.Of(NamedCells.Received);
    private static readonly Bilingual s_noTotals = new("第三部分的总数空白或为0", "the totals of section 三 are blank or 0");
    private static readonly Bilingual s_manyWholes = new("正文所称的收到件数、办结件数过多", "the prose gives too many numbers received or finished");
    private static readonly Bilingual s_noShare = new("正文没有紧跟件数的占比", "the prose gives no percentage after a count");
    private static readonly Bilingual s_noGrowth = new("正文收到件数后没有“同比…%”", "the prose gives no 同比…% after a number received");

    private static void JudgeShares(ReportUnderReview review, FindingCollector collector)
    {
        bool isAny = false;
        foreach (Sentence sentence in review.Statements.Sentences)
        {
            foreach (Percentage share in sentence.Percentages)
            {
                if (MentionBefore(sentence, share) is not { } mention)
                    continue;
                isAny = true;
                JudgeShare(review, collector, mention, share);
            }
        }

        if (!isAny)
            collector.Unknown(s_done, () => Reasons.CannotBeJudged(s_noShare));
    }

    private static void JudgeShare(ReportUnderReview review, FindingCollector collector, Mention mention, Percentage share)
    {
        long? done = review.Count(NamedCells.Done);
        long? received = review.Count(NamedCells.Received);
        long? all = received + review.Count(NamedCells.Brought);
        if (IsShare(share, mention, done) || IsShare(share, mention, received) || IsShare(share, mention, all))
        {
            collector.Holds();
            return;
        }

        // The whole may as well be what the prose itself calls received or finished: an office may tell of its own numbers.
        IReadOnlyList<long> told = review.Statements.Wholes;
        bool areMany = told.Count > MostWholes;
        long[] wholes = new[] { done, received, all }.Where(whole => whole > 0).Select(whole => whole!.Value).Concat(areMany ? [] : told).Distinct().ToArray();
        bool? fits = wholes.Any(whole => IsShare(share, mention, whole)) ? true
            : wholes.Length == 0 || done == null || all == null || areMany ? null
            : false;
        collector.Judge(
            fits,
            Comparison.PlaceOf(mention.Sentence, share.Start),
            () => DiffersInShare(mention, share, wholes),
            () => areMany ? s_manyWholes : s_noTotals);
    }

    private static bool IsShare(Percentage share, Mention mention, long? whole) => whole > 0 && IsAbout(share, 100m * mention.Value / whole.Value);

    private static Violation DiffersInShare(Mention mention, Percentage share, long[] wholes)
    {
        string printed = MessageText.Of(share.Value) + "%";
        string[] readings = wholes.Select(whole => MessageText.Of(decimal.Round(100m * mention.Value / whole, Math.Min(share.Decimals, MostDecimals), MidpointRounding.AwayFromZero)) + "%").ToArray();
        string shares = string.Join("；", wholes.Zip(readings, (whole, reading) => $"{MessageText.Of(mention.Value)}/{MessageText.Of(whole)} = {reading}"));
        return Comparison.Quoting(
            mention.Sentence,
            $"正文“{mention.Keyword.Text}”{MessageText.Of(mention.Value)} 件占 {printed}，与件数不符：{shares}",
            $"the prose gives {printed} for the {MessageText.Of(mention.Value)} of {mention.Keyword.Text}, which the counts do not: {shares.Replace('；', ';')}",
            string.Join(" / ", readings.Distinct()),
            printed);
    }

    /// <summary>The number that a percentage is the share of: it follows with nothing between but a bracket or comma and 占….</summary>
    private static Mention? MentionBefore(Sentence sentence, Percentage share)
    {
        int index = sentence.Counts.FindLastIndex(count => count.End <= share.Start);
        if (index < 0)
            return null;
        Count count = sentence.Counts[index];
        int at = count.End;
        if (at < share.Start && sentence.Folded[at] is ',' or '(')
            at++;
        if (at >= share.Start || sentence.Folded[at] != '占' || !sentence.IsOnly(at + 1, share.Start, OfAShare))
            return null;
        for (Term term = Term.Received; term <= Term.Organisation; term++)
        {
            foreach (Mention mention in ProseStatements.Of(term, sentence))
            {
                if (mention.Count == count)
                    return mention;
            }
        }

        return null;
    }

    private static void JudgeGrowth(ReportUnderReview review, FindingCollector collector)
    {
        bool isAny = false;
        foreach (Mention mention in review.Statements.Of(Term.Received))
        {
            if (GrowthBehind(mention) is not { } growth)
                continue;
            isAny = true;
            JudgeGrowth(review, review.Previous!, collector, mention, growth);
        }

        if (!isAny)
            collector.Unknown(s_received, () => Reasons.CannotBeJudged(s_noGrowth));
    }

    private static void JudgeGrowth(ReportUnderReview review, ReportUnderReview previous, FindingCollector collector, Mention mention, Percentage growth)
    {
        (long? Now, long? Before)[] numbers =
        [
            (review.Count(NamedCells.Received), previous.Count(NamedCells.Received)),
            (review.Count(NamedCells.Received) + review.Count(NamedCells.Brought), previous.Count(NamedCells.Received) + previous.Count(NamedCells.Brought)),
        ];
        decimal[] readings = numbers.Where(pair => pair.Now != null && pair.Before > 0).Select(pair => 100m * (pair.Now!.Value - pair.Before!.Value) / pair.Before.Value).ToArray();
        bool isOfTheTable = Array.Exists(numbers, pair => pair.Now == mention.Value);
        bool? fits = Array.Exists(readings, reading => IsAbout(growth, reading)) ? true
            : readings.Length < numbers.Length || !isOfTheTable ? null
            : false;
        collector.Judge(
            fits,
            Comparison.PlaceOf(mention.Sentence, growth.Start),
            () => DiffersInGrowth(mention, growth, readings),
            () => new("两年的收到件数有空白，或上年为0，或正文的件数不是表中的", "a number received is blank, or last year's is 0, or the number in the prose is not that of the table"));
    }

    private static Violation DiffersInGrowth(Mention mention, Percentage growth, decimal[] readings)
    {
        string printed = MessageText.Of(growth.Value) + "%";
        string shares = string.Join(" / ", readings.Select(reading => MessageText.Of(decimal.Round(reading, Math.Min(growth.Decimals, MostDecimals), MidpointRounding.AwayFromZero)) + "%").Distinct());
        return Comparison.Quoting(
            mention.Sentence,
            $"正文同比为 {printed}，按两年报告的收到件数应为 {shares}",
            $"the prose gives a growth of {printed}; by the numbers received of the two reports it is {shares}",
            shares,
            printed);
    }

    /// <summary>同比…% behind the number received, below zero for a decrease.</summary>
    private static Percentage? GrowthBehind(Mention mention)
    {
        Sentence sentence = mention.Sentence;
        int index = sentence.Percentages.FindIndex(each => each.Start >= mention.Count.End);
        if (index < 0)
            return null;
        Percentage growth = sentence.Percentages[index];
        int at = sentence.LastOf(["同比"], growth.Start);
        int end = mention.Count.End < sentence.Folded.Length && sentence.Folded[mention.Count.End] == '(' ? LabelText.EndOfBracket(sentence.Folded, mention.Count.End) : mention.Count.End;
        if (at < end || !sentence.IsOnly(end, at, BeforeGrowth) || !sentence.IsOnly(at + 2, growth.Start, OfGrowth))
            return null;
        string words = sentence.Between(at + 2, growth.Start);
        if (Array.Exists(s_less, word => words.IndexOf(word, StringComparison.Ordinal) >= 0))
            return growth with { Value = -growth.Value };
        return words.IndexOfAny(['增', '升', '提']) >= 0 ? growth : null;
    }

    private static bool IsAbout(Percentage printed, decimal exact)
    {
        decimal last = 1;
        for (int i = 0; i < printed.Decimals; i++)
            last /= 10;
        return Math.Abs(printed.Value - exact) < last;
    }
}
