using System;

namespace GovDisclosure.Format.Validation;

/// <summary>Where on the page a verdict belongs: what is about the report as a whole first, then section by section, cell by cell.</summary>
internal static class ReadingOrder
{
    internal static (int Section, int Place) Of(ReportTemplate template, Place place)
    {
        if (place.Cells.Count > 0 && template.TryGetCell(place.Cells[0], out TemplateCell? cell))
            return (cell!.Table.Section.Number, cell.Index);
        if (place.At.Count == 0)
            return (0, -2);
        int section = SectionOf(place.At[0]);
        return (section, section is 2 or 3 or 4 ? FirstCell(template, place.At[0]) : place.Offset);
    }

    /// <summary>The first cell of a row or a table; −1 for what is about the whole section.</summary>
    private static int FirstCell(ReportTemplate template, string pointer)
    {
        if (pointer.LastIndexOf('/') == 0)
            return -1;
        if (template.RowAt(pointer) is { } row)
            return template.FirstCellOf(row);
        foreach (TemplateCell cell in template.Cells)
        {
            string own = cell.Row.Pointer;
            if (own.StartsWith(pointer, StringComparison.Ordinal) && (own.Length == pointer.Length || own[pointer.Length] == '/'))
                return cell.Index;
        }

        return -1;
    }

    private static int SectionOf(string pointer) =>
        ReportTemplate.SectionAt(pointer)?.Number ?? (pointer == "/closing" ? ReportTemplate.Sections.Count + 1 : 0);
}
