using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

internal sealed class PageSection(int number, string heading)
{
    internal int Number { get; } = number;

    internal string Heading { get; } = heading;

    internal List<PageBlock> Blocks { get; } = [];
}

/// <summary>A report before it is set in a format.</summary>
internal sealed class PageReport
{
    internal required bool Is2019 { get; init; }

    internal required int Year { get; init; }

    internal required string Title { get; init; }

    internal required string Preamble { get; init; }

    internal List<PageSection> Sections { get; } = [];

    /// <summary>What follows section 六.</summary>
    internal List<PageBlock> Behind { get; } = [];

    internal required Numbers Numbers { get; init; }

    /// <summary>Whether totals are totals.</summary>
    internal required bool SumsHold { get; init; }

    /// <summary>Whether the small tables of section 二 are one, as on the form.</summary>
    internal bool SmallTablesAreOne { get; set; }

    internal IEnumerable<PageTable> Tables => Sections.SelectMany(section => section.Blocks).Concat(Behind).OfType<PageTable>();

    internal PageSection Section(int number) => Sections.First(section => section.Number == number);

    /// <summary>The tables of this year in a section.</summary>
    internal List<PageTable> Own(int section) => [.. Tables.Where(table => table.Section == section && !table.IsAside)];
}
