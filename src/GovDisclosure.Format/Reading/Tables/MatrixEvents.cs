using System;
using System.Collections.Generic;
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
    private const int LastOfHeads = (int)ApplicantCategory.LegalServiceInstitution;

    private readonly List<MatrixItem> _items = [];
    private readonly List<(int Place, Piece Head)> _headRun = [];
    private int _line;
    private bool _rowSeen;

    /// <summary>The heads, where a row of them is not that of the form.</summary>
    internal PrintedText? WrongHeads { get; private set; }

    internal void Take(Line line)
    {
        _line++;
        if (!_rowSeen && WrongHeads == null && MatrixHeads.AreWrong(line, out IReadOnlyList<Piece> foreign))
        {
            WrongHeads = new PrintedText(line.Text, line.Position, Section, null);
            foreach (Piece piece in foreign)
                draft.ColumnHeads.Add(new PrintedText(piece.Text, piece.Position, Section, null));
        }

        if (!_rowSeen && WrongHeads == null && line.Filled.Length == 1)
            CheckHead(line.Filled[0]);
        if (line.IsRow)
            TakeRow(line.Pieces);
        else
            TakeText(line);
    }

    /// <summary>
    /// Heads one a line must keep the order of the form too; 总计 stands behind 自然人, as in the first of two rows of heads, or behind
    /// the others. 其他 may be a piece of 法人或其他组织.
    /// </summary>
    private void CheckHead(Piece piece)
    {
        if (MatrixHeads.PlaceAlone(piece.Words) is not (>= 0 and int place))
            return;
        int last = _headRun.Count == 0 ? -1 : _headRun[_headRun.Count - 1].Place;
        bool begins = last < 0 || (place == (int)ApplicantCategory.NaturalPerson && last == LastOfHeads);
        bool isTotal = place == (int)ApplicantCategory.Total;
        if (!begins && (isTotal ? last is not ((int)ApplicantCategory.NaturalPerson or LastOfHeads) : place < last))
        {
            _headRun.Add((place, piece));
            WrongHeads = new PrintedText(string.Join(" ", _headRun.ConvertAll(head => head.Head.Text)), _headRun[0].Head.Position, Section, null);
        }
        else if (!isTotal && place != last)
        {
            if (begins)
                _headRun.Clear();
            _headRun.Add((place, piece));
        }
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
            }));
        }

        AddNameless(events);
        foreach (MatrixItem item in _items)
        {
            if (!item.IsLabel && item.IsUnknown)
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

            if (lastOnLine[item.Line] is { Numbers: null } label)
                label.Take(item);
        }

        for (; next < labels.Count; next++)
            labels[next].MarkOn(lastOnLine);
    }

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
        Piece? foreign = null;
        foreach (MatrixItem item in _items)
        {
            if (!item.IsNumbers || item.IsTaken || !item.HasNumbers)
                continue;
            if (item.Line != line)
                foreign = ForeignLabel(item.Index);
            line = item.Line;
            if (foreign != null)
                KeepAside(foreign, item);
            else
                events.Add((item.Index, new MatrixEvent { Cells = item.Cells, IsCells = item.IsCells, IsLoose = item.IsLoose }));
        }
    }

    /// <summary>The words on the line of these numbers that are no label of the form: a subtotal or a row of the issuer's own.</summary>
    private Piece? ForeignLabel(int index)
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
                return piece;
        }

        return null;
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

    private void AddNumbers(Piece[] cells, bool isCells, bool isLoose) =>
        _items.Add(new MatrixItem(_items.Count, _line, null, cells, isCells, isLoose));

    private void AddPiece(Piece piece)
    {
        if (piece.IsBlank || piece.IsValue)
            return;
        if (MatrixReader.IsCornerNote(piece))
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
