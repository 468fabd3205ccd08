using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Reads the fifteen numbers of section 四: one row, whatever stands above it.</summary>
internal sealed class CaseReader(Draft draft)
{
    private const string Section = "/proceedings";
    private const int Outcomes = 5;
    private const int Cells = 15;
    private const int LeastHeads = 3;
    private const int LongestHead = 40;
    private const string BothGroups = "行政复议行政诉讼";

    private static readonly string[] s_columns = [.. Vocabulary.Cases.Columns.Select(column => column.Label)];
    private static readonly string[] s_groups = [.. Vocabulary.Cases.Rows.SelectMany(row => row.Groups.Append(row.Label)).Distinct()];

    private readonly List<(Piece[] Cells, bool IsCells)> _rows = [];
    private readonly List<Piece> _loose = [];
    private readonly List<Piece> _headRun = [];
    private readonly List<Piece[]> _broken = [];
    private readonly Dictionary<string, Piece[]> _groupRows = new(StringComparer.Ordinal);
    private int _headCount;
    private bool _groupSeen;
    private PrintedText? _wrongHeads;
    private Line? _aside;

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

    /// <summary>Reads the lines; <paramref name="underHeading"/> tells that they stand under the heading of section 四.</summary>
    internal void Read(IReadOnlyList<Line> lines, bool underHeading)
    {
        foreach (Line line in lines)
        {
            if (!line.IsBlank && !PageFurniture.IsPart(line))
                Take(line);
            else if (line.IsRow && line.Pieces.Length == Cells && _headCount > 0)
                AddRow(line.Pieces, true);
        }

        CloseLoose();
        CheckRun();
        bool headed = _groupSeen || _headCount >= 2 || _groupRows.Count > 0;
        List<(Piece[] Cells, RowValues Values)> read = _rows
            .Select(row => (row.Cells, row.IsCells ? RowValues.FromCells(row.Cells, Cells) : RowValues.FromTokens(row.Cells, Cells))).ToList();
        bool any = read.Exists(row => IsWhole(row.Item2));
        if (!headed && !(underHeading && any) && _aside == null)
        {
            foreach ((Piece[] cells, _) in read)
                draft.Annotate(Section, Printed(cells), cells[0].Position);
            return;
        }

        draft.HasProceedings = true;
        draft.Place(Section, lines.First(line => !line.IsBlank).Position);
        Assign(read);
    }

    private void Take(Line line)
    {
        if (line.IsAllValues)
        {
            if (!line.IsRow && line.Filled.Length == 1 && !line.Filled[0].IsFused)
                _loose.Add(line.Filled[0]);
            else
                AddRow(line.IsRow ? line.Pieces : line.Filled, line.IsRow);
            return;
        }

        CloseLoose();
        Piece[] values = Array.FindAll(line.Filled, piece => piece.IsValue);
        if (line.IsRow && line.Pieces.Length == Cells && values.Length > Outcomes)
        {
            // A word in a cell: the others stand in theirs.
            AddRow(line.Pieces, true);
            return;
        }

        if (values.Length > 0)
        {
            TakeLabelled(line, values);
            return;
        }

        CheckHeads(line);
        foreach (Piece piece in line.Filled)
            TakeWords(piece);
    }

    /// <summary>Heads must stand in the order of the form, five outcomes at a time, also where they are broken over lines.</summary>
    private void CheckHeads(Line line)
    {
        int heads = 0;
        int lastGroup = -1;
        bool groupsInOrder = true;
        bool foreign = false;
        if (line.Filled.Length > 1)
            CheckRun();
        foreach (Piece piece in line.Filled)
        {
            bool known = Vocabulary.CaseHeads.ContainsKey(piece.Words);
            bool isGroup = Vocabulary.CaseGroups.TryGetValue(piece.Words, out string? label);
            if (known)
            {
                _headRun.Add(piece);
                heads++;
            }

            if (isGroup)
            {
                int group = Array.IndexOf(s_groups, label);
                groupsInOrder &= group >= lastGroup;
                lastGroup = group;
            }

            foreign |= !known && !isGroup && piece.IsWords && !HeadPieces.Cases.MakeUp(piece.Words);
        }

        CheckBroken(line.Filled);
        if (!groupsInOrder || (foreign && heads >= LeastHeads))
            _wrongHeads ??= new PrintedText(line.Text, line.Position, Section, null);
        if (line.Filled.Length > 1)
            CheckRun();
    }

    private void CheckRun()
    {
        CheckOrder(_headRun);
        _headRun.Clear();
    }

