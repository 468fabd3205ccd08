using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>Prose sections as text, a paragraph a line, and the signature behind the last.</summary>
internal static class ProseReader
{
    private const int LongestSignature = 40;

    private static readonly Regex s_day = new(@"^(?:[0-9]{4}|[一二][零〇○一二三四五六七八九]{3})年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日$", RegexOptions.CultureInvariant);

    /// <summary>The text of a section, or null where its heading was not found.</summary>
    internal static string? Read(Territory territory, int section, Draft draft)
    {
        if (territory.SectionHeadings[section - 1] == null)
            return null;
        return Join(territory.Sections[section - 1], ReportTemplate.Sections[section - 1].Pointer + "/text", draft);
    }

    /// <summary>
    /// Takes the signature, and what a site prints below it, off the end of section 六, or of 五 where there is no 六, and gives it
    /// back, or null where there is none.
    /// </summary>
    internal static string? TakeClosing(Territory territory, Draft draft)
    {
        bool endsWithProblems = territory.SectionHeadings[5] == null && territory.SectionHeadings[4] != null;
        List<Line> lines = territory.Sections[endsWithProblems ? 4 : 5];
        lines.RemoveAll(line => line.IsBlank || PageFurniture.IsPageNumber(line));
        int footer = lines.FindIndex(PageFurniture.IsBelowArticle);
        List<Line> below = footer < 0 ? [] : lines.GetRange(footer, lines.Count - footer);
        lines.RemoveRange(lines.Count - below.Count, below.Count);
        int day = lines.FindLastIndex(line => IsDay(line.Folded));
        if (day >= 0)
        {
            int start = day > 0 && IsName(lines[day - 1].Text) ? day - 1 : day;
            string closing = Join(lines.Skip(start).Concat(below), "/closing", draft);
            lines.RemoveRange(start, lines.Count - start);
            return closing;
        }

        if (TakeFromLastLine(lines, draft) is { } signature)
            return string.Join("\n", below.Select(line => line.Text).Prepend(signature));
        return below.Count == 0 ? null : Join(below, "/closing", draft);
    }

    /// <summary>A signature at the end of a line, set off by blanks: 无 某局 2020年1月17日.</summary>
    private static string? TakeFromLastLine(List<Line> lines, Draft draft)
    {
        if (lines.Count == 0)
            return null;
        Line last = lines[lines.Count - 1];
        if (!EndsWithDay(last.Folded))
            return null;
        Piece[] words = LineSplitter.Words(last.Text, last.Position).ToArray();
        if (words.Length < 3 || !IsDay(words[words.Length - 1].Folded) || !IsName(words[words.Length - 2].Text))
            return null;
        Piece name = words[words.Length - 2];
        int at = name.Position.Column - last.Position.Column;
        if (at <= 0)
            return null;
        string closing = NumberText.Trim(last.Text.Substring(at));
        lines[lines.Count - 1] = LineReader.OfParagraph(NumberText.Trim(last.Text.Substring(0, at)), last.Position);
        draft.Places.Add("/closing", name.Position);
        return closing;
    }

    private static bool IsDay(string folded) => EndsWithDay(folded) && s_day.IsMatch(folded);

    private static bool EndsWithDay(string folded) => folded.Length > 0 && folded[folded.Length - 1] == '日';

    private static bool IsName(string text) =>
        text.Length is > 1 and <= LongestSignature && LabelText.Fold(text).IndexOfAny([',', '.', ';', ':']) < 0;

    private static string Join(IEnumerable<Line> lines, string pointer, Draft draft)
    {
        var kept = new List<Line>();
        foreach (Line line in lines)
        {
            if (!line.IsBlank && !PageFurniture.IsPageNumber(line))
                kept.Add(line);
        }

        string[] texts = new string[kept.Count];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = kept[i].Text;
        draft.Places.AddLines(pointer, kept, texts);
        return string.Join("\n", texts);
    }
}
