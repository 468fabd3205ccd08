using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Walks the lines of section 四: heads, and rows of numbers with the columns they stand in.</summary>
internal sealed class CaseWalk
{
    private const string Section = "/proceedings";
    private const string BothGroups = "行政复议行政诉讼";

    private readonly Draft _draft;
    private readonly List<CaseRow> _rows = [];
    private readonly List<Piece> _loose = [];
    private int _headCount;
    private bool _groupSeen;

    // Whether the row above was of another year, and whether beside a year it has a label that says so.
    private bool _elseAbove;
    private bool _labelledAbove;

    internal CaseWalk(Draft draft)
    {
        _draft = draft;
        Heads = new TableHeads(draft, Section, CaseColumns.Of, piece => Vocabulary.CaseHeads.ContainsKey(piece.Words) || HeadPieces.Cases.MakeUp(piece.Words));
    }

    /// <summary>The heads over the rows.</summary>
    internal TableHeads Heads { get; }

    /// <summary>The rows that may be those of the form, in reading order.</summary>
    internal IReadOnlyList<CaseRow> Rows => _rows;

    /// <summary>The last line whose label is none of the form, kept aside; null where there is none.</summary>
    internal Line? Aside { get; private set; }

    /// <summary>Whether other words stand above the rows: they may be the heads of columns, and numbers one a line show none.</summary>
    internal bool HasOtherHeads { get; private set; }

    /// <summary>Whether a row with a label of its own may as well be the row of the form.</summary>
    internal bool HasRival { get; private set; }

    /// <summary>Whether heads or labels of the table stand on the page.</summary>
    internal bool IsHeaded => _groupSeen || _headCount >= 2 || _rows.Exists(row => row.Group >= 0);

    internal void Walk(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (_draft.TakeUnit(line, Section))
                continue;
            if (line.IsBlank && line.IsRow)
                TakeBlank(line, lines.Skip(i + 1));
            else if (!line.IsBlank && !PageFurniture.IsPart(line))
                Take(line, lines.Skip(i + 1));
        }

