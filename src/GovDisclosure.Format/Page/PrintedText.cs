using System;

namespace GovDisclosure.Format;

/// <summary>A heading, a label or a cell text as it stood on the page.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record PrintedText
{
    /// <summary>A text on the page.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public PrintedText(string text, SourcePosition position, string? at, string? official)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Position = position;
        At = at;
        Official = official;
    }

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>Where it stands.</summary>
    public SourcePosition Position { get; }

    /// <summary>The JSON pointer of the section, row or cell it was read as; for the head of a column that of the section; <see langword="null"/> where it is none of the form's.</summary>
    public string? At { get; }

    /// <summary>The official wording it was read as; <see langword="null"/> for a cell, and where it is none of the form's.</summary>
    public string? Official { get; }
}
