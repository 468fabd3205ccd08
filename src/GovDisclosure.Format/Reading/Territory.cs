using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Prose;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// The lines of a report, each in its section: divided by headings, and by what the tables show of themselves. A table belongs to the
/// report only in its own section and year; any other is kept aside.
/// </summary>
internal sealed class Territory
{
    internal const int SectionCount = 6;
    internal const int FirstOfTables = 2;
    internal const int LastOfTables = 4;

    private const int UsualLines = 32;
    private const int FirstLines = 100;

    private readonly IReadOnlyList<Line> _lines;
    private readonly TemplateSection?[] _headings;
    private readonly MarkedHeadings _marked;
    private readonly string? _issuer;
    private readonly TerritoryWalk _walk;

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
        _walk = new TerritoryWalk(this, lines, _headings, _marked, _issuer);
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
    internal bool HasLevels(int section) => _walk.HasLevel(section) && _walk.Tables[section] > 1;

    internal static Territory Of(IReadOnlyList<Line> lines)
    {
        var territory = new Territory(lines);
        territory._walk.Divide();
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
            if (_walk.Told[number] == null || !lines.Exists(TerritoryWalk.HasNumber))
                continue;
            Asides.Add(new AsideTable(ReportTemplate.Sections[number - 1], ScopeKind.Told, [.. lines]) { Told = _walk.Told[number] });
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

        if (Asides.Count != LastOfTables - FirstOfTables + 1 || !IsBehindText(Asides[0]) || Array.Exists(_walk.Tables, count => count > 0))
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
}
