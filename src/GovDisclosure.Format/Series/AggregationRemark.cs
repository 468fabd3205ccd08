namespace GovDisclosure.Format;

/// <summary>A remark on a report that was to be added up.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AggregationRemark
{
    internal AggregationRemark(AggregationRemarkKind kind, int index, string? name, Issuer issuer, int? year, bool isAdded, int? otherIndex = null, string? otherName = null)
    {
        Kind = kind;
        Index = index;
        Name = name;
        Issuer = issuer;
        Year = year;
        IsAdded = isAdded;
        OtherIndex = otherIndex;
        OtherName = otherName;
    }

    /// <summary>What there is to say.</summary>
    public AggregationRemarkKind Kind { get; }

    /// <summary>Which of the reports handed over it is, from 0.</summary>
    public int Index { get; }

    /// <summary>The name under which the report was handed over, of a file perhaps, or <see langword="null"/>.</summary>
    public string? Name { get; }

    /// <summary>The body of the report.</summary>
    public Issuer Issuer { get; }

    /// <summary>The year of the report.</summary>
    public int? Year { get; }

    /// <summary>Whether the report is in the sum nevertheless.</summary>
    public bool IsAdded { get; }

    /// <summary>The report it is compared with, or <see langword="null"/> where it is not compared with one.</summary>
    public int? OtherIndex { get; }

    /// <summary>The name under which the other was handed over, or <see langword="null"/>.</summary>
    public string? OtherName { get; }

    /// <summary>Kind and place, for debugging.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Kind} {Index} {Name}");
}
