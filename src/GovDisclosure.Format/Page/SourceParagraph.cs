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

    /// <summary>A paragraph with this text, which the document itself marks as a heading, or does not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public SourceParagraph(string text, SourcePosition position, bool isHeading)
        : this(text, position)
    {
        IsHeading = isHeading;
    }

    internal SourceParagraph(string text, SourcePosition position, bool isHeading, int[]? origins)
        : this(text, position, isHeading)
    {
        Origins = origins;
    }

    /// <summary>
    /// Whether the document itself marks the paragraph as a heading (<c>##</c>, <c>h2</c>, a heading style). Where the headings of the
    /// form are marked, a line of prose that has their words is not taken for one.
    /// </summary>
    public bool IsHeading { get; }

    /// <summary>For each character how far right of <see cref="SourceBlock.Position"/> it came from, where markup between was dropped.</summary>
    internal int[]? Origins { get; }

    /// <summary>The text, without markup and without a line end.</summary>
    public string Text { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
