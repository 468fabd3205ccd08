using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary>A file of newline-delimited JSON: known by its content, and read line by line.</summary>
internal static class JsonLinesFile
{
    // No line of a report is that long.
    private const int EnoughBytes = 4 * 1024 * 1024;

    /// <summary>Whether the stream begins with two lines that are, or were meant to be, a report each.</summary>
    internal static bool IsAt(PeekedStream stream)
    {
        bool? told = null;
        while (told is null && stream.PeekMore())
            told = stream.Head.Length > EnoughBytes ? false : Tell(stream.Head);
        return told ?? false;
    }

    /// <summary>The reports, each named by the file and its line.</summary>
    internal static IEnumerable<LoadedFile> Read(string name, Stream stream)
    {
        using IEnumerator<ReportJsonLine> lines = ReportJsonLines.Read(stream).GetEnumerator();
        LoadedFile? broken;
        while (Next(name, lines, out broken))
            yield return Loaded(name, lines.Current);
        if (broken is not null)
            yield return broken;

        static bool Next(string name, IEnumerator<ReportJsonLine> lines, out LoadedFile? broken)
        {
            broken = null;
            try
            {
                return lines.MoveNext();
            }
            catch (Exception exception) when (InputFile.IsAboutTheFile(exception))
            {
                broken = LoadedFile.Unusable(name, FileDiagnostics.CannotOpen(exception));
                return false;
            }
        }
    }

    private static LoadedFile Loaded(string file, ReportJsonLine line)
    {
        string name = FormattableString.Invariant($"{file}:{line.LineNumber}");
        return line.Error is { } error ? LoadedFile.Unusable(name, error.ToDiagnostic()) : new LoadedFile(name, line.Report, null, []);
    }

    /// <summary>
    /// Two lines that begin with a brace are two reports, though the first may be torn off. One report over several lines
    /// has a line end after a bracket, a comma or a colon, or a line with nothing but the brace.
    /// </summary>
    private static bool? Tell(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble))
            head = head[Encoding.UTF8.Preamble.Length..];
        if (!ReportJson.Recognizes(head))
            return head.Trim(FileLoader.JsonBlanks).IsEmpty ? null : false;
        head = head.TrimStart(FileLoader.JsonBlanks);
        int end = head.IndexOf((byte)'\n');
        if (end < 0)
            return null;
        ReadOnlySpan<byte> first = head[..end].TrimEnd(FileLoader.JsonBlanks);
        if (first[^1] is (byte)'{' or (byte)'[' or (byte)',' or (byte)':')
            return false;
        ReadOnlySpan<byte> second = head[end..].TrimStart(FileLoader.JsonBlanks);
        return second.IsEmpty ? null : second[0] == '{';
    }
}
