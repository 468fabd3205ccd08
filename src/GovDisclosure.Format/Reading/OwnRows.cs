using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// Takes the tables out of a page that say of their rows that they are not of the form (<see cref="OwnRowsForm"/>). Nothing else may
/// look at them: their labels may be those of the form.
/// </summary>
internal sealed class OwnRows
{
    private const string Place = "/additionalRows";

    private readonly List<OwnRow> _rows = [];

    // Tables of which only the texts are left, one a line: blank cells may be lost, and no row is told from the next.
    private readonly List<AsideTable> _undivided = [];
    private List<Line>? _open;
    private TemplateSection? _section;
    private SourceTable? _table;

    private OwnRows()
    {
    }

    /// <summary>The lines without such tables; their rows are in <paramref name="own"/>.</summary>
    internal static IReadOnlyList<Line> Take(IReadOnlyList<Line> lines, out OwnRows? own)
    {
        own = null;
        List<Line>? others = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (own == null && SectionOf(lines[i], out _) == null)
                continue;
            own ??= new OwnRows();
            others ??= [.. lines.Take(i)];
            if (!own.Takes(lines[i]))
                others.Add(lines[i]);
        }

        return others ?? lines;
    }

    /// <summary>Keeps the rows as what they are. One that has not as many cells as it says is kept as a note.</summary>
    internal void Keep(Draft draft)
    {
        foreach (OwnRow row in _rows)
        {
            string at = row.Section.Pointer;
            if (row.IsWhole)
            {
                draft.Printed.RowLabels.Add(new PrintedText(row.Label.Text, row.Position, at, null));
                draft.KeepAside(at, row.Label.Text, row.Texts.Take(row.Count), row.Position);
                draft.Diagnostics.Add(Diagnose.AdditionalRow(row.Position, at, PersonalData.Mask(row.Label.Text)));
                continue;
            }

            string printed = string.Join(" ", row.Texts.Where(text => text.Length > 0));
            draft.Annotate(at, (row.Label.Text + " " + printed).Trim(), row.Position);
            draft.Diagnostics.Add(Diagnose.CountDiffers(row.Position, Place, PersonalData.Mask(row.Label.Text), PersonalData.Mask(printed), row.Texts.FindLastIndex(text => text.Length > 0) + 1, row.Count));
        }

        foreach (AsideTable table in _undivided)
        {
            foreach (Line line in table.Lines)
                draft.Annotate(table.Section.Pointer, line.Text, line.Position);
            draft.Diagnostics.Add(Diagnose.TableAside(table.Lines[0].Position, table.Section.Pointer, table.Kind, table.Lines[0].Text));
        }
    }

    private bool Takes(Line line)
    {
        if (SectionOf(line, out bool isWhole) is { } section)
        {
            (_section, _table, _open) = (section, line.Table, null);
            if (!isWhole)
                _undivided.Add(new AsideTable(section, ScopeKind.OwnRows, _open = [line]));
            return true;
        }

        if (_open != null && !line.IsBlank)
        {
            if (Headings.IsTopHeading(line) || Headings.TryMatch(line, out _))
                (_open, _section) = (null, null);
            _open?.Add(line);
            return _open != null;
        }

        if (_section == null || line.IsBlank)
            return false;
        Piece[] pieces = line.Pieces;
        bool mayBe = pieces.Length > 1 && ReferenceEquals(line.Table, _table);
        if (mayBe && pieces[1].Folded == OwnRowsForm.Continued && pieces[0].IsBlank && _rows.Count > 0)
            _rows[_rows.Count - 1].Add(pieces);
        else if (mayBe && int.TryParse(pieces[1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            _rows.Add(new OwnRow(_section, count, line.Position, pieces));
        else
            _section = null;
        return _section != null;
    }

    /// <summary>The section whose rows follow a head; it may stand without those beside it.</summary>
    private static TemplateSection? SectionOf(Line line, out bool isWhole)
    {
        isWhole = line.Filled.Length > 1 && line.Filled[1].Folded == OwnRowsForm.Count;
        return isWhole || line.Filled.Length == 1 ? OwnRowsForm.SectionOf(line.Filled[0].Folded) : null;
    }

    /// <summary>A row with the texts of its cells, those without text at the end of a line among them.</summary>
    private sealed class OwnRow
    {
        private int _lines;
        private bool _isOverlong;

        internal OwnRow(TemplateSection section, int count, SourcePosition position, Piece[] pieces)
        {
            (Section, Count, Position, Label) = (section, count, position, pieces[0]);
            Add(pieces);
        }

        internal TemplateSection Section { get; }

        internal int Count { get; }

        internal SourcePosition Position { get; }

        internal Piece Label { get; }

        internal List<string> Texts { get; } = [];

        /// <summary>Whether it has the lines that its cells need, and nothing beyond them.</summary>
        internal bool IsWhole =>
            !_isOverlong && _lines == Math.Max(1, (Count + OwnRowsForm.Room - 1L) / OwnRowsForm.Room) && Texts.Skip(Count).All(text => text.Length == 0);

        internal void Add(Piece[] pieces)
        {
            _lines++;
            for (int i = 2; i < 2 + OwnRowsForm.Room; i++)
                Texts.Add(i < pieces.Length && !pieces[i].IsBlank ? pieces[i].Text : string.Empty);
            for (int i = 2 + OwnRowsForm.Room; i < pieces.Length; i++)
                _isOverlong |= !pieces[i].IsBlank;
        }
    }
}
