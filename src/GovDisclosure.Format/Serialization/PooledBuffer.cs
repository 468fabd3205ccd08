using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace GovDisclosure.Format.Serialization;

/// <summary>Bytes that grow in arrays of the shared pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>
{
    private const int FirstSize = 16 * 1024;

    private byte[] _bytes = [];
    private int _count;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_count);
    }

    internal void CopyTo(Stream stream) => stream.Write(_bytes, 0, _count);

    internal Task CopyToAsync(Stream stream, CancellationToken cancellationToken) =>
#if NET
        stream.WriteAsync(_bytes.AsMemory(0, _count), cancellationToken).AsTask();
#else
        stream.WriteAsync(_bytes, 0, _count, cancellationToken);
#endif

    /// <summary>Empties the buffer and keeps the array.</summary>
    internal void Clear() => _count = 0;

    /// <summary>Reads a stream to its end, or until more than a number of bytes were read.</summary>
    internal void ReadFrom(Stream stream, int limit)
    {
        while (_count <= limit)
        {
            Reserve(1);
            int read = stream.Read(_bytes, _count, _bytes.Length - _count);
            if (read == 0)
                return;
            _count += read;
        }
    }

    /// <summary>Gives the bytes back; the buffer is empty afterwards.</summary>
    internal void Return()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        _count = 0;
        if (bytes.Length != 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - _count >= needed)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstSize, _count + Math.Max(needed, _count)));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        if (_bytes.Length != 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
