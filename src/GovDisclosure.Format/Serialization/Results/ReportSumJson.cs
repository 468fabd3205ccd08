using System;
using System.IO;
using System.Text.Json;
using GovDisclosure.Format.Serialization;
using GovDisclosure.Format.Serialization.Results;
using GovDisclosure.Format.Serialization.Schema;

namespace GovDisclosure.Format;

/// <summary>
/// The JSON of a sum: <c>{ "format": 1, "edition": …, "editions": […], "reports": n, "proactiveDisclosure": …, "applications": …,
/// "proceedings": … }</c>. The sections nest as in the JSON of a report, are always there, and have
/// <c>{ "sum": 3, "blank": 0 }</c> in place of each number: what was given added up, and how many of the reports were blank.
/// </summary>
/// <remarks>
/// <para>
/// A sum is null where no report gave a number, and where <see cref="SummedCell.Sum"/> says that it is. <c>otherHandling</c>
/// holds the three rows where every report that has section 三 has three, else <c>undivided</c>, as
/// <see cref="ReportSum.Template"/> tells. 采购总金额 is in 元; its <c>unit</c> is always <c>"yuan"</c>.
/// </para>
/// <para>
/// <c>edition</c> is null where several years were added up, on the forms of several editions; <c>editions</c> names them,
/// and <c>proactiveDisclosure</c> holds the cells of all of them.
/// </para>
/// <para>Thread-safe. UTF-8 without a byte-order mark. It is written only; nothing reads it.</para>
/// </remarks>
public static class ReportSumJson
{
    private static readonly Lazy<string> s_schema = new(SumSchema.Write);

    /// <summary>
    /// The JSON Schema (draft 2020-12) of what is written here, made from <see cref="ReportTemplate"/>. It allows nothing
    /// else. As long as <c>format</c> is 1, no member goes, and none changes its meaning.
    /// </summary>
    public static string Schema => s_schema.Value;

    /// <summary>The sum as JSON on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sum"/> is <see langword="null"/>.</exception>
    public static string Serialize(ReportSum sum) => Serialize(sum, false);

    /// <summary>The sum as JSON, indented or on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sum"/> is <see langword="null"/>.</exception>
    public static string Serialize(ReportSum sum, bool indented) =>
        Write(sum, indented, buffer => Utf8Text.Decode(buffer.Written));

    /// <summary>The sum as JSON in UTF-8 on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sum"/> is <see langword="null"/>.</exception>
    public static byte[] SerializeToUtf8Bytes(ReportSum sum) => SerializeToUtf8Bytes(sum, false);

    /// <summary>The sum as JSON in UTF-8, indented or on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sum"/> is <see langword="null"/>.</exception>
    public static byte[] SerializeToUtf8Bytes(ReportSum sum, bool indented) =>
        Write(sum, indented, buffer => buffer.Written.ToArray());

    /// <summary>Writes the sum as JSON in UTF-8 on one line. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, ReportSum sum) => Serialize(stream, sum, false);

    /// <summary>Writes the sum as JSON in UTF-8, indented or on one line. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, ReportSum sum, bool indented)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        Write(sum, indented, buffer =>
        {
            buffer.CopyTo(stream);
            return true;
        });
    }

    /// <summary>Writes the sum as one JSON value; encoder and indentation are those of the writer.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Serialize(Utf8JsonWriter writer, ReportSum sum)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (sum is null)
            throw new ArgumentNullException(nameof(sum));
        ReportSumJsonWriter.Write(writer, sum);
    }

    private static T Write<T>(ReportSum sum, bool indented, Func<PooledBuffer, T> take) =>
        sum is null ? throw new ArgumentNullException(nameof(sum)) : JsonOutput.Write(sum, ReportSumJsonWriter.Write, indented, take);
}
