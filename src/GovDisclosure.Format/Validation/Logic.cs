namespace GovDisclosure.Format.Validation;

/// <summary>
/// Three-valued comparison: with a blank nothing is known. <c>&amp;</c>, <c>|</c> and <c>!</c> of C# on <c>bool?</c> are those of
/// Kleene's logic already, and <c>+</c> and <c>−</c> of a blank are blank.
/// </summary>
internal static class Logic
{
    internal static bool? Equal(long? left, long? right) => left == null || right == null ? null : left.Value == right.Value;

    internal static bool? Equal(decimal? left, decimal? right) => left == null || right == null ? null : left.Value == right.Value;

    internal static bool? AtMost(long? left, long? right) => left == null || right == null ? null : left.Value <= right.Value;

    internal static bool? AtMost(decimal? left, decimal? right) => left == null || right == null ? null : left.Value <= right.Value;

    internal static bool? AtMost(ReportDate? left, ReportDate? right) => left == null || right == null ? null : left.Value <= right.Value;

    internal static bool? Positive(long? value) => value == null ? null : value.Value > 0;

    internal static bool? Positive(decimal? value) => value == null ? null : value.Value > 0;

    internal static bool? IsZero(long? value) => value == null ? null : value.Value == 0;

    internal static bool? IsZero(decimal? value) => value == null ? null : value.Value == 0;

    /// <summary>premise ⇒ conclusion.</summary>
    internal static bool? Implies(bool? premise, bool? conclusion) => !premise | conclusion;

    /// <summary>left ⇔ right.</summary>
    internal static bool? Same(bool? left, bool? right) => left == null || right == null ? null : left.Value == right.Value;
}
