namespace GovDisclosure.Format;

/// <summary>What the caller knows beside the report. Nothing of it is ever guessed; what is missing makes rules not assessable.</summary>
/// <remarks>Mutable; not safe to share between threads while it is set up. A validator does not change it.</remarks>
public sealed class ValidationContext
{
    /// <summary>Last year's report of the same body and scope.</summary>
    public AnnualReport? Previous { get; set; }

    /// <summary>The page behind the report, from <see cref="ReadResult.Printed"/>.</summary>
    public PrintedReport? Printed { get; set; }
}
