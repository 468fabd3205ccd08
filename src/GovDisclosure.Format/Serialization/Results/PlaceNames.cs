using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Serialization.Results;

/// <summary>How what a JSON pointer names is called on the page: the label path of a cell or a row, the heading of a section.</summary>
internal static class PlaceNames
{
    /// <summary>The official labels, or <see langword="null"/> where the form has none for it.</summary>
    internal static string? Find(string pointer, ReportTemplate template)
    {
        if (CellAddress.TryParse(pointer, out CellAddress address))
            return address.GetLabelPath(template.Edition);
        foreach (TemplateTable table in template.Tables)
        {
            if (table.Rows.FirstOrDefault(row => row.Pointer == pointer) is { } row)
                return LabelPaths.Row(table, row);
        }

        return ReportTemplate.Sections.FirstOrDefault(section => section.Pointer == pointer)?.ToString();
    }
}
