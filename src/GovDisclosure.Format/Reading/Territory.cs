using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Prose;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Reading;

/// <summary>A stretch of lines that would be a table of a section, and are not this report's own.</summary>
internal sealed record AsideTable(TemplateSection Section, ScopeKind Kind, List<Line> Lines)
{
    /// <summary>The number of the section under whose heading it stands.</summary>
    internal int Under { get; init; }

    /// <summary>The words that say what its numbers are, where they stand behind it.</summary>
    internal Line? Told { get; init; }
}

/// <summary>
/// The lines of a report, each in its section: divided by headings, and by what the tables show of themselves. A table belongs to the
/// report only in its own section and year; any other is kept aside.
/// </summary>
internal sealed class Territory
{
    internal const int SectionCount = 6;

    private const int UsualLines = 32;
    private const int FirstLines = 100;
    private const int FirstOfTables = 2;
    private const int LastOfTables = 4;

    private readonly IReadOnlyList<Line> _lines;
    private readonly TemplateSection?[] _headings;
    private readonly MarkedHeadings _marked;
    private readonly string? _issuer;
    private readonly bool[] _hasLevel = new bool[SectionCount + 1];
    private readonly Line?[] _told = new Line?[SectionCount + 1];
    private readonly int[] _tables = new int[SectionCount + 1];

    private Territory(IReadOnlyList<Line> lines)
    {
        _lines = lines;
        _headings = new TemplateSection?[lines.Count];
        for (int i = 0; i < SectionCount; i++)
            Sections[i] = new List<Line>(UsualLines);
        _marked = new MarkedHeadings(lines);
        FindHeadings();
        List<Line> front = Front(lines);
        TitleLine? title = TitleLine.Find(front);
        Year = title?.Year ?? YearOfPeriod(front);
        _issuer = title?.IssuerName;
    }

    /// <summary>The year of the title; null where it has none.</summary>
    internal int? Year { get; }

    /// <summary>Before the first heading and the first table.</summary>
    internal List<Line> FrontLines { get; } = [];

    /// <summary>Under the heading of each section; for 二 to 四, the lines of the tables.</summary>
    internal List<Line>[] Sections { get; } = new List<Line>[SectionCount];

    /// <summary>The heading of each section, if it was found.</summary>
    internal Line?[] SectionHeadings { get; } = new Line?[SectionCount];

    /// <summary>All top headings in the order of the page, those of the form with their section.</summary>
    internal List<(Line Line, TemplateSection? Section)> Headings { get; } = [];

    /// <summary>The tables that are not this report's own.</summary>
    internal List<AsideTable> Asides { get; } = [];

    /// <summary>Whether a section has tables of several levels or bodies beside each other, so that none is the report's for certain.</summary>
    internal bool HasLevels(int section) => _hasLevel[section] && _tables[section] > 1;

    internal static Territory Of(IReadOnlyList<Line> lines)
    {
        var territory = new Territory(lines);
        territory.Divide();
        territory.SetAsideTold();
        territory.TakeTablesHome();
        return territory;
    }

    /// <summary>Words before or behind the tables of a section may say that their numbers are something else than this report's.</summary>
    private void SetAsideTold()
    {
        for (int number = FirstOfTables; number <= LastOfTables; number++)
        {
            List<Line> lines = Sections[number - 1];
            if (_told[number] == null || !lines.Exists(HasNumber))
                continue;
            Asides.Add(new AsideTable(ReportTemplate.Sections[number - 1], ScopeKind.Told, [.. lines]) { Told = _told[number] });
            lines.Clear();
        }
    }

    /// <summary>
    /// Where no section has a table under its heading, and all tables stand one after the other behind the text, each once and in the
    /// order of the form, they are those of the sections: so programs write a document that take out its paragraphs and then its tables.
    /// </summary>
    private void TakeTablesHome()
    {
        TakeHomeFromTables();
        int last = 0;
        foreach (AsideTable aside in Asides)
        {
            if (aside.Kind != ScopeKind.OtherSection || aside.Section.Number <= last)
                return;
            last = aside.Section.Number;
        }

        if (Asides.Count != LastOfTables - FirstOfTables + 1 || !IsBehindText(Asides[0]) || Array.Exists(_tables, count => count > 0))
            return;
        foreach (AsideTable aside in Asides)
            Sections[aside.Section.Number - 1].AddRange(aside.Lines);
        Asides.Clear();
    }

