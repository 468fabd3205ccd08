using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Validation.Prose;

/// <summary>What the prose of a report says in numbers and in fixed phrases, read once for all rules.</summary>
internal sealed class Statements
{
    private readonly List<Mention>?[] _mentions = new List<Mention>?[(int)Term.None];

    internal Statements(ReportTexts texts, int? year)
    {
        foreach ((string pointer, string? text) in texts.Sources)
        {
            if (text != null)
                SentenceScanner.Scan(pointer, text, Sentences);
        }

        var all = new List<Mention>();
        foreach (Sentence sentence in Sentences)
            MentionReader.Read(sentence, year, all);
        foreach (Mention mention in all)
            (_mentions[(int)mention.Term] ??= []).Add(mention);
    }

    /// <summary>The sentences that can say something, in the order of the page.</summary>
    internal List<Sentence> Sentences { get; } = [];

    /// <summary>The numbers given for a keyword, in the order of the page.</summary>
    internal IReadOnlyList<Mention> Of(Term term) => _mentions[(int)term] ?? (IReadOnlyList<Mention>)Array.Empty<Mention>();

    /// <summary>The numbers given for a keyword in one sentence.</summary>
    internal IReadOnlyList<Mention> Of(Term term, Sentence sentence)
    {
        List<Mention>? found = null;
        foreach (Mention mention in Of(term))
        {
            if (ReferenceEquals(mention.Sentence, sentence))
                (found ??= []).Add(mention);
        }

        return found ?? (IReadOnlyList<Mention>)Array.Empty<Mention>();
    }
}
