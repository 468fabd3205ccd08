using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Prose;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// Where a report ends and another begins in one file: at a title of another body or another year, or of the same again, where
/// sections stand before it and the first of them begin anew behind it. A title in a running head, in a list of links or in
/// a sentence begins none.
/// </summary>
internal static class ReportBoundaries
{
    // Sections 一 to 三 begin a report; one of them behind a title is enough, and one of 二 to 六 has to stand before it.
    private const int LastOfBeginning = 3;

    /// <summary>The lines of each report.</summary>
    internal static List<IReadOnlyList<Line>> Divide(IReadOnlyList<Line> lines)
    {
        var starts = new List<int> { 0 };
        List<(int Index, int Number)> headings = HeadingsOf(lines);
        string? current = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i].IsRow || TitleLine.At(lines, i) is not { Year: not null } title)
                continue;
            string words = Key(title);
            int start = starts[starts.Count - 1];
            bool begun = headings.Exists(heading => heading.Index >= start && heading.Index < i && heading.Number > 1);
            bool isNew = begun && BeginsAnew(headings, lines, i) && (words != current || Restarts(headings, start, i));
            if (isNew)
                starts.Add(title.StartsAbove ? i - 1 : i);
            if (isNew || !begun)
                current = words;
        }

        var reports = new List<IReadOnlyList<Line>>(starts.Count);
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            reports.Add(starts.Count == 1 ? lines : Slice(lines, starts[i], end));
        }

        return reports;
    }

    private static string Key(TitleLine title) => title.Year + (title.IssuerName ?? string.Empty);

    private static List<(int Index, int Number)> HeadingsOf(IReadOnlyList<Line> lines)
    {
        var headings = new List<(int, int)>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank && Headings.TryMatch(lines[i], out TemplateSection section))
                headings.Add((i, section.Number));
        }

        return headings;
    }

    /// <summary>Whether a section of the beginning stands behind a line before any other title.</summary>
    private static bool BeginsAnew(List<(int Index, int Number)> headings, IReadOnlyList<Line> lines, int title)
    {
        int next = headings.FindIndex(heading => heading.Index > title);
        if (next < 0 || headings[next].Number > LastOfBeginning)
            return false;
        for (int i = title + 1; i < headings[next].Index; i++)
        {
            if (!lines[i].IsBlank && !lines[i].IsRow && TitleLine.At(lines, i) is { Year: not null })
                return false;
        }

        return true;
    }

    /// <summary>Whether a section that stood already stands again behind a line.</summary>
    private static bool Restarts(List<(int Index, int Number)> headings, int start, int title)
    {
        int next = headings.Find(heading => heading.Index > title).Number;
        return headings.Exists(heading => heading.Index >= start && heading.Index < title && heading.Number == next);
    }

    private static Line[] Slice(IReadOnlyList<Line> lines, int start, int end)
    {
        var slice = new Line[end - start];
        for (int i = start; i < end; i++)
            slice[i - start] = lines[i];
        return slice;
    }
}
