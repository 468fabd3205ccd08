namespace GovDisclosure.Format.Reading.Prose;

/// <summary>
/// Of which year and which body a clause speaks. What it does not say it takes from the clause before, over the ends of
/// sentences too.
/// </summary>
internal sealed class FeeScope
{
    private bool _isOtherYear;
    private bool _isForeign;

    // 与2022年相比，: what a clause without a verb says of time belongs to the next as well.
    private bool _isPending;

    private bool _saidThis;
    private bool _saidOther;
    private bool _saidOwn;
    private bool _saidForeign;

    /// <summary>Whether the sentence has named the year of the report.</summary>
    internal bool IsYearNamed { get; private set; }

    internal void BeginSentence() => IsYearNamed = false;

    internal void Hear(FeeWord word)
    {
        _saidThis |= word == FeeWord.ThisYear;
        _saidOther |= word == FeeWord.OtherYear;
        _saidOwn |= word == FeeWord.Own;
        _saidForeign |= word == FeeWord.Foreign;
        IsYearNamed |= word == FeeWord.ThisYear;
    }

    /// <summary>Ends a clause; whether it speaks of this year and this body and of no other.</summary>
    internal bool EndClause(bool hasVerb)
    {
        bool other = _saidOther || (_isPending && hasVerb);
        _isOtherYear = other || (_isOtherYear && !_saidThis);
        _isForeign = _saidForeign || (_isForeign && !_saidOwn);
        _isPending = !hasVerb && (_isPending || _saidOther);
        _saidThis = _saidOther = _saidOwn = _saidForeign = false;
        return !_isOtherYear && !_isForeign;
    }
}