    /// <summary>Lines of nothing but pieces of heads, put together once they make whole ones.</summary>
    private void CheckBroken(Piece[] pieces)
    {
        if (!Array.TrueForAll(pieces, piece => HeadPieces.Cases.MakeUp(piece.Words) && !Vocabulary.CaseGroups.ContainsKey(piece.Words)))
        {
            _broken.Clear();
            return;
        }

        _broken.Add(pieces);
        List<Piece>? heads = BrokenHeads.Join(_broken, IsHead);
        if (heads == null)
        {
            _broken.Clear();
            _broken.Add(pieces);
            heads = [.. pieces];
        }

        if (!heads.TrueForAll(IsHead))
            return;

        // One broken over lines of its own goes on with the heads that stand one a line.
        if (heads.Count > 1)
            CheckOrder(heads);
        else if (_broken.Count > 1)
            _headRun.Add(heads[0]);
        _broken.Clear();
    }

    private void CheckOrder(List<Piece> heads)
    {
        bool inOrder = true;
        for (int i = 0; i < heads.Count; i++)
            inOrder &= heads[i].Words == s_columns[i % Outcomes];
        if (heads.Count >= LeastHeads && !inOrder)
            _wrongHeads ??= new PrintedText(string.Join(" ", heads.Select(head => head.Words)), heads[0].Position, Section, null);
    }

    private static bool IsHead(Piece piece) => Vocabulary.CaseHeads.ContainsKey(piece.Words);

    private void TakeWords(Piece piece)
    {
        string words = piece.Words;
        if (Vocabulary.CaseHeads.TryGetValue(words, out TemplateColumn? column))
        {
            _headCount++;
            draft.ColumnHeads.Add(new PrintedText(piece.Text, piece.Position, Section, column.Label));
        }
        else if (Vocabulary.CaseGroups.TryGetValue(words, out string? label) || words == BothGroups)
        {
            _groupSeen = true;
            draft.RowLabels.Add(new PrintedText(piece.Text, piece.Position, Section, label ?? words));
        }
        else if (!HeadPieces.Cases.MakeUp(words))
        {
            draft.Annotate(Section, piece.Text, piece.Position);
        }
    }

    /// <summary>Numbers beside words: the five of a group, or something that is not the form's.</summary>
    private void TakeLabelled(Line line, Piece[] values)
    {
        Piece[] words = line.Filled.Where(piece => piece.IsWords).ToArray();
        TemplateRow? row = Vocabulary.Cases.Rows.FirstOrDefault(known => words[words.Length - 1].Words == Vocabulary.Words(known.Label));
        if (row != null && values.Length == Outcomes && !_groupRows.ContainsKey(row.Pointer))
        {
            _groupRows.Add(row.Pointer, values);
            draft.RowLabels.Add(new PrintedText(words[words.Length - 1].Text, words[words.Length - 1].Position, row.Pointer, row.Label));
            return;
        }

        _aside = line;
        string label = string.Concat(words.Select(piece => piece.Text));
        draft.KeepAside(Section, label, values.Select(value => value.Text), line.Position);
        draft.Diagnostics.Add(Diagnose.AdditionalRow(line.Position, Section, PersonalData.Mask(label)));
    }

    private void AddRow(Piece[] cells, bool isCells)
    {
        CloseLoose();
        _rows.Add((cells, isCells));
    }

    private void CloseLoose()
    {
        if (_loose.Count > 0)
            _rows.Add((_loose.ToArray(), false));
        _loose.Clear();
    }

