namespace GovDisclosure.Format;

/// <summary>How （六）其他处理 stands in the matrix of section 三: three rows, or one.</summary>
public enum OtherHandlingForm
{
    /// <summary>Three rows (1. 2. 3.), the form of edition 2021; the matrix has 25 rows.</summary>
    Divided,

    /// <summary>One row, the form of edition 2019; some reports on the 2021 form keep it. The matrix has 23 rows.</summary>
    Undivided,
}
