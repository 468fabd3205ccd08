using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tests.Validation;

/// <summary>
/// The identities of a table that no edition has: two rows that come in, rows of outcomes, their total and what remains, each
/// with parts and a total as its last column; then the cases, rows with a total and one column less.
/// </summary>
/// <param name="Outcomes">How many rows are added up.</param>
/// <param name="Columns">How many columns, with the total.</param>
/// <param name="Cases">How many rows have a total only.</param>
/// <param name="Stride">How many numbers lie between one row and the next.</param>
/// <param name="Absent">A row of the layout among the outcomes that the form does not have; none if below zero.</param>
public sealed record MadeUpForm(int Outcomes, int Columns, int Cases, int Stride, int Absent = -1)
{
    private int Lines => 2 + Outcomes + 2 + Cases;

    /// <summary>How many numbers the layout has.</summary>
    public int Slots => Lines * Stride;

    /// <summary>The slots of the form's cells, in printed order.</summary>
    public IEnumerable<int> Cells => Enumerable.Range(0, Lines).Where(row => row != Absent)
        .SelectMany(row => Enumerable.Range(0, ColumnsOf(row)).Select(column => Slot(row, column)));

    /// <summary>What adds up to what.</summary>
    public IReadOnlyList<TemplateIdentity> Identities()
    {
        var identities = new List<TemplateIdentity>();
        int total = 2 + Outcomes;
        int[] matrix = [.. Enumerable.Range(0, total + 2).Where(row => row != Absent)];
        foreach (int row in matrix)
            AddRow(IdentityKind.RowTotal, row);
        for (int column = 0; column < Columns; column++)
            Add(IdentityKind.ColumnTotal, [Slot(total, column)], matrix.Where(row => row >= 2 && row < total).Select(row => Slot(row, column)));
        for (int column = 0; column < Columns; column++)
            Add(IdentityKind.Balance, [Slot(0, column), Slot(1, column)], [Slot(total, column), Slot(total + 1, column)]);
        for (int row = total + 2; row < Lines; row++)
            AddRow(IdentityKind.ProceedingTotal, row);
        return identities;

        void AddRow(IdentityKind kind, int row) =>
            Add(kind, [Slot(row, ColumnsOf(row) - 1)], Enumerable.Range(0, ColumnsOf(row) - 1).Select(column => Slot(row, column)));

        void Add(IdentityKind kind, IEnumerable<int> left, IEnumerable<int> right) =>
            identities.Add(Identity(identities.Count, kind, [.. left], [.. right]));
    }

    /// <summary>An identity of slots.</summary>
    internal static TemplateIdentity Identity(int index, IdentityKind kind, int[] left, int[] right) =>
        new(index, kind, "T3-999", "示例", [.. left.Select(slot => new CellAddress(slot))], [.. right.Select(slot => new CellAddress(slot))]);

    private int ColumnsOf(int row) => row < 2 + Outcomes + 2 ? Columns : Columns - 1;

    private int Slot(int row, int column) => (row * Stride) + column;
}
