using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace GovDisclosure.Format.Serialization;

/// <summary>
/// Cuts bytes into lines and reads each as a report, in one pooled array that grows until the longest line allowed fits.
/// </summary>
/// <remarks>For one stream; not safe to share between threads.</remarks>
internal sealed class JsonLineReader : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private readonly int _maxLineBytes;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    // The line begins at the start; no line feed stands before what is still to be searched.
    private int _start;
    private int _searched;
    private int _end;
    private int _lineNumber;
    private bool _isTooLong;
    private bool _isLast;

    internal JsonLineReader(int maxLineBytes) => _maxLineBytes = maxLineBytes;

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        if (bytes.Length != 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Takes the next line that is not blank; false where the bytes at hand hold no whole line.</summary>
    internal bool TryTake([NotNullWhen(true)] out ReportJsonLine? line)
    {
        while (TryCut(out ReadOnlySpan<byte> content))
        {
            _lineNumber++;
            if (_isTooLong || content.Length > _maxLineBytes)
            {
                _isTooLong = false;
                line = new ReportJsonLine(_lineNumber, null, new ReportJsonException(JsonErrors.LineTooLong, string.Empty, 0, [_maxLineBytes]).LocatedIn([], _lineNumber));
                return true;
            }

            if (IsBlank(content))
                continue;
            ReportJson.TryDeserialize(content, _lineNumber, out AnnualReport? report, out ReportJsonException? error);
            line = new ReportJsonLine(_lineNumber, report, error);
            return true;
        }

        line = null;
        return false;
    }

    /// <summary>Reads further bytes; false where there is nothing more to be taken.</summary>
    internal bool Fill(Stream stream)
    {
        if (_isLast)
            return false;
        MakeRoom();
        return Filled(stream.Read(_bytes, _end, _bytes.Length - _end));
    }

    /// <summary>Reads further bytes; false where there is nothing more to be taken.</summary>
    internal async Task<bool> FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (_isLast)
            return false;
        MakeRoom();
#if NET
        return Filled(await stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false));
#else
        return Filled(await stream.ReadAsync(_bytes, _end, _bytes.Length - _end, cancellationToken).ConfigureAwait(false));
#endif
    }

    private bool Filled(int count)
    {
        _end += count;
        _isLast = count == 0;
        return true;
    }

    private bool TryCut(out ReadOnlySpan<byte> content)
    {
        int feed = _bytes.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        bool found = feed >= 0 || (_isLast && (_isTooLong || _start < _end));
        int end = feed >= 0 ? _searched + feed : _end;
        content = WithoutReturn(_bytes.AsSpan(_start, end - _start));
        _searched = feed >= 0 ? end + 1 : end;
        if (found)
            _start = _searched;
        return found;
    }

    /// <summary>Moves what is left of a line to the front, or into a larger array; a line that is too long is dropped.</summary>
    private void MakeRoom()
    {
        int count = _end - _start;

        // One more for the carriage return.
        if (count > _maxLineBytes + 1)
        {
            _isTooLong = true;
            count = 0;
        }

        byte[] old = _bytes;
        if (count > old.Length / 2)
            _bytes = ArrayPool<byte>.Shared.Rent(old.Length * 2);
        old.AsSpan(_end - count, count).CopyTo(_bytes);
        if (_bytes != old)
            ArrayPool<byte>.Shared.Return(old);
        _start = 0;
        _searched = count;
        _end = count;
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) =>
        line.Length != 0 && line[line.Length - 1] == '\r' ? line.Slice(0, line.Length - 1) : line;

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith(Utf8Text.Bom))
            line = line.Slice(Utf8Text.Bom.Length);
        foreach (byte letter in line)
        {
            if (letter is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
                return false;
        }

        return true;
    }
}
