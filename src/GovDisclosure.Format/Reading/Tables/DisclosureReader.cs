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
/// Reads the small tables of section 二. A row is known by its label, a column by its head; the caption tells nothing
/// that they do not.
/// </summary>
internal sealed class DisclosureReader
{
    private const string Section = "/proactiveDisclosure";

    private static readonly Dictionary<string, string> s_captions =
        Vocabulary.Captions.Keys.ToDictionary(LabelText.Fold, StringComparer.Ordinal);

    private readonly Draft _draft;
    private readonly Dictionary<string, DisclosureRow> _rows = new(StringComparer.Ordinal);
    private readonly List<DisclosureRow> _order = [];
    private readonly Dictionary<string, DisclosureRow> _unclear = new(StringComparer.Ordinal);
    private List<IReadOnlyList<Piece>>? _heads;
    private IReadOnlyList<DisclosureHead>? _columns;
    private readonly AsideColumns _asides = new();
    private MappedColumn? _serial;
    private DisclosureRow? _row;
    private readonly Dictionary<string, DisclosureRow> _ofElse = new(StringComparer.Ordinal);
    private List<Note>? _notes;
    private bool _rowsSeen;

    // The row that was closed last, and the line of numbers without a label behind it.
    private DisclosureRow? _last;
    private Line? _nameless;
    private bool _anyNumbers;

    internal DisclosureReader(Draft draft) => _draft = draft;

    /// <summary>Whether a line begins or carries on a table of section 二.</summary>
    internal static bool IsTableLine(Line line)
    {
        if (line.IsBlank || line.Filled[0].IsLong)
            return false;
        Piece first = line.Filled[0];
        return Vocabulary.IsCaption(CaptionOf(first))
            || IsHeadLine(first)
            || (line.Filled.Length > 1 && Array.TrueForAll(line.Filled, DisclosureHeads.IsHead));
    }

    /// <summary>信息内容, alone or with the heads behind it; the words also begin sentences.</summary>
    private static bool IsHeadLine(Piece piece) =>
        piece.Plain == Vocabulary.InformationContent
        || (piece.Plain.StartsWith(Vocabulary.InformationContent, StringComparison.Ordinal)
            && DisclosureHeads.StartsWithHead(piece.Plain.Substring(Vocabulary.InformationContent.Length)));

    internal void Read(IReadOnlyList<Line> lines)
    {
        foreach (Line line in lines)
        {
            if (!line.IsBlank && !PageFurniture.IsPart(line))
                Take(line);
        }

        CloseHeads();
        CloseRow();
        _anyNumbers = _unclear.Count > 0 || _order.Exists(row => row.Values.Exists(value => !value.IsBlank)) || _draft.AdditionalRows.Exists(row => row.Table == Section) || _draft.AsideTables.Contains(Section);
        foreach (DisclosureRow row in _order)
            Assign(row);
        foreach (KeyValuePair<string, DisclosureRow> unclear in _unclear.Where(unclear => !_rows.ContainsKey(unclear.Key)))
        {
            TemplateRow template = Vocabulary.DisclosureRow(_draft.Evidence.Leading, unclear.Key);
            _draft.Refuse(Diagnose.RowUnclear(unclear.Value.Label.Position, template.Pointer, template.Label, unclear.Value.Text));
        }

        RefuseRowsOfElse();
        _asides.Keep(_draft, Section);
    }

    /// <summary>Rows of which the page has only those of another year or the like.</summary>
    private void RefuseRowsOfElse()
    {
        foreach (KeyValuePair<string, DisclosureRow> row in _ofElse.Where(row => !_rows.ContainsKey(row.Key) && !_unclear.ContainsKey(row.Key)))
        {
            TemplateRow template = Vocabulary.DisclosureRow(_draft.Evidence.Leading, row.Key);
            _draft.FoundRows.Add(row.Key);
            _draft.Refuse(Diagnose.NumberOfElse(row.Value.Label.Position, template.Pointer, template.Label, row.Value.Label.Text, row.Value.Printed));
        }
    }

