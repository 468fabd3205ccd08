namespace GovDisclosure.Format.Template;

/// <summary>How a row is named to a reader of Chinese: official labels from outside in, groups shortened to their number.</summary>
internal static class LabelPaths
{
    internal static string Row(TemplateTable table, TemplateRow row) => table.Section.Number switch
    {
        2 => table.Caption == null ? row.Label : table.Caption + " " + row.Label,
        3 => Groups(row) + Short(row.Label),
        _ => row.Groups.Count == 0 ? row.Label : row.Groups[0] + "（" + row.Label + "）",
    };

    private static string Groups(TemplateRow row) => row.Groups.Count switch
    {
        0 => string.Empty,
        1 => row.Groups[0],
        _ => row.Groups[0] + row.Groups[1].Substring(0, 3),
    };

    /// <summary>Drops the instruction in brackets behind （二）部分公开.</summary>
    private static string Short(string label)
    {
        int note = label.IndexOf('（', 1);
        return note > 0 ? label.Substring(0, note) : label;
    }
}
