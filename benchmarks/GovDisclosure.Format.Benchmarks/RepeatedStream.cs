using System;
using System.IO;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>The same bytes again and again: a stream of any length that takes no memory.</summary>
internal sealed class RepeatedStream : Stream
{
    private readonly byte[] _bytes;

    internal RepeatedStream(byte[] bytes, long length)
    {
        _bytes = bytes;
        Length = length;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        int from = (int)(Position % _bytes.Length);
        int count = (int)Math.Min(Math.Min(buffer.Length, _bytes.Length - from), Length - Position);
        _bytes.AsSpan(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
