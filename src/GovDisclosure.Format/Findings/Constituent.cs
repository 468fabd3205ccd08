using System;

namespace GovDisclosure.Format;

/// <summary>A report that was added up into an aggregate (被汇总的报告), with what is known of its body.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record Constituent
{
    /// <summary>A constituent; pass <see langword="null"/> for what is not known.</summary>
    /// <param name="report">The report that was added up.</param>
    /// <param name="facts">Facts about the body.</param>
    /// <param name="previous">Last year's report of the same body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public Constituent(AnnualReport report, IssuerFacts? facts = null, AnnualReport? previous = null)
    {
        Report = report ?? throw new ArgumentNullException(nameof(report));
        Facts = facts ?? IssuerFacts.Unknown;
        Previous = previous;
    }

    /// <summary>The report that was added up.</summary>
    public AnnualReport Report { get; }

    /// <summary>Facts about the body; <see cref="IssuerFacts.Unknown"/> where none is known.</summary>
    public IssuerFacts Facts { get; }

    /// <summary>Last year's report of the same body, or <see langword="null"/>.</summary>
    public AnnualReport? Previous { get; }
}
