namespace GovDisclosure.Format;

/// <summary>A block of a <see cref="SourceDocument"/>: a <see cref="SourceParagraph"/> or a <see cref="SourceTable"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class SourceBlock
{
    private protected SourceBlock(SourcePosition position) => Position = position;

    /// <summary>Where the block begins.</summary>
    public SourcePosition Position { get; }
}
