using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>The base of streams for tests.</summary>
internal abstract class TestStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Gives the same bytes a number of times, at most so many at once, and may break at the end.</summary>
internal sealed class PiecewiseStream(byte[] bytes, int piece, int repeats = 1, bool breaks = false) : TestStream
{
    internal long BytesRead { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (BytesRead == (long)bytes.Length * repeats)
            return breaks ? throw new IOException("broken") : 0;
        int start = (int)(BytesRead % bytes.Length);
        int given = Math.Min(Math.Min(piece, count), bytes.Length - start);
        bytes.AsSpan(start, given).CopyTo(buffer.AsSpan(offset));
        BytesRead += given;
        return given;
    }
}

/// <summary>A stream such as that of a web server, which may be read and written without blocking only.</summary>
internal sealed class AsyncOnlyStream(Stream inner) : TestStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return await inner.ReadAsync(buffer, cancellationToken);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        await inner.WriteAsync(buffer, cancellationToken);
    }
}

/// <summary>A stream that never gives anything.</summary>
internal sealed class SilentStream : TestStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
