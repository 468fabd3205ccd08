using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>
/// Reads the matrix of section 三. Rows are known by their labels; rows of numbers whose label stands apart are taken
/// only where the order of the form leaves no choice.
/// </summary>
internal sealed class MatrixReader
{
    private const string Section = "/applications";
    private static readonly int Columns = Vocabulary.Matrix.Columns.Count;

    private readonly Draft _draft;
    private readonly MatrixRow?[] _rows = new MatrixRow?[Vocabulary.MatrixRows.Length];
    private readonly List<(ApplicationRow Row, MatrixRow Found)> _ofElse = [];
    private MatrixCells _cells = null!;
    private bool _hasAside;

    internal MatrixReader(Draft draft) => _draft = draft;

    /// <summary>Whether （六）其他处理 is one row or three; null where neither was found.</summary>
    internal OtherHandlingForm? OtherHandling { get; private set; }

    /// <summary>Whether a line begins or carries on the matrix.</summary>
    internal static bool IsTableLine(Line line)
    {
        foreach (Piece piece in line.Filled)
        {
            if (piece.IsPlain)
                continue;
            if (CornerNote.Is(piece))
                return true;
            if (!piece.IsLong && (piece.Plain == "申请人情况" || (IsRow(piece, out ApplicationRow row) && (line.Filled.Length > Columns || IsFirst(row)))) && piece.IsWords)
                return true;
        }

        return false;
    }

    /// <summary>Reads the lines, and tells whether the matrix is there; <paramref name="hasAside"/> tells that a table of the section was kept aside.</summary>
    internal bool Read(IReadOnlyList<Line> lines, bool hasAside)
    {
        _hasAside = hasAside;
        var walk = new MatrixWalk(_draft);
        for (int i = 0; i < lines.Count; i++)
        {
            if (!_draft.TakeUnit(lines[i], Section) && !lines[i].IsBlank && !PageFurniture.IsPart(lines[i]))
                walk.Take(lines[i], lines.Skip(i + 1));
        }

        List<MatrixEvent> sequence = new MatrixEvents(_draft, walk.Items).Assemble();
        if (!sequence.Exists(item => item.Row != null) && walk.Heads.Map == null)
            return false;
        if (walk.Heads.Wrong is { } heads)
        {
            IEnumerable<string> rows = sequence.Where(item => item.HasNumbers).Select(item => (item.LabelText + " " + item.Printed).Trim());
            _draft.Refuse(Diagnose.HeadsOutOfOrder(heads.Position, Section, PersonalData.Mask(heads.Text)), string.Join(" / ", rows.Prepend(heads.Text)));
            return true;
        }

        MarkShifted(sequence);
        sequence = DecideOtherHandling(sequence);
        _cells = new MatrixCells(_draft, sequence, walk.Heads.Foreign?.Text);
        AssignAttached(sequence);
        var runs = new MatrixRuns(_draft, OtherHandling, Keep);
        runs.Assign(sequence);
        Finish();
        _cells.Close(runs.Touching);
        return true;
    }

    /// <summary>The rows that begin the matrix; others, such as 3.其他, also head paragraphs of prose.</summary>
    private static bool IsFirst(ApplicationRow row) => row is ApplicationRow.NewlyReceived or ApplicationRow.BroughtForward;

    private static bool IsRow(Piece piece, out ApplicationRow row) => piece.MatchMatrix(out row) == LabelMatch.Row;

    /// <summary>（六）其他处理 is a row where numbers stand beside it and no row of its three does; else it is a group.</summary>
    private List<MatrixEvent> DecideOtherHandling(List<MatrixEvent> sequence)
    {
        bool divided = sequence.Exists(IsOfOtherHandling);
        bool undivided = sequence.Exists(item => item.Row == ApplicationRow.UndividedOtherHandling);
        if (divided || undivided)
            OtherHandling = divided ? OtherHandlingForm.Divided : OtherHandlingForm.Undivided;
        if (!divided || !undivided)
            return sequence;

        // Before the rows it is their subtotal; behind one of them a row that lost its label.
        var kept = new List<MatrixEvent>(sequence.Count);
        bool isInside = false;
        foreach (MatrixEvent item in sequence)
        {
            isInside |= IsOfOtherHandling(item);
            if (item.Row != ApplicationRow.UndividedOtherHandling)
            {
                kept.Add(item);
            }
            else if (item.IsAttached && isInside)
            {
                kept.Add(new MatrixEvent { Numbers = item.Numbers });
            }
            else if (item.IsAttached)
            {
                _draft.KeepAside(Section, item.LabelText, item.Numbers!.Cells.Select(cell => cell.Text), item.Position);
                _draft.Diagnostics.Add(Diagnose.AdditionalRow(item.Position, Section, PersonalData.Mask(item.LabelText)));
            }
        }

        return kept;
    }

