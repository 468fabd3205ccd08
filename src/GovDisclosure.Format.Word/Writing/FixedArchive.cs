using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace GovDisclosure.Format.Word;

/// <summary>Copies an archive with its files in the order of their names and without the hour of writing: the same content gives the same bytes.</summary>
internal static class FixedArchive
{
    // The earliest a zip archive can say.
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static void Copy(MemoryStream package, Stream stream)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var content = new MemoryStream();
        using (var to = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Some look for the content types first; their name is the first in this order.
            foreach (ZipArchiveEntry entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = s_time;
                using Stream source = entry.Open();
                using Stream target = copy.Open();
                source.CopyTo(target);
            }
        }

        content.Position = 0;
        content.CopyTo(stream);
    }
}
