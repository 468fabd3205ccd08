using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovDisclosure.Format.Serialization;

namespace GovDisclosure.Format;

/// <summary>
/// The JSON of a report. Every member is written, in the order of the printed report; a blank cell is null and never 0.
/// Chinese is written as it is; only what JSON demands is escaped. On reading only <c>edition</c> is required, and
/// nothing is dropped in silence: an unknown or repeated member is an error.
/// </summary>
/// <remarks>
/// Thread-safe. UTF-8 is written without a byte-order mark; on reading one is passed over. A document of more than
/// <see cref="MaxDocumentBytes"/>, with a text of more than <see cref="MaxTextCharacters"/>, with more than
/// <see cref="MaxListItems"/>, or nested deeper than the contract, is refused, and takes neither much memory nor the stack.
/// </remarks>
/// <example>
/// <code>
/// byte[] json = ReportJson.SerializeToUtf8Bytes(report);
/// AnnualReport again = ReportJson.Deserialize(json);
/// Console.WriteLine(again == report);                       // True
/// 
/// string misspelt = """{ "edition": "2021", "yaer": 2023 }""";
/// if (!ReportJson.TryDeserialize(misspelt, out _, out ReportJsonException? error))
///     Console.WriteLine($"{error!.Code} {error.Pointer}");  // JSON-008 /yaer
/// </code>
/// </example>
public static class ReportJson
{
    /// <summary>The largest document that is read, in bytes of UTF-8: 64 MiB, some hundred times the longest report.</summary>
    public const int MaxDocumentBytes = 64 * 1024 * 1024;

    /// <summary>The longest text of a member that is read, in UTF-16 code units: 16 Mi, as many as a web page that is read can have.</summary>
    public const int MaxTextCharacters = 16 * 1024 * 1024;

    /// <summary>The most items that are read in the lists of a report together: remarks, rows of the issuer's own and their cells, what was refused.</summary>
    public const int MaxListItems = 1_000_000;

    /// <summary>
    /// The encoder of everything the library writes, for a writer or options of one's own: Chinese as it is, ideographs
    /// beyond the basic plane and U+3000 included. Only what JSON demands is escaped, so what it gives is not to be set into HTML.
    /// </summary>
    public static JavaScriptEncoder Encoder => PlainTextEncoder.Instance;

