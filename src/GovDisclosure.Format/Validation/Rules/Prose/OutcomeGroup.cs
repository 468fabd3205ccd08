using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>One of the six groups of outcomes in section 三: its keyword and its rows in a form.</summary>
internal sealed class OutcomeGroup
{
    private static readonly (Term Term, string Name)[] s_names =
    [
        (Term.Granted, "granted"), (Term.PartiallyGranted, "partiallyGranted"), (Term.Denied, "denied"), (Term.Unavailable, "unavailable"),
        (Term.NotProcessed, "notProcessed"), (Term.OtherHandling, "otherHandling"),
    ];

    private static readonly Dictionary<ReportTemplate, OutcomeGroup[]> s_groups = ReportTemplate.All.ToDictionary(
        template => template,
        template => s_names.Select(each => new OutcomeGroup(each.Term, OutcomeCells.Totals(template, each.Name))).ToArray());

    private readonly CellAddress[] _cells;

    private OutcomeGroup(Term term, CellAddress[] cells)
    {
        Term = term;
        _cells = cells;
        Sum = [Formula.Of(cells)];
        Place = Place.Of(cells);
    }

    /// <summary>What the prose calls it.</summary>
    internal Term Term { get; }

    /// <summary>The only reading of its number: the totals of its rows added.</summary>
    internal Formula[] Sum { get; }

    /// <summary>The totals of its rows.</summary>
    internal Place Place { get; }

    /// <summary>The six groups as a form has them, in printed order.</summary>
    internal static OutcomeGroup[] Of(ReportTemplate template) => s_groups[template];

    /// <summary>The totals of the rows of the groups whose bits are set.</summary>
    internal static CellAddress[] Cells(ReportTemplate template, int groups) =>
        [.. Of(template).Where(group => (groups & (1 << (int)group.Term)) != 0).SelectMany(group => group._cells)];
}
