namespace GovDisclosure.Format;

/// <summary>
/// The unit printed beside 采购总金额 (edition 2019). The form prints none, so that it is never assumed:
/// where neither head nor cell names it, it is <see langword="null"/>.
/// </summary>
public enum ProcurementUnit
{
    /// <summary>元. JSON: <c>"yuan"</c>.</summary>
    Yuan,

    /// <summary>万元. JSON: <c>"tenThousandYuan"</c>.</summary>
    TenThousandYuan,
}