    /// <summary>Whether content is JSON of a report, right or faulty, and nothing for <see cref="ReportReader"/>: it begins with a brace, and not with that of RTF.</summary>
    /// <param name="content">The content, or its first bytes; a byte-order mark and white space are passed over.</param>
    public static bool Recognizes(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Utf8Text.Bom))
            content = content.Slice(Utf8Text.Bom.Length);
        while (!content.IsEmpty && content[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            content = content.Slice(1);
        return content.StartsWith("{"u8) && !content.StartsWith("{\\"u8);
    }

    /// <summary>The report as JSON on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string Serialize(AnnualReport report) => Serialize(report, false);

    /// <summary>The report as JSON, indented or on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string Serialize(AnnualReport report, bool indented) =>
        Write(report, indented, buffer => Utf8Text.Decode(buffer.Written));

    /// <summary>The report as JSON in UTF-8 on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static byte[] SerializeToUtf8Bytes(AnnualReport report) => SerializeToUtf8Bytes(report, false);

    /// <summary>The report as JSON in UTF-8, indented or on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static byte[] SerializeToUtf8Bytes(AnnualReport report, bool indented) =>
        Write(report, indented, buffer => buffer.Written.ToArray());

    /// <summary>Writes the report as JSON in UTF-8 on one line. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, AnnualReport report) => Serialize(stream, report, false);

    /// <summary>Writes the report as JSON in UTF-8, indented or on one line. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, AnnualReport report, bool indented)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        if (report is null)
            throw new ArgumentNullException(nameof(report));

        // Not through a delegate, which would be an object a call.
        JsonOutput output = JsonOutput.Rent(indented);
        try
        {
            ReportJsonWriter.Write(output.Writer, report);
            output.Writer.Flush();
            output.Buffer.CopyTo(stream);
        }
        finally
        {
            output.Return(indented);
        }
    }

    /// <summary>Writes the report as one JSON value; encoder and indentation are those of the writer.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Serialize(Utf8JsonWriter writer, AnnualReport report)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        ReportJsonWriter.Write(writer, report);
    }

    /// <summary>Reads a report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ReportJsonException">The JSON is no report.</exception>
    public static AnnualReport Deserialize(string json) => TryDeserialize(json, out AnnualReport? report, out ReportJsonException? error) ? report! : throw error!;

    /// <summary>Reads a report from UTF-8.</summary>
    /// <exception cref="ReportJsonException">The JSON is no report.</exception>
    public static AnnualReport Deserialize(ReadOnlySpan<byte> utf8Json) => TryDeserialize(utf8Json, out AnnualReport? report, out ReportJsonException? error) ? report! : throw error!;

    /// <summary>Reads a report from UTF-8, to the end of the stream. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ReportJsonException">The JSON is no report.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AnnualReport Deserialize(Stream stream) => TryDeserialize(stream, out AnnualReport? report, out ReportJsonException? error) ? report! : throw error!;

    /// <summary>Reads a report, or says what is wrong.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryDeserialize(string json, out AnnualReport? report, out ReportJsonException? error)
    {
        if (json is null)
            throw new ArgumentNullException(nameof(json));
        if (json.Length > MaxDocumentBytes)
            return Refuse(TooLarge(), out report, out error);

        // A character of UTF-16 is at most three bytes of UTF-8.
        byte[] bytes = ArrayPool<byte>.Shared.Rent(json.Length * 3);
        try
        {
            int count = Utf8Text.Strict.GetBytes(json, 0, json.Length, bytes, 0);
            return TryDeserialize(bytes.AsSpan(0, count), out report, out error);
        }
        catch (EncoderFallbackException lone)
        {
            byte[] before = Encoding.UTF8.GetBytes(json.Substring(0, lone.Index));
            return Refuse(new ReportJsonException(JsonErrors.NotUtf8, string.Empty, before.Length, []).LocatedIn(before), out report, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads a report from UTF-8, or says what is wrong.</summary>
    public static bool TryDeserialize(ReadOnlySpan<byte> utf8Json, out AnnualReport? report, out ReportJsonException? error) =>
        TryDeserialize(utf8Json, 1, out report, out error);

    /// <param name="utf8Json">The document.</param>
    /// <param name="line">The line on which it begins, from 1.</param>
    /// <param name="report">The report.</param>
    /// <param name="error">What is wrong.</param>
    internal static bool TryDeserialize(ReadOnlySpan<byte> utf8Json, int line, out AnnualReport? report, out ReportJsonException? error)
    {
        if (utf8Json.Length > MaxDocumentBytes)
            return Refuse(TooLarge(), out report, out error);
        return TryRead(utf8Json.StartsWith(Utf8Text.Bom) ? utf8Json.Slice(Utf8Text.Bom.Length) : utf8Json, line, true, out report, out error);
    }

    private static bool TryRead(ReadOnlySpan<byte> document, int line, bool mayPass, out AnnualReport? report, out ReportJsonException? error)
    {
        var reader = new Utf8JsonReader(document);
        var content = new ReportJsonReader();
        report = null;
        try
        {
            reader.Read();
            report = content.Read(ref reader, mayPass ? document : default);
            reader.Read();
            error = null;
            return true;
        }
        catch (JsonException) when (content.HasPassed)
        {
            return TryRead(document, line, false, out report, out error);
        }
        catch (ReportJsonException wrong)
        {
            return Refuse(wrong.LocatedIn(document, line), out report, out error);
        }
        catch (JsonException malformed)
        {
            bool trailing = report != null;
            return Refuse(JsonErrors.OfMalformed(document, malformed, content.Pointer, trailing).LocatedIn(document, line), out report, out error);
        }
    }

    /// <summary>Reads a report from UTF-8, to the end of the stream, or says what is wrong. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryDeserialize(Stream stream, out AnnualReport? report, out ReportJsonException? error)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        var buffer = new PooledBuffer();
        try
        {
            buffer.ReadFrom(stream, MaxDocumentBytes);
            return TryDeserialize(buffer.Written, out report, out error);
        }
        finally
        {
            buffer.Return();
        }
    }

    private static T Write<T>(AnnualReport report, bool indented, Func<PooledBuffer, T> take) =>
        report is null ? throw new ArgumentNullException(nameof(report)) : JsonOutput.Write(report, ReportJsonWriter.Write, indented, take);

    private static bool Refuse(ReportJsonException wrong, out AnnualReport? report, out ReportJsonException? error)
    {
        report = null;
        error = wrong;
        return false;
    }

    private static ReportJsonException TooLarge() => new(JsonErrors.TooLarge, string.Empty, -1, [MaxDocumentBytes]);
}
