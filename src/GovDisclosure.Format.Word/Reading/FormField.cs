using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>Form fields of the old kind, which keep what they show in their properties.</summary>
internal static class FormField
{
    /// <summary>
    /// Reads the mark of a field to its end. The entry that a drop-down list shows, <paramref name="something"/> for a check box;
    /// null for what shows its text itself.
    /// </summary>
    internal static string? Shown(WordXml xml, string something)
    {
        if (xml.IsEmpty)
            return null;
        int depth = xml.Depth;
        bool isList = false;
        string? shown = null;
        int chosen = 0;
        var entries = new List<string>();
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "ddList":
                    isList = true;
                    break;
                case "result" or "default" when isList:
                    // The result comes first, and goes before the default.
                    chosen = chosen > 0 || entries.Count > 0 ? chosen : xml.Number ?? 0;
                    break;
                case "listEntry" when isList:
                    entries.Add(xml.Value ?? string.Empty);
                    break;
                case "checkBox":
                    shown = something;
                    break;
            }
        }

        return !isList ? shown : chosen >= 0 && chosen < entries.Count ? entries[chosen] : something;
    }
}
