using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Faults;

/// <summary>
/// By how much each identity of a component is off. A component is a set of identities that share cells, so that no
/// change in it matters to any other. Identities with a blank cell belong to none.
/// </summary>
/// <remarks>
/// Every cell lies in at most one row and in at most one column (its total and its balance together): the least
/// number of cells that can be wrong follows.
/// </remarks>
internal sealed class Syndrome
{
    private readonly AnnualReport _report;
    private readonly List<(int Identity, int Sign)>?[] _places;
    private readonly long[] _off;
    private readonly int[] _line;
    private readonly int[] _violatedInLine;
    private int _violatedRows;
    private int _violatedColumns;

    private Syndrome(AnnualReport report, List<(int Identity, int Sign)>?[] places, IReadOnlyList<TemplateIdentity> identities)
    {
        _report = report;
        _places = places;
        Identities = identities;
        int all = report.Template.Identities.Count;
        _off = new long[all];
        _line = new int[all];

        // Each row is a line of its own; the identities of a column are one line, behind the rows.
        _violatedInLine = new int[all + CellLayout.Applications.Stride];
        foreach (TemplateIdentity identity in identities)
        {
            _line[identity.Index] = IsRow(identity) ? identity.Index : all + CellLayout.Applications.ColumnAt(identity.Left[0].Slot);
            SetOff(identity.Index, Sum(identity.Left) - Sum(identity.Right));
        }
    }

    /// <summary>The form of the report.</summary>
    internal ReportTemplate Template => _report.Template;

    /// <summary>The identities of the component that can be assessed.</summary>
    internal IReadOnlyList<TemplateIdentity> Identities { get; }

    internal bool IsViolated => _violatedRows + _violatedColumns > 0;

    internal int ViolatedRows => _violatedRows;

    internal int ViolatedColumns => _violatedColumns;

    /// <summary>Fewer cells than this cannot be at fault.</summary>
    internal int LeastCells => Math.Max(_violatedRows, _violatedColumns);

    /// <summary>The components in which an identity is violated.</summary>
    internal static IReadOnlyList<Syndrome> Of(AnnualReport report)
    {
        IdentityOutcomes outcomes = ReportIdentities.Check(report);
        if (outcomes.ViolatedCount == 0)
            return [];

        TemplateIdentity[] assessable = report.Template.Identities.Where(identity => outcomes[identity.Index] != RuleOutcome.NotAssessable).ToArray();
        var places = new List<(int Identity, int Sign)>?[CellLayout.ProactiveDisclosureStart];
        foreach (TemplateIdentity identity in assessable)
        {
            AddPlaces(places, identity, identity.Left, 1);
            AddPlaces(places, identity, identity.Right, -1);
        }

        return Components(assessable, places)
            .Where(component => component.Any(identity => outcomes[identity.Index] == RuleOutcome.Violated))
            .Select(component => new Syndrome(report, places, component))
            .ToArray();
    }

    internal static bool IsRow(TemplateIdentity identity) => identity.Kind is not (IdentityKind.ColumnTotal or IdentityKind.Balance);

    /// <summary>The left side less the right side.</summary>
    internal long Off(TemplateIdentity identity) => _off[identity.Index];

    /// <summary>The identities a cell lies in.</summary>
    internal IEnumerable<TemplateIdentity> IdentitiesOf(int slot) =>
        _places[slot] is { } places ? places.Select(place => _report.Template.Identities[place.Identity]) : [];

    internal long ValueOf(int slot) => _report.Cells.Counts[slot];

    /// <summary>The change of a cell that makes an identity hold, or null where the number would be no count.</summary>
    internal Change? Mend(TemplateIdentity identity, int slot)
    {
        int sign = 0;
        foreach ((int place, int signThere) in _places[slot]!)
            sign = place == identity.Index ? signThere : sign;
        long from = ValueOf(slot);
        long to = from - (sign * _off[identity.Index]);
        return to is < 0 or > NumberLimits.MaxCount ? null : new Change(slot, from, to);
    }

    internal void Apply(Change change) => Move(change.Slot, change.Delta);

    internal void TakeBack(Change change) => Move(change.Slot, -change.Delta);

    /// <summary>Whether every identity of the component holds with these changes of its cells.</summary>
    internal bool IsMendedBy(IReadOnlyCollection<Change> changes)
    {
        foreach (Change change in changes)
            Apply(change);
        bool mended = !IsViolated;
        foreach (Change change in changes)
            TakeBack(change);
        return mended;
    }

    private void Move(int slot, long delta)
    {
        foreach ((int identity, int sign) in _places[slot]!)
            SetOff(identity, _off[identity] + (sign * delta));
    }

    private void SetOff(int identity, long off)
    {
        bool was = _off[identity] != 0;
        _off[identity] = off;
        if (was == (off != 0))
            return;
        int line = _line[identity];
        bool lineWas = _violatedInLine[line] > 0;
        _violatedInLine[line] += was ? -1 : 1;
        if (lineWas == _violatedInLine[line] > 0)
            return;
        if (line < _off.Length)
            _violatedRows += lineWas ? -1 : 1;
        else
            _violatedColumns += lineWas ? -1 : 1;
    }

    private long Sum(IReadOnlyList<CellAddress> cells) => cells.Sum(cell => ValueOf(cell.Slot));

    private static void AddPlaces(List<(int Identity, int Sign)>?[] places, TemplateIdentity identity, IReadOnlyList<CellAddress> cells, int sign)
    {
        foreach (CellAddress cell in cells)
            (places[cell.Slot] ??= []).Add((identity.Index, sign));
    }

    private static IEnumerable<List<TemplateIdentity>> Components(TemplateIdentity[] assessable, List<(int Identity, int Sign)>?[] places)
    {
        Dictionary<int, TemplateIdentity> left = assessable.ToDictionary(identity => identity.Index);
        foreach (TemplateIdentity first in assessable)
        {
            if (!left.Remove(first.Index))
                continue;
            var component = new List<TemplateIdentity> { first };
            for (int i = 0; i < component.Count; i++)
            {
                foreach (CellAddress cell in component[i].Left.Concat(component[i].Right))
                {
                    foreach ((int identity, _) in places[cell.Slot]!)
                    {
                        if (left.TryGetValue(identity, out TemplateIdentity? neighbour) && left.Remove(identity))
                            component.Add(neighbour);
                    }
                }
            }

            yield return component.OrderBy(identity => identity.Index).ToList();
        }
    }
}
