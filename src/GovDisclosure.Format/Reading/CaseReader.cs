using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading;

/// <summary>Reads the fifteen numbers of section 四: one row, whatever stands above it.</summary>
internal sealed class CaseReader(Draft draft)
{
    private const string Section = "/proceedings";
    private const int Outcomes = 5;
    private const int Cells = 15;

    private readonly List<(IReadOnlyList<Piece> Cells, bool IsCells)> _rows = [];
    private readonly List<Piece> _loose = [];
    private readonly List<(Piece Piece, TemplateColumn Column)> _heads = [];
    private bool _groupSeen;

    /// <summary>Whether a line begins or carries on the table of section 四.</summary>
    internal static bool IsTableLine(Line line) =>
        line.Filled.Any(piece => Words(piece) is "未经复议直接起诉" or "复议后起诉" or "行政复议行政诉讼")
        || line.Filled.Count(piece => Vocabulary.CaseHeads.ContainsKey(Words(piece)) && Words(piece) != "总计") >= 2
        || (line.Filled.Any(piece => Words(piece) == "行政复议") && line.Filled.Any(piece => Words(piece) == "行政诉讼"));

    /// <summary>Reads the lines; <paramref name="underHeading"/> tells that they stand under the heading of section 四.</summary>
    internal void Read(IReadOnlyList<Line> lines, bool underHeading)
    {
        foreach (Line line in lines)
        {
            if (!line.IsBlank && !PageFurniture.IsPageNumber(line))
                Take(line);
            else if (line.IsRow && line.Pieces.Count == Cells && _heads.Count > 0)
                AddRow(line.Pieces, true);
        }

        CloseLoose();
        bool headed = _groupSeen || _heads.Count >= 2;
        List<(IReadOnlyList<Piece> Cells, RowValues Values)> read = _rows
            .Select(row => (row.Cells, row.IsCells ? RowValues.FromCells(row.Cells, Cells) : RowValues.FromTokens(row.Cells, Cells))).ToList();
        bool any = read.Exists(row => IsWhole(row.Item2));
        if (!headed && !(underHeading && any))
        {
            foreach ((IReadOnlyList<Piece> cells, _) in read)
                draft.Annotate(Section, Printed(cells));
            return;
        }

        draft.HasProceedings = true;
        draft.Place(Section, lines.First(line => !line.IsBlank).Position);
        Assign(read);
    }

    private void Take(Line line)
    {
        if (line.Filled.All(piece => piece.IsValue))
        {
            if (!line.IsRow && line.Filled.Count == 1 && !line.Filled[0].IsFused)
                _loose.Add(line.Filled[0]);
            else
                AddRow(line.IsRow ? line.Pieces : line.Filled, line.IsRow);
            return;
        }

        CloseLoose();
        foreach (Piece piece in line.Filled.Where(piece => piece.IsWords))
            TakeWords(piece);
        Piece[] values = line.Filled.Where(piece => piece.IsValue).ToArray();
        if (values.Length > 0)
            KeepAside(line, values);
    }

    private void TakeWords(Piece piece)
    {
        string words = Words(piece);
        if (Vocabulary.CaseHeads.TryGetValue(words, out TemplateColumn? column))
        {
            _heads.Add((piece, column));
            draft.ColumnHeads.Add(new PrintedText(piece.Text, piece.Position, Section, column.Label));
        }
        else if (Vocabulary.CaseGroups.Contains(words) || words == "行政复议行政诉讼")
        {
            _groupSeen = true;
            draft.RowLabels.Add(new PrintedText(piece.Text, piece.Position, Section, words));
        }
        else if (!HeadPieces.Cases.MakeUp(words))
        {
            draft.Annotate(Section, piece.Text);
        }
    }

    private void KeepAside(Line line, Piece[] values)
    {
        string label = string.Concat(line.Filled.Where(piece => piece.IsWords).Select(piece => piece.Text));
        draft.AdditionalRows.Add(new AdditionalRow(Section, label, values.Select(value => value.Text)));
        draft.Diagnostics.Add(Diagnose.AdditionalRow(line.Position, Section, label));
    }

