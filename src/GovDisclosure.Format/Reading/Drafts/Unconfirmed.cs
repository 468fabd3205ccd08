using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Reading.Drafts;

/// <summary>
/// What was read by the order of the form alone. It stays only where every sum it takes part in can be judged and holds; and even
/// then with a warning, since sums cannot tell one kind of applicant from another.
/// </summary>
internal sealed class Unconfirmed
{
    private readonly Func<TemplateRow, bool> _concerns;
    private HashSet<string> _touching = [];

    private Unconfirmed(string section, bool areColumns, SourcePosition position, Func<TemplateRow, bool> concerns)
    {
        Section = section;
        AreColumns = areColumns;
        Position = position;
        _concerns = concerns;
    }

    internal string Section { get; }

    /// <summary>Whether no head tells the columns of the table; else no label stands beside the numbers of some rows.</summary>
    internal bool AreColumns { get; }

    internal SourcePosition Position { get; }

    /// <summary>The heads that stand over the columns, where they are others than the form's; null where none stand there.</summary>
    internal string? Heads { get; private init; }

    /// <summary>A table whose columns were read in the order of the form.</summary>
    internal static Unconfirmed Columns(string section, SourcePosition position, string? heads) => new(section, true, position, _ => true) { Heads = heads };

    /// <summary>The same of rows of section 三: above others no head tells the columns.</summary>
    internal static Unconfirmed Columns(string section, SourcePosition position, string? heads, IEnumerable<ApplicationRow> rows)
    {
        HashSet<string> found = PointersOf(rows);
        return new Unconfirmed(section, true, position, row => found.Contains(row.Pointer)) { Heads = heads };
    }

    /// <summary>Rows of section 三 that were found by the order of the form, and those that they touch, which are in doubt with them.</summary>
    internal static Unconfirmed Rows(IEnumerable<ApplicationRow> rows, IEnumerable<ApplicationRow> touching)
    {
        HashSet<string> found = PointersOf(rows);
        return new Unconfirmed("/applications", false, default, row => found.Contains(row.Pointer)) { _touching = PointersOf(touching) };
    }

    private static HashSet<string> PointersOf(IEnumerable<ApplicationRow> rows) => new(rows.Select(row => Vocabulary.MatrixRows[(int)row].Pointer), StringComparer.Ordinal);

    /// <summary>Whether a row touches what is in doubt.</summary>
    internal bool Touches(TemplateRow row) => _touching.Contains(row.Pointer);

    /// <summary>The cells that are in doubt.</summary>
    internal IEnumerable<TemplateCell> Cells(ReportTemplate form) =>
        form.Tables.Where(table => table.Section.Pointer == Section).SelectMany(table => table.Rows).Where(_concerns).SelectMany(row => form.Cells.Where(cell => cell.Row == row));

    /// <summary>Whether every sum that one of these cells takes part in can be judged and holds, and each takes part in one.</summary>
    internal static bool IsConfirmed(IReadOnlyCollection<TemplateCell> cells, ReportTemplate form, Func<CellAddress, decimal?> value)
    {
        var concerned = new HashSet<CellAddress>(cells.Select(cell => cell.Address));
        var confirmed = new HashSet<CellAddress>();
        foreach (TemplateIdentity identity in form.Identities)
        {
            if (!identity.Left.Any(concerned.Contains) && !identity.Right.Any(concerned.Contains))
                continue;
            decimal sum = 0;
            foreach (CellAddress cell in identity.Left)
            {
                if (value(cell) is not { } number)
                    return false;
                sum += number;
            }

            foreach (CellAddress cell in identity.Right)
            {
                if (value(cell) is not { } number)
                    return false;
                sum -= number;
            }

            if (sum != 0)
                return false;
            confirmed.UnionWith(identity.Left);
            confirmed.UnionWith(identity.Right);
        }

        return concerned.IsSubsetOf(confirmed);
    }
}
