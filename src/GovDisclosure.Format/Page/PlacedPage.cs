using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Page;

/// <summary>Where the headings and labels of a page stand in a form, and how its cells are printed: worked out once for all rules.</summary>
internal sealed class PlacedPage
{
    private readonly PrintedText[][] _headings;

    internal PlacedPage(PrintedReport page, ReportTemplate template)
    {
        Rows = PlaceRows(page.RowLabels, template);
        Heads = [.. page.ColumnHeads.Select(head => new PlacedLabel(head, template, isRepeated: false))];
        _headings = [.. ReportTemplate.Sections.Select(section => page.Headings.Where(heading => heading.At == section.Pointer).ToArray())];
        Sections = [.. page.Headings.Select(heading => ReportTemplate.Sections.FirstOrDefault(section => section.Pointer == heading.At)).OfType<TemplateSection>().Distinct()];
    }

    /// <summary>The labels of rows, in the order of the page.</summary>
    internal PlacedLabel[] Rows { get; }

    /// <summary>The heads of columns, in the order of the page.</summary>
    internal PlacedLabel[] Heads { get; }

    /// <summary>The sections whose headings the page has, by the first heading of each.</summary>
    internal TemplateSection[] Sections { get; }

    /// <summary>The headings of a section.</summary>
    internal PrintedText[] HeadingsOf(TemplateSection section) => _headings[section.Number - 1];

    private static PlacedLabel[] PlaceRows(IReadOnlyList<PrintedText> labels, ReportTemplate template)
    {
        var rows = new PlacedLabel[labels.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            PrintedText label = labels[i];
            bool isRow = label.At != null && PlacedLabel.IsRowOf(label, ReportTemplate.SectionAt(label.At));
            rows[i] = new PlacedLabel(label, template, isRepeated: isRow && !seen.Add(label.At!));
        }

        return rows;
    }
}
