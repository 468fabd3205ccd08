using System;
using System.Collections.Generic;

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

    internal SourceParagraph(string text, SourcePosition position, List<int>? origins)
        : this(text, position)
    {
        Origins = origins;
    }

    /// <summary>For each character how far right of <see cref="SourceBlock.Position"/> it came from, where markup between was dropped.</summary>
    internal List<int>? Origins { get; }

    /// <summary>The text, without markup and without a line end.</summary>
    public string Text { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
