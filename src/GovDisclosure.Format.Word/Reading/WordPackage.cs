using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace GovDisclosure.Format.Word;

/// <summary>The archive of a document, its parts found by name. Relationships and content types are not read.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly ByteBudget _budget = new();
    private readonly ZipArchiveEntry _main;
    private readonly ZipArchiveEntry? _styles;
    private readonly ZipArchiveEntry? _numbering;

    private WordPackage(ZipArchive archive)
    {
        _archive = archive;
        ZipArchiveEntry? main = null;
        int best = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            int rank = ZipNames.MainPartRank(entry.FullName);
            if (rank > 0 && rank == best)
                throw new InvalidDataException("There are two main parts.");
            if (rank > best)
                (best, main) = (rank, entry);
            else if (Is(entry, "word/styles.xml"))
                _styles ??= entry;
            else if (Is(entry, "word/numbering.xml"))
                _numbering ??= entry;
        }

        _main = main ?? throw new InvalidDataException("There is no main part.");
    }

    internal static WordPackage Open(ReadOnlyMemory<byte> content)
    {
        // The directory alone can take memory, and is read whole by ZipArchive.
        int entries = ZipNames.Count(content.Span);
        if (entries > WordLimits.Entries)
            throw new LimitException(nameof(WordLimits.Entries), entries, WordLimits.Entries);
        ArraySegment<byte> bytes = MemoryMarshal.TryGetArray(content, out ArraySegment<byte> segment) ? segment : new ArraySegment<byte>(content.ToArray());
        var archive = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
        try
        {
            return new WordPackage(archive);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    internal SourceDocument ReadDocument()
    {
        var styles = new WordStyles(() => Open(_styles));
        var labels = new ListLabels(() => Open(_numbering), styles);
        using WordXml xml = Open(_main)!;
        return new BodyReader(xml, styles, labels).Read();
    }

    public void Dispose() => _archive.Dispose();

    private WordXml? Open(ZipArchiveEntry? entry) => entry is null ? null : new WordXml(new LimitedStream(entry.Open(), _budget));

    private static bool Is(ZipArchiveEntry entry, string name) =>
        string.Equals(ZipNames.Normalize(entry.FullName), name, StringComparison.OrdinalIgnoreCase);
}
