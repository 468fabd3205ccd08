using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
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
    private static readonly ColumnMap s_ofForm = ColumnMap.OfForm(Columns);

    private readonly Draft _draft;
    private readonly MatrixRow?[] _rows = new MatrixRow?[Vocabulary.MatrixRows.Length];
    // For rows of so many cells, the column in which their numbers begin.
    private readonly Dictionary<int, int> _begins = [];

    // Whether rows are wider than a label and the columns.
    private bool _hasLabelColumns;
    private readonly AsideColumns _asides = new();
    private readonly List<ApplicationRow> _byOrder = [];
    private readonly List<(ApplicationRow Row, MatrixRow Found)> _ofElse = [];
    private readonly List<ApplicationRow> _byForm = [];
    private MatrixEvent? _last;

    // Whether numbers one a line make rows of more or fewer than there are columns, so that any of them may begin elsewhere.
    private bool _looseBorders;

    internal MatrixReader(Draft draft) => _draft = draft;

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

    internal void Read(IReadOnlyList<Line> lines)
    {
        var walk = new MatrixWalk(_draft);
        for (int i = 0; i < lines.Count; i++)
        {
            if (!_draft.TakeUnit(lines[i], Section) && !lines[i].IsBlank && !PageFurniture.IsPart(lines[i]))
                walk.Take(lines[i], lines.Skip(i + 1));
        }

        List<MatrixEvent> sequence = new MatrixEvents(_draft, walk.Items).Assemble();
        if (!sequence.Exists(item => item.Row != null) && walk.Heads.Map == null)
            return;
        _draft.HasApplications = true;
        if (walk.Heads.Wrong is { } heads)
        {
            IEnumerable<string> rows = sequence.Where(item => item.HasNumbers).Select(item => (item.LabelText + " " + item.Printed).Trim());
            _draft.Refuse(Diagnose.HeadsOutOfOrder(heads.Position, Section, PersonalData.Mask(heads.Text)), string.Join(" / ", rows.Prepend(heads.Text)));
            return;
        }

        _looseBorders = sequence.Exists(item => item.Row == null && item.Numbers is { IsLoose: true, Cells.Length: > 1 } loose && loose.Cells.Length != MapOf(item).Count);
        MarkShifted(sequence);
        _last = sequence.FindLast(item => item.Numbers != null);
        sequence = DecideOtherHandling(sequence);
        LearnBegins(sequence);
        AssignAttached(sequence);
        var runs = new MatrixRuns(_draft, Keep);
        runs.Assign(sequence);
        Finish();
        _asides.Keep(_draft, Section);
        if (_byForm.Count > 0)
            _draft.Unconfirmed.Add(Unconfirmed.Columns(Section, sequence.Find(item => item.Numbers is { Map: null })!.Numbers!.Cells[0].Position, _byForm));
        if (_byOrder.Count > 0)
            _draft.Unconfirmed.Add(Unconfirmed.Rows(_byOrder, runs.Touching));
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
            _draft.OtherHandling = divided ? OtherHandlingForm.Divided : OtherHandlingForm.Undivided;
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
        int first = sequence.FindIndex(item => item.Numbers is { IsLoose: true } numbers && numbers.Cells.Length >= 2 * ColumnsOf(item));
        for (int i = first + 1; first >= 0 && i < sequence.Count; i++)
            sequence[i].IsShifted = sequence[i].Numbers is { IsLoose: true };
    }

    /// <summary>Rows with as many cells as others begin where those begin.</summary>
    private void LearnBegins(List<MatrixEvent> sequence)
    {
        _hasLabelColumns = sequence.Exists(item => item.Numbers is { IsCells: true } row && WidthOf(row) > ColumnsOf(item) + 1);
        foreach (MatrixEvent item in sequence)
        {
            if (!item.IsAttached || item.Numbers is not { IsCells: true, Placed: null, IsMisfit: false } numbers)
                continue;
            RowValues values = RowValues.FromCells(numbers.Cells, ColumnsOf(item), -1);
            if (values.Status != RowValuesStatus.Certain || values.Offset < 0)
                continue;
            (int width, int begin) = (WidthOf(numbers), BeginOf(numbers) + values.Offset);
            _begins[width] = _begins.TryGetValue(width, out int other) && other != begin ? -1 : begin;
        }
    }

    /// <summary>The cells of a row up to its end, those of its labels counted where the source shows columns.</summary>
    private static int WidthOf(RowNumbers numbers) => BeginOf(numbers) + numbers.Cells.Length;

    private static int BeginOf(RowNumbers numbers) => numbers.Cells.Length == 0 ? 0 : Math.Max((int)numbers.Cells[0].Column, 0);

    /// <summary>How many blank cells stand before the numbers, as in rows as wide; −1 where none tells, null where labels take one column.</summary>
    private int? OffsetOf(RowNumbers numbers) =>
        !_hasLabelColumns ? null : _begins.TryGetValue(WidthOf(numbers), out int begin) && begin >= BeginOf(numbers) ? begin - BeginOf(numbers) : -1;

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
        if (numbers != null && Scope.SaysElse(found.LabelNotes, _draft.Year))
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
        string label = found.Label!.LabelText;
        _draft.KeepAside(Section, label, found.Numbers!.Numbers!.Cells.Select(cell => cell.Text), found.Position);
        _draft.Diagnostics.Add(Diagnose.AdditionalRow(found.Position, Section, PersonalData.Mask(label)));
        _ofElse.Add((row, found));
    }

    private void Compare(ApplicationRow row, MatrixRow earlier, MatrixRow found)
    {
        if (found.Label is { Pieces.Length: > 0 } label)
            (earlier.Repetitions ??= []).Add(new PrintedText(label.LabelText, label.Pieces[0].Position, Pointer(row), Vocabulary.MatrixRows[(int)row].Label));
        if ((earlier.Signature ??= Signature(earlier)) == Signature(found))
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
        bool anyNumbers = Array.Exists(_rows, row => row is { HasNumbers: true }) || _draft.AdditionalRows.Exists(row => row.Table == Section) || _draft.AsideTables.Contains(Section);
        foreach (ApplicationRow row in Vocabulary.MatrixOrder)
        {
            if (_rows[(int)row] is { } found)
                Assign(row, found, anyNumbers);
        }

        foreach ((ApplicationRow row, MatrixRow found) in _ofElse.Where(row => _rows[(int)row.Row] == null))
        {
            TemplateRow template = Vocabulary.MatrixRows[(int)row];
            _draft.Refuse(Diagnose.NumberOfElse(found.Position, template.Pointer, template.Label, found.Label!.LabelText, found.Printed));
        }
    }

    private void Assign(ApplicationRow row, MatrixRow found, bool anyNumbers)
    {
        TemplateRow template = Vocabulary.MatrixRows[(int)row];
        if (found.Label is { Pieces.Length: > 0 } label)
        {
            _draft.Label(label.LabelText, label.Pieces[0].Position, template.Pointer, template.Label);
            _draft.Evidence.AddLabel(Vocabulary.EditionsOf(row, label.LabelText));
            if (label.IsSimilar)
                _draft.Diagnostics.Add(Diagnose.LabelSimilar(label.Position, template.Pointer, template.Label, PersonalData.Mask(label.LabelText)));
        }

        if (found.Repetitions is { } repetitions)
            _draft.RowLabels.AddRange(repetitions);
        if (found.Contradicts is { } others)
        {
            _draft.Refuse(Diagnose.RowContradicts(others[0].Position, template.Pointer, template.Label, string.Join(" / ", others.Prepend(found).Select(each => each.Printed))));
            return;
        }

        if (found.IsRefused)
            return;
        if (found.Numbers is { IsShifted: true })
        {
            _draft.Refuse(Diagnose.LabelsApart(found.NumbersPosition, template.Pointer, template.Label), found.Printed);
            return;
        }

        if (found.Numbers == null && anyNumbers)
        {
            _draft.Refuse(Diagnose.RowWithoutNumbers(found.Position, template.Pointer, template.Label));
            return;
        }

        if (found.Contest is { } contest && !(contest.Numbers!.Cells.Length == 1 && AddsUp(found)))
        {
            _draft.Refuse(Diagnose.NumbersContested(found.NumbersPosition, template.Pointer, template.Label, found.Printed + " / " + contest.Printed));
            return;
        }

        RowValues values = Values(found);
        switch (values.Status)
        {
            case RowValuesStatus.Certain when found.Numbers?.Numbers is { IsLoose: true } && (_looseBorders || HasYear(values) || (ReferenceEquals(found.Numbers, _last) && MayBePageNumber(values[values.Count - 1]))) && !SumAgrees(found, values):
                _draft.Refuse(Diagnose.YearAmongNumbers(found.NumbersPosition, template.Pointer, template.Label, found.Printed));
                break;
            case RowValuesStatus.Certain or RowValuesStatus.Blank:
                Put(row, found, values);
                break;
            case RowValuesStatus.Split when SumAgrees(found, values):
                _draft.Diagnostics.Add(Diagnose.DigitsSplit(found.NumbersPosition, template.Pointer, template.Label, found.Printed, values.Describe()));
                Put(row, found, values);
                break;
            case RowValuesStatus.Split or RowValuesStatus.Fused:
                _draft.Refuse(Diagnose.DigitsFused(found.NumbersPosition, template.Pointer, template.Label, found.Printed));
                break;
            case RowValuesStatus.Merged or RowValuesStatus.OffsetOpen:
                _draft.Refuse(Diagnose.MergedCell(found.NumbersPosition, template.Pointer, template.Label, found.Printed));
                break;
            default:
                _draft.Refuse(Diagnose.CountDiffers(found.NumbersPosition, template.Pointer, template.Label, found.Printed, found.Count, MapOf(found.Numbers).Count));
                break;
        }
    }

    /// <summary>The cells of a row, to compare rows that stand twice.</summary>
    private string Signature(MatrixRow row)
    {
        RowValues values = Values(row);
        return values.Values.Length == 0 ? row.Printed : string.Join("|", values.Values.Select(value => value?.Folded));
    }

    private RowValues Values(MatrixRow found)
    {
        if (found.Numbers?.Numbers is not { } numbers)
            return RowValues.FromTokens([], Columns);
        ColumnMap map = MapOf(found.Numbers);

        // Where heads are missing, more cells than heads may be those of the columns whose heads are.
        if (numbers is { Placed: null, IsCells: true } && map.Count < Columns && numbers.Cells.Length != map.Count)
            return RowValues.CountDiffers;
        return numbers.Read(map, OffsetOf(numbers));
    }

    /// <summary>The columns in which numbers stand; where no head above them tells, those of the form.</summary>
    private static ColumnMap MapOf(MatrixEvent? numbers) => numbers?.Numbers?.Map ?? s_ofForm;

    /// <summary>As many numbers as a row has.</summary>
    internal static int ColumnsOf(MatrixEvent numbers) => numbers.Numbers?.Map?.Count ?? Columns;

    private void Put(ApplicationRow row, MatrixRow found, RowValues values)
    {
        ColumnMap map = MapOf(found.Numbers);
        if (found.Numbers is { IsByOrder: true })
            _byOrder.Add(row);
        if (map.Rule == ReadingRule.OrderAndSums && found.HasNumbers)
            _byForm.Add(row);
        ReadingRule? rule = ReadingRules.Of(map, found.Numbers?.Numbers, values.Status, found.Numbers is { IsByOrder: true });
        for (int i = 0; i < map.Count; i++)
        {
            MappedColumn column = map.Columns[i];
            Piece? value = values[i];
            if (column.Use == ColumnUse.Cells)
                Put(CellLayout.Applications.Slot((int)row, column.Number), value, found, column, rule);
            else if (column.Use == ColumnUse.Contested)
                _draft.Refuse(Diagnose.HeadRepeated((value ?? column.Head!).Position, CellLayout.Pointer(CellLayout.Applications.Slot((int)row, column.Number))!, column.Head!.Text, value?.Text));
            else if (value is { IsBlank: false })
                _asides.Add(column, value);
        }
    }

    private void Put(int slot, Piece? value, MatrixRow found, MappedColumn column, ReadingRule? rule)
    {
        _draft.Cells.Put(slot, value, column.Head, rule);
        _draft.Notes.Add(slot, NotePlace.Label, found.LabelNotes);
        _draft.Notes.Add(slot, NotePlace.Head, column.Notes);
    }

    private bool AddsUp(MatrixRow found) => Values(found) is { Status: RowValuesStatus.Certain } values && SumAgrees(found, values);

    /// <summary>Whether all kinds of applicant are there, each with a number, and add up to the total.</summary>
    private static bool SumAgrees(MatrixRow found, RowValues values)
    {
        decimal sum = 0;
        int cells = 0;
        ColumnMap map = MapOf(found.Numbers);
        for (int i = 0; i < map.Count; i++)
        {
            if (map.Columns[i].Use != ColumnUse.Cells)
                continue;
            if (values[i] is not { Number: { IsNumber: true } number })
                return false;
            cells++;
            sum += map.Columns[i].Number == (int)ApplicantCategory.Total ? -number.Value : number.Value;
        }

        return cells == Columns && sum == 0;
    }

    /// <summary>Whether the first or the last number may be a year that stood on a line of its own.</summary>
    private static bool HasYear(RowValues values) => IsYear(values[0]!) || IsYear(values[values.Count - 1]!);

    /// <summary>Whether a number on a line of its own, the last of the table, may be that of the page: a cell may be lost, and it stands in its place.</summary>
    internal static bool MayBePageNumber(Piece? piece) => piece is { IsPlain: true } && piece.Number.Value is > 0 and < 100;

    private static bool IsYear(Piece? piece) => piece != null && piece.Text.Length == 4 && piece.Number.Value is >= TitleText.FirstYear and <= TitleText.LastYear;

    private static string Pointer(ApplicationRow row) => Vocabulary.MatrixRows[(int)row].Pointer;

    /// <summary>A row as found: where its label and its numbers stand.</summary>
    private sealed class MatrixRow(MatrixEvent? label, MatrixEvent? numbers)
    {
        internal MatrixEvent? Label => label;

        /// <summary>The notes in its label; null where there are none.</summary>
        internal List<Note>? LabelNotes { get; } = label?.Notes;

        internal MatrixEvent? Numbers => numbers;

        /// <summary>The rows of the same label that tell something else.</summary>
        internal List<MatrixRow>? Contradicts { get; set; }

        /// <summary>The rows of the same label that tell the same.</summary>
        internal List<MatrixRow>? Again { get; set; }

        /// <summary>The numbers without a label that touch it, where it stands first or again.</summary>
        internal MatrixEvent? Contest => numbers?.Contest ?? Again?.Find(row => row.Contest != null)?.Contest;

        /// <summary>What its cells are, once it was compared.</summary>
        internal string? Signature { get; set; }

        /// <summary>The labels of the rows that told the same once more, or something else.</summary>
        internal List<PrintedText>? Repetitions { get; set; }

        internal bool IsRefused => numbers is { IsRefused: true };

        internal bool HasNumbers => numbers is { HasNumbers: true };

        internal string Printed => numbers?.Printed ?? string.Empty;

        internal int Count => numbers?.Numbers?.Count ?? 0;

        internal SourcePosition Position => label?.Position ?? numbers?.Position ?? default;

        internal SourcePosition NumbersPosition => numbers is { HasNumbers: true } ? numbers.Numbers!.Position : Position;
    }
}
