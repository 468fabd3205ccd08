using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>The numbers that the prose gives for a keyword against the readings of the table: one that fits is enough.</summary>
internal static class Comparison
{
    private static readonly Bilingual s_noMatch = new("正文没有可以对照的数字", "the prose gives no number to compare");

    /// <summary>One instance of a rule.</summary>
    /// <param name="review">The report.</param>
    /// <param name="collector">Where the verdict goes.</param>
    /// <param name="mentions">The numbers found; each fits by itself, or those of a sentence together.</param>
    /// <param name="cell">The place where nothing was found.</param>
    /// <param name="formulas">The readings, the plainest first.</param>
    internal static void Judge(ReportUnderReview review, FindingCollector collector, IReadOnlyList<Mention> mentions, Place cell, Formula[] formulas)
    {
        if (mentions.Count == 0)
            collector.Unknown(cell, NoMatch);
        else
            Compare(review, collector, mentions, cell, formulas);
    }

    private static void Compare(ReportUnderReview review, FindingCollector collector, IReadOnlyList<Mention> mentions, Place cell, Formula[] formulas)
    {
        bool isUnknown = false;
        bool lacksPrevious = false;
        foreach (Formula formula in formulas)
        {
            if (formula.Value(review) is { } value)
            {
                if (Fits(mentions, value))
                {
                    collector.Holds();
                    return;
                }
            }
            else if (formula.TakesPrevious && review.Previous == null && formula.Most(review) is { } most)
            {
                // What was pending last year takes away and never adds.
                lacksPrevious |= mentions.Any(mention => mention.Value <= most);
            }
            else
            {
                isUnknown = true;
            }
        }

        if (isUnknown || lacksPrevious)
        {
            CellAddress[] cells = formulas.SelectMany(formula => formula.Cells(review.Template)).Distinct().ToArray();
            CellAddress[] previous = formulas.SelectMany(formula => formula.PreviousCells).Distinct().ToArray();
            if (cells.Length == 0)
                collector.Unknown(cell, NoMatch);
            else
                collector.Blank(cells, null, previous.Length == 0 ? null : previous, lacksPrevious ? RuleNeeds.Previous : RuleNeeds.None);
            return;
        }

        Mention first = mentions[0];
        collector.Violated(PlaceOf(first.Sentence, first.Count.Start), Differs(review, first, formulas));
    }

    internal static Bilingual NoMatch() => Reasons.CannotBeJudged(s_noMatch);

    /// <summary>Where a folded character of a sentence stands.</summary>
    internal static Place PlaceOf(Sentence sentence, int at) => Place.Member(sentence.Pointer, sentence.OffsetOf(at));

    /// <summary>A violation with its sentence, and with what a sentence on an office of its own may mean.</summary>
    internal static Violation Quoting(Sentence sentence, string chinese, string english, string? expected, string? actual)
    {
        if (OwnOffice.Named(sentence) is { } office)
        {
            chinese += $"；该句提到“{office}”，可能只说本机关的数字";
            english += $"; the sentence names {office} and may give the numbers of that office only";
        }

        return Violation.Of(chinese, english, expected, actual) with { Quote = sentence.Quote };
    }

    /// <summary>Whether a number is among those found, or is what those of one sentence add up to.</summary>
    internal static bool Fits(IReadOnlyList<Mention> mentions, long value)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Value == value)
                return true;
            long sum = mentions[i].Value;
            for (int j = i + 1; j < mentions.Count && ReferenceEquals(mentions[j].Sentence, mentions[i].Sentence); j++)
            {
                sum += mentions[j].Value;
                if (sum == value)
                    return true;
            }
        }

        return false;
    }

    private static Violation Differs(ReportUnderReview review, Mention mention, Formula[] formulas)
    {
        string number = MessageText.Of(mention.Value);
        (Bilingual Name, string Value)[] readings = formulas
            .Where(formula => formula.Value(review) != null)
            .Select(formula => (formula.Name(review), MessageText.Of(formula.Value(review)!.Value))).ToArray();
        return Quoting(
            mention.Sentence,
            $"正文“{mention.Keyword.Text}”后为 {number} 件，与表中不符：{string.Join("；", readings.Select(reading => reading.Name.Chinese + " = " + reading.Value))}",
            $"the prose gives {number} for {mention.Keyword.Text}, which the table does not: {string.Join("; ", readings.Select(reading => reading.Name.English + " = " + reading.Value))}",
            string.Join(" / ", readings.Select(reading => reading.Value).Distinct()),
            number);
    }
}
