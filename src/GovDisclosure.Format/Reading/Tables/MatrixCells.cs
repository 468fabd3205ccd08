using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Puts the numbers of the rows of section 三 into the cells where they meet the columns, or refuses them.</summary>
internal sealed class MatrixCells(Draft draft, List<MatrixEvent> sequence, string? foreignHeads)
{
    private const string Section = "/applications";
    private static readonly int Columns = Vocabulary.Matrix.Columns.Count;
    private static readonly ColumnMap s_ofForm = ColumnMap.OfForm(Columns);

    private readonly RowBegins _begins = new(sequence);
    private readonly AsideColumns _asides = new();
    private readonly List<ApplicationRow> _byOrder = [];
    private readonly List<ApplicationRow> _byForm = [];
    private readonly MatrixEvent? _last = sequence.FindLast(item => item.Numbers != null);

    // Whether numbers one a line make rows of more or fewer than there are columns, so that any of them may begin elsewhere.
    private readonly bool _looseBorders = sequence.Exists(item => item.Row == null && item.Numbers is { IsLoose: true, Cells.Length: > 1 } loose && loose.Cells.Length != MapOf(item).Count);

    /// <summary>Keeps what stands in columns set aside, and what only sums can confirm; <paramref name="touching"/> are the rows in doubt with those found by order.</summary>
    internal void Close(IEnumerable<ApplicationRow> touching)
    {
        _asides.Keep(draft, Section);
        if (_byForm.Count > 0)
            draft.Unconfirmed.Add(Unconfirmed.Columns(Section, sequence.Find(item => item.Numbers is { Map: null })!.Numbers!.Cells[0].Position, foreignHeads, _byForm));
        if (_byOrder.Count > 0)
            draft.Unconfirmed.Add(Unconfirmed.Rows(_byOrder, touching));
    }

    /// <summary>Puts the numbers of a row into its cells, or refuses them; <paramref name="anyNumbers"/> tells that rows of the table have numbers.</summary>
    internal void Assign(ApplicationRow row, MatrixRow found, bool anyNumbers)
    {
        TemplateRow template = Vocabulary.MatrixRows[(int)row];
        if (found.Label is { Pieces.Length: > 0 } label)
        {
            draft.Label(label.LabelText, label.Pieces[0].Position, template.Pointer, template.Label);
            draft.Evidence.AddLabel(Vocabulary.EditionsOf(row, label.LabelText));
            if (label.IsSimilar)
                draft.Diagnostics.Add(Diagnose.LabelSimilar(label.Position, template.Pointer, template.Label, PersonalData.Mask(label.LabelText)));
        }

        if (found.Repetitions is { } repetitions)
            draft.Printed.RowLabels.AddRange(repetitions);
        if (found.Contradicts is { } others)
        {
            draft.Refuse(Diagnose.RowContradicts(others[0].Position, template.Pointer, template.Label, string.Join(" / ", others.Prepend(found).Select(each => each.Printed))));
            return;
        }

        if (found.IsRefused)
            return;
        if (found.Numbers is { IsShifted: true })
        {
            draft.Refuse(Diagnose.LabelsApart(found.NumbersPosition, template.Pointer, template.Label), found.Printed);
            return;
        }

        if (found.Numbers == null && anyNumbers)
        {
            draft.Refuse(Diagnose.RowWithoutNumbers(found.Position, template.Pointer, template.Label));
            return;
        }

        if (found.Contest is { } contest && !(contest.Numbers!.Cells.Length == 1 && AddsUp(found)))
        {
            draft.Refuse(Diagnose.NumbersContested(found.NumbersPosition, template.Pointer, template.Label, found.Printed + " / " + contest.Printed));
            return;
        }

        RowValues values = Values(found);
        switch (values.Status)
        {
            case RowValuesStatus.Certain when found.Numbers?.Numbers is { IsLoose: true } && (_looseBorders || HasYear(values) || (ReferenceEquals(found.Numbers, _last) && MayBePageNumber(values[values.Count - 1]))) && !SumAgrees(found, values):
                draft.Refuse(Diagnose.YearAmongNumbers(found.NumbersPosition, template.Pointer, template.Label, found.Printed));
                break;
            case RowValuesStatus.Certain or RowValuesStatus.Blank:
                Put(row, found, values);
                break;
            case RowValuesStatus.Split when SumAgrees(found, values):
                draft.Diagnostics.Add(Diagnose.DigitsSplit(found.NumbersPosition, template.Pointer, template.Label, found.Printed, values.Describe()));
                Put(row, found, values);
                break;
            case RowValuesStatus.Split or RowValuesStatus.Fused:
                draft.Refuse(Diagnose.DigitsFused(found.NumbersPosition, template.Pointer, template.Label, found.Printed));
                break;
            case RowValuesStatus.Merged or RowValuesStatus.OffsetOpen:
                draft.Refuse(Diagnose.MergedCell(found.NumbersPosition, template.Pointer, template.Label, found.Printed));
                break;
            default:
                draft.Refuse(Diagnose.CountDiffers(found.NumbersPosition, template.Pointer, template.Label, found.Printed, found.Count, MapOf(found.Numbers).Count));
                break;
        }
    }

    /// <summary>The cells of a row, to compare rows that stand twice.</summary>
    internal string Signature(MatrixRow row)
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
        return numbers.Read(map, _begins.OffsetOf(numbers));
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
                draft.Refuse(Diagnose.HeadRepeated((value ?? column.Head!).Position, CellLayout.Pointer(CellLayout.Applications.Slot((int)row, column.Number))!, column.Head!.Text, value?.Text));
            else if (value is { IsBlank: false })
                _asides.Add(column, value);
        }
    }

    private void Put(int slot, Piece? value, MatrixRow found, MappedColumn column, ReadingRule? rule)
    {
        draft.Cells.Put(slot, value, column.Head, rule);
        draft.Notes.Add(slot, NotePlace.Label, found.LabelNotes);
        draft.Notes.Add(slot, NotePlace.Head, column.Notes);
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
}
