using System;

namespace GovDisclosure.Format;

/// <summary>A cell of a <see cref="SourceRow"/>.</summary>
/// <remarks>
/// <para>Immutable and thread-safe.</para>
/// <para>The text is what a reader of the page sees, and nothing else: neither what is hidden nor what is struck out. Where
/// something is seen that is no text (a picture, a drawing, a formula, a form control without a value, signs of another font in
/// place of digits), or nobody can tell how much of the text is seen, the character U+FFFC (object replacement character) stands
/// for it. A cell of numbers that has it is refused (<c>READ-056</c>), never blank; in a label it counts for nothing. Two texts set
/// apart in one cell are divided by a line feed. A digit that is the mark of a note is a superscript (¹), or U+FFFC.</para>
/// </remarks>
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
