using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>A row of section 二 being read: its label, then its numbers.</summary>
internal sealed class DisclosureRow(string? row, Piece label, IReadOnlyList<DisclosureHead>? columns)
{
    internal const int LongestLabel = 400;

    private string? _heads;
    private string? _cells;

    /// <summary>The pointer of the row, or null for a row that is not the form's.</summary>
    internal string? Row { get; } = row;

    internal Piece Label { get; private set; } = label;

    internal IReadOnlyList<DisclosureHead>? Columns { get; private set; } = columns;

    internal List<Piece> Values { get; private set; } = [];

    internal IReadOnlyList<Piece> Pieces => [Label, .. Values.Where(value => !value.IsBlank)];

    /// <summary>The notes at the caption of its table and above it; null where there are none.</summary>
    internal List<Note>? Notes { get; init; }

    /// <summary>The whole line, for a row that turns out to be none.</summary>
    internal string Text { get; init; } = label.Text;

    /// <summary>Whether the values are divided cells, blank ones included.</summary>
    internal bool IsCells { get; private set; }

    internal bool IsClosed { get; private set; }

    /// <summary>Whether the label stands in a row of a table, where its numbers stand beside it or nowhere.</summary>
    internal bool IsOfTable { get; private set; }

    /// <summary>Numbers without a label that touch the row and may be its own.</summary>
    internal string? Contest { get; set; }

    /// <summary>The rows of the same label that tell something else.</summary>
    internal List<DisclosureRow>? Contradicts { get; set; }

    // Put together once, since the first of many rows is compared with each of the others.
    private string Heads => _heads ??= string.Join(" ", Columns?.Select(column => Vocabulary.Words(column.Piece.Text)) ?? []);

    private string Cells => _cells ??= string.Join("|", Values.Select(value => value.Folded)).TrimEnd('|');

    internal bool TakesMore => !IsClosed;

    /// <summary>Whether a row that stands twice has the same columns and cells again.</summary>
    internal bool SaysAs(DisclosureRow other) => (ReferenceEquals(Columns, other.Columns) || Heads == other.Heads) && Cells == other.Cells;

    internal string Printed => string.Join(" ", Values.Where(value => !value.IsBlank).Select(value => value.Text));

    /// <summary>By which rule the number under a head is read; null where a bare label shows no cells.</summary>
    internal ReadingRule? RuleUnder(DisclosureHead head) =>
        Values.Count == 0 ? null : head.IsCut ? ReadingRule.DeclaredCut : IsCells ? ReadingRule.Grid : ReadingRule.Run;

    internal RowValues Read() => IsCells ? RowValues.FromCells(Values.ToArray(), Columns!.Count) : RowValues.FromTokens(Values.ToArray(), Columns!.Count);

    /// <summary>Whether a bracket of the label is still open.</summary>
    internal bool LabelIsOpen
    {
        get
        {
            int open = Label.Folded.LastIndexOf('(');
            return Values.Count == 0 && !IsClosed && Label.Text.Length < LongestLabel && open >= 0 && LabelText.EndOfBracket(Label.Folded, Label.Folded.IndexOf('(')) == Label.Folded.Length
                && Label.Folded[Label.Folded.Length - 1] != ')';
        }
    }

    internal void ContinueLabel(IEnumerable<Piece> pieces) =>
        Label = new Piece(Label.Text + string.Concat(pieces.Select(piece => piece.Text)), Label.Position);

    internal void TakeRest(Line line)
    {
        IsOfTable = line.IsRow;
        int at = Array.IndexOf(line.Pieces, line.Filled[0]);
        Values.AddRange(line.Pieces.Skip(at + 1));
        IsCells = line.IsRow && Values.Count > 0;
        IsClosed = Values.Count > 0;
    }

    /// <summary>Takes the numbers of a line that begins with the year they are of.</summary>
    internal void TakeYear(Line line)
    {
        Values.AddRange(line.Filled.Skip(1));
        IsClosed = true;
    }

    internal void ReplaceBy(DisclosureRow other)
    {
        Label = other.Label;
        Columns = other.Columns;
        Values = other.Values;
        IsCells = other.IsCells;
        IsClosed = other.IsClosed;
        (_heads, _cells) = (null, null);
    }
}
