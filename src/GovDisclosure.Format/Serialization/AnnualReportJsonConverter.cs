using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Format.Serialization;

namespace GovDisclosure.Format;

/// <summary>
/// Reads and writes an <see cref="AnnualReport"/> inside a user's own options and source-generated contexts. It stands on
/// the type, so that nothing needs to be registered. Encoder, indentation and null for an optional report are those of
/// the options; everything else is as in <see cref="ReportJson"/>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AnnualReportJsonConverter : JsonConverter<AnnualReport>
{
    /// <inheritdoc/>
    /// <exception cref="ReportJsonException">The JSON is no report.</exception>
    public override AnnualReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var report = new ReportJsonReader();
        try
        {
            return report.Read(ref reader, default);
        }
        catch (JsonException error) when (error is not ReportJsonException)
        {
            throw new ReportJsonException(JsonErrors.Malformed, report.Pointer, reader.BytesConsumed, [JsonErrors.Unreadable], error);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, AnnualReport value, JsonSerializerOptions options) => ReportJson.Serialize(writer, value);
}
