using System.Collections.Generic;

namespace GovDisclosure.Format.Reading;

/// <summary>Which tables of the form stand on the page, as their readers found them.</summary>
internal sealed class TablesFound
{
    /// <summary>Pointers of the rows of section 二.</summary>
    internal HashSet<string> DisclosureRows { get; init; } = [];

    internal bool HasApplications { get; init; }

    internal bool HasProceedings { get; init; }

    /// <summary>Whether （六）其他处理 is one row or three; null where neither stands on the page.</summary>
    internal OtherHandlingForm? OtherHandling { get; init; }

    internal bool Any => DisclosureRows.Count > 0 || HasApplications || HasProceedings;

    /// <summary>Whether a table of a section was found.</summary>
    internal bool AnyIn(TemplateSection section) => section.Number switch
    {
        2 => DisclosureRows.Count > 0,
        3 => HasApplications,
        _ => HasProceedings,
    };

    /// <summary>Whether a table was found: of the small ones of section 二 a row of it.</summary>
    internal bool Has(TemplateTable table)
    {
        if (table.Section.Number != 2)
            return AnyIn(table.Section);
        foreach (TemplateRow row in table.Rows)
        {
            if (DisclosureRows.Contains(row.Pointer))
                return true;
        }

        return false;
    }
}
