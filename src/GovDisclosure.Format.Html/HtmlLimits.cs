namespace GovDisclosure.Format.Html;

/// <summary>
/// How much of a page is read. A report of ten kilobytes may stand in a page of some hundred; the limits keep hostile
/// pages from taking memory, time or the stack.
/// </summary>
internal static class HtmlLimits
{
    /// <summary>Bytes of a page.</summary>
    internal const int HtmlBytes = 16 * 1024 * 1024;

    /// <summary>Elements of a page; those that the parser adds or copies count as well.</summary>
    internal const int Elements = 200_000;

    /// <summary>How deep elements may stand in each other. Browsers stop at the same depth.</summary>
    internal const int Depth = 512;

    /// <summary>Siblings passed over to find the place of what stands in a table and not in a cell.</summary>
    internal const int MisplacedContent = 20_000_000;

    /// <summary>Comparisons to find the style rules of elements.</summary>
    internal const int StyleSteps = 20_000_000;

    /// <summary>Different attributes of a kind whose meaning is kept for elements that have the same.</summary>
    internal const int KnownStyles = 200;

    /// <summary>Columns of a cell. The standard allows 1000.</summary>
    internal const int ColumnSpan = 200;

    /// <summary>Rows of a cell. The standard allows 65534.</summary>
    internal const int RowSpan = 2000;

    /// <summary>Paragraphs of a page.</summary>
    internal const int Paragraphs = 200_000;

    /// <summary>Characters of a paragraph, as of a line of text.</summary>
    internal const int LineCharacters = 1_000_000;
}
