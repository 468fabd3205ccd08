using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Prose;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Reading;

/// <summary>Walks the lines of a report from its first heading to its end, and puts each into its section or aside.</summary>
internal sealed class TerritoryWalk(Territory territory, IReadOnlyList<Line> lines, TemplateSection?[] headings, MarkedHeadings marked, string? issuer)
{
    private const int FirstOfTables = Territory.FirstOfTables;
    private const int LastOfTables = Territory.LastOfTables;

    private readonly bool[] _hasLevel = new bool[Territory.SectionCount + 1];

    /// <summary>By section how many tables begin in it.</summary>
    internal int[] Tables { get; } = new int[Territory.SectionCount + 1];

    /// <summary>By section the first words that say that its numbers are something else than this report's.</summary>
    internal Line?[] Told { get; } = new Line?[Territory.SectionCount + 1];

    /// <summary>Whether lines between the tables of a section name a level or a body.</summary>
    internal bool HasLevel(int section) => _hasLevel[section];

    /// <summary>Puts each line into its section, or aside.</summary>
    internal void Divide()
    {
        List<Line> current = territory.FrontLines;
        int number = 0;
        var scope = ScopeKind.Own;
        SourceTable? scoped = null;
        var heads = new OpenHeads();
        AsideTable? aside = null;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.IsBlank)
            {
                (aside?.Lines ?? current).Add(line);
                continue;
            }

            if (headings[i] is { } section)
            {
                GiveBack(aside, current);
                territory.Headings.Add((line, section));
                number = section.Number;
                current = territory.Sections[number - 1];
                scope = ScopeKind.Own;
                heads = new OpenHeads();
                aside = null;
                continue;
            }

            // What a row of a table says, it says of the rows below it, and not of the next table.
            if (scoped != null && !ReferenceEquals(scoped, line.Table))
            {
                GiveBack(aside, current);
                (scope, scoped, aside) = (ScopeKind.Own, null, null);
            }

            int table = marked.AdmitTable(line, i) ? TableOf(line) : 0;
            if (table != 0 && !IsAtHome(table, number))
            {
                if (aside?.Section.Number != table)
                    territory.Asides.Add(aside = new AsideTable(ReportTemplate.Sections[table - 1], scope == ScopeKind.Own ? ScopeKind.OtherSection : scope, []) { Under = number });
                aside.Lines.Add(line);
                continue;
            }

            bool isOfTables = number is >= FirstOfTables and <= LastOfTables;
            if (isOfTables && table == 0 && line.Filled.Length == 1 && TableStatement.SaysElse(line.Folded, territory.Year, issuer))
                Told[number] ??= line;
            if (isOfTables && table == 0 && !(line.Table == null && (heads.AreOpen || IsBesideNumbers(i) || TitleLine.At([line], 0) != null)) && Scope.Of(line, territory.Year, issuer, Tables[number] > 0) is { } told)
            {
                // A row of a table does not give back what a line above the table took, nor do a line of another year and one of this
                // year above the same table leave it this year's.
                if (told == ScopeKind.Own && scope != ScopeKind.Own && scoped == null && aside != null && (line.Table != null || !HasNumbers(aside)))
                {
                    aside.Lines.Add(line);
                    continue;
                }

                GiveBack(aside, current);

                // Words below numbers without a label may be theirs as well.
                if (told != ScopeKind.Own && IsBelowNumbers(i, current))
                    current.Add(line);
                scope = told;
                scoped = line.Table;
                aside = null;
                if (scope == ScopeKind.Own)
                    current.Add(line);
                else
                    territory.Asides.Add(aside = new AsideTable(ReportTemplate.Sections[number - 1], scope, [line]));
                continue;
            }

            // Below a table that is not at home its rows go on; prose begins anew.
            if (aside != null && (scope != ScopeKind.Own || BelongsToTable(line)))
            {
                aside.Lines.Add(line);
                continue;
            }

