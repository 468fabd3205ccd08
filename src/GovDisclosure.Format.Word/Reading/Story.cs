using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>Where text goes that is being read: the document itself, or a text box, which interrupts what it stands in.</summary>
internal sealed class Story(int textStart)
{
    /// <summary>What is filled: the document, or the cell.</summary>
    internal List<FlowItem> Flow { get; set; } = [];

    internal TableDraft? Table { get; set; }

    internal FieldStack Fields { get; } = new();

    internal ParagraphDraft Paragraph { get; } = new(textStart);
}

/// <summary>A paragraph while it is read; its text stands in the common buffer from <see cref="Start"/> on.</summary>
internal sealed class ParagraphDraft(int start)
{
    internal int Start { get; } = start;

    internal bool IsOpen { get; set; }

    /// <summary>Whether its text waits for the next paragraph, because the mark between them is deleted.</summary>
    internal bool IsPending { get; set; }

    /// <summary>Which paragraph of the document it is, or the first of those joined.</summary>
    internal int Number { get; set; }

    internal string? Style { get; set; }

    internal string? List { get; set; }

    internal int? Level { get; set; }

    internal int? OutlineLevel { get; set; }

    internal bool IsMarkDeleted { get; set; }

    /// <summary>What is behind its text, or null where it does not say it.</summary>
    internal int? Ground { get; set; }

    /// <summary>Whether it has no room, or none on the page.</summary>
    internal bool IsUnseen { get; set; }

    /// <summary>The text boxes that hang on it.</summary>
    internal List<FlowItem> Boxes { get; } = [];
}
