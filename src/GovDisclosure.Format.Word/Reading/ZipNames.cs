using System;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>The names of files in a zip archive, found by the heads before them, so that an archive cut off shows them as well.</summary>
internal static class ZipNames
{
    private const int LongestName = 64;

    // Where the length of the name and the name stand behind the signature: in the head of a file, and in the directory.
    private const int LocalLength = 26;
    private const int LocalName = 30;
    private const int DirectoryLength = 28;
    private const int DirectoryName = 46;

    private static ReadOnlySpan<byte> Mark => [0x50, 0x4B];

    internal static bool AnyIsMainPart(ReadOnlySpan<byte> content)
    {
        if (content.Length < 4 || !IsLocal(content))
            return false;
        for (ReadOnlySpan<byte> rest = content; ;)
        {
            bool isMain = IsLocal(rest) ? IsMainPart(rest, LocalLength, LocalName)
                : IsDirectory(rest) && IsMainPart(rest, DirectoryLength, DirectoryName);
            if (isMain)
                return true;
            int next = rest.Slice(2).IndexOf(Mark);
            if (next < 0)
                return false;
            rest = rest.Slice(next + 2);
        }
    }

    /// <summary>How many files the directory of the archive lists, or more: cheap, and enough to refuse a flood of them.</summary>
    internal static int Count(ReadOnlySpan<byte> content)
    {
        int count = 0;
        for (ReadOnlySpan<byte> rest = content; ;)
        {
            int next = rest.IndexOf(Mark);
            if (next < 0)
                return count;
            rest = rest.Slice(next);
            if (IsDirectory(rest))
                count++;
            rest = rest.Slice(2);
        }
    }

    /// <summary>Whether a name, with either slash and in any case, is that of the main part.</summary>
    internal static bool IsMainPart(string name) => MainPartRank(name) > 0;

    /// <summary>2 for the usual name, 1 for that with a number behind it, as some services save it, 0 for any other.</summary>
    internal static int MainPartRank(string name)
    {
        const string Start = "word/document";
        const string End = ".xml";
        name = Normalize(name);
        if (name.Length < Start.Length + End.Length || !name.StartsWith(Start, StringComparison.OrdinalIgnoreCase) || !name.EndsWith(End, StringComparison.OrdinalIgnoreCase))
            return 0;
        for (int i = Start.Length; i < name.Length - End.Length; i++)
        {
            if (name[i] is < '0' or > '9')
                return 0;
        }

        return name.Length == Start.Length + End.Length ? 2 : 1;
    }

    internal static string Normalize(string name) => name.Replace('\\', '/').TrimStart('/');

    private static bool IsLocal(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]);

    private static bool IsDirectory(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x01, 0x02]);

    private static bool IsMainPart(ReadOnlySpan<byte> head, int lengthAt, int nameAt)
    {
        if (head.Length < nameAt)
            return false;
        int length = head[lengthAt] | (head[lengthAt + 1] << 8);
        return length <= LongestName && head.Length >= nameAt + length && IsMainPart(Encoding.ASCII.GetString(head.Slice(nameAt, length).ToArray()));
    }
}