    private void Take(Line line)
    {
        Piece first = line.Filled[0];
        if (Vocabulary.IsCaption(CaptionOf(first)))
        {
            CloseHeads();
            CloseRow();
            TakeNotes(Scope.NotesIn(first));
            _columns = line.Filled.Length > 1 ? _columns : null;
            string? caption = OfficialCaption(CaptionOf(first));
            _draft.Captions.Add(new PrintedText(first.Text, first.Position, Section, caption));
            if (caption != null)
                _draft.Evidence.AddLabel(Vocabulary.Captions[caption]);

            // A caption set beside the rows instead of over them.
            if (line.Filled.Length > 1)
                TakeRows(new Line(line.Text, line.Position, Array.FindAll(line.Pieces, piece => !ReferenceEquals(piece, first)), line.IsRow));
            return;
        }

        TakeRows(line);
    }

    /// <summary>A line without the number of order that a column of the body's own holds.</summary>
    private Line WithoutSerial(Line line)
    {
        if (line.Filled.Length < 2)
            return line;
        Piece first = line.Filled[0];
        if (Scope.IsSerial(first) && IsHeadLine(line.Filled[1]))
            _serial = new MappedColumn(ColumnUse.Aside, -1, first, first.Column);
        else if (_serial is not { } serial || !first.IsValue || first.Column != serial.Place || !line.Filled[1].IsWords)
            return line;
        else
            _asides.Add(serial, first);
        return new Line(line.Text, line.Position, Array.FindAll(line.Pieces, piece => !ReferenceEquals(piece, first)), line.IsRow);
    }

    /// <summary>Numbers of two years may stand beside one label, on its line or on the lines below; the words before them tell which is this year's.</summary>
    private bool TakeYear(Line line)
    {
        if (_row is not { Row: not null } row || !Scope.IsYear(line.Filled[0]) || Vocabulary.DisclosureRows.ContainsKey(line.Filled[0].Words) || line.Filled.Length < 2 || !Array.TrueForAll(line.Filled.AsSpan(1).ToArray(), piece => piece.IsValue))
            return false;
        Piece year = line.Filled[0];
        Piece[] numbers = line.Filled.AsSpan(1).ToArray();
        if (Scope.IsThisYear(year, _draft.Year) && row.Values.TrueForAll(value => value.IsBlank))
            row.TakeYear(line);
        else if (Scope.IsThisYear(year, _draft.Year))
            row.Contest ??= line.Text;
        else
            KeepOtherYear(row.Label.Text + year.Text, numbers, line.Position);
        return true;
    }

    private void KeepOtherYear(string label, Piece[] numbers, SourcePosition position)
    {
        _draft.KeepAside(Section, label, numbers.Select(number => number.Text), position);
        _draft.Diagnostics.Add(Diagnose.AdditionalRow(position, Section, PersonalData.Mask(label)));
    }

    private void TakeRows(Line line)
    {
        line = WithoutSerial(line);
        Piece first = line.Filled[0];
        if (_heads == null && line.Filled.Length == 1 && Note.OfLine(first.Folded) is { } note)
        {
            // Over all tables it is of those that have such numbers.
            if (_draft.Captions.Count == 0 && _columns == null && _row == null)
                _draft.Notes.Add(Section, NotePlace.Section, [note]);
            else
                TakeNotes([note]);
            _draft.Annotate(Section, first.Text, first.Position);
            return;
        }

        if (IsHeadLine(first))
        {
            CloseHeads();
            IReadOnlyList<Piece>? above = _row is { Row: null } open && open.Pieces.All(DisclosureHeads.IsBeginning) ? open.Pieces : null;
            if (above != null)
                _row = null;
            CloseRow();
            _columns = null;
            _heads = [.. above == null ? [] : new[] { above }, DisclosureHeads.TokensBehind(line).ToArray()];
            return;
        }

        string? known = RowOf(first, out bool joined);
        if (_heads != null && known == null && line.IsAllWords && RowBefore(first) == null)
        {
            _heads.Add(line.Filled);
            return;
        }

        CloseHeads();
        if (_columns == null && known == null && Array.TrueForAll(line.Filled, DisclosureHeads.IsHead))
        {
            CloseRow();
            _heads = [line.Filled];
            return;
        }

        if (TakeYear(line))
            return;
        if (known != null)
            StartRow(known, line, joined);
        else if (_row != null && _row.TakesMore && line.IsAllValues && !(line.IsRow && _row.IsOfTable))
            _row.Values.AddRange(line.Filled);
        else if (_row != null && _row.LabelIsOpen && line.IsAllWords)
            _row.ContinueLabel(line.Filled);
        else if (line.IsAllValues)
        {
            CloseRow();
            Nameless(line.Text, line.Filled.Select(piece => piece.Text), line.Position);
            if (_last != null)
                _last.Contest ??= line.Text;
            _nameless = line;
        }
        else
        {
            StartUnknown(line);
        }
    }

