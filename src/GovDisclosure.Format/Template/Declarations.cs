namespace GovDisclosure.Format.Template;

/// <summary>A column as an edition declares it; <paramref name="Name"/> is its JSON name.</summary>
internal sealed record ColumnDeclaration(string Name, string Label, string English, CellKind Kind, params LabelVariant[] Variants)
{
    /// <summary>The heads that stand over the column and its neighbours, outermost first.</summary>
    internal GroupDeclaration[] Groups { get; init; } = [];
}

/// <summary>A label that stands over several columns or left of several rows, as an edition declares it.</summary>
internal sealed record GroupDeclaration(string Label, params LabelVariant[] Variants);

/// <summary>A row as an edition declares it; <paramref name="Path"/> is its JSON path below the section.</summary>
internal sealed record RowDeclaration(string Path, string Label, string English, string? Basis, GroupDeclaration[] Groups, params LabelVariant[] Variants);

/// <summary>A table as an edition declares it. Every row has every column.</summary>
internal sealed record TableDeclaration(int Section, string Pointer, string? Caption, string? Corner, ColumnDeclaration[] Columns, RowDeclaration[] Rows)
{
    /// <summary>What stands over the labels of the rows in every table of section 二.</summary>
    internal const string ProactiveDisclosureCorner = "信息内容";
}
