using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using GovDisclosure.Format.Serialization;

namespace GovDisclosure.Format;

/// <summary>
/// Newline-delimited JSON (<c>.ndjson</c>, <c>.jsonl</c>): a report a line, each as <see cref="ReportJson"/> has it. A line
/// that holds no report is told with its number and ends nothing; blank lines are passed over. Only one line is in memory
/// at a time, however many there are.
/// </summary>
/// <remarks>
/// Thread-safe; a stream is read or written by one at a time, and stays open. A line ends with a line feed, before which a
/// carriage return may stand; the last one need not end. UTF-8 is written without a byte-order mark; on reading one is
/// passed over.
/// </remarks>
public static class ReportJsonLines
{
    /// <summary>The longest line that is read unless asked otherwise, in bytes of UTF-8 without its end: that of the largest document.</summary>
    public const int DefaultMaxLineBytes = ReportJson.MaxDocumentBytes;

    /// <summary>Reads the lines as they are asked for, to the end of the stream.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">While the lines are walked: the stream cannot be read.</exception>
    public static IEnumerable<ReportJsonLine> Read(Stream stream) => Read(stream, DefaultMaxLineBytes);

    /// <summary>Reads the lines as they are asked for, to the end of the stream.</summary>
    /// <param name="stream">The stream; read once, from where it stands.</param>
    /// <param name="maxLineBytes">
    /// The longest line that is read, in bytes of UTF-8 without its end, 1 to <see cref="ReportJson.MaxDocumentBytes"/>. A longer
    /// one is passed over with the error JSON-022, and takes no more memory than this.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLineBytes"/> is out of its range.</exception>
    /// <exception cref="IOException">While the lines are walked: the stream cannot be read.</exception>
    public static IEnumerable<ReportJsonLine> Read(Stream stream, int maxLineBytes) => ReadCore(Required(stream, nameof(stream)), InRange(maxLineBytes));

    /// <summary>Reads the lines as they are asked for, to the end of the stream, without blocking.</summary>
    /// <inheritdoc cref="Read(Stream)"/>
    public static IAsyncEnumerable<ReportJsonLine> ReadAsync(Stream stream) => ReadAsync(stream, CancellationToken.None);

    /// <summary>Reads the lines as they are asked for, to the end of the stream, without blocking.</summary>
    /// <inheritdoc cref="Read(Stream)"/>
    /// <exception cref="OperationCanceledException">While the lines are walked: the token was cancelled.</exception>
    public static IAsyncEnumerable<ReportJsonLine> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        ReadAsync(stream, DefaultMaxLineBytes, cancellationToken);

    /// <summary>Reads the lines as they are asked for, to the end of the stream, without blocking.</summary>
    /// <inheritdoc cref="Read(Stream, int)"/>
    /// <exception cref="OperationCanceledException">While the lines are walked: the token was cancelled.</exception>
    public static IAsyncEnumerable<ReportJsonLine> ReadAsync(Stream stream, int maxLineBytes, CancellationToken cancellationToken) =>
        ReadCoreAsync(Required(stream, nameof(stream)), InRange(maxLineBytes), cancellationToken);

    /// <summary>Writes the reports one a line, as they are handed over; each line ends with a line feed.</summary>
    /// <exception cref="ArgumentNullException">An argument or a report is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<AnnualReport> reports)
    {
        Required(stream, nameof(stream));
        using var lines = new JsonLineWriter(stream);
        foreach (AnnualReport report in Required(reports, nameof(reports)))
        {
            lines.Add(report ?? throw new ArgumentNullException(nameof(reports)));
            if (lines.IsFull)
                lines.Flush();
        }

        lines.Flush();
    }

    /// <summary>Writes the reports one a line, as they are handed over, without blocking; each line ends with a line feed.</summary>
    /// <inheritdoc cref="Write"/>
    public static Task WriteAsync(Stream stream, IEnumerable<AnnualReport> reports) => WriteAsync(stream, reports, CancellationToken.None);

    /// <summary>Writes the reports one a line, as they are handed over, without blocking; each line ends with a line feed.</summary>
    /// <inheritdoc cref="Write"/>
    /// <exception cref="OperationCanceledException">The token was cancelled; whole lines are written, or the part of one that the stream took.</exception>
    public static Task WriteAsync(Stream stream, IEnumerable<AnnualReport> reports, CancellationToken cancellationToken) =>
        WriteCoreAsync(Required(stream, nameof(stream)), Each(Required(reports, nameof(reports))), cancellationToken);

    /// <summary>Writes the reports one a line, as they arrive, without blocking; each line ends with a line feed.</summary>
    /// <inheritdoc cref="Write"/>
    public static Task WriteAsync(Stream stream, IAsyncEnumerable<AnnualReport> reports) => WriteAsync(stream, reports, CancellationToken.None);

    /// <summary>Writes the reports one a line, as they arrive, without blocking; each line ends with a line feed.</summary>
    /// <inheritdoc cref="Write"/>
    /// <exception cref="OperationCanceledException">The token was cancelled; whole lines are written, or the part of one that the stream took.</exception>
    public static Task WriteAsync(Stream stream, IAsyncEnumerable<AnnualReport> reports, CancellationToken cancellationToken) =>
        WriteCoreAsync(Required(stream, nameof(stream)), Required(reports, nameof(reports)), cancellationToken);

    private static IEnumerable<ReportJsonLine> ReadCore(Stream stream, int maxLineBytes)
    {
        using var lines = new JsonLineReader(maxLineBytes);
        do
        {
            while (lines.TryTake(out ReportJsonLine? line))
                yield return line;
        }
        while (lines.Fill(stream));
    }

    private static async IAsyncEnumerable<ReportJsonLine> ReadCoreAsync(Stream stream, int maxLineBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new JsonLineReader(maxLineBytes);
        do
        {
            while (lines.TryTake(out ReportJsonLine? line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return line;
            }
        }
        while (await lines.FillAsync(stream, cancellationToken).ConfigureAwait(false));
    }

    private static async Task WriteCoreAsync(Stream stream, IAsyncEnumerable<AnnualReport> reports, CancellationToken cancellationToken)
    {
        using var lines = new JsonLineWriter(stream);
        await foreach (AnnualReport report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(report ?? throw new ArgumentNullException(nameof(reports)));
            if (lines.IsFull)
                await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

#pragma warning disable CS1998 // Nothing is awaited: the reports are there.
    private static async IAsyncEnumerable<AnnualReport> Each(IEnumerable<AnnualReport> reports)
    {
        foreach (AnnualReport report in reports)
            yield return report;
    }
#pragma warning restore CS1998

    private static T Required<T>(T argument, string name)
        where T : class
        => argument ?? throw new ArgumentNullException(name);

    private static int InRange(int maxLineBytes) =>
        maxLineBytes is >= 1 and <= ReportJson.MaxDocumentBytes
            ? maxLineBytes
            : throw new ArgumentOutOfRangeException(nameof(maxLineBytes), maxLineBytes, $"1 … {ReportJson.MaxDocumentBytes}");
}