    private void Assign(List<(Piece[] Cells, RowValues Values)> rows)
    {
        if (_wrongHeads is { } heads)
        {
            IEnumerable<string> numbers = rows.Select(row => row.Cells).Concat(_groupRows.Values).Select(Printed).Where(text => text.Length > 0);
            draft.Refuse(Diagnose.HeadsOutOfOrder(heads.Position, Section, PersonalData.Mask(heads.Text)), string.Join(" / ", numbers.Prepend(heads.Text)));
            return;
        }

        if (_groupRows.Count > 0)
        {
            AssignGroups(rows);
            return;
        }

        rows = WithoutRepeats(rows);
        bool allBlank = rows.TrueForAll(row => row.Values.Status == RowValuesStatus.Blank);
        if (allBlank && _aside is { } aside)
        {
            draft.Refuse(Diagnose.CountDiffers(aside.Position, Section, ReportTemplate.Sections[3].Heading, PersonalData.Mask(aside.Text), 0, Cells), aside.Text);
            return;
        }

        if (rows.Count == 0)
        {
            draft.Refuse(Diagnose.CasesMissing(draft.PositionOf(Section), ReportTemplate.Sections[3].Heading));
            return;
        }

        if (allBlank)
        {
            Put(rows[0].Values);
            return;
        }

        // A lone number beside a whole row is a page number or the like; anything more makes the row doubtful.
        List<(Piece[] Cells, RowValues Values)> whole = rows.Where(row => IsWhole(row.Values)).ToList();
        List<(Piece[] Cells, RowValues Values)> doubtful = rows.Where(row => Count(row.Cells) != 1 || IsWhole(row.Values)).ToList();
        SourcePosition position = rows[0].Cells[0].Position;
        if (whole.Count != 1 || doubtful.Count != 1)
        {
            bool fused = rows.Exists(row => row.Values.Status == RowValuesStatus.Fused);
            draft.Refuse(fused
                ? Diagnose.DigitsFused(position, Section, ReportTemplate.Sections[3].Heading, Printed(rows))
                : Diagnose.CountDiffers(position, Section, ReportTemplate.Sections[3].Heading, Printed(rows), rows.Sum(row => Count(row.Cells)), Cells));
            return;
        }

        RowValues values = whole[0].Values;
        if (values.Status == RowValuesStatus.Split)
        {
            if (!SumsAgree(values))
            {
                draft.Refuse(Diagnose.DigitsFused(position, Section, ReportTemplate.Sections[3].Heading, Printed(rows)));
                return;
            }

            draft.Diagnostics.Add(Diagnose.DigitsSplit(position, Section, ReportTemplate.Sections[3].Heading, Printed(rows), values.Describe()));
        }

        Put(values);
    }

    private void Put(RowValues values)
    {
        for (int i = 0; i < Cells; i++)
        {
            draft.Cells.Put(CellLayout.Proceedings.Slot(Vocabulary.Cases.Rows[i / Outcomes].Number, Vocabulary.Cases.Columns[i % Outcomes].Number), values[i]);
            if (i % Outcomes == 0 && values[i] is { } first)
                draft.Place(Vocabulary.Cases.Rows[i / Outcomes].Pointer, first.Position);
        }
    }

    /// <summary>A row repeated after a page break is one row.</summary>
    private List<(Piece[] Cells, RowValues Values)> WithoutRepeats(List<(Piece[] Cells, RowValues Values)> rows)
    {
        var kept = new List<(Piece[] Cells, RowValues Values)>();
        string? last = null;
        foreach ((Piece[] Cells, RowValues Values) row in rows)
        {
            if (kept.Count > 0 && IsWhole(row.Values) && (last ??= Printed(kept[kept.Count - 1].Cells)) == Printed(row.Cells))
            {
                draft.Diagnostics.Add(Diagnose.RowRepeated(row.Cells[0].Position, Section, ReportTemplate.Sections[3].Heading));
                continue;
            }

            kept.Add(row);
            last = null;
        }

        return kept;
    }

    /// <summary>A row for each group instead of one for all; where there are both, nothing says which is right.</summary>
    private void AssignGroups(List<(Piece[] Cells, RowValues Values)> rows)
    {
        if (rows.Exists(row => Count(row.Cells) > 1))
        {
            List<Piece[]> all = [.. _groupRows.Values, .. rows.Select(row => row.Cells)];
            draft.Refuse(Diagnose.CountDiffers(all[0][0].Position, Section, ReportTemplate.Sections[3].Heading, string.Join(" / ", all.Select(Printed)), all.Sum(Count), Cells));
            return;
        }

        foreach (TemplateRow row in Vocabulary.Cases.Rows)
        {
            if (!_groupRows.TryGetValue(row.Pointer, out Piece[]? values))
                continue;
            draft.Place(row.Pointer, values[0].Position);
            for (int i = 0; i < Outcomes; i++)
                draft.Cells.Put(row.Pointer, Vocabulary.Cases.Columns[i].Name, values[i]);
        }
    }

    private static bool SumsAgree(RowValues values)
    {
        for (int group = 0; group < Cells; group += Outcomes)
        {
            if (values.Values.Skip(group).Take(Outcomes - 1).Sum(value => value!.Number.Value) != values[group + Outcomes - 1]!.Number.Value)
                return false;
        }

        return true;
    }

    private static bool IsWhole(RowValues values) => values.Status is RowValuesStatus.Certain or RowValuesStatus.Split;

    private static int Count(Piece[] cells) => cells.Count(cell => !cell.IsBlank);

    private static string Printed(List<(Piece[] Cells, RowValues Values)> rows) => string.Join(" / ", rows.Select(row => Printed(row.Cells)));

    private static string Printed(Piece[] cells) => string.Join(" ", cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text));
}