            aside = null;
            if (table != 0)
                (current, number) = (territory.Sections[table - 1], table);
            else if (Labels.Headings.IsTopHeading(line))
                territory.Headings.Add((line, null));
            Count(line, number, table);
            current.Add(line);

            // A head on a line of its own may name another year; it is the head of a column.
            heads.Pass(line);
        }

        GiveBack(aside, current);
    }

    /// <summary>Words of another year or the like with no numbers below them speak of no table: they may be the end of a label, or stand below their row.</summary>
    private void GiveBack(AsideTable? aside, List<Line> current)
    {
        if (aside == null || aside.Kind == ScopeKind.OtherSection || HasNumbers(aside))
            return;
        territory.Asides.Remove(aside);
        current.AddRange(aside.Lines);

        // A body named below a table is that of the table.
        if (aside.Kind == ScopeKind.OtherBody)
            Told[aside.Section.Number] ??= aside.Lines[0];
    }

    private static bool HasNumbers(AsideTable aside) =>
        aside.Lines.Exists(HasNumber);

    /// <summary>Whether a number stands on a line.</summary>
    internal static bool HasNumber(Line line) => Array.Exists(line.Filled, piece => piece.IsValue && piece.Number.IsNumber);

    /// <summary>Whether numbers one a line follow a line: a year there is the label of a row, or beside one.</summary>
    private bool IsBesideNumbers(int index)
    {
        int behind = index + 1;
        while (behind < lines.Count && lines[behind].IsBlank)
            behind++;
        return behind < lines.Count && lines[behind].Filled.Length == 1 && lines[behind].IsAllValues;
    }

    /// <summary>Whether words in the columns of the labels stand below a row of numbers without a label in their table: they may be its label.</summary>
    private bool IsBelowNumbers(int index, List<Line> current)
    {
        Line line = lines[index];
        if (line.Filled.Length != 1 || current.FindLast(above => !above.IsBlank) is not { IsAllValues: true } above)
            return false;

        // Where rows have a line each, numbers without a label stand above and below.
        return line.Table != null
            ? ReferenceEquals(above.Table, line.Table) && line.Filled[0].Column + line.Filled[0].ColumnSpan < above.Width
            : above.Filled.Length > 1 && index + 1 < lines.Count && lines[index + 1] is { IsAllValues: true, Filled.Length: > 1 };
    }

    /// <summary>Counts the tables of a section and notes whether lines between them name a level.</summary>
    private void Count(Line line, int number, int table)
    {
        if (number is < FirstOfTables or > LastOfTables)
            return;
        _hasLevel[number] |= table == 0 && Scope.IsLevel(line);
        if (table != 0 && (number == FirstOfTables ? Vocabulary.IsCaption(line.Filled[0].Folded) : BeginsTable(number)))
            Tables[number]++;
    }

    /// <summary>Whether the line before is none of a table, so that one begins.</summary>
    private bool BeginsTable(int number)
    {
        Line? last = territory.Sections[number - 1].FindLast(line => !line.IsBlank);
        return last == null || !(BelongsToTable(last) || TableOf(last) != 0);
    }

    /// <summary>Whether a table stands in its own section, or may, where the page has no heading of it.</summary>
    private bool IsAtHome(int table, int number) => number == table || territory.SectionHeadings[table - 1] == null;

    private static int TableOf(Line line) =>
        DisclosureReader.IsTableLine(line) ? 2 : CaseReader.IsTableLine(line) ? 4 : MatrixReader.IsTableLine(line) ? 3 : 0;

    /// <summary>Whether a line is a row, has a number or is a label.</summary>
    internal static bool BelongsToTable(Line line) =>
        line.IsRow || Array.Exists(line.Filled, piece => piece.IsValue)
        || (line.Filled.Length == 1 && (line.Filled[0].MatchMatrix(out _) != LabelMatch.None || Vocabulary.DisclosureRows.ContainsKey(line.Filled[0].Words)));
}
