using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Reading;

/// <summary>What became of the search for the numbers of a row.</summary>
internal enum RowValuesStatus
{
    /// <summary>Every number stands in its cell for certain.</summary>
    Certain,

    /// <summary>Digits that ran together were divided in the only way there is; a sum should confirm it.</summary>
    Split,

    /// <summary>The row is there and blank.</summary>
    Blank,

    /// <summary>There are more or fewer numbers than cells.</summary>
    CountDiffers,

    /// <summary>Digits ran together and can be divided in several ways, or in none.</summary>
    Fused,

    /// <summary>One number before blanks that may be no cells of their own: perhaps one cell merged over all columns.</summary>
    Merged,

    /// <summary>Blank cells leave open where the row begins; rows alike in the same table may tell.</summary>
    OffsetOpen,
}

/// <summary>The numbers of a row, one for each column.</summary>
internal readonly struct RowValues
{
    private RowValues(RowValuesStatus status, IReadOnlyList<Piece?>? values = null, int offset = -1)
    {
        Status = status;
        Values = values ?? [];
        Offset = offset;
    }

    internal RowValuesStatus Status { get; }

    /// <summary>For each column its text; null where the cell is blank and the source does not show it.</summary>
    internal IReadOnlyList<Piece?> Values { get; }

    /// <summary>In a row of divided cells: how many blank cells stand between the label and the first column.</summary>
    internal int Offset { get; }

    /// <summary>The numbers among the cells behind a label, in a row of divided cells.</summary>
    internal static RowValues FromCells(IReadOnlyList<Piece> cells, int columns, int knownOffset = -1)
    {
        int first = -1;
        int last = -1;
        int filled = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsBlank)
                continue;
            first = first < 0 ? i : first;
            last = i;
            filled++;
        }

        if (filled == 0)
            return new RowValues(RowValuesStatus.Blank, cells.Count == columns ? cells.ToArray() : new Piece?[columns]);
        if (filled == 1 && InOneCell(cells[first], columns) is { } values)
            return new RowValues(RowValuesStatus.Certain, values);
        if (last - first + 1 > columns || cells.Count < columns)
            return new RowValues(RowValuesStatus.CountDiffers);
        bool areOwn = cells.Count == columns && cells.All(cell => cell.IsOwnCell || !cell.IsBlank);
        if (columns > 1 && filled == 1 && (first == 0 || cells.Count != columns) && !areOwn)
            return new RowValues(RowValuesStatus.Merged);

        int offset = first == 0 || cells.Count == columns ? 0 : last - first + 1 == columns ? first : knownOffset;
        if (offset < 0)
            return new RowValues(RowValuesStatus.OffsetOpen);
        if (first < offset || last >= offset + columns)
            return new RowValues(RowValuesStatus.CountDiffers);
        return new RowValues(RowValuesStatus.Certain, cells.Skip(offset).Take(columns).ToArray(), offset);
    }

    /// <summary>The numbers among texts that follow each other without visible blank cells.</summary>
    internal static RowValues FromTokens(IReadOnlyList<Piece> tokens, int columns)
    {
        if (tokens.Count == 0)
            return new RowValues(RowValuesStatus.Blank, new Piece?[columns]);
        if (tokens.Any(token => token.IsFused))
            return FromFused(tokens, columns);
        if (tokens.Count == 1 && InOneCell(tokens[0], columns) is { } values)
            return new RowValues(RowValuesStatus.Certain, values);
        return tokens.Count == columns
            ? new RowValues(RowValuesStatus.Certain, tokens.ToArray())
            : new RowValues(RowValuesStatus.CountDiffers);
    }

    /// <summary>The numbers of a whole row that blanks divide inside one cell.</summary>
    private static Piece[]? InOneCell(Piece cell, int columns)
    {
        IReadOnlyList<Piece> pieces = LineSplitter.Split(cell.Text, cell.Position);
        return columns > 1 && pieces.Count == columns && pieces.All(piece => piece.IsValue) ? pieces.ToArray() : null;
    }

    private static RowValues FromFused(IReadOnlyList<Piece> tokens, int columns)
    {
        if (tokens.Count != 1)
            return new RowValues(RowValuesStatus.Fused);
        Piece fused = tokens[0];
        if (columns == 1)
            return new RowValues(fused.Number.IsNumber ? RowValuesStatus.Certain : RowValuesStatus.Fused, [fused]);
        if (DigitSplitter.Split(fused.Text, columns) is not { } numbers)
            return new RowValues(RowValuesStatus.Fused);
        Piece[] values = Place(numbers, fused);
        if (values.Any(value => !value.Number.IsNumber))
            return new RowValues(RowValuesStatus.Fused);

        // Nothing but zeros, as many as there are columns: no blank cell can hide among them.
        bool zeros = values.All(value => value.Text == "0");
        bool divided = fused.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length == columns;
        return new RowValues(zeros || divided ? RowValuesStatus.Certain : RowValuesStatus.Split, values);
    }

    private static Piece[] Place(IReadOnlyList<string> numbers, Piece fused)
    {
        var pieces = new Piece[numbers.Count];
        int at = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            at = fused.Text.IndexOf(numbers[i], at, StringComparison.Ordinal);
            pieces[i] = new Piece(numbers[i], fused.Position.Plus(at));
            at += numbers[i].Length;
        }

        return pieces;
    }

    /// <summary>The numbers as text, for a message.</summary>
    internal string Describe() =>
        string.Join("、", Values.Select(value => value == null ? "空" : value.Number.Value.ToString(CultureInfo.InvariantCulture)));
}
