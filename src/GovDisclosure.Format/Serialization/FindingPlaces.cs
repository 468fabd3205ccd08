using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Serialization;

/// <summary>Joins a finding to a place in the source.</summary>
internal static class FindingPlaces
{
    /// <summary>
    /// The place of the first pointer that is known; else that of the first whose parent is known, a cell's row, and so
    /// on up to the section. Unknown where nothing is.
    /// </summary>
    internal static SourcePosition Find(SourceMap map, IReadOnlyList<string> pointers)
    {
        for (string[] level = pointers.ToArray(); level.Length != 0; level = level.Select(Parent).Where(parent => parent.Length != 0).ToArray())
        {
            foreach (string pointer in level)
            {
                if (map.TryGetPosition(pointer, out SourcePosition position))
                    return position;
            }
        }

        return default;
    }

    private static string Parent(string pointer) => pointer.Substring(0, System.Math.Max(0, pointer.LastIndexOf('/')));
}
