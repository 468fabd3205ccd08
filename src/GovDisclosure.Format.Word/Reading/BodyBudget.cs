namespace GovDisclosure.Format.Word;

/// <summary>Counts what has been read of the main part, within <see cref="WordLimits"/>.</summary>
internal sealed class BodyBudget
{
    private int _lines;
    private long _characters;
    private int _cells;

    /// <summary>How many paragraphs were begun.</summary>
    internal int Paragraphs { get; private set; }

    /// <summary>The place of the paragraph that was begun last.</summary>
    internal SourcePosition Here => Paragraphs == 0 ? default : new SourcePosition(Paragraphs, 1);

    /// <summary>The place of the paragraph that comes next.</summary>
    internal SourcePosition Next => new(Paragraphs + 1, 1);

    internal void AddParagraph() => Check(++Paragraphs, nameof(WordLimits.Paragraphs), WordLimits.Paragraphs);

    /// <summary>A line broken by hand counts as a paragraph does.</summary>
    internal void AddLine() => Check(++_lines, nameof(WordLimits.Paragraphs), WordLimits.Paragraphs);

    internal void AddCell() => Check(++_cells, nameof(WordLimits.Cells), WordLimits.Cells);

    internal void AddCharacters(int count) => Check(_characters += count, nameof(WordLimits.Characters), WordLimits.Characters);

    internal void CheckParagraph(int length) => Check(length, nameof(WordLimits.ParagraphCharacters), WordLimits.ParagraphCharacters);

    private void Check(long spent, string limit, long maximum)
    {
        if (spent > maximum)
            throw new LimitException(limit, spent, maximum, Here);
    }
}
