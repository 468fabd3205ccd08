using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

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
    private readonly Piece?[] _cells;
    private readonly int _columns;

    private RowValues(RowValuesStatus status, Piece?[]? values = null)
        : this(status, values ?? [], values?.Length ?? 0, -1)
    {
    }

    private RowValues(RowValuesStatus status, Piece?[] cells, int columns, int offset)
    {
        Status = status;
        Offset = offset;
        _cells = cells;
        _columns = columns;
    }

    /// <summary>There are more or fewer cells than columns.</summary>
    internal static RowValues CountDiffers => new(RowValuesStatus.CountDiffers);

    internal RowValuesStatus Status { get; }

    /// <summary>For each column its text; null where the cell is blank and the source does not show it.</summary>
    internal Piece?[] Values => _cells.Length == _columns ? _cells : _cells.AsSpan(Math.Max(Offset, 0), _columns).ToArray();

    internal int Count => _columns;

    /// <summary>In a row of divided cells: how many blank cells stand between the label and the first column.</summary>
    internal int Offset { get; }

    /// <summary>The text for one column.</summary>
    internal Piece? this[int column] => _cells[Math.Max(Offset, 0) + column];

    /// <summary>Whether no cell can be part of one merged with another.</summary>
    private static bool AreOwn(Piece[] cells) => Array.TrueForAll(cells, cell => cell.IsOwnCell || !cell.IsBlank);

    /// <summary>The numbers of a row in a table that shows its columns.</summary>
    internal static RowValues FromPlaced(Piece?[] cells, bool isMerged)
    {
        int filled = 0;
        foreach (Piece? cell in cells)
            filled += cell is null or { IsBlank: true } ? 0 : 1;
        if (filled == 0)
            return new RowValues(RowValuesStatus.Blank, cells);
        if (isMerged || (cells.Length > 1 && Array.Exists(cells, cell => cell is { IsOverlong: true })))
            return new RowValues(RowValuesStatus.Merged);
        return cells.Length > 1 && filled == 1 && cells[0] is { IsBlank: false } && !Array.TrueForAll(cells, cell => cell is null or { IsOwnCell: true } or { IsBlank: false })
            ? new RowValues(RowValuesStatus.Merged)
            : new RowValues(RowValuesStatus.Certain, cells);
    }

    /// <summary>
    /// The numbers among the cells behind a label, in a row of divided cells. Blank ones before them may be those of labels:
    /// <paramref name="knownOffset"/> tells how many are, −1 that nothing does, null that no more than one column holds labels.
    /// </summary>
    internal static RowValues FromCells(Piece[] cells, int columns, int? knownOffset = null)
    {
        int first = -1;
        int last = -1;
        int filled = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].IsBlank)
                continue;
            first = first < 0 ? i : first;
            last = i;
            filled++;
        }

        if (filled == 0)
            return new RowValues(RowValuesStatus.Blank, cells.Length == columns ? cells : new Piece?[columns]);
        if (filled == 1 && InOneCell(cells[first], columns) is { } values)
            return new RowValues(RowValuesStatus.Certain, values);
        if (last - first + 1 > columns || cells.Length < columns)
            return new RowValues(RowValuesStatus.CountDiffers);
        if (columns > 1 && Array.Exists(cells, cell => cell.IsOverlong))
            return new RowValues(RowValuesStatus.Merged);
        if (columns > 1 && filled == 1 && (cells.Length != columns || (first == 0 && !AreOwn(cells))))
            return new RowValues(RowValuesStatus.Merged);

        int offset = first == 0 ? 0 : last - first + 1 == columns ? first : knownOffset ?? (cells.Length == columns ? 0 : -1);
        if (offset < 0)
            return new RowValues(RowValuesStatus.OffsetOpen);
        if (first < offset || last >= offset + columns)
            return new RowValues(RowValuesStatus.CountDiffers);
        return new RowValues(RowValuesStatus.Certain, cells, columns, offset);
    }

    /// <summary>The numbers among texts that follow each other without visible blank cells.</summary>
    internal static RowValues FromTokens(Piece[] tokens, int columns)
    {
        if (tokens.Length == 0)
            return new RowValues(RowValuesStatus.Blank, new Piece?[columns]);
        if (Array.Exists(tokens, token => token.IsFused))
            return FromFused(tokens, columns);
        if (tokens.Length == 1 && InOneCell(tokens[0], columns) is { } values)
            return new RowValues(RowValuesStatus.Certain, values);
        return tokens.Length == columns
            ? new RowValues(RowValuesStatus.Certain, tokens)
            : new RowValues(RowValuesStatus.CountDiffers);
    }

    /// <summary>The numbers of a whole row that blanks divide inside one cell.</summary>
    private static Piece[]? InOneCell(Piece cell, int columns)
    {
        if (columns == 1 || !LineSplitter.HasGap(cell.Text))
            return null;
        IReadOnlyList<Piece> pieces = LineSplitter.Split(cell.Text, cell.Position);
        return pieces.Count == columns && pieces.All(piece => piece.IsValue) ? pieces.ToArray() : null;
    }

    private static RowValues FromFused(Piece[] tokens, int columns)
    {
        if (tokens.Length != 1)
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
