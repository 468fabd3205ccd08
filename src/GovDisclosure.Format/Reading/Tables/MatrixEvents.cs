using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>
/// Walks the lines of the matrix and puts together what belongs together: labels, and the numbers that stand on their
/// lines.
/// </summary>
internal sealed class MatrixEvents(Draft draft)
{
    private const string Section = "/applications";
    private const int LongestNote = 300;
    private const int LeastHeads = 3;

    private readonly List<MatrixItem> _items = [];
    private readonly HeadLines _heads = new();
    private ColumnMap? _map;
    private int _line;
    private bool _rowSeen;
    private bool _isMisfit;

    /// <summary>The heads, where they say something else than the form, so that nothing tells the columns.</summary>
    internal PrintedText? WrongHeads { get; private set; }

    /// <summary>Where the first numbers stand.</summary>
    internal SourcePosition Position => _items.Find(item => item.IsNumbers)?.Cells[0].Position ?? default;

    /// <summary>The columns by the first heads that tell them.</summary>
    internal ColumnMap? FirstMap { get; private set; }

    /// <summary>Takes a line; <paramref name="below"/> are those behind it.</summary>
    internal void Take(Line line, IEnumerable<Line> below)
    {
        _line++;
        int label = Array.FindIndex(line.Filled, IsLabel);
        if (IsOfHeads(line, label))
            _heads.Add(line);
        else if (label >= LeastHeads && MatrixColumns.RepeatsHeads(line.Filled.AsSpan(0, label)))
            TakeHeadsBefore(line, label, below);
        else if (!_heads.IsEmpty && (line.IsRow || line.Filled[0].IsValue || label >= 0))
            CloseHeads(below.Prepend(line));
        else if (!_heads.IsEmpty)
            _heads.HasOthers |= !Array.TrueForAll(line.Filled, CornerNote.IsPiece);
        if (line.IsRow)
            TakeRow(line);
        else
            TakeText(line);
    }

    /// <summary>Heads that ran together with the first row.</summary>
    private void TakeHeadsBefore(Line line, int label, IEnumerable<Line> below)
    {
        Piece[] heads = line.Filled.AsSpan(0, label).ToArray();
        _heads.Add(new Line(heads[0].Position, heads));
        CloseHeads(below);
    }

    private bool IsOfHeads(Line line, int label) =>
        label < 0 && !Array.Exists(line.Filled, piece => piece.IsValue && piece.Number.IsNumber)
        && (_rowSeen && _heads.IsEmpty ? MatrixColumns.RepeatsHeads(line.Filled) : MatrixColumns.MayBeHeads(line, !_heads.IsEmpty));

    private static bool IsLabel(Piece piece) => piece.IsWords && piece.MatchMatrix(out _) is LabelMatch.Row or LabelMatch.Similar;

    /// <summary>Heads again after a page break say the same again, or tell other columns from there on.</summary>
    private void CloseHeads(IEnumerable<Line> rows)
    {
        ColumnMap? map = MatrixColumns.Of(_heads, draft.Year, out bool areWrong);
        if (map is { IsPlaced: true } && rows.TakeWhile(row => row.Table != null).Any(map.IsContradictedBy))
            map = map.WithoutPlaces();
        if (areWrong)
            WrongHeads ??= new PrintedText(string.Join(" ", _heads.Pieces.Select(head => head.Text)), _heads.Lines[0].Position, Section, null);
        if (areWrong && !_rowSeen)
        {
            foreach (Piece piece in _heads.Pieces.Where(piece => !CornerNote.IsPiece(piece) && !Vocabulary.MatrixHeads.ContainsKey(piece.Words) && !HeadPieces.Matrix.MakeUp(piece.Words)))
                draft.ColumnHeads.Add(new PrintedText(piece.Text, piece.Position, Section, null));
        }

        // Heads again that tell no columns leave none that can be told.
        if (map == null && _rowSeen && !areWrong && _heads.Pieces.Count(head => Vocabulary.MatrixHeads.ContainsKey(head.Words)) >= LeastHeads)
            WrongHeads ??= new PrintedText(string.Join(" ", _heads.Pieces.Select(head => head.Text)), _heads.Lines[0].Position, Section, null);
        _map = map == null ? _map : map.IsPlaced || _map == null || !map.SaysAs(_map) ? map : _map;
        FirstMap ??= map;
        _heads.Clear();
    }

