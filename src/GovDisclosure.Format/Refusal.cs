using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>Something the reader did not take, because the text does not say for certain which number it is.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record Refusal
{
    /// <summary>A refusal of what stands at a JSON pointer.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="at"/> or <paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="at"/> is no JSON pointer.</exception>
    public Refusal(string at, string? printed, string code)
    {
        At = PointerSyntax.Require(at, nameof(at));
        Printed = printed;
        Code = code ?? throw new ArgumentNullException(nameof(code));
    }

    /// <summary>The JSON pointer of the cell, the row or the table.</summary>
    public string At { get; }

    /// <summary>The text that stands there, or <see langword="null"/> where nothing does.</summary>
    public string? Printed { get; }

    /// <summary>The code of the diagnostic, <c>READ-…</c>.</summary>
    public string Code { get; }

    /// <summary>Whether this covers the cell, the row or the table at a JSON pointer.</summary>
    public bool Covers(string pointer) =>
        pointer != null
        && pointer.StartsWith(At, StringComparison.Ordinal)
        && (pointer.Length == At.Length || pointer[At.Length] == '/');
}
