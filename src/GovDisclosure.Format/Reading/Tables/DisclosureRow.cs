using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>A row of section 二 being read: its label, then its numbers.</summary>
internal sealed class DisclosureRow(string? row, Piece label, RowNumbers numbers)
{
    internal const int LongestLabel = 400;

    private string? _cells;
    private string? _contest;
    private List<DisclosureRow>? _again;

    /// <summary>The pointer of the row, or null for a row that is not the form's.</summary>
    internal string? Row => row;

    /// <summary>The row of the form that it is of another year or the like; null where it is not.</summary>
    internal string? OfElse { get; init; }

    internal Piece Label { get; private set; } = label;

    internal RowNumbers Numbers { get; private set; } = numbers;

    internal ColumnMap? Map => Numbers.Map;

    /// <summary>The notes at the caption of its table and above it; null where there are none.</summary>
    internal List<Note>? Notes { get; set; }

    /// <summary>The whole line, for a row that turns out to be none.</summary>
    internal string Text { get; init; } = label.Text;

    /// <summary>The line that it begins with, where it may turn out to be one of heads.</summary>
    internal Line? Beginning { get; init; }

    /// <summary>Whether it has its numbers, so that none on the lines below are its own.</summary>
    internal bool IsClosed { get; private set; } = numbers.Cells.Length > 0;

    /// <summary>Whether a number of it stands in a column that no head names.</summary>
    internal bool IsOutside { get; set; }

    /// <summary>Whether the label stands in a row of a table, where its numbers stand beside it or nowhere.</summary>
    internal bool IsOfTable { get; init; }

    /// <summary>Numbers without a label that touch the row, where it stands first or again, and may be its own.</summary>
    internal string? Contest
    {
        get => _contest ?? _again?.Find(row => row.Contest != null)?.Contest;
        set => _contest = value;
    }

    /// <summary>The rows of the same label that tell something else.</summary>
    internal List<DisclosureRow>? Contradicts { get; private set; }

    internal bool HasCells => Numbers.Cells.Length > 0;

    internal string Printed => Numbers.Printed;

    /// <summary>By which rule the number in a column is read; null where a bare label shows no cells.</summary>
    internal ReadingRule? RuleUnder(MappedColumn column) =>
        !HasCells ? null : DisclosureColumns.IsCut(column) ? ReadingRule.DeclaredCut : ReadingRules.Of(Map!, Numbers, RowValuesStatus.Certain, isByOrder: false);

    // Put together once, since the first of many rows is compared with each of the others.
    private string Cells => _cells ??= string.Join("|", Numbers.Cells.Select(cell => cell.Folded)).TrimEnd('|');

    /// <summary>Whether a bracket of the label is still open.</summary>
    internal bool LabelIsOpen
    {
        get
        {
            int open = Label.Folded.LastIndexOf('(');
            return !HasCells && Label.Text.Length < LongestLabel && open >= 0 && LabelText.EndOfBracket(Label.Folded, Label.Folded.IndexOf('(')) == Label.Folded.Length
                && Label.Folded[Label.Folded.Length - 1] != ')';
        }
    }

    /// <summary>Whether the numbers of a line below may be its own.</summary>
    internal bool TakesMore(Line line) => !IsClosed && line.IsAllValues && !(line.IsRow && (IsOfTable || line.Pieces[0].IsBlank));

    /// <summary>More of its numbers, on the line below those it has; <paramref name="isWhole"/> tells that none follow.</summary>
    internal void Take(IEnumerable<Piece> more, bool isWhole)
    {
        Numbers = Numbers.With([.. Numbers.Cells, .. more]);
        IsClosed = isWhole;
    }

    internal void ContinueLabel(IEnumerable<Piece> pieces) =>
        Label = new Piece(Label.Text + string.Concat(pieces.Select(piece => piece.Text)), Label.Position);

    /// <summary>A row of the same label: the same again, nothing, the numbers of one that had none, or a contradiction. Whether it says the same.</summary>
    internal bool Meet(DisclosureRow other)
    {
        bool sameColumns = ReferenceEquals(Map, other.Map) || (Map != null && other.Map != null && Map.SaysAs(other.Map));
        bool isSame = other.Numbers.HasNumbers && sameColumns && Cells == other.Cells;
        if (other.Numbers.HasNumbers && HasCells && !isSame)
        {
            (Contradicts ??= []).Add(other);
            return false;
        }

        (_again ??= []).Add(other);
        if (other.Numbers.HasNumbers && !isSame)
            (Label, Numbers, Notes, IsOutside, IsClosed, _cells) = (other.Label, other.Numbers, other.Notes, other.IsOutside, other.IsClosed, null);
        return isSame;
    }
}
