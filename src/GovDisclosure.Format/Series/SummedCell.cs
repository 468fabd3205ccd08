using System;
using System.Globalization;

namespace GovDisclosure.Format;

/// <summary>
/// A cell added up over reports: the sum of the numbers given, and how many reports were blank in it. Where
/// <see cref="Blank"/> is not 0, the sum says what is there, not what the whole is.
/// </summary>
/// <remarks>Immutable, thread-safe, equal by value. The default value is that of no reports.</remarks>
public readonly struct SummedCell : IEquatable<SummedCell>
{
    internal SummedCell(decimal? sum, int given, int blank, int? fewestDecimals)
    {
        Sum = sum;
        Given = given;
        Blank = blank;
        FewestDecimals = fewestDecimals;
    }

    /// <summary>
    /// The sum of the numbers given, exact; <see langword="null"/> where none was given, since nothing added up is not 0.
    /// The exact sum of amounts that has more digits than a <see cref="decimal"/> holds (28 to 29) is
    /// <see langword="null"/> as well, never rounded; <see cref="Given"/> then is not 0. No sum of counts is that long.
    /// </summary>
    public decimal? Sum { get; }

    /// <summary>How many reports gave a number.</summary>
    public int Given { get; }

    /// <summary>
    /// How many reports gave none: the cell was blank or refused, its table was not found, or the form of the report has
    /// no such cell.
    /// </summary>
    public int Blank { get; }

    /// <summary>
    /// For an amount: the number of decimals of the coarsest one given, zeros at the end included (2 for 1.10), so that
    /// ten to the power of minus this is its last place. A 0 is exact and does not count. It is less than 0 where 万元 became
    /// 元: −4 for 3 万元. <see langword="null"/> for counts, and where no amount but 0 was given.
    /// </summary>
    public int? FewestDecimals { get; }

    internal static SummedCell AllBlank(int reports) => new(null, 0, reports, null);

    /// <summary>Whether sum, numbers given, blanks and decimals are the same.</summary>
    public bool Equals(SummedCell other) =>
        Sum == other.Sum && Given == other.Given && Blank == other.Blank && FewestDecimals == other.FewestDecimals;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SummedCell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Sum, Given, Blank).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(SummedCell left, SummedCell right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(SummedCell left, SummedCell right) => !left.Equals(right);

    /// <summary>The sum and the numbers behind it, for a debugger.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} ({1} given, {2} blank)", (object?)Sum ?? "no sum", Given, Blank);
}
