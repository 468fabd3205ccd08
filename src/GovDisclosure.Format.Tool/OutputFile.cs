using System;
using System.IO;

namespace GovDisclosure.Format.Tool;

/// <summary>Writes a file whole or not at all: a reader never sees half of it, and a failure leaves the old one.</summary>
internal static class OutputFile
{
    internal static void Write(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        if (IsDevice(file.FullName))
        {
            using var device = new FileStream(file.FullName, FileMode.Open, FileAccess.Write);
            device.Write(content);
            return;
        }

        // Through a link, so that the link stays one.
        string target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        string temporary = Path.Combine(Path.GetDirectoryName(target) ?? string.Empty, "." + Path.GetRandomFileName());
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // Moving a file over /dev/null would replace the device.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal)
        || path.StartsWith(@"\\.\", StringComparison.Ordinal);
}
