using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format;

/// <summary>Where findings stand in the source.</summary>
/// <remarks>Thread-safe.</remarks>
public static class SourceMapExtensions
{
    /// <summary>
    /// The place of a finding: of the first thing it is about whose place is known; else, since a finding may be about what
    /// is not there, of the row, the table or the section around one. In a prose text it is the place of the paragraph.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryGetPosition(this SourceMap map, Finding finding, out SourcePosition position)
    {
        if (map is null)
            throw new ArgumentNullException(nameof(map));
        if (finding is null)
            throw new ArgumentNullException(nameof(finding));
        for (string[] level = finding.At.ToArray(); level.Length != 0; level = level.Select(Parent).Where(parent => parent.Length != 0).ToArray())
        {
            foreach (string pointer in level)
            {
                if (!map.TryGetPosition(pointer, out position))
                    continue;
                IReadOnlyList<SourcePosition> paragraphs = map.GetParagraphs(pointer);
                if (finding.Paragraph < paragraphs.Count)
                    position = paragraphs[finding.Paragraph];
                return true;
            }
        }

        position = default;
        return false;
    }

    private static string Parent(string pointer) => pointer.Substring(0, Math.Max(0, pointer.LastIndexOf('/')));
}
