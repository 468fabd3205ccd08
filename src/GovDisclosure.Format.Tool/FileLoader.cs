using System;
using System.IO;

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

    internal LoadedFile Load(InputFile file)
    {
        if (file.Problem is { } problem)
            return LoadedFile.Unusable(file.Name, problem);
        if (Directory.Exists(file.Name) && file.Name != StandardInput)
            return LoadedFile.Unusable(file.Name, FileDiagnostics.IsFolder());

        byte[]? content;
        try
        {
            content = file.Name == StandardInput ? Drain(_input) : Drain(file.Name);
        }
        catch (Exception exception) when (InputFile.IsAboutTheFile(exception))
        {
            return LoadedFile.Unusable(file.Name, FileDiagnostics.CannotOpen(exception));
        }

        return content is null ? LoadedFile.Unusable(file.Name, FileDiagnostics.TooLarge()) : Read(file.Name, content);
    }

    private static LoadedFile Read(string name, byte[] content)
    {
        if (ReportJson.Recognizes(content))
            return ReadJson(name, content);
        using var stream = new MemoryStream(content, writable: false);
        ReadResult read = Reader.Read(stream);
        return new LoadedFile(name, read.Report, read, []);
    }

    private static LoadedFile ReadJson(string name, byte[] content) =>
        ReportJson.TryDeserialize(content, out AnnualReport? report, out ReportJsonException? error)
            ? new LoadedFile(name, report, null, [])
            : LoadedFile.Unusable(name, error!.ToDiagnostic());

    private static byte[]? Drain(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Drain(stream);
    }

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