    /// <summary>The row whose label this is, alone or behind a piece of label that stood without numbers.</summary>
    private string? RowOf(Piece piece, out bool joined)
    {
        joined = false;
        if (Vocabulary.DisclosureRows.TryGetValue(piece.Words, out string? row))
            return row;
        if (_row is { Row: null, Values.Count: 0, Label.Text.Length: < DisclosureRow.LongestLabel } open
            && Vocabulary.DisclosureRows.TryGetValue(Vocabulary.Words(open.Label.Text + piece.Text), out row))
        {
            joined = true;
            return row;
        }

        return null;
    }

    private void StartRow(string row, Line line, bool joined)
    {
        Piece label = line.Filled[0];
        if (joined)
        {
            label = new Piece(_row!.Label.Text + label.Text, _row.Label.Position);
            _row = null;
        }

        CloseRow();
        _rowsSeen = true;
        bool isElse = Scope.SaysElse(Scope.NotesIn(label), _draft.Year);
        _row = new DisclosureRow(isElse ? null : row, label, _columns) { Text = line.Text, Notes = _notes, Contest = _nameless?.Text };
        _nameless = null;
        if (isElse && !_ofElse.ContainsKey(row))
            _ofElse.Add(row, _row);
        TakeRest(_row, line);
    }

    /// <summary>The notes over the rows to come: those of their caption and of the lines above it.</summary>
    private void TakeNotes(List<Note>? notes)
    {
        if (_rowsSeen)
            _notes = null;
        _rowsSeen = false;
        if (notes != null)
            _notes = [.. _notes ?? [], .. notes];
    }

    /// <summary>The numbers behind the label; those of another year are set aside, and this year's may stand behind them or below.</summary>
    private void TakeRest(DisclosureRow row, Line line)
    {
        if (line.Filled.Length < 3 || !Scope.IsYear(line.Filled[1]))
        {
            row.TakeRest(line);
            return;
        }

        int next = 2;
        while (next < line.Filled.Length && !Scope.IsYear(line.Filled[next]))
            next++;
        Piece[] numbers = line.Filled.AsSpan(2, next - 2).ToArray();
        if (Scope.IsThisYear(line.Filled[1], _draft.Year))
            row.TakeYear(new Line(line.Position, [line.Filled[1], .. numbers]));
        else
            KeepOtherYear(row.Label.Text + line.Filled[1].Text, numbers, line.Position);
        if (next < line.Filled.Length)
            TakeYear(new Line(line.Position, line.Filled.AsSpan(next).ToArray()));
    }

    private void StartUnknown(Line line)
    {
        // Numbers that ran together with something else are those of the label above, and cannot be told.
        if (_row is { Row: not null, Values.Count: 0 } open && line.Filled[0].Text[0] is >= '0' and <= '9')
            open.Contest ??= line.Text;
        CloseRow();
        _row = new DisclosureRow(null, line.Filled[0], _columns) { Text = line.Text };
        _row.TakeRest(line);
    }

    private void Nameless(string text, IEnumerable<string> numbers, SourcePosition position)
    {
        _draft.Diagnostics.Add(Diagnose.NamelessNumbers(position, Section, text));
        _draft.KeepAside(Section, string.Empty, numbers, position);
    }

    private void CloseHeads()
    {
        if (_heads == null)
            return;
        _columns = DisclosureHeads.Parse(_heads, _draft.Year);
        _heads = null;
        _nameless = null;
        _last = null;
        foreach (DisclosureHead head in _columns)
        {
            string? official = head.Meanings.Count == 0 ? null : head.Meanings[0].Column.Label;
            _draft.ColumnHeads.Add(new PrintedText(head.Piece.Text, head.Piece.Position, Section, official));
            _draft.Evidence.AddHead(head.Meanings);
            if (head is { Meanings.Count: 0, Piece: { IsBlank: false, IsValue: true } number })
                Nameless(number.Text, [number.Text], number.Position);
        }
    }

