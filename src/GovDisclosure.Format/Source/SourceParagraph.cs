using System;

namespace GovDisclosure.Format;

/// <summary>
/// A line or a paragraph of text. Blanks inside it are kept, since columns of a print-out are held by them.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceParagraph : SourceBlock
{
    /// <summary>A paragraph with this text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public SourceParagraph(string text, SourcePosition position)
        : base(position)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>The text, without markup and without a line end.</summary>
    public string Text { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
