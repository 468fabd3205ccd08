using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Writing;

/// <summary>The list below a page to be reviewed: each finding with its rule, severity, message and basis, linked to its places.</summary>
internal sealed class HtmlList(HtmlMarks marks)
{
    private bool IsEnglish => marks.Language == ReportLanguage.English;

    internal void Write(HtmlWriter writer)
    {
        if (marks.Entries.Count == 0)
            return;
        writer.Line($"<section class=\"gd-findings\" lang=\"{(IsEnglish ? "en" : "zh-CN")}\" aria-labelledby=\"{marks.IdPrefix}findings\">");
        writer.Line($"<h2 id=\"{marks.IdPrefix}findings\">{(IsEnglish ? "Findings" : "审核发现")}</h2>");
        writer.Line("<ol>");
        foreach (HtmlMark mark in marks.Entries)
            writer.Line($"<li id=\"{marks.EntryId(mark)}\" class=\"{mark.CssClass}\">{HtmlText.Escape(mark.Title)}{Basis(mark)}{Links(mark)}</li>");
        writer.Line("</ol>");
        writer.Line("</section>");
    }

    private string Basis(HtmlMark mark) =>
        mark.Finding is { } finding ? (IsEnglish ? " (" : "（") + HtmlText.Escape(finding.GetNote(marks.Language)) + (IsEnglish ? ")" : "）") : string.Empty;

    private string Links(HtmlMark mark)
    {
        IEnumerable<string> links = mark.At.Select((at, i) =>
            $"<a href=\"#{marks.PlaceId(mark, at)}\" aria-label=\"{(IsEnglish ? "back to place " : "回到第") + (i + 1) + (IsEnglish ? string.Empty : "处")}\">↑{(mark.At.Count > 1 ? (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty)}</a>");
        return string.Concat(links.Select(link => " " + link));
    }
}