    /// <summary>Labels and rows of numbers in reading order, numbers attached to the label on whose line they stand.</summary>
    internal List<MatrixEvent> Assemble()
    {
        List<MatrixLabelSpan> labels = new MatrixLabelFinder(_items).Find();
        AnnotateUnknown();
        AttachOnLine(labels);
        AttachBetweenPieces(labels);

        var events = new List<(int Index, MatrixEvent Event)>(labels.Count);
        foreach (MatrixLabelSpan label in labels)
        {
            events.Add((label.First, new MatrixEvent
            {
                Row = label.Row,
                Pieces = label.Pieces,
                IsSimilar = label.IsSimilar,
                Cells = label.Numbers?.Cells ?? [],
                IsCells = label.Numbers?.IsCells ?? false,
                Map = label.Numbers?.Map,
                Placed = label.Numbers?.Placed,
                IsMerged = label.Numbers?.IsMerged ?? false,
                IsMisfit = label.Numbers?.IsMisfit ?? false,
            }));
        }

        AddNameless(events);
        foreach (MatrixItem item in _items)
        {
            if (!item.IsLabel && !item.IsUsed && item.IsUnknown)
                events.Add((item.Index, new MatrixEvent { Pieces = [item.Words!] }));
        }

        return MatrixSequence.Of(events);
    }

    /// <summary>Numbers go to the last label before them on their line.</summary>
    private void AttachOnLine(List<MatrixLabelSpan> labels)
    {
        var lastOnLine = new MatrixLabelSpan?[_line + 1];
        int next = 0;
        foreach (MatrixItem item in _items)
        {
            if (!item.IsNumbers)
                continue;
            for (; next < labels.Count && labels[next].First < item.Index; next++)
                labels[next].MarkOn(lastOnLine);

            // Beside one label may stand the numbers of two years, on its line or one below the other.
            if (item.IsOtherYear || IsBehindForeignWords(item))
                continue;
            if (lastOnLine[item.Line] is { Numbers: null } label)
                label.Take(item);
            else if (item.IsThisYear && next > 0 && labels[next - 1] is { Numbers: null } above)
                above.Take(item);
        }

        for (; next < labels.Count; next++)
            labels[next].MarkOn(lastOnLine);
    }

    /// <summary>Whether words that are no part of a label stand right before numbers on their line: 其中：网上申请 beside the label of its group.</summary>
    private bool IsBehindForeignWords(MatrixItem item) =>
        item.Index > 0 && _items[item.Index - 1] is { IsUsed: false, IsUnknown: true } before && before.Line == item.Line
        && !Scope.IsYear(before.Words!) && before.Words!.Plain.Length > 0;

    /// <summary>Numbers between the pieces of a broken label are its own.</summary>
    private void AttachBetweenPieces(List<MatrixLabelSpan> labels)
    {
        foreach (MatrixLabelSpan label in labels)
        {
            for (int i = label.First; i < label.Last && label.Numbers == null; i++)
            {
                if (_items[i] is { IsNumbers: true, IsTaken: false } numbers)
                    label.Take(numbers);
            }
        }
    }

    /// <summary>Numbers that no label of the form stands with: a row of the issuer's own, or a row without a label.</summary>
    private void AddNameless(List<(int Index, MatrixEvent Event)> events)
    {
        int line = -1;
        MatrixItem? foreign = null;
        foreach (MatrixItem item in _items)
        {
            if (!item.IsNumbers || item.IsTaken || !item.HasNumbers)
                continue;
            if (item.Line != line)
                foreign = ForeignLabel(item.Index);
            line = item.Line;
            if (foreign != null)
            {
                foreign.IsUsed = true;
                KeepAside(foreign.Words!, item);
            }
            else
                events.Add((item.Index, new MatrixEvent { Cells = item.Cells, IsCells = item.IsCells, IsLoose = item.IsLoose, Map = item.Map, Placed = item.Placed, IsMerged = item.IsMerged, IsMisfit = item.IsMisfit }));
        }
    }