    private void AddRow(IReadOnlyList<Piece> cells, bool isCells)
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

    private void Assign(List<(IReadOnlyList<Piece> Cells, RowValues Values)> rows)
    {
        if (OutOfOrder() is { } heads)
        {
            draft.Refuse(Diagnose.HeadsOutOfOrder(heads.Position, Section, heads.Text));
            return;
        }

        // A lone number beside a whole row is a page number or the like; anything more makes the row doubtful.
        List<(IReadOnlyList<Piece> Cells, RowValues Values)> whole = rows.Where(row => IsWhole(row.Values)).ToList();
        List<(IReadOnlyList<Piece> Cells, RowValues Values)> numbers = rows.Where(row => Count(row.Cells) > 1 || IsWhole(row.Values)).ToList();
        if (rows.Count == 0 || rows.TrueForAll(row => row.Values.Status == RowValuesStatus.Blank))
        {
            Put(rows.Count == 0 ? RowValues.FromTokens([], Cells) : rows[0].Values);
            return;
        }

        string printed = string.Join(" / ", rows.Select(row => Printed(row.Cells)));
        SourcePosition position = rows[0].Cells[0].Position;
        if (whole.Count != 1 || numbers.Count != 1)
        {
            bool fused = rows.Exists(row => row.Values.Status == RowValuesStatus.Fused);
            draft.Refuse(fused
                ? Diagnose.DigitsFused(position, Section, ReportTemplate.Sections[3].Heading, printed)
                : Diagnose.CountDiffers(position, Section, ReportTemplate.Sections[3].Heading, printed, rows.Sum(row => Count(row.Cells)), Cells));
            return;
        }

        RowValues values = whole[0].Values;
        if (values.Status == RowValuesStatus.Split)
        {
            if (!SumsAgree(values))
            {
                draft.Refuse(Diagnose.DigitsFused(position, Section, ReportTemplate.Sections[3].Heading, printed));
                return;
            }

            draft.Diagnostics.Add(Diagnose.DigitsSplit(position, Section, ReportTemplate.Sections[3].Heading, printed, values.Describe()));
        }

        Put(values);
    }

    private void Put(RowValues values)
    {
        for (int i = 0; i < Cells; i++)
        {
            TemplateRow row = Vocabulary.Cases.Rows[i / Outcomes];
            string pointer = row.Pointer + "/" + Vocabulary.Cases.Columns[i % Outcomes].Name;
            draft.Cells[pointer] = values.Values[i];
            if (i % Outcomes == 0 && values.Values[i] is { } first)
                draft.Place(row.Pointer, first.Position);
        }
    }

    /// <summary>The heads, where a group of outcomes stands in another order than in the form.</summary>
    private (string Text, SourcePosition Position)? OutOfOrder()
    {
        List<TemplateColumn> columns = Vocabulary.Cases.Columns.ToList();
        for (int i = 1; i < _heads.Count; i++)
        {
            int before = columns.FindIndex(column => column.Name == _heads[i - 1].Column.Name);
            int now = columns.FindIndex(column => column.Name == _heads[i].Column.Name);
            if (now != 0 && now != before + 1 && before != Outcomes - 1 && now < before)
                return (string.Join(" ", _heads.Select(head => head.Piece.Text)), _heads[i].Piece.Position);
        }

        return null;
    }

    private static bool SumsAgree(RowValues values)
    {
        for (int group = 0; group < Cells; group += Outcomes)
        {
            if (values.Values.Skip(group).Take(Outcomes - 1).Sum(value => value!.Number.Value) != values.Values[group + Outcomes - 1]!.Number.Value)
                return false;
        }

        return true;
    }

    private static bool IsWhole(RowValues values) => values.Status is RowValuesStatus.Certain or RowValuesStatus.Split;

    private static int Count(IReadOnlyList<Piece> cells) => cells.Count(cell => !cell.IsBlank);

    private static string Printed(IReadOnlyList<Piece> cells) => string.Join(" ", cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text));

    private static string Words(Piece piece) => Vocabulary.StripPunctuation(piece.Plain);
}
