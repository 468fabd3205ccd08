using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Walks the lines of section 二: captions, heads, and rows with the numbers beside or below their labels.</summary>
internal sealed class DisclosureWalk(Draft draft, AsideColumns asides, Action<DisclosureRow> close)
{
    private const string Section = DisclosureReader.Section;

    private readonly DisclosureTableHeads _heads = new(draft);
    private readonly DisclosureNotes _notes = new(draft);
    private MappedColumn? _serial;
    private DisclosureRow? _row;

    // The row that was closed last, and the line of numbers without a label behind it.
    private DisclosureRow? _last;
    private Line? _nameless;

    internal void Walk(IReadOnlyList<Line> lines)
    {
        foreach (Line line in lines)
        {
            if (!line.IsBlank && !PageFurniture.IsPart(line))
                Take(line);
        }

        CloseHeads();
        CloseRow();
    }

    private void Take(Line line)
    {
        Piece first = line.Filled[0];
        if (!DisclosureHeads.IsCaption(first))
        {
            TakeLine(WithoutSerial(line));
            return;
        }

        CloseHeads();
        CloseRow();
        _notes.Take(Scope.NotesIn(first));
        bool isAlone = Array.TrueForAll(line.Filled, piece => piece.Text == first.Text);
        _heads.Take(first, isAlone);
        if (!isAlone)
            TakeLine(WithoutSerial(Without(line, first)));
    }

    private static Line Without(Line line, Piece first) =>
        new(line.Text, line.Position, Array.FindAll(line.Pieces, piece => !ReferenceEquals(piece, first)), line.IsRow) { Table = line.Table, IsInSpans = line.IsInSpans, Width = line.Width };

    /// <summary>A line without the number of order that a column of the body's own holds.</summary>
    private Line WithoutSerial(Line line)
    {
        if (line.Filled.Length < 2)
            return line;
        Piece first = line.Filled[0];
        if (Scope.IsSerial(first) && DisclosureHeads.BeginsHeads(line.Filled[1]))
            _serial = new MappedColumn(ColumnUse.Aside, -1, first, first.Column);
        else if (_serial is not { } serial || !first.IsValue || first.Column != serial.Place || !line.Filled[1].IsWords)
            return line;
        else
            asides.Add(serial, first);
        return Without(line, first);
    }

    private void TakeLine(Line line)
    {
        Piece first = line.Filled[0];
        if (!_heads.AreOpen && line.Filled.Length == 1 && _notes.TakeLine(first, isFree: _row == null, _heads.Map != null))
            return;

        if (DisclosureHeads.BeginsHeads(first))
        {
            BeginHeads(line);
            return;
        }

        string? known = RowOf(first, out bool joined);
        if (known == null && _heads.MayContinue(line))
        {
            _heads.Add(line);
            return;
        }

        CloseHeads();
        if (_heads.Map == null && known == null && Array.TrueForAll(line.Filled, DisclosureHeads.IsHead))
        {
            CloseRow();
            _heads.Begin(line);
        }
        else if (!TakeYear(line))
        {
            TakeRow(line, known, joined);
        }
    }

    private void BeginHeads(Line line)
    {
        CloseHeads();

        // Heads that begin on the line above.
        Line? above = _row is { Row: null } open && open.Beginning is { } beginning && Array.TrueForAll(beginning.Filled, DisclosureHeads.IsBeginning) ? beginning : null;
        if (above != null)
            _row = null;
        CloseRow();
        _heads.Begin(line, above);
    }

    private void TakeRow(Line line, string? known, bool joined)
    {
        if (known != null)
        {
            StartRow(known, line, joined);
        }
        else if (_row != null && _row.TakesMore(line))
        {
            _row.Take(line.Filled, isWhole: false);
        }
        else if (_row is { LabelIsOpen: true } && line.IsAllWords)
        {
            _row.ContinueLabel(line.Filled);
        }
        else if (line.IsAllValues)
        {
            CloseRow();
            Nameless(line.Text, line.Filled, line.Position);
            if (_last != null)
                _last.Contest ??= line.Text;
            _nameless = line;
        }
        else
        {
            StartUnknown(line);
        }
    }

    /// <summary>The row whose label this is, alone or behind a piece of label that stood without numbers.</summary>
    private string? RowOf(Piece piece, out bool joined)
    {
        joined = false;
        if (Vocabulary.DisclosureRows.TryGetValue(piece.Words, out string? row))
            return row;
        joined = _row is { Row: null, HasCells: false, Label.Text.Length: < DisclosureRow.LongestLabel } open
            && Vocabulary.DisclosureRows.TryGetValue(Vocabulary.Words(open.Label.Text + piece.Text), out row);
        return joined ? row : null;
    }

