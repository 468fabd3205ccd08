using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation;

/// <summary>What a rule found at one of its instances.</summary>
internal sealed class Verdict
{
    /// <summary>The rule holds there; nothing more is to be said.</summary>
    internal static readonly Verdict Holds = new(RuleOutcome.Holds, [], default);

    private Verdict(RuleOutcome outcome, IReadOnlyList<CellAddress> cells, Message message, IReadOnlyList<string>? at = null)
    {
        Outcome = outcome;
        Cells = new ValueList<CellAddress>(cells);
        At = new ValueList<string>(at ?? cells.Select(cell => cell.ToString()));
        Message = message;
    }

    internal RuleOutcome Outcome { get; }

    /// <summary>The cells it is about, the one in question first.</summary>
    internal IReadOnlyList<CellAddress> Cells { get; }

    /// <summary>The JSON pointers it is about; those of the cells where it is about cells.</summary>
    internal IReadOnlyList<string> At { get; }

    internal Message Message { get; }

    internal string? Expected { get; private init; }

    internal string? Actual { get; private init; }

    /// <summary>How grave it is where that differs from the rule.</summary>
    internal Severity? Severity { get; private init; }

    /// <summary>What the caller did not give.</summary>
    internal RuleNeeds Missing { get; private init; }

    internal static Verdict Violated(IReadOnlyList<CellAddress> cells, Message message, string? expected = null, string? actual = null, Severity? severity = null, IReadOnlyList<string>? at = null) =>
        new(RuleOutcome.Violated, cells, message, at) { Expected = expected, Actual = actual, Severity = severity };

    internal static Verdict NotAssessable(IReadOnlyList<CellAddress> cells, Message message, RuleNeeds missing = RuleNeeds.None, IReadOnlyList<string>? at = null) =>
        new(RuleOutcome.NotAssessable, cells, message, at) { Missing = missing };
}
