namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>The three cells of a row of 第二十条第（一）项, edition 2021.</summary>
internal sealed class DocumentRow
{
    private DocumentRow(string row)
    {
        Issued = NamedCells.Disclosure(row, "issued");
        Repealed = NamedCells.Disclosure(row, "repealed");
        InForce = NamedCells.Disclosure(row, "inForce");
    }

    /// <summary>规章.</summary>
    internal static DocumentRow Rules { get; } = new("governmentRules");

    /// <summary>行政规范性文件.</summary>
    internal static DocumentRow Documents { get; } = new("normativeDocuments");

    internal CellAddress Issued { get; }

    internal CellAddress Repealed { get; }

    internal CellAddress InForce { get; }
}
