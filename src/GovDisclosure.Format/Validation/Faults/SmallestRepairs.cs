using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation.Faults;

/// <summary>Finds the smallest sets of cells whose change makes every identity of a component hold.</summary>
/// <remarks>
/// The cells of a smallest set hang together like trees, with identities as joints: a circle of cells could be opened, and
/// one of them left alone. A tree has leaves, and a leaf is the only wrong cell of an identity, so that the identity tells
/// its number. The search mends an identity with one of its cells, and so on until all hold.
/// </remarks>
internal sealed class SmallestRepairs
{
    /// <summary>More cells at once are no proposal but a rewriting of the table.</summary>
    internal const int MostCells = 6;

    /// <summary>The cells tried before the search gives up: some milliseconds. Two wrong cells need some hundreds.</summary>
    internal const int MostTrials = 20_000;

    /// <summary>More explanations than this explain nothing.</summary>
    internal const int MostFound = 200;

    private readonly Syndrome _syndrome;
    private readonly List<Change> _path = [];
    private readonly List<Change[]> _found = [];
    private int _trials;

    private SmallestRepairs(Syndrome syndrome) => _syndrome = syndrome;

    /// <summary>All the smallest sets, each in printed order; none where they are too large or too many to be searched.</summary>
    internal static IReadOnlyList<Change[]> Find(Syndrome syndrome)
    {
        int least = syndrome.LeastCells;
        if (least > MostCells)
            return [];

        // Wrong cells that share a row or a column may hide each other there. Among many, nothing would be certain.
        int most = least <= 3 ? least + 1 : least;
        var search = new SmallestRepairs(syndrome);
        for (int size = least; size <= most && search._found.Count == 0; size++)
            search.Extend(size);
        return search.GivesUp ? [] : search._found;
    }

    // Stryker disable once Equality: one trial or one set more or less is no promise.
    private bool GivesUp => _trials > MostTrials || _found.Count > MostFound;

    private void Extend(int cellsLeft)
    {
        if (!_syndrome.IsViolated)
        {
            Add();
            return;
        }

        if (_syndrome.LeastCells > cellsLeft)
            return;
        foreach (TemplateIdentity identity in IdentitiesToMend(cellsLeft))
        {
            foreach (CellAddress cell in identity.Left.Concat(identity.Right))
                Try(identity, cell.Slot, cellsLeft);
        }
    }

    private void Try(TemplateIdentity identity, int slot, int cellsLeft)
    {
        // Stryker disable once Statement, Update: of 400,000 faults made at random none came to the limit; it bounds the time.
        _trials++;
        // Stryker disable once Logical, Linq: a search given up or a cell tried twice has no result; going on would only take time.
        if (GivesUp || _path.Exists(change => change.Slot == slot) || _syndrome.Mend(identity, slot) is not { } change)
            return;
        _syndrome.Apply(change);
        _path.Add(change);
        Extend(cellsLeft - 1);
        _path.RemoveAt(_path.Count - 1);
        _syndrome.TakeBack(change);
    }

    private TemplateIdentity[] IdentitiesToMend(int cellsLeft)
    {
        TemplateIdentity[] violated = _syndrome.Identities.Where(identity => _syndrome.Off(identity) != 0).ToArray();

        // With as many violated rows as cells, each row has exactly one of them: any row will do to go on with.
        // Stryker disable once Linq: so many are there.
        return _syndrome.ViolatedRows == cellsLeft ? [violated.First(Syndrome.IsRow)]
            : _syndrome.ViolatedColumns == cellsLeft ? [violated.First(identity => !Syndrome.IsRow(identity))]
            : violated;
    }

    private void Add()
    {
        Change[] changes = _path.OrderBy(change => change.Slot).ToArray();
        if (!_found.Exists(other => other.SequenceEqual(changes)))
            _found.Add(changes);
    }
}
