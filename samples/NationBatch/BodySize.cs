namespace NationBatch;

/// <summary>How much a body has to report.</summary>
internal enum BodySize
{
    /// <summary>A township or a small office: none or a few applications.</summary>
    Township,

    /// <summary>A county or a department: some tens.</summary>
    Department,

    /// <summary>A city or a large department: hundreds to thousands.</summary>
    City,
}
