using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>Reads a file of any accepted format, told by its content and never by its name.</summary>
internal sealed class FileLoader
{
    /// <summary>The name that means standard input.</summary>
    internal const string StandardInput = "-";

    // A device or a pipe may never end; no report comes near this.
    internal const int MaximumMegabytes = 128;

    private static readonly ReportReader Reader = new(HtmlFrontEnd.Instance, WordFrontEnd.Instance);

    private readonly Stream _input;

    internal FileLoader(Stream input) => _input = input;

    internal static ReadOnlySpan<byte> JsonBlanks => " \t\r\n"u8;

    /// <summary>The one report of a file; of a file with several, none.</summary>
    internal LoadedFile Load(InputFile file)
    {
        List<LoadedFile> loaded = Begin(file, takesLines: false, out PeekedStream? stream)!;
        stream?.Dispose();
        return loaded.Count == 1 ? loaded[0] : LoadedFile.Unusable(file.Name, FileDiagnostics.SeveralReports(file.Name, loaded.Count));
    }

    /// <summary>
    /// The reports of a file: one a line where it is newline-delimited JSON, read as they are asked for; otherwise all that it holds,
    /// each with its number behind the name where they are more than one.
    /// </summary>
    internal IEnumerable<LoadedFile> LoadAll(InputFile file)
    {
        PeekedStream? stream = null;
        try
        {
            foreach (LoadedFile loaded in Begin(file, takesLines: true, out stream) ?? JsonLinesFile.Read(file.Name, stream!))
                yield return loaded;
        }
        finally
        {
            stream?.Dispose();
        }
    }

    /// <summary>What comes of a file as a whole; null where it is to be read line by line.</summary>
    private List<LoadedFile>? Begin(InputFile file, bool takesLines, out PeekedStream? stream)
    {
        stream = null;
        if (file.Problem is { } problem)
            return [LoadedFile.Unusable(file.Name, problem)];
        bool isInput = file.Name == StandardInput;
        if (!isInput && Directory.Exists(file.Name))
            return [LoadedFile.Unusable(file.Name, FileDiagnostics.IsFolder())];

        (string path, int? number) = isInput ? (file.Name, null) : file.PathAndNumber();
        byte[]? content;
        try
        {
            stream = new PeekedStream(isInput ? _input : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), leaveOpen: isInput);
            if (takesLines && number is null && JsonLinesFile.IsAt(stream))
                return null;
            content = Drain(stream);
        }
        catch (Exception exception) when (InputFile.IsAboutTheFile(exception))
        {
            return [LoadedFile.Unusable(file.Name, FileDiagnostics.CannotOpen(exception))];
        }

        if (content is null)
            return [LoadedFile.Unusable(file.Name, FileDiagnostics.TooLarge())];
        List<LoadedFile> loaded = Read(path, content);
        if (number is { } one)
            return [one <= loaded.Count ? loaded[one - 1] with { Name = file.Name } : LoadedFile.Unusable(file.Name, FileDiagnostics.NoSuchReport(loaded.Count))];
        for (int i = 0; i < loaded.Count && loaded.Count > 1; i++)
            loaded[i] = loaded[i] with { Name = InputFile.NameOf(path, i + 1) };
        return loaded;
    }

    private static List<LoadedFile> Read(string name, byte[] content)
    {
        if (ReportJson.Recognizes(content))
            return [ReadJson(name, content)];
        if (JsonArrayFile.IsAt(content))
            return JsonArrayFile.Read(name, content);
        using var stream = new MemoryStream(content, writable: false);
        return [.. Reader.ReadAll(stream).Select(read => new LoadedFile(name, read.Report, read, []))];
    }

    private static LoadedFile ReadJson(string name, byte[] content) =>
        ReportJson.TryDeserialize(content, out AnnualReport? report, out ReportJsonException? error)
            ? new LoadedFile(name, report, null, [])
            : LoadedFile.Unusable(name, error!.ToDiagnostic());

    // Null where there is more than a report can be.
    private static byte[]? Drain(Stream stream)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (content.Length + count > MaximumMegabytes * 1024L * 1024L)
                return null;
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
