#pragma warning disable CA1822
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace GovDisclosure.Format;

/// <summary>
/// Reads reports as bodies really publish them. A cell is read where the text says for certain which number it is;
/// otherwise it is refused, with a diagnostic. Content never makes it throw.
/// </summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ReportReader
{
    private readonly ValueList<ISourceFrontEnd> _frontEnds;

    /// <summary>A reader of plain text, and of the formats of these front ends, which are asked first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="frontEnds"/> or one of them is <see langword="null"/>.</exception>
    public ReportReader(params ISourceFrontEnd[] frontEnds)
    {
        _frontEnds = new ValueList<ISourceFrontEnd>(frontEnds ?? throw new ArgumentNullException(nameof(frontEnds)));
    }

    /// <summary>A reader of plain text: lines, tab-separated rows, pipe rows, Markdown.</summary>
    public static ReportReader Default { get; } = new();

    /// <summary>Reads a report from text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ReadResult Read(string text) => throw new InvalidOperationException();

    /// <summary>Reads a report from a document that a front end has made.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public ReadResult Read(SourceDocument document) => throw new InvalidOperationException();

    /// <summary>Reads a report from a stream to its end; the format is found from the content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public ReadResult Read(Stream stream) => throw new InvalidOperationException();

    /// <summary>Reads a report from a stream to its end; the format is found from the content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<ReadResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default) => throw new InvalidOperationException();

    /// <summary>Reads a report from a file; the format is found from the content, not from the name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public ReadResult ReadFile(string path) => throw new InvalidOperationException();
}
