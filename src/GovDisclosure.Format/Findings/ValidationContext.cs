using System.Collections.Generic;

namespace GovDisclosure.Format;

/// <summary>What the caller knows beside the report. Nothing of it is ever guessed; what is missing makes rules not assessable.</summary>
/// <remarks>Mutable; not safe to share between threads while it is set up. A validator does not change it.</remarks>
public sealed class ValidationContext
{
    /// <summary>
    /// Last year's report (上年报告) of the same body and scope. Where both years are known and it is not the report of the year
    /// before, it counts as not given.
    /// </summary>
    public AnnualReport? Previous { get; set; }

    /// <summary>Facts about the issuer (机关情况).</summary>
    public IssuerFacts? Facts { get; set; }

    /// <summary>The day of publication (公布日期); where <see langword="null"/>, the <see cref="AnnualReport.PublishedOn"/> of the report.</summary>
    public ReportDate? PublishedOn { get; set; }

    /// <summary>The reports that were added up into this one (被汇总的各份报告), or <see langword="null"/> where it is no aggregate or they are not at hand.</summary>
    /// <remarks>None of them may be <see langword="null"/>: validation then throws <see cref="System.ArgumentException"/>.</remarks>
    public IReadOnlyList<Constituent>? Constituents { get; set; }

    /// <summary>
    /// The bodies whose reports should have been added up (应汇总单位), or <see langword="null"/> where that is not known. They are
    /// matched by <see cref="Issuer.Identifier"/>, else by name.
    /// </summary>
    /// <remarks>None of them may be <see langword="null"/>: validation then throws <see cref="System.ArgumentException"/>.</remarks>
    public IReadOnlyList<Issuer>? Expected { get; set; }

    /// <summary>
    /// What of the constituents is added up though a body is there twice in a year, or years differ; else AGG-003 names it, and the
    /// others are added up without it.
    /// </summary>
    public AggregationAllowances Allowances { get; set; }

    /// <summary>The page behind the report, from <see cref="ReadResult.Printed"/>.</summary>
    public PrintedReport? Printed { get; set; }
}
