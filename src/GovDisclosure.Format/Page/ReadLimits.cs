namespace GovDisclosure.Format.Page;

/// <summary>How much is read. A report has some ten kilobytes; the limits keep hostile input from taking memory or time.</summary>
internal static class ReadLimits
{
    /// <summary>Bytes of a file.</summary>
    internal const int FileBytes = 64 * 1024 * 1024;

    /// <summary>Lines of a text.</summary>
    internal const int Lines = 2_000_000;

    /// <summary>Characters of a line: a whole report on one line has a tenth of it.</summary>
    internal const int LineCharacters = 1_000_000;

    /// <summary>Cells of a text that tabs or pipes divide, and as many pieces that blanks divide: of each several objects are made.</summary>
    internal const int Cells = 4_000_000;

    /// <summary>Tables of HTML in a text: each is read, or told of, by itself. A report has three.</summary>
    internal const int HtmlTables = 5_000;
}
