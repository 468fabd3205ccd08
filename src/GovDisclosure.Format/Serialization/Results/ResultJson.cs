using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using GovDisclosure.Format.Serialization;
using GovDisclosure.Format.Serialization.Results;

namespace GovDisclosure.Format;

/// <summary>
/// The JSON of results: <c>{ "format": 1, "files": [ … ] }</c>, one object also for one file, files in the order given.
/// A file that was not checked has no counts (null), which is not the same as no violation.
/// </summary>
/// <remarks>Thread-safe. UTF-8 without a byte-order mark; Chinese is written as it is.</remarks>
public static class ResultJson
{
    private static readonly Lazy<string> s_schema = new(ReadSchema);

    /// <summary>
    /// The JSON Schema (draft 2020-12) of what is written here: every member, its type and its meaning. It allows nothing
    /// else. As long as <c>format</c> is 1, no member goes, and none changes its meaning.
    /// </summary>
    public static string Schema => s_schema.Value;

    /// <summary>Writes the results on one line, with messages in Chinese, file by file as they are handed over. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument or a file is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, IEnumerable<CheckedFile> files) => Serialize(stream, files, ReportLanguage.Chinese);

    /// <summary>Writes the results on one line, file by file as they are handed over. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument or a file is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, IEnumerable<CheckedFile> files, ReportLanguage language) => Serialize(stream, files, language, false);

    /// <summary>Writes the results, indented or on one line, file by file as they are handed over. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument or a file is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, IEnumerable<CheckedFile> files, ReportLanguage language, bool indented)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var writer = new Utf8JsonWriter(stream, JsonOutput.Options(indented));
        Write(writer, files, language, flushes: true);
    }

    /// <summary>Writes the results as one JSON value; encoder and indentation are those of the writer.</summary>
    /// <exception cref="ArgumentNullException">An argument or a file is <see langword="null"/>.</exception>
    public static void Serialize(Utf8JsonWriter writer, IEnumerable<CheckedFile> files, ReportLanguage language) => Write(writer, files, language, flushes: false);

    private static void Write(Utf8JsonWriter writer, IEnumerable<CheckedFile> files, ReportLanguage language, bool flushes)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (files is null)
            throw new ArgumentNullException(nameof(files));
        var results = new ResultJsonWriter(writer, language);
        results.Begin();
        foreach (CheckedFile file in files)
        {
            results.WriteFile(file ?? throw new ArgumentNullException(nameof(files)));
            if (flushes)
                writer.Flush();
        }

        results.End();
    }

    private static string ReadSchema()
    {
        using Stream schema = typeof(ResultJson).Assembly.GetManifestResourceStream("result.schema.json")!;
        using var reader = new StreamReader(schema);
        return reader.ReadToEnd();
    }
}
