using System;

namespace GovDisclosure.Format;

/// <summary>A cell of a <see cref="SourceRow"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceCell
{
    /// <summary>The text of a blank cell that is there for certain and no part of one merged with it.</summary>
    internal const string OwnBlank = "\u3000";

    /// <summary>A cell with this text.</summary>
    /// <param name="text">The text, its paragraphs and lines divided by line feeds.</param>
    /// <param name="position">Where the text begins.</param>
    /// <param name="columnSpan">How many columns the cell covers, at least 1.</param>
    /// <param name="rowSpan">How many rows the cell covers, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span is below 1.</exception>
    public SourceCell(string text, SourcePosition position, int columnSpan = 1, int rowSpan = 1)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        if (columnSpan < 1)
            throw new ArgumentOutOfRangeException(nameof(columnSpan));
        if (rowSpan < 1)
            throw new ArgumentOutOfRangeException(nameof(rowSpan));
        Position = position;
        ColumnSpan = columnSpan;
        RowSpan = rowSpan;
    }

    /// <summary>The text, its paragraphs and lines divided by line feeds.</summary>
    public string Text { get; }

    /// <summary>Where the text begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>How many columns the cell covers.</summary>
    public int ColumnSpan { get; }

    /// <summary>How many rows the cell covers.</summary>
    public int RowSpan { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
