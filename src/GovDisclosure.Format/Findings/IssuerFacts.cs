namespace GovDisclosure.Format;

/// <summary>
/// What the caller knows of the body whose report it is. Each fact may be <see langword="null"/> for not known; none is
/// ever guessed from the report, and the rules that need a missing one are not assessable.
/// </summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record IssuerFacts
{
    /// <summary>Facts; pass <see langword="null"/> for what is not known.</summary>
    /// <param name="kind">What kind of body it is.</param>
    /// <param name="hasRulemakingPower">Whether the body, or the government whose 规章 it reports, may make 规章.</param>
    /// <param name="localDeadline">The last day on which a local order lets the report be published.</param>
    public IssuerFacts(IssuerKind? kind = null, bool? hasRulemakingPower = null, ReportDate? localDeadline = null)
    {
        Kind = kind;
        HasRulemakingPower = hasRulemakingPower;
        LocalDeadline = localDeadline;
    }

    /// <summary>Facts of which none is known.</summary>
    public static IssuerFacts Unknown { get; } = new();

    /// <summary>机关类别: what kind of body it is.</summary>
    public IssuerKind? Kind { get; }

    /// <summary>规章制定权: whether the body, or the government whose 规章 it reports, may make 规章. Basis: 立法法第91、93条.</summary>
    public bool? HasRulemakingPower { get; }

    /// <summary>本地规定的公布期限: the last day a local order allows.</summary>
    public ReportDate? LocalDeadline { get; }
}
