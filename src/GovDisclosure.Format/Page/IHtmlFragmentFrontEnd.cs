namespace GovDisclosure.Format;

/// <summary>
/// A front end that also reads HTML standing in another text, as tables in Markdown do. A <see cref="ReportReader"/> that has one
/// reads such tables by it; any other refuses them by name.
/// </summary>
/// <remarks>An implementation must be immutable and safe to share between threads, and must not throw for content.</remarks>
public interface IHtmlFragmentFrontEnd : ISourceFrontEnd
{
    /// <summary>Reads a piece of HTML, such as one whole table.</summary>
    /// <param name="html">The piece. Lines end with a line feed, perhaps behind a carriage return.</param>
    /// <returns>What stands in it, its places counted from the beginning of the piece.</returns>
    SourceDocument ReadFragment(string html);
}
