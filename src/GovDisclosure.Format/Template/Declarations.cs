namespace GovDisclosure.Format.Template;

/// <summary>A column as an edition declares it; <paramref name="Name"/> is its JSON name.</summary>
internal sealed record ColumnDeclaration(string Name, string Label, string English, CellKind Kind, params LabelVariant[] Variants)
{
    /// <summary>The heads that stand over the column and its neighbours, outermost first.</summary>
    internal GroupDeclaration[] Groups { get; init; } = [];

    /// <summary>The number of its member in the enumeration of the columns of sections 三 and 四; −1 in section 二.</summary>
    internal int Number { get; init; } = -1;

    /// <summary>What the column is in the sums of a row.</summary>
    internal SumRole Role { get; init; }
}

/// <summary>A label that stands over several columns or left of several rows, as an edition declares it.</summary>
internal sealed record GroupDeclaration(string Label, params LabelVariant[] Variants);

/// <summary>A row as an edition declares it; <paramref name="Path"/> is its JSON path below the section.</summary>
internal sealed record RowDeclaration(string Path, string Label, string English, string? Basis, GroupDeclaration[] Groups, params LabelVariant[] Variants)
{
    /// <summary>
    /// The number of its member in the enumeration of the rows of sections 三 and 四; −1 in section 二. It says nothing of the
    /// order in print, which is that of the declaration, nor of where the cells lie, which is for the layout.
    /// </summary>
    internal int Number { get; init; } = -1;

    /// <summary>For a row that only one form of （六） prints: that form.</summary>
    internal OtherHandlingForm? Form { get; init; }

    /// <summary>What the row is in the sums of a column; it matters where the table has a row with the total.</summary>
    internal SumRole Role { get; init; }

    /// <summary>The rule on the total of the row, where each row of the table has a rule of its own.</summary>
    internal string? TotalRule { get; init; }
}

/// <summary>A table as an edition declares it. Every row has every column.</summary>
internal sealed record TableDeclaration(int Section, string Pointer, string? Caption, string? Corner, ColumnDeclaration[] Columns, RowDeclaration[] Rows)
{
    /// <summary>What stands over the labels of the rows in every table of section 二.</summary>
    internal const string ProactiveDisclosureCorner = "信息内容";
}