    /// <summary>A table under the heading of another section of tables, its own heading bare and no other table of its kind on the page: all tables stand under one heading.</summary>
    private void TakeHomeFromTables()
    {
        Asides.RemoveAll(aside =>
        {
            bool isAlone = aside.Kind == ScopeKind.OtherSection && aside.Under is >= FirstOfTables and <= LastOfTables
                && Sections[aside.Section.Number - 1].TrueForAll(line => line.IsBlank) && Asides.FindAll(other => other.Section == aside.Section).Count == 1;
            if (isAlone)
                Sections[aside.Section.Number - 1].AddRange(aside.Lines);
            return isAlone;
        });
    }

    /// <summary>Whether a table, and what stands behind it, comes after all headings, and nothing before it says that it is of another year or an appendix.</summary>
    private bool IsBehindText(AsideTable aside)
    {
        int first = -1;
        for (int i = _lines.Count - 1; i >= 0 && first < 0; i--)
            first = ReferenceEquals(_lines[i], aside.Lines[0]) ? i : -1;
        if (first < 0 || Array.FindLastIndex(_headings, heading => heading != null) > first)
            return false;
        int before = first - 1;
        while (before >= 0 && _lines[before].IsBlank)
            before--;
        return before < 0 || Scope.Of(_lines[before], Year, _issuer, tableSeen: true) is null or ScopeKind.Own;
    }

