using System;

namespace GovDisclosure.Format.Validation;

/// <summary>Where on the page a verdict belongs: what is about the report as a whole first, then section by section, cell by cell.</summary>
internal static class ReadingOrder
{
    internal static (int Section, int Place) Of(ReportTemplate template, Place place)
    {
        if (place.Cells.Count > 0 && template.TryGetCell(place.Cells[0], out TemplateCell? cell))
            return (cell!.Table.Section.Number, cell.Index);
        return place.At.Count == 0 ? (0, -2) : (SectionOf(place.At[0]), place.Offset);
    }

    private static int SectionOf(string pointer)
    {
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            string own = section.Pointer;
            if (pointer.StartsWith(own, StringComparison.Ordinal) && (pointer.Length == own.Length || pointer[own.Length] == '/'))
                return section.Number;
        }

        return pointer == "/closing" ? ReportTemplate.Sections.Count + 1 : 0;
    }
}
