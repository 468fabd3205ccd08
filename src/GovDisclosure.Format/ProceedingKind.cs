namespace GovDisclosure.Format;

/// <summary>A group of five numbers in section 四, 政府信息公开行政复议、行政诉讼情况.</summary>
public enum ProceedingKind
{
    /// <summary>行政复议 — administrative reconsideration.</summary>
    Reconsideration,

    /// <summary>行政诉讼·未经复议直接起诉 — a suit brought straight to court.</summary>
    DirectLitigation,

    /// <summary>行政诉讼·复议后起诉 — a suit after a reconsideration decision.</summary>
    LitigationAfterReconsideration,
}