    /// <summary>The words on the line of these numbers that are no label of the form: a subtotal or a row of the issuer's own.</summary>
    private MatrixItem? ForeignLabel(int index)
    {
        int line = _items[index].Line;
        int first = index;
        while (first > 0 && _items[first - 1].Line == line)
            first--;
        for (int i = first; i < _items.Count && _items[i].Line == line; i++)
        {
            if (_items[i] is not { Words: { } piece, IsLabel: false })
                continue;
            bool group = piece.MatchMatrix(out _) == LabelMatch.Group && Label.Parse(piece.Plain).Kind == EnumeratorKind.Bracketed;
            if (group || !MatrixLabels.IsPieceOfGroup(piece))
                return _items[i];
        }

        return null;
    }

    private void TakeRow(Line line)
    {
        if (_map is { } map && map.Places(line) && PlacedRow.TryRead(line, map, IsLabel) is { } placed)
        {
            TakePlaced(line, map, placed);
            return;
        }

        _isMisfit = _map != null && _map.IsMisfit(line);
        TakeRow(line.Pieces);
        _isMisfit = false;
    }

    private void TakePlaced(Line line, ColumnMap map, PlacedRow row)
    {
        foreach (Piece piece in row.Labels)
        {
            if (piece.IsValue && piece.Number.IsNumber)
                TellStray(piece);
            else
                AddPiece(piece);
        }

        Piece[] cells = Array.FindAll(line.Pieces, piece => Array.IndexOf(row.Values, piece) >= 0);
        if (cells.Length > 0 && (row.Labels.Count > 0 || Array.Exists(cells, cell => !cell.IsBlank)))
        {
            _items.Add(new MatrixItem(_items.Count, _line, null, cells, true, false)
            {
                Map = map,
                Placed = row.Values,
                IsMerged = row.IsMerged,
                IsOtherYear = row.Labels.Exists(label => Scope.IsOtherYear(label, draft.Year) && !IsLabel(label)),
                IsThisYear = row.Labels.Exists(label => Scope.IsThisYear(label, draft.Year)),
            });
        }
    }

    private void TakeRow(Piece[] pieces)
    {
        // Two rows of the form may stand side by side on one line.
        int start = 0;
        bool labelled = false;
        bool numbers = false;
        for (int i = 0; i < pieces.Length; i++)
        {
            LabelMatch match = pieces[i].IsWords ? pieces[i].MatchMatrix(out _) : LabelMatch.None;
            if (numbers && match is LabelMatch.Row or LabelMatch.Similar or LabelMatch.Group)
            {
                TakeCells(pieces, start, i);
                _line++;
                start = i;
                labelled = numbers = false;
            }

            labelled |= match is LabelMatch.Row or LabelMatch.Similar;
            numbers |= labelled && pieces[i].IsValue;
        }

        TakeCells(pieces, start, pieces.Length);
    }

    private void TakeCells(Piece[] pieces, int start, int end)
    {
        int lastWords = EndOfLabels(pieces, start, end);
        for (int i = start; i <= lastWords; i++)
        {
            if (pieces[i].IsValue && pieces[i].Number.IsNumber)
                TellStray(pieces[i]);
            else
                AddPiece(pieces[i]);
        }

        bool isLabelled = lastWords >= start;
        Piece[] cells = pieces.AsSpan(lastWords + 1, end - lastWords - 1).ToArray();
        int filled = 0;
        foreach (Piece cell in cells)
            filled += cell.IsBlank ? 0 : 1;
        if (!isLabelled && filled == 1)
            AddNumbers(Array.FindAll(cells, cell => !cell.IsBlank), isCells: false, isLoose: true);
        else if (filled > 0 || (isLabelled && cells.Length >= Vocabulary.Matrix.Columns.Count))
            AddNumbers(cells, isCells: true, isLoose: false);
    }

    /// <summary>The last cell of the labels: the last that is one, so that a word in a number cell stays there; else the last words.</summary>
    private static int EndOfLabels(Piece[] cells, int start, int end)
    {
        int lastWords = start - 1;
        int lastLabel = -1;
        for (int i = start; i < end; i++)
        {
            if (!cells[i].IsWords)
                continue;
            lastWords = i;
            if (cells[i].MatchMatrix(out _) is LabelMatch.Row or LabelMatch.Similar)
                lastLabel = i;
        }

        // A year right behind the label says of which the numbers are, and is none of them.
        while (lastLabel >= 0 && lastLabel + 1 < end && Scope.IsYear(cells[lastLabel + 1]))
            lastLabel++;
        return lastLabel >= 0 ? lastLabel : lastWords;
    }

