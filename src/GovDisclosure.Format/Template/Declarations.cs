namespace GovDisclosure.Format.Template;

/// <summary>A column as an edition declares it; <paramref name="Name"/> is its JSON name.</summary>
internal sealed record ColumnDeclaration(string Name, string Label, string English, CellKind Kind, params LabelVariant[] Variants)
{
    /// <summary>The heads that stand over the column and its neighbours, outermost first.</summary>
    internal string[] Groups { get; init; } = [];

    /// <summary>What the column is in the sums of a row.</summary>
    internal SumRole Role { get; init; }
}

/// <summary>A row as an edition declares it; <paramref name="Path"/> is its JSON path below the section.</summary>
internal sealed record RowDeclaration(string Path, string Label, string English, string? Basis, string[] Groups, params LabelVariant[] Variants)
{
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
