using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>Where the rules put what they find, one verdict for each instance.</summary>
internal sealed class FindingCollector
{
    private readonly ReportUnderReview _subject;
    private readonly ValidationOptions _options;
    private readonly Findings _violated = new();
    private readonly Findings _notAssessable = new();
    private Rule _rule = null!;
    private int _holds;

    internal FindingCollector(ReportUnderReview subject, ValidationOptions options)
    {
        _subject = subject;
        _options = options;
    }

    /// <summary>The rule that is being judged.</summary>
    internal string RuleId => _rule.Info.Id;

    /// <summary>Whether a rule is judged at all.</summary>
    internal bool Judges(string ruleId) => _options.Judges(RuleCatalog.Get(ruleId));

    internal void Judge(Rule rule)
    {
        _rule = rule;
        rule.Judge(_subject, this);
    }

    internal ValidationResult ToResult() => new(_violated.InOrder(), _notAssessable.InOrder(), _holds, Proposals());

    /// <summary>The rule holds at a number of places; nothing more is to be said.</summary>
    internal void Holds(int places = 1) => _holds += places;

    internal void Violated(Place place, Violation violation)
    {
        Severity severity = _options.SeverityOf(_rule.Info.Id) ?? _rule.SeverityOf(violation.Severity, _subject.Report.Year);
        Add(_violated, place, new Finding(
            _rule.Info,
            RuleOutcome.Violated,
            severity,
            place.Cells,
            place.At,
            MaskedOrNull(violation.Expected),
            MaskedOrNull(violation.Actual),
            new Bilingual(PersonalData.MaskIdNumbers(violation.Message.Chinese), PersonalData.MaskIdNumbers(violation.Message.English)).In,
            isExplained: violation.IsExplained,
            quote: violation.Quote == null ? null : PersonalData.Mask(violation.Quote),
            paragraph: place.Offset < 0 ? 0 : _subject.Texts.LineOf(place.At[0], place.Offset)));
    }

    // Titles, labels and cells are told as they stand: no number of a person may come along.
    private static string? MaskedOrNull(string? text) => text == null ? null : PersonalData.MaskIdNumbers(text);

    /// <summary>Nothing can be said. The words are made when they are read.</summary>
    internal void Unknown(Place place, Func<Bilingual> message, RuleNeeds missing = RuleNeeds.None)
    {
        Severity severity = _options.SeverityOf(_rule.Info.Id) ?? _rule.SeverityOf(null, _subject.Report.Year);
        Add(_notAssessable, place, new Finding(
            _rule.Info,
            RuleOutcome.NotAssessable,
            severity,
            place.Cells,
            place.At,
            null,
            null,
            language => PersonalData.MaskIdNumbers(message().In(language)),
            missing));
    }

    /// <summary>Something that the caller has to give was not given; then the rule has one verdict, about no cell.</summary>
    internal void NotGiven(RuleNeeds missing)
    {
        if (_subject.PreviousYear != null || _subject.ConstituentList != null)
        {
            Unknown(Place.Report, () => Reasons.CannotBeJudged(Reasons.NotGiven(_subject, missing)), missing);
            return;
        }

        Severity severity = _options.SeverityOf(_rule.Info.Id) ?? _rule.SeverityOf(null, _subject.Report.Year);
        Add(_notAssessable, Place.Report, _rule.NotGiven(missing, severity, language => Reasons.CannotBeJudged(Reasons.NotGiven(missing)).In(language)));
    }

    /// <summary>A text has nothing that the rule could judge.</summary>
    /// <param name="place">The place, the same object for every report.</param>
    /// <param name="message">The reason, the same for every report.</param>
    internal void NothingFound(Place place, Func<ReportLanguage, string> message)
    {
        Severity severity = _options.SeverityOf(_rule.Info.Id) ?? _rule.SeverityOf(null, _subject.Report.Year);
        Add(_notAssessable, place, _rule.NothingFound(place, severity, message));
    }