    private void StartRow(string row, Line line, bool joined)
    {
        Piece label = line.Filled[0];
        if (joined)
        {
            label = new Piece(_row!.Label.Text + label.Text, _row.Label.Position);
            _row = null;
        }

        CloseRow();

        // Behind the label a year may stand, and tell of which of two years the numbers are.
        int years = line.Filled.Length > 2 && IsYear(line.Filled[1]) && Array.TrueForAll(line.Filled.AsSpan(2).ToArray(), piece => piece.IsValue || IsYear(piece)) ? 1 : -1;
        bool isElse = Scope.SaysElse(Scope.NotesIn(label), draft.Year);
        _row = new DisclosureRow(isElse ? null : row, label, years < 0 ? NumbersOf(line) : new RowNumbers([]) { Map = _heads.Map })
        {
            OfElse = isElse ? row : null,
            Text = line.Text,
            Notes = _notes.OfRow(),
            Contest = _nameless?.Text,
            IsOfTable = line.IsRow,
            IsOutside = _heads.Map is { } map && map.Places(line) && line.Width > map.LastPlace && Array.Exists(line.Filled, piece => piece.IsValue && piece != label && !Array.Exists(map.Columns, column => column.IsCoveredBy(piece))),
        };
        _nameless = null;
        for (int next = years; next > 0 && next < line.Filled.Length; next = years)
        {
            years = Array.FindIndex(line.Filled, next + 1, IsYear);
            TakeYear(new Line(line.Position, line.Filled.AsSpan(next, (years < 0 ? line.Filled.Length : years) - next).ToArray()));
        }
    }

    private static bool IsYear(Piece piece) => piece.IsWords && Scope.IsYear(piece) && !Vocabulary.DisclosureRows.ContainsKey(piece.Words);

    /// <summary>Numbers of two years may stand beside one label, on its line or on the lines below; the words before them tell which is this year's.</summary>
    private bool TakeYear(Line line)
    {
        if (_row is not { } row || (row.Row ?? row.OfElse) == null || !IsYear(line.Filled[0]) || line.Filled.Length < 2)
            return false;
        Piece[] numbers = line.Filled.AsSpan(1).ToArray();
        if (!Array.TrueForAll(numbers, piece => piece.IsValue))
            return false;
        if (row.OfElse != null || !Scope.IsThisYear(line.Filled[0], draft.Year))
            KeepOtherYear(row.Label.Text + line.Filled[0].Text, numbers, line.Position);
        else if (row.Numbers.HasNumbers)
            row.Contest ??= line.Text;
        else
            row.Take(numbers, isWhole: true);
        return true;
    }

    private void KeepOtherYear(string label, Piece[] numbers, SourcePosition position)
    {
        draft.KeepAside(Section, label, numbers.Select(number => number.Text), position);
        draft.Diagnostics.Add(Diagnose.AdditionalRow(position, Section, PersonalData.Mask(label)));
    }

    /// <summary>What stands behind the label of a row: in its columns, where the table shows them and the row has a cell of its own in each.</summary>
    private RowNumbers NumbersOf(Line line)
    {
        Piece label = line.Filled[0];
        if (_heads.Map is { } map && map.Places(line) && PlacedRow.TryRead(line, map, piece => Vocabulary.DisclosureRows.ContainsKey(piece.Words)) is { Labels.Count: 1 } placed && ReferenceEquals(placed.Labels[0], label) && !Array.Exists(placed.Values, cell => cell == null))
            return RowNumbers.In(map, placed);
        Piece[] cells = line.Pieces.AsSpan(Array.IndexOf(line.Pieces, label) + 1).ToArray();
        return new RowNumbers(cells) { Map = _heads.Map, IsCells = line.IsRow && cells.Length > 0, IsMisfit = _heads.Map?.IsMisfit(line) == true };
    }

    private void StartUnknown(Line line)
    {
        // Numbers that ran together with something else are those of the label above, and cannot be told.
        if (_row is { Row: not null, HasCells: false } open && line.Filled[0].Text[0] is >= '0' and <= '9')
            open.Contest ??= line.Text;
        CloseRow();
        _row = new DisclosureRow(null, line.Filled[0], NumbersOf(line)) { Text = line.Text, Beginning = line, IsOfTable = line.IsRow };
    }

    private void Nameless(string text, IEnumerable<Piece> numbers, SourcePosition position)
    {
        draft.Diagnostics.Add(Diagnose.NamelessNumbers(position, Section, text));
        draft.KeepAside(Section, string.Empty, numbers.Select(number => number.Text), position);
    }

    private void CloseHeads()
    {
        if (!_heads.AreOpen)
            return;
        (_nameless, _last) = (null, null);
        foreach (Piece number in _heads.Close())
            Nameless(number.Text, [number], number.Position);
    }

    private void CloseRow()
    {
        if (_row == null)
            return;
        _last = _row;
        _row = null;
        close(_last);
    }
}
