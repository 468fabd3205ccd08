using System.Collections.Generic;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading;

/// <summary>A stretch of lines that would be a table of a section, and are not this report's own.</summary>
internal sealed record AsideTable(TemplateSection Section, ScopeKind Kind, List<Line> Lines)
{
    /// <summary>The number of the section under whose heading it stands.</summary>
    internal int Under { get; init; }

    /// <summary>The words that say what its numbers are, where they stand behind it.</summary>
    internal Line? Told { get; init; }
}
