using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>
/// Divides text in which headings, labels and numbers ran together, as when a page was copied without its table. The
/// labels of the form are the borders; what stands between two of them are the numbers of a row.
/// </summary>
internal static class FusedText
{
    private const int ShortestReport = 60;

    private static readonly string[] s_anchors =
        [.. Vocabulary.CaptionStarts, Vocabulary.InformationContent, "勾稽关系", "本年新收政府信息公开申请数量", "结转下年度继续办理", "未经复议直接起诉", "尚未审结"];

    /// <summary>The lines of a paragraph, whose folded text is known; null where nothing ran together in it.</summary>
    internal static List<Line>? TryDivide(SourceParagraph paragraph, string folded)
    {
        if (IsReport(folded))
            return DivideReport(new Text(paragraph));
        return DivideRow(paragraph, folded) is { } row ? [row] : null;
    }

    private static bool IsReport(string folded)
    {
        int anchors = 0;
        if (folded.Length < ShortestReport)
            return false;
        for (int i = 0; i < s_anchors.Length && anchors < 2; i++)
            anchors += folded.IndexOf(s_anchors[i], StringComparison.Ordinal) >= 0 ? 1 : 0;
        return anchors == 2;
    }

    /// <summary>A row label with its numbers stuck to it, alone on a line.</summary>
    private static Line? DivideRow(SourceParagraph paragraph, string folded)
    {
        if (folded.Length < 3 || folded[folded.Length - 1] is < '0' or > '9')
            return null;
        int end = LabelScanner.EndOfLabel(folded, 0);
        if (end <= 0 || end >= folded.Length || !IsDigits(folded, end))
            return null;
        var text = new Text(paragraph);
        if (text.HasGapBefore(end))
            return null;
        Piece label = text.Piece(0, end);
        Piece digits = text.Piece(end, text.Folded.Length, isFused: true);
        return new Line(NumberText.Trim(paragraph.Text), label.Position, [label, digits], false);
    }

    private static List<Line> DivideReport(Text text)
    {
        var lines = new List<Line>();
        List<(int Start, int End)> headings = FindHeadings(text.Folded);
        int start = 0;
        foreach ((int headingStart, int headingEnd) in headings)
        {
            DivideChunk(text, start, headingStart, lines);
            lines.Add(text.Line(headingStart, headingEnd));
            start = headingEnd;
        }

        DivideChunk(text, start, text.Folded.Length, lines);
        return lines;
    }

    private static List<(int Start, int End)> FindHeadings(string folded)
    {
        var headings = new List<(int, int)>();
        int from = 0;
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            int best = -1;
            int length = 0;
            foreach (string heading in section.Variants.Select(variant => variant.Text).Prepend(section.Heading).Select(LabelText.Fold))
            {
                for (int at = folded.IndexOf(heading, from, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(heading, at + 1, StringComparison.Ordinal))
                {
                    if (at < 2 || folded[at - 1] is not (',' or '.') || ChineseNumerals.Digit(folded[at - 2]) < 0)
                        continue;
                    if (best < 0 || at < best || (at == best && heading.Length > length))
                    {
                        best = at;
                        length = heading.Length;
                    }

                    break;
                }
            }

            if (best < 0)
                continue;
            headings.Add((best - 2, best + length));
            from = best + length;
        }

        return headings;
    }

    private static void DivideChunk(Text text, int start, int end, List<Line> lines)
    {
        int table = FindTable(text.Folded, start, end);
        if (table < 0)
        {
            AddProse(text, start, end, lines);
            return;
        }

        AddProse(text, start, table, lines);
        int between = table;
        int i = table;
        while (i < end)
        {
            int labelEnd = LabelScanner.EndOfLabel(text.Folded, i);
            if (labelEnd < 0)
            {
                i++;
                continue;
            }

            AddBetween(text, between, i, lines);
            labelEnd = Math.Min(labelEnd, end);
            lines.Add(text.Line(i, labelEnd));
            i = between = labelEnd;
        }

        AddBetween(text, between, end, lines);
    }

    /// <summary>Where the first table of a chunk begins, or −1.</summary>
    private static int FindTable(string folded, int start, int end)
    {
        int first = -1;
        foreach (string anchor in s_anchors.Concat(["行政复议行政诉讼", "结果维持"]))
        {
            int at = folded.IndexOf(anchor, start, end - start, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }

        if (first < 0)
            return -1;

        // The corner note and the enumerator of a row begin before their words.
        int bracket = folded.LastIndexOf('(', first, first - start + 1);
        if (bracket >= start && first - bracket < ShortestReport && LabelText.EndOfBracket(folded, bracket) > first && LabelScanner.EndOfLabel(folded, bracket) > 0)
            return bracket;
        return first >= start + 2 && LabelScanner.EndOfLabel(folded, first - 2) > first ? first - 2 : first;
    }

    private static void AddProse(Text text, int start, int end, List<Line> lines)
    {
        if (start < end)
            lines.Add(LineReader.OfParagraph(text.Raw(start, end), text.Position(start)));
    }

    private static void AddBetween(Text text, int start, int end, List<Line> lines)
    {
        if (start >= end)
            return;

        // Of 十二三、 nobody can say where the number ends: it is shown with the mark behind it, and is none.
        bool isGlued = IsGluedToNumeral(text, start, end);
        lines.Add(text.Line(start, isGlued ? end + 2 : end, isFused: isGlued || (char.IsDigit(text.Folded[start]) && IsDigits(text.Folded, start, end))));
    }

    /// <summary>Whether a Chinese number runs on into the enumerator of the label behind it.</summary>
    private static bool IsGluedToNumeral(Text text, int start, int end)
    {
        if (end + 1 >= text.Folded.Length || text.Folded[end + 1] is not (',' or '.') || text.HasGapBefore(end))
            return false;
        for (int i = start; i <= end; i++)
        {
            if (!IsNumeral(text.Folded[i]))
                return false;
        }

        return true;
    }

    private static bool IsNumeral(char c) => ChineseNumerals.Digit(c) >= 0 || c is '十' or '百' or '千' or '万' or '亿';

    private static bool IsDigits(string folded, int start) => IsDigits(folded, start, folded.Length);

    private static bool IsDigits(string folded, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (folded[i] is not ((>= '0' and <= '9') or '.'))
                return false;
        }

        return true;
    }

    /// <summary>A paragraph with its folded text and the way back.</summary>
    private sealed class Text
    {
        private readonly SourceParagraph _paragraph;
        private readonly List<int> _origins = [];

        internal Text(SourceParagraph paragraph)
        {
            _paragraph = paragraph;
            Folded = LabelText.Fold(paragraph.Text, _origins);
        }

        internal string Folded { get; }

        internal SourcePosition Position(int start) => _paragraph.Position.Plus(_origins[start]);

        internal string Raw(int start, int end) =>
            _paragraph.Text.Substring(_origins[start], (end < _origins.Count ? _origins[end] : _paragraph.Text.Length) - _origins[start]);

        internal bool HasGapBefore(int index) => _origins[index] > _origins[index - 1] + 1;

        internal Piece Piece(int start, int end, bool isFused = false) => new(NumberText.Trim(Raw(start, end)), Position(start), isFused);

        internal Line Line(int start, int end, bool isFused = false)
        {
            Piece piece = Piece(start, end, isFused);
            return new Line(piece.Text, piece.Position, [piece], false);
        }
    }
}
