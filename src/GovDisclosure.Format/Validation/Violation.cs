using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>What is to be said where a rule is violated.</summary>
internal sealed record Violation(Bilingual Message)
{
    /// <summary>What should stand there.</summary>
    internal string? Expected { get; init; }

    /// <summary>What stands there.</summary>
    internal string? Actual { get; init; }

    /// <summary>How grave it is where that differs from the rule.</summary>
    internal Severity? Severity { get; init; }

    /// <summary>The sentence it is about.</summary>
    internal string? Quote { get; init; }

    /// <summary>Whether the report gives a reason.</summary>
    internal bool IsExplained { get; init; }

    internal static Violation Of(string chinese, string english) => new(new Bilingual(chinese, english));

    internal static Violation Of(string chinese, string english, string? expected, string? actual) =>
        new(new Bilingual(chinese, english)) { Expected = expected, Actual = actual };
}
