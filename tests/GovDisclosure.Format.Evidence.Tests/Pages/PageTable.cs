using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>How the heads are set.</summary>
internal enum HeadStyle
{
    /// <summary>As on the form: what has no head below reaches down.</summary>
    Official,

    /// <summary>All lowest heads in the lowest row, blank cells above.</summary>
    LeavesBelow,

    /// <summary>One row of the lowest heads alone.</summary>
    Flat,
}

/// <summary>How the labels are set.</summary>
internal enum LabelStyle
{
    /// <summary>As on the form: block, group and row, each once, beside its rows.</summary>
    Merged,

    /// <summary>Block and group again in every row.</summary>
    Repeated,

    /// <summary>The label of the row alone.</summary>
    Flat,

    /// <summary>The label of the row alone, the group in a row above.</summary>
    GroupRows,
}

/// <summary>What stands in a section: a paragraph or a table.</summary>
internal abstract class PageBlock;

internal sealed class PageParagraph(string text) : PageBlock
{
    internal string Text { get; } = text;
}

/// <summary>A table before it is laid out: columns, rows and a cell where both meet.</summary>
internal sealed class PageTable : PageBlock
{
    /// <summary>Which of the three: 2, 3 or 4.</summary>
    internal required int Section { get; init; }

    /// <summary>Whether it is of this report and year.</summary>
    internal bool IsAside { get; init; }

    /// <summary>第二十条第（一）项 and the like.</summary>
    internal string? Caption { get; set; }

    /// <summary>What a number counts by the unit in the caption.</summary>
    internal decimal Factor { get; set; } = 1;

    /// <summary>A line over the heads within the table: a year, 附件.</summary>
    internal string? TitleRow { get; set; }

    internal string Corner { get; set; } = string.Empty;

    internal bool CornerIsSplit { get; set; }

    internal List<PageColumn> Columns { get; set; } = [];

    internal List<PageRow> Rows { get; set; } = [];

    internal HeadStyle Heads { get; set; }

    internal LabelStyle Labels { get; set; }

    internal bool ShowsTop { get; set; } = true;

    internal bool NoHeads { get; set; }

    /// <summary>A column of serial numbers before the labels.</summary>
    internal bool HasSerial { get; set; }

    /// <summary>A line of column numbers below the heads.</summary>
    internal bool HasColumnNumbers { get; set; }

    /// <summary>The row before which a new page begins with the heads again; 0: none.</summary>
    internal int BreakBefore { get; set; }

    /// <summary>Whether what follows the break is a table of its own.</summary>
    internal bool BreakIsNewTable { get; set; }

    /// <summary>Whether the heads do not stand again after the break.</summary>
    internal bool BreakIsWithoutHeads { get; set; }

    /// <summary>Whether it goes on in the table before: no end between them.</summary>
    internal bool JoinsTableBefore { get; set; }

    /// <summary>The order of the columns after the break, if it is another.</summary>
    internal List<PageColumn>? OrderAfterBreak { get; set; }

    /// <summary>What the form has, in its order: for pages without heads.</summary>
    internal required IReadOnlyList<string> FormMembers { get; init; }

    /// <summary>The rows the form has.</summary>
    internal required IReadOnlyList<string> FormPaths { get; init; }

    /// <summary>
    /// The columns as they stand in a row; what was dropped or added since the break was set is so on both pages. Rows that go on
    /// without heads go on in the same columns.
    /// </summary>
    internal List<PageColumn> OrderAt(int row) =>
        OrderAfterBreak is { } order && !BreakIsWithoutHeads && BreakBefore > 0 && row >= BreakBefore
            ? [.. order.Where(Columns.Contains), .. Columns.Where(column => !order.Contains(column))]
            : Columns;
}
