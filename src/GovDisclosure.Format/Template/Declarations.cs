namespace GovDisclosure.Format.Template;

/// <summary>A column as an edition declares it; <paramref name="Name"/> is its JSON name.</summary>
internal sealed record ColumnDeclaration(string Name, string Label, string English, CellKind Kind, params LabelVariant[] Variants);

/// <summary>A row as an edition declares it; <paramref name="Path"/> is its JSON path below the section.</summary>
internal sealed record RowDeclaration(string Path, string Label, string English, string? Basis, string[] Groups, params LabelVariant[] Variants);

/// <summary>A table as an edition declares it. Every row has every column.</summary>
internal sealed record TableDeclaration(int Section, string Pointer, string? Caption, ColumnDeclaration[] Columns, RowDeclaration[] Rows);
