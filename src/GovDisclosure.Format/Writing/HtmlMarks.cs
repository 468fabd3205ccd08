using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Writing;

/// <summary>An entry of the list below a page: a finding, or something the reader refused, with its number and the places it is about.</summary>
internal sealed record HtmlMark(int Number, string CssClass, string Title, IReadOnlyList<string> At, Finding? Finding, Refusal? Refusal);

/// <summary>What is to be marked on a page, and where.</summary>
internal sealed class HtmlMarks
{
    private readonly Dictionary<string, List<HtmlMark>> _byPointer = new(StringComparer.Ordinal);

    internal HtmlMarks(ReportLayout layout, HtmlOptions options)
    {
        Language = options.Language;
        IdPrefix = options.IdPrefix;
        if (options.Findings is not { } result)
            return;
        HashSet<string> places = [.. Places(layout)];
        var list = new List<HtmlMark>();
        foreach (Finding finding in result.Findings)
        {
            string title = finding.RuleId + " " + SeverityNames.Of(finding.Severity, Language) + " " + finding.GetMessage(Language);
            list.Add(new HtmlMark(list.Count + 1, "gd-" + finding.Severity.ToString().ToLowerInvariant(), title, Placed(finding.At, places), finding, null));
        }

        foreach (Refusal refusal in layout.Report.Refused)
        {
            string printed = refusal.Printed is null ? string.Empty : Language == ReportLanguage.English ? ": " + PersonalData.Mask(refusal.Printed) : "：" + PersonalData.Mask(refusal.Printed);
            string title = refusal.Code + " " + (Language == ReportLanguage.English ? "not taken" : "未取") + printed;
            list.Add(new HtmlMark(list.Count + 1, "gd-refused", title, Placed([refusal.At], places), null, refusal));
        }

        Entries = list;
        foreach (HtmlMark mark in list)
        {
            foreach (string at in mark.At)
                (_byPointer.TryGetValue(at, out List<HtmlMark>? marks) ? marks : _byPointer[at] = []).Add(mark);
        }
    }

    internal ReportLanguage Language { get; }

    internal string IdPrefix { get; }

    /// <summary>The entries of the list; empty where nothing is to be marked.</summary>
    internal IReadOnlyList<HtmlMark> Entries { get; } = [];

    internal IReadOnlyList<HtmlMark> At(string? pointer) =>
        pointer != null && _byPointer.TryGetValue(pointer, out List<HtmlMark>? marks) ? marks : [];

    /// <summary>The id of the place of a mark, to be linked to from the list.</summary>
    internal string PlaceId(HtmlMark mark, string pointer) => IdPrefix + "at-" + mark.Number + "-" + pointer.Replace("/", "-").TrimStart('-');

    internal string EntryId(HtmlMark mark) => IdPrefix + "mark-" + mark.Number;

    /// <summary>Each pointer, or what stands nearest around it on the page: the row of a cell that is not there, its section.</summary>
    private static string[] Placed(IReadOnlyList<string> pointers, HashSet<string> places) =>
        [.. pointers.Select(pointer => Nearest(pointer, places)).OfType<string>().Distinct()];

    private static string? Nearest(string pointer, HashSet<string> places)
    {
        string at = pointer;
        while (at.Length > 0 && !places.Contains(at))
            at = at.Substring(0, at.LastIndexOf('/'));
        return at.Length > 0 ? at : null;
    }

    private static IEnumerable<string> Places(ReportLayout layout)
    {
        foreach (SourceBlock block in layout.Document.Blocks)
        {
            if (block is SourceParagraph paragraph)
                yield return layout.PointerOf(paragraph);
            else if (block is SourceTable table)
            {
                foreach (string? pointer in table.Rows.SelectMany(row => row.Cells).Select(layout.PointerOf))
                {
                    if (pointer != null)
                        yield return pointer;
                }
            }
        }
    }
}