    private static bool IsOfOtherHandling(MatrixEvent item) =>
        item.Row is ApplicationRow.ClarificationOverdue or ApplicationRow.FeeOverdue or ApplicationRow.ResidualHandling;

    /// <summary>Behind the numbers of two rows one a line, and with no numbers behind the last label, each label may stand below its own.</summary>
    private static void MarkShifted(List<MatrixEvent> sequence)
    {
        if (sequence.FindLast(item => !item.IsUnknown) is not { Row: not null, Numbers: null })
            return;
        int first = sequence.FindIndex(item => item.Numbers is { IsLoose: true } numbers && numbers.Cells.Length >= 2 * MatrixCells.ColumnsOf(item));
        for (int i = first + 1; first >= 0 && i < sequence.Count; i++)
            sequence[i].IsShifted = sequence[i].Numbers is { IsLoose: true };
    }

    private void AssignAttached(List<MatrixEvent> sequence)
    {
        ApplicationRow last = default;
        foreach (MatrixEvent item in sequence)
        {
            if (!item.IsAttached)
                continue;
            ApplicationRow row = item.Row!.Value;
            if (Vocabulary.PlaceOf(row) < Vocabulary.PlaceOf(last))
                _draft.Diagnostics.Add(Diagnose.RowsOutOfOrder(item.Position, Pointer(row), Vocabulary.MatrixRows[(int)row].Label));
            last = row;
            Keep(row, item, item);
        }
    }

    /// <summary>Keeps a row: its label event, and the event that holds its numbers (null where it is blank).</summary>
    private void Keep(ApplicationRow row, MatrixEvent? label, MatrixEvent? numbers)
    {
        var found = new MatrixRow(label, numbers);
        if (numbers != null && (numbers.Numbers?.ElseGroup != null || Scope.SaysElse(found.LabelNotes, _draft.Year)))
        {
            if (numbers.Numbers != null)
                KeepAside(row, found);
            return;
        }

        if (_rows[(int)row] is not { } earlier)
        {
            _rows[(int)row] = found;
            return;
        }

        // What was refused once stays so, whatever stands under the same label elsewhere.
        if (earlier.IsRefused)
        {
            if (found.HasNumbers)
                (earlier.Contradicts ??= []).Add(found);
            return;
        }

        // Cells that are there and blank say something too, and numbers that nobody can tell; a bare label does not.
        if (!found.HasNumbers)
        {
            if (earlier.HasNumbers && numbers is { IsBlankRow: true } or { IsRefused: true })
                (earlier.Contradicts ??= []).Add(found);
            return;
        }

        if (!earlier.HasNumbers && earlier.Numbers is not { IsBlankRow: true })
            _rows[(int)row] = found;
        else
            Compare(row, earlier, found);
    }

    /// <summary>A row of another year or the like, as its label says.</summary>
    private void KeepAside(ApplicationRow row, MatrixRow found)
    {
        string label = found.Numbers!.Numbers!.ElseGroup + found.Label!.LabelText;
        _draft.KeepAside(Section, label, found.Numbers.Numbers.Cells.Select(cell => cell.Text), found.Position);
        _draft.Diagnostics.Add(Diagnose.AdditionalRow(found.Position, Section, PersonalData.Mask(label)));
        _ofElse.Add((row, found));
    }

    private void Compare(ApplicationRow row, MatrixRow earlier, MatrixRow found)
    {
        if (found.Label is { Pieces.Length: > 0 } label)
            (earlier.Repetitions ??= []).Add(new PrintedText(label.LabelText, label.Pieces[0].Position, Pointer(row), Vocabulary.MatrixRows[(int)row].Label));
        if ((earlier.Signature ??= _cells.Signature(earlier)) == _cells.Signature(found))
        {
            (earlier.Again ??= []).Add(found);
            _draft.Diagnostics.Add(Diagnose.RowRepeated(found.Position, Pointer(row), Vocabulary.MatrixRows[(int)row].Label));
        }
        else
        {
            (earlier.Contradicts ??= []).Add(found);
        }
    }

    private void Finish()
    {
        bool anyNumbers = Array.Exists(_rows, row => row is { HasNumbers: true }) || _draft.AdditionalRows.Exists(row => row.Table == Section) || _hasAside;
        foreach (ApplicationRow row in Vocabulary.MatrixOrder)
        {
            if (_rows[(int)row] is { } found)
                _cells.Assign(row, found, anyNumbers);
        }

        foreach ((ApplicationRow row, MatrixRow found) in _ofElse.Where(row => _rows[(int)row.Row] == null))
        {
            TemplateRow template = Vocabulary.MatrixRows[(int)row];
            _draft.Refuse(Diagnose.NumberOfElse(found.Position, template.Pointer, template.Label, found.Numbers!.Numbers!.ElseGroup ?? found.Label!.LabelText, found.Printed));
        }
    }

    private static string Pointer(ApplicationRow row) => Vocabulary.MatrixRows[(int)row].Pointer;
}
