using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.PlainText;
using GovDisclosure.Format.Reading;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// Reads reports as bodies really publish them. A cell is read where the text says for certain which number it is;
/// otherwise it is refused, with a diagnostic. Content never makes it throw.
/// </summary>
/// <remarks>
/// Immutable; safe to share between threads. A file of more than 64 MB is not read. Of a file that holds the reports of several
/// bodies or years the methods that give one result take none of them and say so (READ-018); those named <c>ReadAll</c> give a
/// result for each.
/// </remarks>
/// <example>
/// <code>
/// ReadResult read = ReportReader.Default.Read(text);        // or ReadFile(path), Read(stream), ReadAsync(stream)
/// if (read.Report is { } report)
///     Console.WriteLine($"{report.Year} {report.Applications?[ApplicationRow.NewlyReceived, ApplicantCategory.Total]}");   // 2023 1
/// foreach (ReadDiagnostic diagnostic in read.Diagnostics)   // what was refused, where and why
///     Console.WriteLine(diagnostic);
/// </code>
/// </example>
public sealed class ReportReader
{
    private const int BufferBytes = 16 * 1024;

    private readonly ValueList<ISourceFrontEnd> _frontEnds;
    private readonly TextFrontEnd _text;

    /// <summary>
    /// A reader of plain text, and of the formats of these front ends, which are asked first. The first that is an
    /// <see cref="IHtmlFragmentFrontEnd"/> reads tables of HTML in texts as well.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="frontEnds"/> or one of them is <see langword="null"/>.</exception>
    public ReportReader(params ISourceFrontEnd[] frontEnds)
    {
        if (frontEnds is null || Array.Exists(frontEnds, frontEnd => frontEnd is null))
            throw new ArgumentNullException(nameof(frontEnds));
        _text = new TextFrontEnd(frontEnds.OfType<IHtmlFragmentFrontEnd>().FirstOrDefault());
        _frontEnds = new ValueList<ISourceFrontEnd>(frontEnds.Append(_text));
    }

    /// <summary>A reader of plain text: lines, tab-separated rows, pipe rows, Markdown.</summary>
    public static ReportReader Default { get; } = new();

    /// <summary>Reads a report from text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ReadResult Read(string text) => Read(DocumentOf(text));

    /// <summary>Reads a report from a document that a front end has made.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
#pragma warning disable CA1822 // An instance method like its siblings.
    public ReadResult Read(SourceDocument document) => Recognizer.Recognize(document ?? throw new ArgumentNullException(nameof(document)));
#pragma warning restore CA1822

    /// <summary>Reads a report from a stream to its end; the format is found from the content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public ReadResult Read(Stream stream) => Read(DocumentOf(stream));

    /// <summary>Reads a report from a stream to its end; the format is found from the content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ReadResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        Read(await DocumentOfAsync(stream, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a report from a file; the format is found from the content, not from the name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public ReadResult ReadFile(string path)
    {
        using FileStream stream = File.OpenRead(path ?? throw new ArgumentNullException(nameof(path)));
        return Read(stream);
    }

    /// <summary>Reads each of the reports that a text holds, one after the other.</summary>
    /// <returns>
    /// A result for each report, in the order of the text; the one that <see cref="Read(string)"/> gives where there is one report or
    /// none. What is to be said of the text as a whole stands with the first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// foreach (ReadResult read in ReportReader.Default.ReadAll(text))
    ///     Console.WriteLine(read.Report?.Year);   // 2023
    /// </code>
    /// </example>
    public IReadOnlyList<ReadResult> ReadAll(string text) => ReadAll(DocumentOf(text));

    /// <summary>Reads each of the reports that a document of a front end holds, one after the other.</summary>
    /// <returns>
    /// A result for each report, in the order of the document; the one that <see cref="Read(SourceDocument)"/> gives where there is one
    /// report or none. What the front end has to say stands with the first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
#pragma warning disable CA1822 // An instance method like its siblings.
    public IReadOnlyList<ReadResult> ReadAll(SourceDocument document) =>
        new ValueList<ReadResult>(Recognizer.RecognizeAll(document ?? throw new ArgumentNullException(nameof(document))));
#pragma warning restore CA1822

    /// <summary>Reads each of the reports that a stream holds, to its end; the format is found from the content.</summary>
    /// <returns>
    /// A result for each report, in the order of the stream; the one that <see cref="Read(Stream)"/> gives where there is one report or
    /// none. What is to be said of the file as a whole stands with the first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IReadOnlyList<ReadResult> ReadAll(Stream stream) => ReadAll(DocumentOf(stream));

    /// <summary>Reads each of the reports that a stream holds, to its end; the format is found from the content.</summary>
    /// <returns>
    /// A result for each report, in the order of the stream; the one that <see cref="ReadAsync"/> gives where there is one report or
    /// none. What is to be said of the file as a whole stands with the first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<IReadOnlyList<ReadResult>> ReadAllAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAll(await DocumentOfAsync(stream, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads each of the reports that a file holds; the format is found from the content, not from the name.</summary>
    /// <returns>
    /// A result for each report, in the order of the file; the one that <see cref="ReadFile"/> gives where there is one report or
    /// none. What is to be said of the file as a whole stands with the first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public IReadOnlyList<ReadResult> ReadAllInFile(string path)
    {
        using FileStream stream = File.OpenRead(path ?? throw new ArgumentNullException(nameof(path)));
        return ReadAll(stream);
    }

    private SourceDocument DocumentOf(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return text.Length > ReadLimits.FileBytes ? TooLarge(text.Length) : _text.Read(text);
    }

    private SourceDocument DocumentOf(Stream stream)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using MemoryStream content = ContentOf(stream);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        int read;
        while (content.Length <= ReadLimits.FileBytes && (read = stream.Read(buffer, 0, buffer.Length)) > 0)
            content.Write(buffer, 0, read);
        ArrayPool<byte>.Shared.Return(buffer);
        return DocumentOf(content);
    }

    private async Task<SourceDocument> DocumentOfAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using MemoryStream content = ContentOf(stream);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        while (content.Length <= ReadLimits.FileBytes)
        {
#if NET
            int read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
#else
            int read = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
                break;
            content.Write(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return DocumentOf(content);
    }

    /// <summary>Room for the rest of a stream, where it tells how much that is.</summary>
    private static MemoryStream ContentOf(Stream stream) =>
        new(stream.CanSeek ? (int)Math.Max(0, Math.Min(stream.Length - stream.Position, ReadLimits.FileBytes)) : 0);

    private SourceDocument DocumentOf(MemoryStream content)
    {
        if (content.Length > ReadLimits.FileBytes)
            return TooLarge(content.Length);
        var bytes = new ReadOnlyMemory<byte>(content.GetBuffer(), 0, (int)content.Length);
        return _frontEnds.First(frontEnd => frontEnd.Recognizes(bytes.Span)).Read(bytes);
    }

    private static SourceDocument TooLarge(long length) =>
        new([], [SourceDiagnostics.LimitExceeded(default, "FileBytes", length, ReadLimits.FileBytes)]);
}
