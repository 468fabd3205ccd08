using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Tool;

/// <summary>A file that is a JSON array of reports: known by its content.</summary>
internal static class JsonArrayFile
{
    /// <summary>Whether content begins as an array of objects.</summary>
    internal static bool IsAt(ReadOnlySpan<byte> content)
    {
        content = WithoutMark(content).TrimStart(FileLoader.JsonBlanks);
        return !content.IsEmpty && content[0] == '[' && ReportJson.Recognizes(content[1..].TrimStart(FileLoader.JsonBlanks));
    }

    /// <summary>The reports of the array, all under the name of the file; where the array breaks off, why is the last.</summary>
    internal static List<LoadedFile> Read(string name, ReadOnlySpan<byte> content)
    {
        content = WithoutMark(content);
        var files = new List<LoadedFile>();
        var reader = new Utf8JsonReader(content);
        int end = 0;
        try
        {
            reader.Read();
            end = (int)reader.BytesConsumed;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                end = (int)reader.BytesConsumed;
                files.Add(Loaded(name, content, start, end));
            }

            end = (int)reader.BytesConsumed;
            reader.Read();
        }
        catch (JsonException)
        {
            files.Add(Loaded(name, content, Next(content, end), content.Length));
        }

        return files;
    }

    private static LoadedFile Loaded(string name, ReadOnlySpan<byte> content, int start, int end) =>
        ReportJson.TryDeserialize(content[start..end], out AnnualReport? report, out ReportJsonException? error)
            ? new LoadedFile(name, report, null, [])
            : LoadedFile.Unusable(name, At(error!, content[..start]));

    /// <summary>Where what breaks the array off begins: behind the item before, its comma and blanks.</summary>
    private static int Next(ReadOnlySpan<byte> content, int end)
    {
        ReadOnlySpan<byte> rest = content[end..].TrimStart(FileLoader.JsonBlanks);
        if (!rest.IsEmpty && rest[0] == ',')
            rest = rest[1..].TrimStart(FileLoader.JsonBlanks);
        return content.Length - rest.Length;
    }

    /// <summary>An error of an item, with its place in the file.</summary>
    private static ReadDiagnostic At(ReportJsonException error, ReadOnlySpan<byte> before)
    {
        ReadDiagnostic told = error.ToDiagnostic();
        int line = before.Count((byte)'\n');
        int column = told.Position.Line == 1 ? Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) : 0;
        var position = new SourcePosition(told.Position.Line + line, told.Position.Column + column);
        return new ReadDiagnostic(
            told.Code, told.Severity, position, told.At, told.Printed, told.GetMessage(ReportLanguage.Chinese), told.GetMessage(ReportLanguage.English));
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content) =>
        content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
}
