namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>The three cells of a row of 第二十条第（一）项, edition 2019.</summary>
internal sealed class DocumentRow2019
{
    private DocumentRow2019(string row)
    {
        Made = NamedCells.Disclosure(row, "made");
        NewlyDisclosed = NamedCells.Disclosure(row, "newlyDisclosed");
        TotalDisclosed = NamedCells.Disclosure(row, "totalDisclosed");
    }

    /// <summary>规章.</summary>
    internal static DocumentRow2019 Rules { get; } = new("governmentRules");

    /// <summary>规范性文件.</summary>
    internal static DocumentRow2019 Documents { get; } = new("normativeDocuments");

    internal static DocumentRow2019[] Both { get; } = [Rules, Documents];

    internal CellAddress Made { get; }

    internal CellAddress NewlyDisclosed { get; }

    internal CellAddress TotalDisclosed { get; }
}
