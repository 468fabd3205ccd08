using System;
using System.Collections.Generic;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format;

/// <summary>What a front end for a text format needs to know of bytes: what text they are, and whether they are a web page.</summary>
/// <remarks>Thread-safe.</remarks>
public static class SourceText
{
    /// <summary>
    /// The text of a file: by its byte order mark, by the encoding that is named for it, else UTF-8, UTF-16 or GB18030, whichever
    /// it is. GB2312 and GBK are read as GB18030, which holds both. A name that the bytes contradict is passed over, since
    /// servers often name another encoding than that of the page.
    /// </summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="charset">The name of an encoding as in an HTTP header or in the file, such as <c>gb2312</c>, or <see langword="null"/>; a name that is not known is passed over.</param>
    /// <param name="diagnostics">Receives what is to be said of it: <c>READ-002</c> for an empty file, <c>READ-003</c> for bytes that are no text, <c>READ-006</c> for damaged characters.</param>
    /// <returns>The text without its byte order mark; <see langword="null"/> where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is <see langword="null"/>.</exception>
    public static string? Decode(ReadOnlySpan<byte> content, string? charset, ICollection<ReadDiagnostic> diagnostics)
    {
        if (diagnostics is null)
            throw new ArgumentNullException(nameof(diagnostics));
        if (content.Length == 0)
        {
            diagnostics.Add(SourceDiagnostics.Empty());
            return null;
        }

        string? text = (charset == null ? null : NamedEncoding.Decode(content, charset, diagnostics)) ?? TextDecoder.Decode(content, diagnostics);
        if (text == null)
            diagnostics.Add(SourceDiagnostics.NotText());
        return text;
    }

    /// <summary>
    /// Whether the content is a web page or a piece of one, judged by how it begins: byte order mark, blanks, comments and an XML
    /// declaration are passed over, in UTF-16 as well. Markdown may begin with a tag too; lines of it tell it apart.
    /// </summary>
    public static bool IsWebPage(ReadOnlySpan<byte> content) => WebPages.Recognize(content);
}
