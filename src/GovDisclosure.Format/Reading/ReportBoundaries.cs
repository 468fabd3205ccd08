using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Prose;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// Where a report ends and another begins in one file: at a title of another body or another year, or of the same again, where
/// sections stand before it and the first of them begin anew behind it. A title in a running head, in a list of links or in
/// a sentence begins none, nor does one behind a table of contents. Without a title, the words of a heading in prose begin none where a
/// document marks its headings.
/// </summary>
internal sealed class ReportBoundaries
{
    // Sections 一 to 三 begin a report: some leave out 一, or have their tables elsewhere.
    private const int LastOfBeginning = 3;

    // Of 一 a cover has a summary at times, behind 六 may stand what is no report's.
    private const int FirstOfBody = 2;
    private const int LastOfBody = 5;

    private readonly IReadOnlyList<Line> _lines;
    private readonly MarkedHeadings _marked;
    private readonly List<int> _starts = [0];

    // Of the report that goes on: which sections have something under their heading, the section now, the title.
    private readonly bool[] _filled = new bool[1 + Territory.SectionCount];
    private int _section;
    private TitleLine? _title;

    // The last title since the last heading, and where it stood first.
    private TitleLine? _next;
    private int _nextStart;

    private ReportBoundaries(IReadOnlyList<Line> lines) => (_lines, _marked) = (lines, new MarkedHeadings(lines));

    private bool HasBody => Array.IndexOf(_filled, true, FirstOfBody, LastOfBody - FirstOfBody + 1) >= 0;

    /// <summary>The lines of each report.</summary>
    internal static List<IReadOnlyList<Line>> Divide(IReadOnlyList<Line> lines)
    {
        var boundaries = new ReportBoundaries(lines);
        boundaries.Walk();
        List<int> starts = boundaries._starts;
        var reports = new List<IReadOnlyList<Line>>(starts.Count);
        for (int i = 0; i < starts.Count; i++)
            reports.Add(starts.Count == 1 ? lines : Slice(lines, starts[i], i + 1 < starts.Count ? starts[i + 1] : lines.Count));
        return reports;
    }

    private void Walk()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            Line line = _lines[i];
            if (line.IsBlank)
                continue;
            if (Headings.TryMatch(line, out TemplateSection section) && (_next != null || _marked.Admit(line, i, section)))
                TakeHeading(i, section.Number);
            else if (IsOneText(line) && TitleLine.At(_lines, i) is { } title)
                TakeTitle(i, title);
            else if (_section != 0 && !_filled[_section])
                _filled[_section] = !IsEntry(line);
        }
    }

    private void TakeHeading(int index, int number)
    {
        if (_next == null ? BeginsAgain(number) : HasBody && number <= LastOfBeginning && (_filled[number] || AreOfDifferent(_next, _title)))
        {
            _starts.Add(_next == null ? index : _nextStart);
            Array.Clear(_filled, 0, _filled.Length);
            _title = null;
        }

        if (!HasBody)
            _title = _next ?? _title;
        _next = null;
        _section = number;
    }

    private void TakeTitle(int index, TitleLine title)
    {
        if (_next == null || AreOfDifferent(_next, title))
        {
            _nextStart = index;
            while (_nextStart > 0 && _lines[_nextStart].Position > title.Position)
                _nextStart--;
        }

        _next = title;
    }

    /// <summary>Whether a heading begins a report that has no title: 一 where all of the tables stand between it and the 一 before.</summary>
    private bool BeginsAgain(int number) => number == 1 && _filled[1] && _filled[2] && _filled[3] && _filled[4];

    /// <summary>Whether two titles are of different years or bodies for certain: a running head may leave out either, or part of a name.</summary>
    private static bool AreOfDifferent(TitleLine title, TitleLine? other) =>
        other != null
        && ((title.Year != null && other.Year != null && title.Year != other.Year)
            || (title.IssuerName is { } name && other.IssuerName is { } otherName
                && name.IndexOf(otherName, StringComparison.Ordinal) < 0 && otherName.IndexOf(name, StringComparison.Ordinal) < 0));

    /// <summary>Whether a line may stand in a table of contents: with a number before it or that of a page behind it, and no sentence.</summary>
    private static bool IsEntry(Line line)
    {
        string folded = line.Folded;
        return PageFurniture.IsPageNumber(line)
            || (folded.IndexOf(',') < 0 && folded.TrimEnd('.').IndexOf('.') < 0 && (Label.Parse(folded).Kind != EnumeratorKind.None || char.IsDigit(folded[folded.Length - 1])))
            || IsLed(folded);
    }

    /// <summary>Whether a line ends with leaders and a number.</summary>
    private static bool IsLed(string folded)
    {
        int end = folded.Length;
        while (end > 0 && (char.IsDigit(folded[end - 1]) || LabelText.IsBlank(folded[end - 1])))
            end--;
        return end > 2 && end < folded.Length && folded[end - 1] is '.' or '…' or '·' && folded[end - 2] == folded[end - 1];
    }

    /// <summary>Whether a line holds one text, perhaps repeated in each column of a merged cell.</summary>
    private static bool IsOneText(Line line) => !line.IsRow || Array.TrueForAll(line.Filled, piece => piece.Text == line.Filled[0].Text);

    private static Line[] Slice(IReadOnlyList<Line> lines, int start, int end)
    {
        var slice = new Line[end - start];
        for (int i = start; i < end; i++)
            slice[i - start] = lines[i];
        return slice;
    }
}
