namespace GovDisclosure.Format.Validation.Statements;

/// <summary>A number that the prose gives for a keyword.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Keyword">The keyword before the number.</param>
/// <param name="Count">The number.</param>
/// <param name="Joint">A bit for each outcome group that shares the number; the keyword's own alone where none does.</param>
/// <param name="Kind">What documents the number is of, for the keywords on documents.</param>
internal sealed record Mention(Sentence Sentence, Keyword Keyword, Count Count, int Joint, DocumentKind Kind)
{
    internal Term Term => Keyword.Term;

    internal long Value => Count.Value;

    /// <summary>Whether other groups have a part in the number.</summary>
    internal bool IsJoint => (Joint & (Joint - 1)) != 0;
}

/// <summary>What kind of documents a number is of.</summary>
internal enum DocumentKind
{
    None,
    NormativeDocuments,
    GovernmentRules,
}
