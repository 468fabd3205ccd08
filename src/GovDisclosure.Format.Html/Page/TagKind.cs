namespace GovDisclosure.Format.Html.Page;

/// <summary>What an element does to the text in it.</summary>
internal enum TagKind
{
    /// <summary>Nothing: the text goes on.</summary>
    Inline,

    /// <summary>The text before and behind it stands on lines of their own.</summary>
    Block,

    /// <summary>The same, and it is a heading.</summary>
    Heading,

    /// <summary>The same, and blanks and line ends in it count.</summary>
    Preformatted,

    /// <summary>The line ends.</summary>
    Break,

    /// <summary>Nothing in it is seen as text of the page: scripts, readings set beside characters.</summary>
    Skipped,

    /// <summary>Struck out, unless a style says otherwise.</summary>
    Struck,

    /// <summary>Seen only where it is open, but for its summary.</summary>
    Folded,

    /// <summary>Something is seen that is no text: a drawing, a formula, another document.</summary>
    Object,

    /// <summary>A form control, which shows its value.</summary>
    Control,

    /// <summary>Set higher or lower: a note or an exponent, never a digit of the number before it.</summary>
    Raised,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>The title of the page.</summary>
    Title,

    /// <summary>Something said of the page.</summary>
    Meta,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Rows that belong together.</summary>
    RowGroup,

    /// <summary>A row.</summary>
    Row,

    /// <summary>A cell.</summary>
    Cell,
}
