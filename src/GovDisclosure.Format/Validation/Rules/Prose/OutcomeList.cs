using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>A sentence that lists two or more outcomes and the whole they are of.</summary>
internal sealed class OutcomeList
{
    private static readonly string[] s_nested = ["其中", "含", "包括"];

    private OutcomeList(Sentence sentence, int start, long sum, long[] printed, long? brought, bool? isComplete)
    {
        Sentence = sentence;
        Start = start;
        Sum = sum;

        // What is called received or finished may leave out what was brought in; the outcomes do not.
        Wholes = brought is { } before ? [.. printed, .. printed.Select(whole => whole + before)] : printed;

        // The parts are never more than the whole, and where none is left out they are as much.
        NeedsBrought = brought == null && Wholes.Any(whole => sum > whole);
        AddsUp = Wholes.Any(whole => sum == whole) ? true
            : Wholes.All(whole => sum > whole) ? (NeedsBrought ? null : false)
            : NeedsBrought && isComplete != false ? null
            : !isComplete;
    }

    internal Sentence Sentence { get; }

    /// <summary>Where in the sentence the list begins.</summary>
    internal int Start { get; }

    internal long Sum { get; }

    /// <summary>What the whole may be.</summary>
    internal long[] Wholes { get; }

    /// <summary>Whether what was brought in is blank, and could be what makes the list more than the whole.</summary>
    internal bool NeedsBrought { get; }

    /// <summary>Null where blanks leave open whether every group is named, or how large the whole may be.</summary>
    internal bool? AddsUp { get; }

    /// <summary>The list of a sentence, or null where it has none that can be added up.</summary>
    internal static OutcomeList? Of(ReportUnderReview review, Sentence sentence)
    {
        Mention[] groups = OutcomeGroup.Of(review.Template).SelectMany(group => ProseStatements.Of(group.Term, sentence)).OrderBy(mention => mention.Keyword.Start).ToArray();
        if (groups.Length < 2 || groups.Skip(1).Any(mention => IsNested(sentence, mention)))
            return null;
        int named = 0;
        foreach (Mention mention in groups)
        {
            // The same group twice is no list of parts.
            if ((named & mention.Joint) != 0)
                return null;
            named |= mention.Joint;
        }

        long sum = groups.Sum(mention => mention.Value);
        IReadOnlyList<Mention> carried = ProseStatements.Of(Term.Carried, sentence);
        long[] wholes = Values(ProseStatements.Of(Term.Finished, sentence));
        if (wholes.Length == 0 && carried.Count == 1)
        {
            sum += carried[0].Value;
            wholes = Values(ProseStatements.Of(Term.Received, sentence).Where(mention => mention.Keyword.Text is "收办" or "收到"));
        }

        return wholes.Length == 0 ? null : new OutcomeList(sentence, groups[0].Keyword.Start, sum, wholes, review.Count(NamedCells.Brought), IsComplete(review, named));
    }

    /// <summary>予以公开5件（其中部分公开2件）: a part of a part.</summary>
    private static bool IsNested(Sentence sentence, Mention mention)
    {
        string before = sentence.Between(Math.Max(0, mention.Keyword.Start - 4), mention.Keyword.Start);
        return Array.Exists(s_nested, word => before.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    private static long[] Values(IEnumerable<Mention> mentions) => mentions.Select(mention => mention.Value).ToArray();

    /// <summary>Whether every group that has a number in the table is named.</summary>
    private static bool? IsComplete(ReportUnderReview review, int named)
    {
        bool? isComplete = true;
        foreach (OutcomeGroup group in OutcomeGroup.Of(review.Template))
        {
            if ((named & (1 << (int)group.Term)) == 0)
                isComplete &= !Logic.Positive(group.Sum[0].Value(review));
        }

        return isComplete;
    }
}
