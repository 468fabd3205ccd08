using System;
using System.IO;

namespace GovDisclosure.Format.Tool;

/// <summary>A stream whose beginning can be looked at before it is read, though it cannot be read twice.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly MemoryStream _head = new();
    private int _taken;

    internal PeekedStream(Stream stream, bool leaveOpen)
    {
        _stream = stream;
        _leaveOpen = leaveOpen;
    }

    /// <summary>What was looked at so far.</summary>
    internal ReadOnlySpan<byte> Head => _head.GetBuffer().AsSpan(0, (int)_head.Length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Looks further; false at the end of the stream.</summary>
    internal bool PeekMore()
    {
        byte[] buffer = new byte[64 * 1024];
        int count = _stream.Read(buffer);
        _head.Write(buffer, 0, count);
        return count != 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        ReadOnlySpan<byte> left = Head[_taken..];
        if (left.IsEmpty)
            return _stream.Read(buffer);
        int count = Math.Min(left.Length, buffer.Length);
        left[..count].CopyTo(buffer);
        _taken += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_leaveOpen)
            _stream.Dispose();
        base.Dispose(disposing);
    }
}