    /// <summary>A formula over cells.</summary>
    /// <param name="holds">What it came to; null where an operand is blank.</param>
    /// <param name="cells">Its operands in this report, the one in question first.</param>
    /// <param name="violation">What to say where it is violated.</param>
    /// <param name="previous">Its operands in last year's report.</param>
    /// <param name="missing">What the caller did not give of what the formula needs.</param>
    /// <param name="other">Why it is not known, beside blank cells and what was not given.</param>
    /// <param name="name">How the place is called, where it is not called like the cell in question.</param>
    internal void Judge(
        bool? holds,
        CellAddress[] cells,
        Func<Violation> violation,
        Bilingual? other = null,
        CellAddress[]? previous = null,
        RuleNeeds missing = RuleNeeds.None,
        Bilingual? name = null)
    {
        if (holds == true)
            Holds();
        else if (holds == false)
            Violated(Place.Of(cells), violation());
        else
            Blank(cells, other, previous, missing, name);
    }

    /// <summary>A formula over anything.</summary>
    /// <param name="holds">What it came to; null where it is not known.</param>
    /// <param name="place">What it is about.</param>
    /// <param name="violation">What to say where it is violated.</param>
    /// <param name="reason">Why it is not known.</param>
    /// <param name="missing">What the caller did not give.</param>
    internal void Judge(bool? holds, Place place, Func<Violation> violation, Func<Bilingual> reason, RuleNeeds missing = RuleNeeds.None)
    {
        if (holds == true)
            Holds();
        else if (holds == false)
            Violated(place, violation());
        else
            Unknown(place, () => Reasons.CannotBeJudged(reason()), missing);
    }

    /// <summary>An operand is blank: left so by the issuer, refused by the reader, its table was not found, or last year's report does not give it.</summary>
    internal void Blank(CellAddress[] cells, Bilingual? other = null, CellAddress[]? previous = null, RuleNeeds missing = RuleNeeds.None, Bilingual? name = null)
    {
        ReportUnderReview subject = _subject;
        if (previous != null && subject.Previous == null)
            missing |= RuleNeeds.Previous;
        RuleNeeds needs = missing;
        Unknown(Place.Of(subject.Template, cells), () => Reasons.Blank(subject, name ?? subject.Name(cells[0]), cells, previous, needs, other), missing);
    }

    /// <summary>An operand is blank; the place has a name of its own.</summary>
    internal void Blank(Bilingual name, CellAddress[] cells)
    {
        ReportUnderReview subject = _subject;
        Unknown(Place.Of(subject.Template, cells), () => Reasons.Blank(subject, name, cells, null, RuleNeeds.None));
    }

    /// <summary>How to find what may be wrong; null where no finding tells of a violated identity.</summary>
    private Func<IReadOnlyList<FaultProposal>>? Proposals()
    {
        AnnualReport report = _subject.Report;
        return _subject.Identities.ViolatedCount != 0 && _violated.Exists(finding => IsAboutIdentity(finding.RuleId)) ? () => FaultLocator.Locate(report) : null;
    }

    private bool IsAboutIdentity(string ruleId) => ruleId == "AGG-007" || _subject.Template.Identities.Any(identity => identity.RuleId == ruleId);

    private void Add(Findings to, Place place, Finding finding) => to.Add(ReadingOrder.Of(_subject.Template, place), finding);

    /// <summary>Findings with their places on the page. At one place the rules stand as in the catalogue.</summary>
    private sealed class Findings
    {
        private const int PlaceBits = 31;
        private const int SequenceBits = 24;

        private Finding[] _items = new Finding[64];
        private long[] _keys = new long[64];

        internal int Count { get; private set; }

        internal void Add((int Section, int Place) order, Finding finding)
        {
            if (Count == _items.Length)
            {
                Array.Resize(ref _items, Count * 2);
                Array.Resize(ref _keys, Count * 2);
            }

            // Places begin below zero.
            _keys[Count] = ((long)order.Section << (PlaceBits + SequenceBits)) | (long)(order.Place + 2) << SequenceBits | (uint)Count;
            _items[Count++] = finding;
        }

        internal bool Exists(Func<Finding, bool> matches) => _items.Take(Count).Any(matches);

        internal ValueList<Finding> InOrder()
        {
            var items = new Finding[Count];
            Array.Copy(_items, items, Count);
            Array.Sort(_keys, items, 0, Count);
            return ValueList<Finding>.Owning(items);
        }
    }
}
