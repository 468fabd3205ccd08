using System;
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

/// <summary>Reads the fifteen numbers of section 四: one row under groups and outcomes, or a row for each group.</summary>
internal sealed class CaseReader(Draft draft)
{
    private const string Section = "/proceedings";
    private const int LongestHead = 40;
    private const string BothGroups = "行政复议行政诉讼";

    private static readonly string s_heading = ReportTemplate.Sections[3].Heading;
    private static readonly ColumnMap s_ofForm = ColumnMap.OfForm(CaseColumns.Cells);
    private static readonly ColumnMap s_ofGroup = ColumnMap.OfForm(CaseColumns.Outcomes);

    private readonly CaseWalk _walk = new(draft);
    private readonly AsideColumns _asides = new();

    /// <summary>Whether a line begins or carries on the table of section 四.</summary>
    internal static bool IsTableLine(Line line)
    {
        int heads = 0;
        bool reconsideration = false;
        bool litigation = false;
        foreach (Piece piece in line.Filled)
        {
            if (piece.IsPlain || piece.IsLong || piece.Plain.Length is 0 or > LongestHead || Label.MayBegin(piece.Plain) || piece.IsValue)
                continue;
            string words = piece.Words;
            if (words is "未经复议直接起诉" or "复议后起诉" or BothGroups)
                return true;
            reconsideration |= words == "行政复议";
            litigation |= words == "行政诉讼";
            heads += words != "总计" && Vocabulary.CaseHeads.ContainsKey(words) ? 1 : 0;
        }

        return heads >= 2 || (reconsideration && litigation);
    }

    /// <summary>Reads the lines, and tells whether the table is there; <paramref name="underHeading"/> tells that they stand under the heading of section 四.</summary>
    internal bool Read(IReadOnlyList<Line> lines, bool underHeading)
    {
        _walk.Walk(lines);
        if (!_walk.IsHeaded && !(underHeading && _walk.Rows.Any(IsWhole)) && _walk.Aside == null)
        {
            foreach (CaseRow row in _walk.Rows)
                draft.Annotate(Section, row.Printed, row.Numbers.Cells[0].Position);
            return false;
        }

        draft.Places.Add(Section, lines.First(line => !line.IsBlank).Position);
        Assign();
        _asides.Keep(draft, Section);
        return true;
    }

    private void Assign()
    {
        if (_walk.Heads.Wrong is { } heads)
        {
            RefuseHeads(heads.Text, heads.Position);
            return;
        }

        if (_walk.Rows.Any(row => row.Group >= 0))
        {
            AssignGroups();
            return;
        }

        if (_walk.Rows.FirstOrDefault(row => row.Map is { } map && CaseColumns.AreOutcomes(map) && !CaseColumns.AreInOrder(map)) is { } wrong)
        {
            RefuseHeads(string.Join(" ", wrong.Map!.Columns.Select(column => column.Head!.Text)), wrong.Map.Columns[0].Head!.Position);
            return;
        }

        List<CaseRow> rows = WithoutRepeats();
        if (_walk.Aside is { } aside && (_walk.HasRival || rows.TrueForAll(row => row.Count == 0)) && !rows.Exists(row => row.Count > 0 && row.Label != null))
        {
            draft.Refuse(Diagnose.CountDiffers(aside.Position, Section, s_heading, PersonalData.Mask(aside.Text), rows.Sum(row => row.Count) + aside.Filled.Count(piece => piece.IsValue), CaseColumns.Cells), string.Join(" / ", rows.Select(row => row.Printed).Where(text => text.Length > 0).Prepend(aside.Text)));
            return;
        }

        if (rows.Count == 0)
        {
            draft.Refuse(Diagnose.CasesMissing(draft.Places.Of(Section), s_heading));
            return;
        }

        if (rows.TrueForAll(row => row.Count == 0))
        {
            Put(rows[0], MapOf(rows[0]), RowValues.FromTokens([], MapOf(rows[0]).Count), 0);
            return;
        }

        // A lone number beside a whole row is a page number or the like; anything more makes the row doubtful.
        List<CaseRow> whole = rows.FindAll(IsWhole);
        List<CaseRow> doubtful = rows.FindAll(row => row.Count != 1 || row.Label != null || IsWhole(row));
        SourcePosition position = rows[0].Numbers.Cells[0].Position;
        if (whole.Count != 1 || doubtful.Count != 1 || MapOf(whole[0]).Columns.Count(column => column.Use == ColumnUse.Cells) <= CaseColumns.Outcomes)
        {
            bool fused = rows.Exists(row => row.Numbers.Read(MapOf(row)).Status == RowValuesStatus.Fused);
            string printed = string.Join(" / ", rows.Select(row => row.Printed));
            draft.Refuse(fused ? Diagnose.DigitsFused(position, Section, s_heading, printed) : Diagnose.CountDiffers(position, Section, s_heading, printed, rows.Sum(row => row.Count), CaseColumns.Cells));
            return;
        }

        ColumnMap map = MapOf(whole[0]);
        RowValues values = whole[0].Numbers.Read(map);
        bool mustAddUp = rows.Count > 1 || values.Status == RowValuesStatus.Split || (whole[0].Numbers.IsLoose && (_walk.HasOtherHeads || MatrixCells.MayBePageNumber(values[values.Count - 1])));
        if (mustAddUp && !AddsUp(map, values, CaseColumns.Cells))
        {
            draft.Refuse(rows.Count > 1 ? Diagnose.NumbersContested(position, Section, s_heading, string.Join(" / ", rows.Select(row => row.Printed)))
                : whole[0].Numbers.IsLoose ? Diagnose.CountDiffers(position, Section, s_heading, whole[0].Printed, whole[0].Count, CaseColumns.Cells)
                : Diagnose.DigitsFused(position, Section, s_heading, whole[0].Printed));
            return;
        }

        if (whole[0].ElseBelow is { } below)
        {
            draft.Refuse(Diagnose.NumberOfElse(position, Section, s_heading, below.Text, whole[0].Printed));
            return;
        }

        AnnotateLone(rows.Where(row => row != whole[0]));

        if (values.Status == RowValuesStatus.Split)
            draft.Diagnostics.Add(Diagnose.DigitsSplit(position, Section, s_heading, whole[0].Printed, values.Describe()));
        Put(whole[0], map, values, 0);
        if (map.Rule == ReadingRule.OrderAndSums)
            draft.Unconfirmed.Add(Unconfirmed.Columns(Section, whole[0].Numbers.Position, _walk.Heads.Foreign?.Text));
    }

