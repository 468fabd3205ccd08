namespace GovDisclosure.Format;

/// <summary>The body whose report it is (报告机关).</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record Issuer
{
    /// <summary>An issuer with a name and an identifier, either of which may be <see langword="null"/>.</summary>
    public Issuer(string? name, string? identifier = null)
    {
        Name = name;
        Identifier = identifier;
    }

    /// <summary>An issuer of which nothing is known.</summary>
    public static Issuer Unknown { get; } = new(null, null);

    /// <summary>The name as printed in the title or the first sentence.</summary>
    public string? Name { get; }

    /// <summary>Whatever key the caller uses for the body; no reader sets it.</summary>
    public string? Identifier { get; }
}
