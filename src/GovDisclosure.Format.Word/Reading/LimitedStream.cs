using System;
using System.IO;

namespace GovDisclosure.Format.Word;

/// <summary>Counts what is inflated, whatever size the archive declares.</summary>
internal sealed class LimitedStream(Stream inner, ByteBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = inner.Read(buffer, offset, count);
        budget.Spend(read);
        return read;
    }

#if NET
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        budget.Spend(read);
        return read;
    }
#endif

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>The bytes that all parts of a document may have together.</summary>
internal sealed class ByteBudget
{
    private long _spent;

    internal void Spend(int bytes)
    {
        _spent += bytes;
        if (_spent > WordLimits.InflatedBytes)
            throw new LimitException(nameof(WordLimits.InflatedBytes), _spent, WordLimits.InflatedBytes);
    }
}
