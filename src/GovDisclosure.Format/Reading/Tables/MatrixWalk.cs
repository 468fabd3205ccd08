using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Walks the lines of the matrix: heads, words, and numbers with the columns they stand in.</summary>
internal sealed class MatrixWalk
{
    private const string Section = "/applications";
    private const int LongestNote = 300;
    private const string Results = "办理结果";

    private readonly Draft _draft;
    private readonly List<MatrixItem> _items = [];
    private readonly TableHeads _heads;
    private PlacedRow? _above;
    private SourceTable? _tableAbove;
    private int _line;
    private bool _rowSeen;
    private string? _elseGroup;

    internal MatrixWalk(Draft draft)
    {
        _draft = draft;
        _heads = new TableHeads(draft, Section, MatrixColumns.Of, piece => Vocabulary.MatrixHeads.ContainsKey(piece.Words) || HeadPieces.Matrix.MakeUp(piece.Words));
    }

    /// <summary>The heads over the rows.</summary>
    internal TableHeads Heads => _heads;

    /// <summary>Words and numbers in reading order.</summary>
    internal IReadOnlyList<MatrixItem> Items => _items;

    /// <summary>Takes a line; <paramref name="below"/> are those behind it.</summary>
    internal void Take(Line line, IEnumerable<Line> below)
    {
        _line++;
        int label = Array.FindIndex(line.Filled, IsLabel);
        if (!_rowSeen && label < 0 && line.IsAllWords)
            _heads.Pass(line, line.Filled.Count(IsForeign));
        if (IsOfHeads(line, label))
        {
            _heads.Open.Add(line);
            foreach (Piece piece in line.Filled)
                AddPiece(piece);
            return;
        }

        if (label >= HeadLines.Least && MatrixColumns.RepeatsHeads(line.Filled.AsSpan(0, label)))
            TakeHeadsBefore(line, label, below);
        else if (!_heads.Open.IsEmpty && (line.IsRow || label >= 0 || Array.Exists(line.Filled, piece => piece.IsValue)))
            CloseHeads(below.Prepend(line));
        else if (!_heads.Open.IsEmpty)
            _heads.Open.HasOthers |= !Array.TrueForAll(line.Filled, CornerNote.IsPiece);
        if (line.IsRow)
            TakeRow(line);
        else
            TakeText(line);
    }

    /// <summary>Heads that ran together with the first row.</summary>
    private void TakeHeadsBefore(Line line, int label, IEnumerable<Line> below)
    {
        Piece[] heads = line.Filled.AsSpan(0, label).ToArray();
        _heads.Open.Add(new Line(heads[0].Position, heads));
        CloseHeads(below);
    }

    private bool IsOfHeads(Line line, int label) =>
        label < 0 && !Array.Exists(line.Filled, piece => piece.IsValue && piece.Number.IsNumber) && !Scope.IsCaption(line, _draft.Year)
        && (_rowSeen && _heads.Open.IsEmpty ? MatrixColumns.RepeatsHeads(line.Filled) || line.Filled.Count(_heads.IsHead) >= HeadLines.Least : MatrixColumns.MayBeHeads(line, !_heads.Open.IsEmpty) || GoesOn(_heads.Open));

    /// <summary>Whether the last head leaves a bracket open, so that the line below it is a part of it.</summary>
    private static bool GoesOn(HeadLines heads) => !heads.IsEmpty && DisclosureHeads.IsOpen(heads.Lines[heads.Lines.Count - 1].Filled.Last());

    /// <summary>Whether words are neither heads or pieces of them nor of the labels: 公民, 自然人占比.</summary>
    private static bool IsForeign(Piece piece) =>
        !Vocabulary.MatrixHeads.ContainsKey(piece.Words) && !Vocabulary.MatrixOverheads.Contains(piece.Words) && !HeadPieces.Matrix.MakeUp(piece.Words)
        && !CornerNote.IsPiece(piece) && !Scope.IsBeside(piece) && piece.MatchMatrix(out _) == LabelMatch.None && !MatrixLabels.IsPieceOfGroup(piece);

    private static bool IsLabel(Piece piece) => piece.IsWords && piece.MatchMatrix(out _) is LabelMatch.Row or LabelMatch.Similar;

    private void CloseHeads(IEnumerable<Line> rows)
    {
        Piece[] heads = [.. _heads.Open.Pieces];
        bool wasRight = _heads.Wrong == null;
        _heads.Close(rows, _rowSeen);
        if (_heads.Wrong == null || !wasRight || _rowSeen)
            return;
        foreach (Piece piece in heads.Where(piece => !CornerNote.IsPiece(piece) && !Vocabulary.MatrixHeads.ContainsKey(piece.Words) && !HeadPieces.Matrix.MakeUp(piece.Words)))
            _draft.Printed.ColumnHeads.Add(new PrintedText(piece.Text, piece.Position, Section, null));
    }

    private void TakeRow(Line line)
    {
        PlacedRow? above = ReferenceEquals(_tableAbove, line.Table) ? _above : null;
        _tableAbove = line.Table;
        _above = _heads.Map is { } map && map.Places(line) ? PlacedRow.TryRead(line, map, IsLabel, above) : null;
        if (_above != null)
            TakePlaced(line, _heads.Map!, _above);
        else
            TakeCells(line);
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

        var numbers = RowNumbers.In(map, row);
        if (numbers.Cells.Length > 0 && (row.Labels.Count > 0 || numbers.HasNumbers))
            Add(numbers, row.Labels);
    }

