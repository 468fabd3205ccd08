using System;
using System.Linq;

namespace GovDisclosure.Format.Validation;

/// <summary>Where on the page a verdict belongs: what is about the report as a whole first, then section by section, cell by cell.</summary>
internal static class ReadingOrder
{
    internal static (int Section, int Cell) Of(ReportTemplate template, Verdict verdict)
    {
        if (verdict.Cells.Count > 0)
        {
            TemplateCell cell = template.GetCell(verdict.Cells[0]);
            return (cell.Table.Section.Number, cell.Index);
        }

        return verdict.At.Count == 0 ? (0, -1) : (SectionOf(verdict.At[0]), -1);
    }

    private static int SectionOf(string pointer) =>
        ReportTemplate.Sections.FirstOrDefault(section => pointer == section.Pointer || pointer.StartsWith(section.Pointer + "/", StringComparison.Ordinal))?.Number
        ?? (pointer == "/closing" ? ReportTemplate.Sections.Count + 1 : 0);
}
