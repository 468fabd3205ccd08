using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace GovDisclosure.Format.Serialization;

/// <summary>Writes reports one a line, some of them together.</summary>
/// <remarks>For one stream; not safe to share between threads.</remarks>
internal sealed class JsonLineWriter : IDisposable
{
    private const int EnoughBytes = 64 * 1024;

    private readonly Stream _stream;
    private readonly JsonOutput _output = JsonOutput.Rent(indented: false);

    internal JsonLineWriter(Stream stream) => _stream = stream;

    /// <summary>Whether enough stands here to be written.</summary>
    internal bool IsFull => _output.Buffer.Written.Length >= EnoughBytes;

    public void Dispose() => _output.Return(indented: false);

    internal void Add(AnnualReport report)
    {
        ReportJsonWriter.Write(_output.Writer, report);
        _output.Writer.Flush();
        _output.Writer.Reset();
        _output.Buffer.GetSpan(1)[0] = (byte)'\n';
        _output.Buffer.Advance(1);
    }

    internal void Flush()
    {
        _output.Buffer.CopyTo(_stream);
        _output.Buffer.Clear();
    }

    internal async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _output.Buffer.CopyToAsync(_stream, cancellationToken).ConfigureAwait(false);
        _output.Buffer.Clear();
    }
}