    private void CloseRow()
    {
        if (_row == null)
            return;
        DisclosureRow row = _row;
        _row = null;
        _last = row;
        if (row.Row == null)
            KeepAside(row);
        else if (!_rows.TryGetValue(row.Row, out DisclosureRow? earlier))
            Keep(row);
        else
            Compare(earlier, row);
    }

    private void Keep(DisclosureRow row)
    {
        _rows.Add(row.Row!, row);
        _order.Add(row);
        if (Vocabulary.DisclosureLabels.TryGetValue(row.Label.Words, out HashSet<ReportEdition>? editions))
            _draft.Evidence.AddLabel(editions);
        _draft.FoundRows.Add(row.Row!);
    }

    private void Compare(DisclosureRow earlier, DisclosureRow row)
    {
        TemplateRow template = Vocabulary.DisclosureRow(_draft.Evidence.Leading, row.Row!);
        _draft.RowLabels.Add(new PrintedText(row.Label.Text, row.Label.Position, template.Pointer, template.Label));
        if (row.Values.TrueForAll(value => value.IsBlank))
            return;
        if (earlier.SaysAs(row))
            _draft.Diagnostics.Add(Diagnose.RowRepeated(row.Label.Position, template.Pointer, template.Label));
        else if (earlier.Values.Count == 0)
            earlier.ReplaceBy(row);
        else
            (earlier.Contradicts ??= []).Add(row);
    }

    /// <summary>A row of the issuer's own, or a text between the tables.</summary>
    private void KeepAside(DisclosureRow row)
    {
        int filled = row.Values.FindLastIndex(value => !value.IsBlank) + 1;
        string[] cells = row.Values.Take(filled).Select(value => value.Text).ToArray();
        if (cells.Length == 0 || row.Values.Any(value => value.IsWords) || row.Columns == null)
        {
            if (row.Columns != null && RowBefore(row.Label) is { } known && !_unclear.ContainsKey(known))
                _unclear.Add(known, row);
            _draft.Annotate(Section, cells.Length == 0 ? row.Label.Text : row.Text + string.Concat(row.IsClosed ? [] : cells.Select(cell => " " + cell)), row.Label.Position);
            return;
        }

        _draft.RowLabels.Add(new PrintedText(row.Label.Text, row.Label.Position, Section, null));
        _draft.KeepAside(Section, row.Label.Text, cells, row.Label.Position);
        _draft.Diagnostics.Add(Diagnose.AdditionalRow(row.Label.Position, Section, PersonalData.Mask(row.Label.Text)));
    }

    /// <summary>The row whose label begins a text, with a number right behind it.</summary>
    private static string? RowBefore(Piece text)
    {
        string words = text.Words;
        int digit = 0;
        while (digit < words.Length && words[digit] is not (>= '0' and <= '9'))
            digit++;
        return digit < words.Length && Vocabulary.DisclosureRows.TryGetValue(words.Substring(0, digit), out string? row) ? row : null;
    }

    private void Assign(DisclosureRow row)
    {
        TemplateRow template = Vocabulary.DisclosureRow(_draft.Evidence.Leading, row.Row!);
        _draft.Label(row.Label.Text, row.Label.Position, template.Pointer, template.Label);
        SourcePosition position = row.Label.Position;
        if (row.Contradicts is { } others)
        {
            IEnumerable<string> numbers = others.Select(other => string.Join(" ", other.Values.Select(value => value.Text)));
            _draft.Refuse(Diagnose.RowContradicts(others[0].Label.Position, template.Pointer, template.Label, string.Join(" / ", numbers.Prepend(row.Printed))));
            return;
        }

        if (row.Contest is { } contest)
        {
            _draft.Refuse(Diagnose.NumbersContested(position, template.Pointer, template.Label, row.Printed + " / " + contest));
            return;
        }

        if (row.Values.Count == 0 && _anyNumbers)
        {
            _draft.Refuse(Diagnose.RowWithoutNumbers(position, template.Pointer, template.Label));
            return;
        }

        if (row.Values.TrueForAll(value => value.IsBlank))
        {
            foreach (DisclosureHead head in row.Columns ?? [])
            {
                foreach (HeadMeaning meaning in head.Meanings)
                    _draft.Cells.Put(template.Pointer, meaning.Column.Name, null, head.Piece, row.RuleUnder(head));
            }

            return;
        }

        // Numbers that run together end with those of the row below where its label is lost.
        if (row.Values.Exists(value => value.IsFused) && IsRowBelowMissing(template))
        {
            _draft.Refuse(Diagnose.DigitsFused(position, template.Pointer, template.Label, row.Printed));
            return;
        }

        if (row.Columns == null || row.Columns.All(column => column.Meanings.Count == 0))
        {
            _draft.Refuse(Diagnose.HeadsMissing(position, template.Pointer, template.Label, row.Printed));
            return;
        }

        RowValues values = row.Read();
        switch (values.Status)
        {
            case RowValuesStatus.Certain:
                Assign(template, row, values.Values);
                break;
            case RowValuesStatus.Split or RowValuesStatus.Fused:
                _draft.Refuse(Diagnose.DigitsFused(position, template.Pointer, template.Label, row.Printed));
                break;
            case RowValuesStatus.Merged or RowValuesStatus.OffsetOpen:
                _draft.Refuse(Diagnose.MergedCell(position, template.Pointer, template.Label, row.Printed));
                break;
            default:
                _draft.Refuse(Diagnose.CountDiffers(position, template.Pointer, template.Label, row.Printed, row.Values.Count(value => !value.IsBlank), row.Columns.Count));
                break;
        }
    }

