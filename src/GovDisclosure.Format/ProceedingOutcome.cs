namespace GovDisclosure.Format;

/// <summary>A column of the table in section 四: how the cases ended. Which decisions count where is not defined by the format.</summary>
public enum ProceedingOutcome
{
    /// <summary>结果维持 — upheld.</summary>
    Upheld,

    /// <summary>结果纠正 — corrected.</summary>
    Corrected,

    /// <summary>其他结果 — another outcome.</summary>
    Other,

    /// <summary>尚未审结 — pending.</summary>
    Pending,

    /// <summary>总计 — total of the four.</summary>
    Total,
}
