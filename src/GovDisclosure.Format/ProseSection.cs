using System;

namespace GovDisclosure.Format;

/// <summary>A section of prose: 一、总体情况 or 五、存在的主要问题及改进情况. Basis: 条例第50条.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record ProseSection
{
    /// <summary>A section with this text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ProseSection(string text) => Text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The text, paragraphs divided by line feeds; empty where nothing stands under the heading.</summary>
    public string Text { get; }
}