    private void RefuseHeads(string heads, SourcePosition position) =>
        draft.Refuse(Diagnose.HeadsOutOfOrder(position, Section, PersonalData.Mask(heads)), string.Join(" / ", _walk.Rows.Select(row => row.Printed).Where(text => text.Length > 0).Prepend(heads)));

    /// <summary>The columns in which the one row of the table stands: of fifteen numbers the five outcomes alone tell nothing.</summary>
    private static ColumnMap MapOf(CaseRow row) => row.Map is { } map && !CaseColumns.AreOutcomes(map) ? map : s_ofForm;

    private static bool IsWhole(CaseRow row) => row.Numbers.Read(MapOf(row)).Status is RowValuesStatus.Certain or RowValuesStatus.Split;

    /// <summary>Puts the numbers of a row into the cells; <paramref name="first"/> is the cell that the first column of the map is.</summary>
    private void Put(CaseRow row, ColumnMap map, RowValues values, int first)
    {
        ReadingRule? rule = ReadingRules.Of(map, row.Numbers, values.Status, isByOrder: false);
        for (int i = 0; i < map.Count; i++)
        {
            MappedColumn column = map.Columns[i];
            Piece? value = values[i];
            int cell = first + column.Number;
            if (column.Use == ColumnUse.Aside)
            {
                if (value is { IsBlank: false })
                    _asides.Add(column, value);
                continue;
            }

            TemplateRow template = Vocabulary.Cases.Rows[cell / CaseColumns.Outcomes];
            int slot = CellLayout.Proceedings.Slot(template.Number, Vocabulary.Cases.Columns[cell % CaseColumns.Outcomes].Number);
            if (column.Use == ColumnUse.Contested)
                draft.Refuse(Diagnose.HeadRepeated((value ?? column.Head!).Position, CellLayout.Pointer(slot)!, column.Head!.Text, value?.Text));
            else
                draft.Cells.Put(slot, value, column.Head, rule);
            draft.Notes.Add(slot, NotePlace.Label, row.Label is { } label ? Scope.NotesIn(label) : null);
            draft.Notes.Add(slot, NotePlace.Head, column.Notes);
            if (value != null)
                draft.Places.Add(template.Pointer, value.Position);
        }
    }

