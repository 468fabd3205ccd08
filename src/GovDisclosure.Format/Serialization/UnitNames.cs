namespace GovDisclosure.Format.Serialization;

/// <summary>How the contract writes a <see cref="ProcurementUnit"/>.</summary>
internal static class UnitNames
{
    internal const string Yuan = "yuan";
    internal const string TenThousandYuan = "tenThousandYuan";

    internal static ProcurementUnit? Find(string name) => name switch
    {
        Yuan => ProcurementUnit.Yuan,
        TenThousandYuan => ProcurementUnit.TenThousandYuan,
        _ => null,
    };
}
