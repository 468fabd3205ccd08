using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>What the prose of a report says in numbers and in fixed phrases, read once for all rules.</summary>
internal sealed class ProseStatements
{
    private readonly List<Mention>?[] _mentions = new List<Mention>?[(int)Term.None];
    private long[]? _wholes;

    internal ProseStatements(ReportTexts texts, int? year)
    {
        foreach ((string pointer, string? text) in texts.Sources)
        {
            if (text != null)
                SentenceScanner.Scan(pointer, text, Sentences);
        }

        foreach (Sentence sentence in Sentences)
        {
            MentionReader.Read(sentence, year, sentence.Mentions);
            foreach (Mention mention in sentence.Mentions)
                (_mentions[(int)mention.Term] ??= []).Add(mention);
        }
    }

    /// <summary>The sentences that can say something, in the order of the page.</summary>
    internal List<Sentence> Sentences { get; } = [];

    /// <summary>The numbers given for a keyword, in the order of the page.</summary>
    internal IReadOnlyList<Mention> Of(Term term) => _mentions[(int)term] ?? (IReadOnlyList<Mention>)Array.Empty<Mention>();

    /// <summary>The different numbers above zero that the prose calls received or finished.</summary>
    internal IReadOnlyList<long> Wholes =>
        _wholes ??= Of(Term.Received).Concat(Of(Term.Finished)).Select(mention => mention.Value).Where(value => value > 0).Distinct().ToArray();

    /// <summary>The numbers given for a keyword in one sentence.</summary>
    internal static IReadOnlyList<Mention> Of(Term term, Sentence sentence)
    {
        List<Mention>? found = null;
        foreach (Mention mention in sentence.Mentions)
        {
            if (mention.Term == term)
                (found ??= []).Add(mention);
        }

        return found ?? (IReadOnlyList<Mention>)Array.Empty<Mention>();
    }
}
