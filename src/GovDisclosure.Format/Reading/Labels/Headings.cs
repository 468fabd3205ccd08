using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>Recognises the top headings by a number and known words; the number itself tells nothing, for numbering may restart.</summary>
internal static class Headings
{
    private const int LongestHeading = 45;

    private static readonly Dictionary<string, TemplateSection> s_known = BuildKnown();

    /// <summary>Whether the line is a heading of the form, and of which section.</summary>
    internal static bool TryMatch(Line line, out TemplateSection section)
    {
        if (line.HeadingOf < 0)
            line.HeadingOf = (sbyte)NumberOf(line);
        int number = line.HeadingOf;
        section = number == 0 ? null! : ReportTemplate.Sections[number - 1];
        return number != 0;
    }

    /// <summary>The number of the section that a line is the heading of; 0 where it is none.</summary>
    private static int NumberOf(Line line)
    {
        if (!TryParse(line, out string words))
            return 0;
        int number = s_known.TryGetValue(words, out TemplateSection? section) ? section.Number : ByKeyWords(words);
        return number != 0 && MatrixLabels.Match(line.Plain, out _) is LabelMatch.Row or LabelMatch.Similar ? 0 : number;
    }

    /// <summary>Whether the line is a numbered top heading of any wording.</summary>
    internal static bool IsTopHeading(Line line) =>
        TryParse(line, out string words) && words.Length is > 0 and <= 30 && words.IndexOfAny([',', '.', ';']) < 0
        && MatrixLabels.Match(line.Plain, out _) == LabelMatch.None;

    private static bool TryParse(Line line, out string words)
    {
        words = string.Empty;
        if (line.Filled.Length is 0 or > 3 || !MayBegin(line.Filled[0].Folded[0]))
            return false;
        for (int i = 1; i < line.Filled.Length; i++)
        {
            if (line.Filled[i].IsValue)
                return false;
        }

        // （一） is not the number of a section.
        if (line.Text.Length > LongestHeading + 20 || line.Plain.Length == 0 || line.Plain[0] == '(')
            return false;
        Label label = Label.Parse(line.Plain);
        if (label.Kind != EnumeratorKind.Section || label.Body.Length is 0 or > LongestHeading)
            return false;
        words = label.Body.TrimEnd(':', '.', ';', ',');
        return true;
    }

    /// <summary>Whether a top heading can begin with this: its number, or a note before it.</summary>
    private static bool MayBegin(char c) => c is '(' or '十' || ChineseNumerals.Digit(c) >= 0;

    private static int ByKeyWords(string words)
    {
        bool Has(string word) => words.IndexOf(word, StringComparison.Ordinal) >= 0;
        if (words.IndexOfAny(['.', ';']) >= 0)
            return 0;
        if (Has("总体情况") || Has("总体概述") || Has("工作概述") || Has("基本情况") || Has("总体推进"))
            return 1;
        if (Has("主动公开") && Has("信息") && Has("情况"))
            return 2;
        if (Has("申请") && ((Has("收到") && Has("处理")) || (Has("情况") && (Has("处理") || Has("收到") || Has("办理")))))
            return 3;
        if (Has("复议") && Has("诉讼"))
            return 4;
        if (Has("问题") && (Has("改进") || Has("措施") || Has("打算")))
            return 5;
        return Has("其他") && Has("报告") && Has("事项") ? 6 : 0;
    }

    private static Dictionary<string, TemplateSection> BuildKnown()
    {
        var known = new Dictionary<string, TemplateSection>(StringComparer.Ordinal);
        foreach (TemplateSection section in ReportTemplate.Sections.Reverse())
        {
            foreach (string wording in section.Variants.Select(variant => variant.Text).Prepend(section.Heading))
                known[LabelText.Plain(wording)] = section;
        }

        return known;
    }
}