        CloseLoose();
    }

    /// <summary>A row of blank cells says something only under heads, of which it has to have as many.</summary>
    private void TakeBlank(Line line, IEnumerable<Line> below)
    {
        if (_headCount > 0 && line.Pieces.Length >= CaseColumns.Cells)
        {
            CloseHeads(below);
            AddCells(line, [], line.Pieces);
        }
    }

    private void Take(Line line, IEnumerable<Line> below)
    {
        Piece[] values = Array.FindAll(line.Filled, piece => piece.IsValue);
        if (line.IsAllValues && !line.IsRow && values.Length == 1 && !values[0].IsFused)
        {
            CloseHeads(below);
            _loose.Add(values[0]);
            return;
        }

        CloseLoose();
        if (!Array.Exists(values, value => value.Number.IsNumber) && Array.Exists(line.Filled, piece => piece.IsWords))
        {
            TakeWords(line);
            return;
        }

        CloseHeads(below.Prepend(line));
        if (Heads.Map is { } map && map.Places(line) && PlacedRow.TryRead(line, map, piece => Vocabulary.CaseGroups.ContainsKey(piece.Words)) is { } placed)
        {
            Add(line, placed.Labels, RowNumbers.In(map, placed));
            return;
        }

        if (line.IsAllValues)
        {
            AddCells(line, [], line.IsRow ? line.Pieces : line.Filled);
            return;
        }

        // Words before the numbers are labels; a word among them stands in its cell, where the row shows its cells.
        int first = Array.FindIndex(line.Pieces, piece => piece.IsValue);
        int last = Array.FindLastIndex(line.Pieces, piece => piece.IsWords);
        if (last < first)
            AddCells(line, [.. line.Pieces.Take(first).Where(piece => piece.IsWords)], line.Pieces.AsSpan(line.IsRow ? last + 1 : first).ToArray());
        else if (line.IsRow && first == 0)
            AddCells(line, [], line.Pieces);
        else
            KeepAside(line, values);
    }

    private void TakeWords(Line line)
    {
        if (CaseColumns.MayBeHeads(line) && !Scope.IsCaption(line, _draft.Year))
            Heads.Open.Add(line);
        if (_rows.Count > 0 && !Array.Exists(line.Filled, piece => Vocabulary.CaseHeads.ContainsKey(piece.Words)))
            _rows[_rows.Count - 1].ElseBelow ??= Array.Find(line.Filled, piece => Scope.IsElse(piece, _draft.Year));
        if (_rows.Count == 0)
            PassHeads(line);
        foreach (Piece piece in line.Filled)
        {
            string words = piece.Words;
            if (Vocabulary.CaseHeads.TryGetValue(words, out TemplateColumn? column))
            {
                _headCount++;
                _draft.Head(piece, Section, column.Label);
            }
            else if (Vocabulary.CaseGroups.TryGetValue(words, out string? label) || words == BothGroups)
            {
                _groupSeen = true;
                _draft.Printed.RowLabels.Add(new PrintedText(piece.Text, piece.Position, Section, label ?? words));
            }
            else if (!HeadPieces.Cases.MakeUp(words) && !piece.IsValue)
            {
                HasOtherHeads |= _rows.Count == 0;
                _draft.Annotate(Section, piece.Text, piece.Position);
            }
        }
    }

    /// <summary>Words among heads that the form does not have: 在审, and in place of a group each alone, 行政裁决 beside 行政诉讼.</summary>
    private void PassHeads(Line line)
    {
        int foreign = line.Filled.Count(piece => !IsHeadOrGroup(piece) && !HeadPieces.Cases.MakeUp(piece.Words) && piece.Words != BothGroups && !Scope.IsBeside(piece) && !Scope.IsYear(piece));
        Heads.Pass(line, foreign > 0 && Array.Exists(line.Filled, piece => Vocabulary.CaseGroups.ContainsKey(piece.Words)) ? HeadLines.Least : foreign);
    }

    private static bool IsHeadOrGroup(Piece piece) => Vocabulary.CaseHeads.ContainsKey(piece.Words) || Vocabulary.CaseGroups.ContainsKey(piece.Words);

    // A lone number above the heads is that of a page, and no row.
    private void CloseHeads(IEnumerable<Line> rows) => Heads.Close(rows, areAgain: _rows.Exists(row => row.Count >= CaseColumns.Outcomes));

    private void AddCells(Line line, List<Piece> labels, Piece[] cells) =>
        Add(line, labels, new RowNumbers(cells) { Map = Heads.Map, IsCells = line.IsRow, IsMisfit = Heads.Map is { } map && map.IsMisfit(line) });

    private void Add(Line line, List<Piece> labels, RowNumbers numbers)
    {
        CloseLoose();
        Piece? label = labels.Count == 0 ? null : labels[labels.Count - 1];
        int group = -1;
        foreach (Piece each in labels)
            group = CaseColumns.GroupOf(each) is >= 0 and int own ? own : group;
        bool isElse = labels.Exists(each => Scope.IsElse(each, _draft.Year));
        if (isElse || (group < 0 && labels.Exists(each => !Scope.IsThisYear(each, _draft.Year) && !IsNeutral(each) && (ReferenceEquals(each, label) || !Vocabulary.CaseGroups.ContainsKey(each.Words)))))
        {
            HasRival |= !isElse && numbers.Count >= CaseColumns.Outcomes;
            _elseAbove = isElse;
            _labelledAbove = labels.Exists(each => each.HasNotes && Scope.IsElse(each, _draft.Year));
            KeepAside(line, numbers.Cells);
            return;
        }

        // Below a row of another year, one without a label of its own may be under the same label.
        if (_elseAbove && labels.TrueForAll(each => _labelledAbove && Scope.IsYear(each)) && numbers.HasNumbers)
        {
            HasRival = true;
            KeepAside(line, numbers.Cells);
            return;
        }

        _elseAbove = false;

        if (IsColumnNumbers(numbers))
        {
            _draft.Annotate(Section, numbers.Printed, numbers.Cells[0].Position);
            return;
        }

        if (group >= 0)
            _draft.Printed.RowLabels.Add(new PrintedText(label!.Text, label.Position, Vocabulary.Cases.Rows[group].Pointer, Vocabulary.Cases.Rows[group].Label));
        _rows.Add(new CaseRow(numbers) { Group = group, Label = label });
    }

    /// <summary>件数 and the like say of the one row what it counts.</summary>
    private static bool IsNeutral(Piece label) => label.Words is "件数" or "数量" or "案件数" or "数值" or "数据";

    /// <summary>1, 2, 3 … up to the last column are no cases.</summary>
    private static bool IsColumnNumbers(RowNumbers numbers)
    {
        Piece[] filled = Array.FindAll(numbers.Cells, cell => !cell.IsBlank);
        if (filled.Length < CaseColumns.Outcomes)
            return false;
        for (int i = 0; i < filled.Length; i++)
        {
            if (!filled[i].IsPlain || filled[i].Number.Value != i + 1)
                return false;
        }

        return true;
    }

    private void KeepAside(Line line, Piece[] values)
    {
        Aside = line;
        string label = string.Concat(line.Filled.Where(piece => piece.IsWords).Select(piece => piece.Text));
        _draft.KeepAside(Section, label, values.Where(value => !value.IsBlank).Select(value => value.Text), line.Position);
        _draft.Diagnostics.Add(Diagnose.AdditionalRow(line.Position, Section, PersonalData.Mask(label)));
    }

    private void CloseLoose()
    {
        if (_loose.Count == 0)
            return;
        var numbers = new RowNumbers([.. _loose]) { IsLoose = true, Map = Heads.Map };
        if (!IsColumnNumbers(numbers))
            _rows.Add(new CaseRow(numbers));
        _loose.Clear();
    }
}