    private void TakeCells(Line line)
    {
        Piece[] pieces = line.Pieces;
        bool isMisfit = _heads.Map is { } map && map.IsMisfit(line);

        // Two rows of the form may stand side by side on one line.
        int start = 0;
        bool labelled = false;
        bool numbers = false;
        for (int i = 0; i < pieces.Length; i++)
        {
            LabelMatch match = pieces[i].IsWords ? pieces[i].MatchMatrix(out _) : LabelMatch.None;
            if (numbers && match is LabelMatch.Row or LabelMatch.Similar or LabelMatch.Group)
            {
                TakeCells(pieces, start, i, isMisfit);
                _line++;
                start = i;
                labelled = numbers = false;
            }

            labelled |= match is LabelMatch.Row or LabelMatch.Similar;
            numbers |= labelled && pieces[i].IsValue;
        }

        TakeCells(pieces, start, pieces.Length, isMisfit);
    }

    private void TakeCells(Piece[] pieces, int start, int end, bool isMisfit)
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
            AddNumbers(Array.FindAll(cells, cell => !cell.IsBlank), isCells: false, isLoose: true, isMisfit);
        else if (filled > 0 || (isLabelled && cells.Length >= Vocabulary.Matrix.Columns.Count))
            AddNumbers(cells, isCells: true, isLoose: false, isMisfit);
    }

    /// <summary>The last cell of the labels: the last that is one, so that a word in a number cell stays there; else the last words.</summary>
    private static int EndOfLabels(Piece[] cells, int start, int end)
    {
        int lastWords = start - 1;
        int lastLabel = -1;
        int numbers = 0;
        for (int i = start; i < end; i++)
        {
            numbers += cells[i].IsValue && cells[i].Number.IsNumber ? 1 : 0;
            if (!cells[i].IsWords)
                continue;

            // Words behind numbers are a remark; before words stands a number of order at the most.
            lastWords = numbers > 1 ? lastWords : i;
            if (cells[i].MatchMatrix(out _) is LabelMatch.Row or LabelMatch.Similar)
                lastLabel = i;
        }

        // A year behind the label says of which the numbers are, and is none of them.
        int behind = lastLabel + 1;
        while (behind < end && cells[behind].IsBlank)
            behind++;
        if (lastLabel >= 0 && behind < end && Scope.IsYear(cells[behind]))
            lastLabel = behind;
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
        _draft.Diagnostics.Add(Diagnose.StrayNumber(piece.Position, Section, piece.Text));
        _draft.Annotate(Section, piece.Text, piece.Position);
    }

    private void AddNumbers(Piece[] cells, bool isCells, bool isLoose, bool isMisfit = false)
    {
        // The words right before the numbers, if they name a year.
        Piece? before = _items.Count > 0 && _items[_items.Count - 1] is { Words: { } words } last && last.Line == _line ? words : null;
        Add(new RowNumbers(cells) { Map = _heads.Map, IsCells = isCells, IsLoose = isLoose, IsMisfit = isMisfit }, before == null ? [] : [before]);
    }

    /// <summary>Numbers, with the words that may say of which year they are.</summary>
    private void Add(RowNumbers numbers, IReadOnlyList<Piece> beside)
    {
        numbers.ElseGroup = _elseGroup;
        _items.Add(new MatrixItem(_items.Count, _line, null, numbers)
        {
            IsOtherYear = beside.Any(label => Scope.IsOtherYear(label, _draft.Year) && !IsLabel(label) && !IsResults(label)),
            IsThisYear = beside.Any(label => Scope.IsThisYear(label, _draft.Year)),
        });
    }

    private static bool IsResults(Piece group) => group.Plain.EndsWith(Results, StringComparison.Ordinal);

    private void AddPiece(Piece piece)
    {
        if (piece.IsBlank || piece.IsValue)
            return;
        if (CornerNote.Is(piece))
        {
            _draft.Printed.CornerNote ??= new PrintedText(piece.Text, piece.Position, Section, null);
            return;
        }

        if (!_rowSeen && piece.Folded.IndexOf(')') >= 0 && _draft.Printed.CornerNote is { Text.Length: < LongestNote } note && MatrixLabelFinder.IsOpen(LabelText.Fold(note.Text)))
        {
            int end = piece.Text.LastIndexOfAny([')', '）']) + 1;
            _draft.Printed.CornerNote = new PrintedText(note.Text + (end > 0 ? piece.Text.Substring(0, end) : piece.Text), note.Position, Section, null);
            return;
        }

        // Above the rows, words in brackets alone are no part of a label: （以下为全市汇总数据）.
        if (!_rowSeen && piece.Plain.Length == 0)
        {
            _draft.Annotate(Section, piece.Text, piece.Position);
            return;
        }

        // 三、上年度办理结果: what stands under it is another year's, up to a row of no group.
        if (Scope.IsOtherYear(piece, _draft.Year) && !IsLabel(piece) && IsResults(piece))
            _elseGroup = piece.Text;
        if (piece.MatchMatrix(out ApplicationRow row) == LabelMatch.Row)
        {
            _elseGroup = Vocabulary.MatrixRows[(int)row].Groups.Count > 0 ? _elseGroup : null;
            AddWords(piece);
            return;
        }

        if (Vocabulary.MatrixHeads.TryGetValue(piece.Words, out TemplateColumn? column))
        {
            // A head again after a page break tells nothing new; 其他 may also be a piece of （六）其他处理.
            if (!_rowSeen)
                _draft.Head(piece, Section, column.Label);
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
        _items.Add(new MatrixItem(_items.Count, _line, piece, null));
    }
}
