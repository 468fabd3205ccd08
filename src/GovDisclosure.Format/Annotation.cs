using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>Text that stands beside the form: a remark in a cell, a note under a table, prose inside sections 二 to 四.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record Annotation
{
    /// <summary>A text at a JSON pointer into the report.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="at"/> is no JSON pointer.</exception>
    public Annotation(string at, string text)
    {
        At = PointerSyntax.Require(at, nameof(at));
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>The JSON pointer of the cell, row or section the text belongs to.</summary>
    public string At { get; }

    /// <summary>The text as printed.</summary>
    public string Text { get; }
}