    private void TakeText(Line line)
    {
        var values = new List<Piece>();
        foreach (Piece piece in line.Filled)
        {
            if (piece.IsValue)
            {
                values.Add(piece);
                continue;
            }

            if (values.Count > 0)
                AddNumbers(values.ToArray(), isCells: false, isLoose: false);
            values.Clear();
            AddPiece(piece);
        }

        if (values.Count > 0)
            AddNumbers(values.ToArray(), isCells: false, isLoose: line.Filled.Length == 1 && !values[0].IsFused);
    }

    /// <summary>A number before the label of its row is in no column.</summary>
    private void TellStray(Piece piece)
    {
        draft.Diagnostics.Add(Diagnose.StrayNumber(piece.Position, Section, piece.Text));
        draft.Annotate(Section, piece.Text, piece.Position);
    }

    private void AddNumbers(Piece[] cells, bool isCells, bool isLoose)
    {
        // The words right before the numbers, if they name a year.
        Piece? before = _items.Count > 0 && _items[_items.Count - 1] is { Words: { } words } last && last.Line == _line ? words : null;
        _items.Add(new MatrixItem(_items.Count, _line, null, cells, isCells, isLoose)
        {
            Map = _map,
            IsMisfit = _isMisfit,
            IsOtherYear = before != null && Scope.IsOtherYear(before, draft.Year) && !IsLabel(before),
            IsThisYear = before != null && Scope.IsThisYear(before, draft.Year),
        });
    }

    private void AddPiece(Piece piece)
    {
        if (piece.IsBlank || piece.IsValue)
            return;
        if (CornerNote.Is(piece))
        {
            draft.CornerNote ??= new PrintedText(piece.Text, piece.Position, Section, null);
            return;
        }

        if (!_rowSeen && piece.Folded.IndexOf(')') >= 0 && draft.CornerNote is { Text.Length: < LongestNote } note && MatrixLabelFinder.IsOpen(LabelText.Fold(note.Text)))
        {
            int end = piece.Text.LastIndexOfAny([')', '）']) + 1;
            draft.CornerNote = new PrintedText(note.Text + (end > 0 ? piece.Text.Substring(0, end) : piece.Text), note.Position, Section, null);
            return;
        }

        if (piece.MatchMatrix(out _) == LabelMatch.Row)
        {
            AddWords(piece);
            return;
        }

        if (Vocabulary.MatrixHeads.TryGetValue(piece.Words, out TemplateColumn? column))
        {
            // A head again after a page break tells nothing new; 其他 may also be a piece of （六）其他处理.
            if (!_rowSeen)
                draft.ColumnHeads.Add(new PrintedText(piece.Text, piece.Position, Section, column.Label));
        }
        else if (Vocabulary.MatrixOverheads.Contains(piece.Words))
        {
            return;
        }

        if (MatrixLabels.TryDivide(piece) is { } parts)
        {
            foreach (Piece part in parts)
                AddWords(part);
        }
        else
        {
            AddWords(piece);
        }
    }

    private void AddWords(Piece piece)
    {
        _rowSeen |= piece.MatchMatrix(out _) == LabelMatch.Row;
        _items.Add(new MatrixItem(_items.Count, _line, piece, [], false, false));
    }

    /// <summary>What is neither label nor head nor a piece of one belongs to the page; it is kept as a note. Beside numbers it is a label.</summary>
    private void AnnotateUnknown()
    {
        int end;
        for (int start = 0; start < _items.Count; start = end)
        {
            bool numbered = false;
            for (end = start; end < _items.Count && _items[end].Line == _items[start].Line; end++)
                numbered |= _items[end].IsNumbers;
            for (int i = start; i < end && !numbered; i++)
            {
                if (_items[i] is { IsUsed: false, IsUnknown: true, Words: { } words })
                    draft.Annotate(Section, words.Text, words.Position);
            }
        }
    }

    private void KeepAside(Piece label, MatrixItem numbers)
    {
        draft.RowLabels.Add(new PrintedText(label.Text, label.Position, Section, null));
        draft.KeepAside(Section, label.Text, Array.ConvertAll(numbers.Cells, cell => cell.Text), label.Position);
        draft.Diagnostics.Add(Diagnose.AdditionalRow(label.Position, Section, PersonalData.Mask(label.Text)));
    }
}