    /// <summary>A row repeated after a page break is one row.</summary>
    private List<CaseRow> WithoutRepeats()
    {
        var kept = new List<CaseRow>();
        string? last = null;
        foreach (CaseRow row in _walk.Rows)
        {
            if (kept.Count > 0 && IsWhole(row) && (last ??= kept[kept.Count - 1].Printed) == row.Printed && MapOf(row).SaysAs(MapOf(kept[kept.Count - 1])))
            {
                draft.Diagnostics.Add(Diagnose.RowRepeated(row.Numbers.Cells[0].Position, Section, s_heading));
                continue;
            }

            kept.Add(row);
            last = null;
        }

        return kept;
    }

    /// <summary>A row for each group instead of one for all; where there are both, or a group stands twice, nothing says which is right.</summary>
    private void AssignGroups()
    {
        if (_walk.Rows.Any(row => row.Group < 0 && row.Count > 1))
        {
            draft.Refuse(Diagnose.CountDiffers(_walk.Rows[0].Numbers.Position, Section, s_heading, string.Join(" / ", _walk.Rows.Select(row => row.Printed)), _walk.Rows.Sum(row => row.Count), CaseColumns.Cells));
            return;
        }

        CaseRow[] lone = [.. _walk.Rows.Where(row => row.Group < 0 && row.Count > 0)];
        AnnotateLone(lone);
        foreach (IGrouping<int, CaseRow> rows in _walk.Rows.Where(row => row.Group >= 0).GroupBy(row => row.Group))
        {
            TemplateRow template = Vocabulary.Cases.Rows[rows.Key];
            CaseRow row = rows.First();
            ColumnMap map = row.Map ?? s_ofGroup;
            RowValues values = row.Numbers.Read(map);
            if (rows.Any(other => other.Printed != row.Printed))
                draft.Refuse(Diagnose.RowContradicts(rows.Last().Numbers.Position, template.Pointer, template.Label, string.Join(" / ", rows.Select(each => each.Printed))));
            else if (Array.Exists(map.Columns, column => column.Number >= CaseColumns.Outcomes) || values.Status is not (RowValuesStatus.Certain or RowValuesStatus.Blank))
                draft.Refuse(Diagnose.CountDiffers(row.Numbers.Position, template.Pointer, template.Label, row.Printed, row.Count, CaseColumns.Outcomes));
            else if (row.ElseBelow is { } below)
                draft.Refuse(Diagnose.NumberOfElse(row.Numbers.Position, template.Pointer, template.Label, below.Text, row.Printed));
            else if (lone.Length > 0 && row.Count > 0 && !AddsUp(map, values, CaseColumns.Outcomes))
                draft.Refuse(Diagnose.NumbersContested(row.Numbers.Position, template.Pointer, template.Label, string.Join(" / ", lone.Select(each => each.Printed).Prepend(row.Printed))));
            else
                Put(row, map, values, rows.Key * CaseColumns.Outcomes);
            if (rows.Count() > 1 && rows.All(other => other.Printed == row.Printed))
                draft.Diagnostics.Add(Diagnose.RowRepeated(rows.Last().Numbers.Position, template.Pointer, template.Label));
        }

        if (_walk.Rows.Any(row => row.Group >= 0 && row.Map == null))
            draft.Unconfirmed.Add(Unconfirmed.Columns(Section, _walk.Rows[0].Numbers.Position, _walk.Heads.Foreign?.Text));
    }

    /// <summary>A lone number beside rows that add up without it is none of theirs.</summary>
    private void AnnotateLone(IEnumerable<CaseRow> rows)
    {
        foreach (CaseRow row in rows)
            draft.Annotate(Section, row.Printed, row.Numbers.Position);
    }

    /// <summary>Whether so many cells are there, each with a number, and the outcomes of each group add up to its total.</summary>
    private static bool AddsUp(ColumnMap map, RowValues values, int expected)
    {
        var sums = new decimal[Vocabulary.Cases.Rows.Count];
        int cells = 0;
        for (int i = 0; i < map.Count; i++)
        {
            if (map.Columns[i].Use != ColumnUse.Cells)
                continue;
            if (values[i] is not { Number: { IsNumber: true } number })
                return false;
            int cell = map.Columns[i].Number;
            bool isTotal = Vocabulary.Cases.Columns[cell % CaseColumns.Outcomes].Role == Template.SumRole.Total;
            sums[cell / CaseColumns.Outcomes] += isTotal ? -number.Value : number.Value;
            cells++;
        }

        return cells == expected && Array.TrueForAll(sums, sum => sum == 0);
    }
}
