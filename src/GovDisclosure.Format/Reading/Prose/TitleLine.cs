using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>The title: on a line of its own, behind 标题:, before the text on one line, or over two lines.</summary>
internal sealed class TitleLine
{
    private const int ShortestTitle = 6;
    private const int LongestTitle = 60;

    private static readonly string[] s_noTitle = ["根据", "首页", "当前位置", "您", "所在位置", "现将"];

    // Between the title of a page and the name of its site.
    private static readonly char[] s_dividers = ['_', '-', '—', '–', '|', '｜', '>', '<', '\n', '\t'];

    // 报, which every title has in its last two characters.
    private static readonly char[] s_report = LabelText.SourcesOf('报').ToCharArray();

    private readonly Line _line;
    private readonly Line? _second;
    private readonly string _folded;

    private TitleLine(string text, SourcePosition position, Line line, Line? second)
    {
        Text = text;
        Position = position;
        _line = line;
        _second = second;
        _folded = LabelText.Fold(text);
        string folded = LabelText.CutNotes(_folded);
        Year = TitleText.FindYearOfTitle(folded) ?? TitleText.FindYearInBracket(_folded);
        IssuerName = TitleText.FindName(folded);
    }

    /// <summary>The title as printed, on one line.</summary>
    internal string Text { get; }

    internal SourcePosition Position { get; }

    internal int? Year { get; }

    /// <summary>Where the year stands: of a title over two lines mostly in the second.</summary>
    internal SourcePosition YearPosition
    {
        get
        {
            if (_line.IsRow && Year is { } year)
                return _line.PositionOfYear(year) ?? Position;
            return _second != null && TitleText.FindYearOfTitle(_second.Plain) != Year ? _line.Position : Position;
        }
    }

    internal string? IssuerName { get; }

    /// <summary>The first title with a year; else the first without.</summary>
    internal static TitleLine? Find(IReadOnlyList<Line> lines)
    {
        TitleLine? withoutYear = null;
        for (int i = 0; i < lines.Count; i++)
        {
            TitleLine? title = At(lines, i);
            if (title?.Year != null)
                return title;
            withoutYear ??= title;
        }

        return withoutYear;
    }

    /// <summary>The title that the file itself tells beside its text, without the name of the site, or null.</summary>
    internal static TitleLine? Of(SourceParagraph? title)
    {
        foreach (string part in title?.Text.Split(s_dividers) ?? [])
        {
            string text = NumberText.Trim(part);
            if (IsTitle(text))
                return new TitleLine(text, title!.Position, LineReader.OfParagraph(text, title.Position), null);
        }

        return null;
    }

    /// <summary>Whether the line is nothing but the title, or a piece of it.</summary>
    internal bool IsPartOfTitle(Line line) =>
        (line == _line && _second != null) || line == _second
        || (line == _line && LabelText.Fold(WithoutLabel(line.Text, out _)) == _folded)
        || line.Folded == _folded;

    /// <summary>A line that begins with the title and goes on, without it.</summary>
    internal string WithoutTitle(Line line)
    {
        int at = line == _line ? line.Text.IndexOf(Text, StringComparison.Ordinal) : -1;
        return at == 0 ? NumberText.Trim(line.Text.Substring(Text.Length)) : line.Text;
    }

    /// <summary>Whether the title begins on the line above the one it was found at.</summary>
    internal bool StartsAbove => _second != null && _second.Position < _line.Position;

    /// <summary>The title that stands on a line, or ends there; null where none does.</summary>
    internal static TitleLine? At(IReadOnlyList<Line> lines, int index)
    {
        Line line = lines[index];
        string text = WithoutLabel(line.Text, out int skipped);
        if (IsTitle(text, ReferenceEquals(text, line.Text) ? line : null))
            return OverTwoLines(lines, index, text) ?? new TitleLine(text, line.PositionOf(skipped), line, null);
        if (BrokenOff(lines, index, text, line.PositionOf(skipped)) is { } broken)
            return broken;

        // Before or between other text of the line, set off by blanks.
        if (text.IndexOfAny(s_report) < 0 || !LineSplitter.HasGap(text) || !HasSubject(line.Folded))
            return null;
        foreach (Piece word in LineSplitter.Words(text, line.Position.Plus(skipped)))
        {
            if (IsTitle(word.Text) && TitleText.FindYearOfTitle(word.Folded) != null)
                return new TitleLine(word.Text, line.PositionOf(word.Position.Column - line.Position.Column), line, null);
        }

        return null;
    }

    private static TitleLine? OverTwoLines(IReadOnlyList<Line> lines, int index, string text)
    {
        int above = index - 1;
        while (above > 0 && index - above < 5 && lines[above].IsBlank)
            above--;
        Line? before = above < 0 || lines[above].IsBlank ? null : lines[above];
        if (before == null || before.Text.Length > 30 || before.Filled.Length > 1 || TitleText.FindName(LabelText.Fold(text)) != null)
            return null;
        string folded = LabelText.Fold(before.Text);
        if (folded.IndexOfAny([',', '.', ':', '>', '《', '|']) >= 0 || folded.Length < 2 || IsTitle(before.Text))
            return null;
        return new TitleLine(before.Text + text, before.Position, lines[index], before);
    }

    /// <summary>The official words broken over the end of a line: …2023年政府信息公开, and below it 工作年度报告.</summary>
    private static TitleLine? BrokenOff(IReadOnlyList<Line> lines, int index, string text, SourcePosition position)
    {
        Line? below = index + 1 < lines.Count ? lines[index + 1] : null;
        if (below == null || below.IsBlank || !TitleText.Official.EndsWith(below.Folded, StringComparison.Ordinal))
            return null;
        string whole = text + below.Text;
        return IsTitle(whole) && LabelText.Fold(whole).EndsWith(TitleText.Official, StringComparison.Ordinal) && new TitleLine(whole, position, below, lines[index]) is { IssuerName: not null } title
            ? title
            : null;
    }

    private static bool IsTitle(string text, Line? whole = null)
    {
        if (text.Length < ShortestTitle || text.IndexOfAny(s_report) < 0)
            return false;
        string folded = whole?.Plain ?? LabelText.CutNotes(LabelText.Fold(text));
        if (folded.Length is < ShortestTitle or > LongestTitle || folded.IndexOfAny([',', ':', ';', '>', '《', '》', '?', '/']) >= 0)
            return false;
        return (folded.EndsWith("报告", StringComparison.Ordinal) || folded.EndsWith("年报", StringComparison.Ordinal))
            && HasSubject(folded)
            && !Array.Exists(s_noTitle, word => folded.StartsWith(word, StringComparison.Ordinal))
            && Label.Parse(folded).Kind is EnumeratorKind.None or EnumeratorKind.Number;
    }

    private static bool HasSubject(string folded)
    {
        foreach (string subject in TitleText.Subjects)
        {
            if (folded.IndexOf(subject, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static string WithoutLabel(string text, out int skipped)
    {
        skipped = 0;
        if (!text.StartsWith("标题", StringComparison.Ordinal) || text.Length < 4 || text[2] is not (':' or '：'))
            return text;
        skipped = 3;
        while (skipped < text.Length && LabelText.IsBlank(text[skipped]))
            skipped++;
        return text.Substring(skipped);
    }
}
