namespace GovDisclosure.Format.Word;

/// <summary>
/// How much of a document is read. A report has some ten thousand elements in some hundred kilobytes; the limits keep
/// hostile files from taking memory or time. Their names are those told to the user.
/// </summary>
internal static class WordLimits
{
    /// <summary>Files in the archive.</summary>
    internal const int Entries = 10_000;

    /// <summary>Bytes of the parts read, counted while they are inflated.</summary>
    internal const int InflatedBytes = 32 * 1024 * 1024;

    /// <summary>Elements inside each other. A text box in a nested table needs some forty.</summary>
    internal const int XmlDepth = 256;

    /// <summary>Elements of a part.</summary>
    internal const int XmlElements = 1_000_000;

    /// <summary>Attributes of an element. The root has some thirty.</summary>
    internal const int XmlAttributes = 256;

    /// <summary>Paragraphs of the document, and lines they are broken into.</summary>
    internal const int Paragraphs = 200_000;

    /// <summary>Characters of a paragraph or a cell.</summary>
    internal const int ParagraphCharacters = 1_000_000;

    /// <summary>Cells of the document.</summary>
    internal const int Cells = 100_000;

    /// <summary>Columns of a table. Word itself allows 63.</summary>
    internal const int Columns = 1_000;
}