    private bool IsRowBelowMissing(TemplateRow row)
    {
        TemplateRow? below = ReportTemplate.All.SelectMany(template => template.Tables).First(table => table.Rows.Contains(row)).Rows.SkipWhile(each => each != row).Skip(1).FirstOrDefault();
        return below != null && !_rows.ContainsKey(below.Pointer);
    }

    private void Assign(TemplateRow row, DisclosureRow found, Piece?[] values)
    {
        IReadOnlyList<DisclosureHead> columns = found.Columns!;
        List<Note>? labelNotes = Scope.NotesIn(found.Label);
        List<Note>? tableNotes = found.Notes;
        for (int i = 0; i < columns.Count; i++)
        {
            DisclosureHead head = columns[i];
            Piece value = values[i]!;
            if (head.Meanings.Count == 0)
            {
                // The official cell that has no column of its own is refused when the edition is known.
                if (!value.IsBlank && Scope.SaysElse(head.Notes, _draft.Year))
                    _asides.Add(new MappedColumn(ColumnUse.Aside, -1, head.Piece, i), value);
                else if (!value.IsBlank)
                    _draft.Diagnostics.Add(Diagnose.HeadUnknown(value.Position, row.Pointer, PersonalData.Mask(head.Piece.Text), value.Text));
                continue;
            }

            // A head of another table, as where the heads of this one were not recognised.
            if (!HasCell(row, head))
            {
                if (!value.IsBlank)
                    Foreign(row.Label + "·" + PersonalData.Mask(head.Piece.Text), row.Pointer, value);
                continue;
            }

            // A head that several editions share puts its cell down for each; the edition decides later.
            foreach (HeadMeaning meaning in head.Meanings)
            {
                if (!CellLayout.TryGetSlot(row.Pointer, meaning.Column.Name, out int slot))
                    continue;
                _draft.Cells.Put(slot, value, head.Piece, found.RuleUnder(head));
                _draft.Notes.Add(slot, NotePlace.Label, labelNotes);
                _draft.Notes.Add(slot, NotePlace.Head, head.Notes);
                _draft.Notes.Add(slot, NotePlace.Caption, tableNotes);
            }
        }
    }

    private static bool HasCell(TemplateRow row, DisclosureHead head)
    {
        foreach (HeadMeaning meaning in head.Meanings)
        {
            if (CellLayout.TryGetSlot(row.Pointer, meaning.Column.Name, out _))
                return true;
        }

        return false;
    }

    private void Foreign(string path, string at, Piece value)
    {
        _draft.Diagnostics.Add(Diagnose.ForeignCell(value.Position, at, path, value.Text));
        _draft.Annotate(Section, path + " " + value.Text, value.Position);
    }

    /// <summary>The words of a caption, without the notes behind it.</summary>
    private static string CaptionOf(Piece piece)
    {
        string plain = piece.Plain;
        int unit = piece.HasNotes ? plain.IndexOf("单位", StringComparison.Ordinal) : -1;
        return unit > 0 ? plain.Substring(0, unit) : plain;
    }

    private static string? OfficialCaption(string folded) => s_captions.TryGetValue(folded, out string? caption) ? caption : null;
}
