using System;

namespace GovDisclosure.Format;

/// <summary>六、其他需要报告的事项.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record OtherMatters
{
    /// <summary>The section with this text and fee statement.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public OtherMatters(string text, ProcessingFeeStatement? processingFee = null)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        ProcessingFee = processingFee;
    }

    /// <summary>The text, paragraphs divided by line feeds; empty where nothing stands under the heading.</summary>
    public string Text { get; }

    /// <summary>What the text states about the information-processing fee in numbers, or <see langword="null"/> where it states nothing.</summary>
    public ProcessingFeeStatement? ProcessingFee { get; }
}
