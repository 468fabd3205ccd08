namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>The cells of a row of items (许可、其他对外管理服务、处罚、强制、收费), edition 2019.</summary>
internal sealed class ItemRow2019
{
    private ItemRow2019(string row)
    {
        LastYear = NamedCells.Disclosure(row, "itemsLastYear");
        Change = NamedCells.Disclosure(row, "change");
        Decisions = CellAddress.TryParse("/proactiveDisclosure/" + row + "/decisions", out CellAddress decisions) ? decisions : null;
    }

    /// <summary>The four rows with decisions, then 行政事业性收费, which has none.</summary>
    internal static ItemRow2019[] All { get; } =
        [new("licensing"), new("otherAdministrativeServices"), new("penalties"), new("compulsion"), new("administrativeFees")];

    internal CellAddress LastYear { get; }

    internal CellAddress Change { get; }

    internal CellAddress? Decisions { get; }
}
