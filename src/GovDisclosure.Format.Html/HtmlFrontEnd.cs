using System;
using System.Collections.Generic;
using GovDisclosure.Format.Html;
using GovDisclosure.Format.Html.Page;
using GovDisclosure.Format.Html.Walk;

namespace GovDisclosure.Format;

/// <summary>
/// Reads web pages, whole or in part: <c>new ReportReader(HtmlFrontEnd.Instance)</c>. A page is parsed as browsers parse it,
/// with missing end tags and misplaced ones. Scripts are not run and nothing is fetched.
/// </summary>
/// <remarks>
/// <para>Immutable; safe to share between threads. Content never makes it throw.</para>
/// <para>Line and column of a <see cref="SourcePosition"/> are those of the page's source. A cell or a paragraph stands where its
/// text begins, a blank cell where its tag does.</para>
/// <para>Read is what a visitor sees without style sheets: not what <c>hidden</c> or <c>display:none</c> hides, no scripts, comments,
/// forms or deleted text; a raised digit is a note and never a digit of the number before it. A row of a table that holds prose or
/// another table is taken apart: what stands in its cells are blocks of their own. Numbers in pictures are not read (<c>READ-008</c>).
/// A page beyond a limit gives <c>READ-005</c> and no text at all; a cell that spans too much is read and told of.</para>
/// </remarks>
/// <example>
/// <code>
/// var reader = new ReportReader(HtmlFrontEnd.Instance);
/// ReadResult read = reader.ReadFile("report.html");
/// Console.WriteLine(read.Report?.Title);
/// 
/// // A page from a server: its header tells the encoding where the page itself does not.
/// var downloaded = new ReportReader(HtmlFrontEnd.ForContentType("text/html; charset=gb18030"));
/// </code>
/// </example>
public sealed class HtmlFrontEnd : IHtmlFragmentFrontEnd
{
    private readonly string? _charset;

    private HtmlFrontEnd(string? charset) => _charset = charset;

    /// <summary>The front end for web pages whose encoding the page itself tells, or its bytes.</summary>
    public static HtmlFrontEnd Instance { get; } = new(null);

    /// <summary>The front end for a page that came with this HTTP header, which may name the encoding.</summary>
    /// <param name="contentType">The value of the header <c>Content-Type</c>, such as <c>text/html; charset=gb2312</c>; <see langword="null"/>, or one that names no encoding, gives <see cref="Instance"/>.</param>
    /// <remarks>A byte order mark goes before the header, the header before the page's own <c>meta</c>, and the bytes have the last word where a name cannot be true.</remarks>
    public static HtmlFrontEnd ForContentType(string? contentType) =>
        contentType != null && Charset.InText(contentType) is { } charset ? new HtmlFrontEnd(charset) : Instance;

    /// <summary>Whether the content is a web page or a piece of one, judged by how it begins; Markdown with tags in it is none.</summary>
    public bool Recognizes(ReadOnlySpan<byte> content) => SourceText.IsWebPage(content);

    /// <summary>Reads a web page.</summary>
    /// <param name="content">The bytes of the page.</param>
    public SourceDocument Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > HtmlLimits.HtmlBytes)
            return new SourceDocument([], [SourceDiagnostics.LimitExceeded(default, nameof(HtmlLimits.HtmlBytes), content.Length, HtmlLimits.HtmlBytes)]);
        var diagnostics = new List<ReadDiagnostic>();
        return SourceText.Decode(content.Span, _charset ?? Charset.InPage(content.Span), diagnostics) is { } text
            ? Read(text, diagnostics)
            : new SourceDocument([], diagnostics);
    }

    /// <summary>Reads a piece of a page that stands in another text, such as a table in Markdown.</summary>
    /// <param name="html">The piece.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is <see langword="null"/>.</exception>
    public SourceDocument ReadFragment(string html)
    {
        if (html is null)
            throw new ArgumentNullException(nameof(html));
        return html.Length > HtmlLimits.HtmlBytes
            ? new SourceDocument([], [SourceDiagnostics.LimitExceeded(default, nameof(HtmlLimits.HtmlBytes), html.Length, HtmlLimits.HtmlBytes)])
            : Read(html, []);
    }

    private static SourceDocument Read(string text, List<ReadDiagnostic> diagnostics)
    {
        return PageParser.TryParse(text) is { } page
            ? PageWalker.Walk(page, text, diagnostics)
            : new SourceDocument([], [.. diagnostics, SourceDiagnostics.Damaged("HTML", "请在浏览器中打开，把内容复制为文本。", "Open it in a browser and copy its content into a text file.")]);
    }
}
