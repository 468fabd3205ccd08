using System.Collections.Generic;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>A row of numbers with its labels from outside in.</summary>
internal sealed class PageRow
{
    /// <summary>The JSON pointer of the row; null where the form has no such row.</summary>
    internal string? Path { get; init; }

    internal string? Block { get; init; }

    internal string? Group { get; init; }

    internal string Leaf { get; set; } = string.Empty;

    /// <summary>Words between the label and the numbers: 本年, 上年.</summary>
    internal string? Sub { get; set; }

    /// <summary>Whether it has no label of its own but stands beside that of the row before.</summary>
    internal bool UnderSameLabel { get; set; }

    /// <summary>Whether it is a second line of numbers that no word tells from the first.</summary>
    internal bool IsSecondNumbers => UnderSameLabel && Sub == null;

    /// <summary>How many cells at the end are not printed.</summary>
    internal int Cut { get; set; }

    /// <summary>Whether words in the label say that the numbers are another year's.</summary>
    internal bool IsOtherYear { get; set; }

    /// <summary>The same by the unit in the label.</summary>
    internal decimal Factor { get; set; } = 1;

    /// <summary>Whether its label is not there.</summary>
    internal bool IsNameless { get; set; }

    /// <summary>Whether its numbers stand in a line above its label.</summary>
    internal bool HasNumbersAbove { get; set; }

    internal Dictionary<PageColumn, PageCell> Cells { get; } = [];

    internal PageRow With(string? path) =>
        new() { Path = path, Block = Block, Group = Group, Leaf = Leaf, Sub = Sub, UnderSameLabel = UnderSameLabel, Cut = Cut, IsOtherYear = IsOtherYear, Factor = Factor };
}