    private void FindHeadings()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].IsBlank || !Labels.Headings.TryMatch(_lines[i], out TemplateSection section) || !_marked.Admit(_lines[i], i, section))
                continue;
            _headings[i] = section;
            SectionHeadings[section.Number - 1] ??= _lines[i];
        }
    }

    private static int? YearOfPeriod(List<Line> front) =>
        ReportDates.TryFindPeriod(new ProseText(front, FirstLines).Folded, out ReportingPeriod? period, out _) ? period!.End?.Year : null;

    private List<Line> Front(IReadOnlyList<Line> lines)
    {
        var front = new List<Line>();
        for (int i = 0; i < lines.Count && _headings[i] == null; i++)
        {
            if (!lines[i].IsBlank)
                front.Add(lines[i]);
        }

        return front;
    }

    private void Divide()
    {
        List<Line> current = FrontLines;
        int number = 0;
        var scope = ScopeKind.Own;
        SourceTable? scoped = null;
        var heads = new OpenHeads();
        AsideTable? aside = null;
        for (int i = 0; i < _lines.Count; i++)
        {
            Line line = _lines[i];
            if (line.IsBlank)
            {
                (aside?.Lines ?? current).Add(line);
                continue;
            }

            if (_headings[i] is { } section)
            {
                GiveBack(aside, current);
                Headings.Add((line, section));
                number = section.Number;
                current = Sections[number - 1];
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

            int table = _marked.AdmitTable(line, i) ? TableOf(line) : 0;
            if (table != 0 && !IsAtHome(table, number))
            {
                if (aside?.Section.Number != table)
                    Asides.Add(aside = new AsideTable(ReportTemplate.Sections[table - 1], scope == ScopeKind.Own ? ScopeKind.OtherSection : scope, []) { Under = number });
                aside.Lines.Add(line);
                continue;
            }

            bool isOfTables = number is >= FirstOfTables and <= LastOfTables;
            if (isOfTables && table == 0 && line.Filled.Length == 1 && TableStatement.SaysElse(line.Folded, Year, _issuer))
                _told[number] ??= line;
            if (isOfTables && table == 0 && !(line.Table == null && (heads.AreOpen || IsBesideNumbers(i) || TitleLine.At([line], 0) != null)) && Scope.Of(line, Year, _issuer, _tables[number] > 0) is { } told)
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
                    Asides.Add(aside = new AsideTable(ReportTemplate.Sections[number - 1], scope, [line]));
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
                (current, number) = (Sections[table - 1], table);
            else if (Labels.Headings.IsTopHeading(line))
                Headings.Add((line, null));
            Count(line, number, table);
            current.Add(line);

            // A head on a line of its own may name another year; it is the head of a column.
            heads.Pass(line);
        }

        GiveBack(aside, current);
    }

    /// <summary>Words of another year or the like with no numbers below them speak of no table: they may be the end of a label, or stand below their row.</summary>
    private void GiveBack(AsideTable? aside, List<Line> lines)
    {
        if (aside == null || aside.Kind == ScopeKind.OtherSection || HasNumbers(aside))
            return;
        Asides.Remove(aside);
        lines.AddRange(aside.Lines);

        // A body named below a table is that of the table.
        if (aside.Kind == ScopeKind.OtherBody)
            _told[aside.Section.Number] ??= aside.Lines[0];
    }

    private static bool HasNumbers(AsideTable aside) =>
        aside.Lines.Exists(HasNumber);

    private static bool HasNumber(Line line) => Array.Exists(line.Filled, piece => piece.IsValue && piece.Number.IsNumber);

    /// <summary>Whether numbers one a line follow a line: a year there is the label of a row, or beside one.</summary>
    private bool IsBesideNumbers(int index)
    {
        int behind = index + 1;
        while (behind < _lines.Count && _lines[behind].IsBlank)
            behind++;
        return behind < _lines.Count && _lines[behind].Filled.Length == 1 && _lines[behind].IsAllValues;
    }

    /// <summary>Whether words in the columns of the labels stand below a row of numbers without a label in their table: they may be its label.</summary>
    private bool IsBelowNumbers(int index, List<Line> lines)
    {
        Line line = _lines[index];
        if (line.Filled.Length != 1 || lines.FindLast(above => !above.IsBlank) is not { IsAllValues: true } above)
            return false;

        // Where rows have a line each, numbers without a label stand above and below.
        return line.Table != null
            ? ReferenceEquals(above.Table, line.Table) && line.Filled[0].Column + line.Filled[0].ColumnSpan < above.Width
            : above.Filled.Length > 1 && index + 1 < _lines.Count && _lines[index + 1] is { IsAllValues: true, Filled.Length: > 1 };
    }

    /// <summary>Counts the tables of a section and notes whether lines between them name a level.</summary>
    private void Count(Line line, int number, int table)
    {
        if (number is < FirstOfTables or > LastOfTables)
            return;
        _hasLevel[number] |= table == 0 && Scope.IsLevel(line);
        if (table != 0 && (number == FirstOfTables ? Vocabulary.IsCaption(line.Filled[0].Folded) : BeginsTable(number)))
            _tables[number]++;
    }

    /// <summary>Whether the line before is none of a table, so that one begins.</summary>
    private bool BeginsTable(int number)
    {
        List<Line> lines = Sections[number - 1];
        int last = lines.FindLastIndex(line => !line.IsBlank);
        return last < 0 || !(BelongsToTable(lines[last]) || TableOf(lines[last]) != 0);
    }

    /// <summary>Whether a table stands in its own section, or may, where the page has no heading of it.</summary>
    private bool IsAtHome(int table, int number) => number == table || SectionHeadings[table - 1] == null;

    private static int TableOf(Line line) =>
        DisclosureReader.IsTableLine(line) ? 2 : CaseReader.IsTableLine(line) ? 4 : MatrixReader.IsTableLine(line) ? 3 : 0;

    internal static bool BelongsToTable(Line line) =>
        line.IsRow || Array.Exists(line.Filled, piece => piece.IsValue)
        || (line.Filled.Length == 1 && (line.Filled[0].MatchMatrix(out _) != LabelMatch.None || Vocabulary.DisclosureRows.ContainsKey(line.Filled[0].Words)));
}
