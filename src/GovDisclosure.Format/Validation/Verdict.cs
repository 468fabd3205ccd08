using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation;

/// <summary>What a rule found at one of its instances.</summary>
internal sealed class Verdict
{
    /// <summary>The rule holds there; nothing more is to be said.</summary>
    internal static readonly Verdict Holds = new(RuleOutcome.Holds, [], default);

    private Verdict(RuleOutcome outcome, IReadOnlyList<CellAddress> cells, Message message)
    {
        Outcome = outcome;
        Cells = cells;
        At = cells.Count == 0 ? [] : new ValueList<string>(cells.Select(cell => cell.ToString()));
        Message = message;
    }

    internal RuleOutcome Outcome { get; }

    /// <summary>The cells it is about, the one in question first.</summary>
    internal IReadOnlyList<CellAddress> Cells { get; }

    /// <summary>The JSON pointers it is about; those of the cells where it is about cells.</summary>
    internal IReadOnlyList<string> At { get; init; }

    internal Message Message { get; }

    internal string? Expected { get; private init; }

    internal string? Actual { get; private init; }

    /// <summary>How grave it is where that differs from the rule.</summary>
    internal Severity? Severity { get; private init; }

    /// <summary>What the caller did not give.</summary>
    internal RuleNeeds Missing { get; private init; }

    internal static Verdict Violated(IReadOnlyList<CellAddress> cells, Message message, string? expected, string? actual, Severity? severity = null) =>
        new(RuleOutcome.Violated, cells, message) { Expected = expected, Actual = actual, Severity = severity };

    internal static Verdict NotAssessable(IReadOnlyList<CellAddress> cells, Message message, RuleNeeds missing = RuleNeeds.None) =>
        new(RuleOutcome.NotAssessable, cells, message) { Missing = missing };
}
