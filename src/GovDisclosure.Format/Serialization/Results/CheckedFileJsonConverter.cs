using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Format.Serialization.Results;

namespace GovDisclosure.Format;

/// <summary>
/// Writes a file with what was found in it inside a user's own options and source-generated contexts: one of the <c>files</c>
/// of <see cref="ResultJson"/>. It stands on the type, with messages in Chinese; for messages in English add one to the
/// options. It writes only.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CheckedFileJsonConverter : JsonConverter<CheckedFile>
{
    private readonly ReportLanguage _language;

    /// <summary>A converter with messages in Chinese.</summary>
    public CheckedFileJsonConverter()
        : this(ReportLanguage.Chinese)
    {
    }

    /// <summary>A converter with messages in a language.</summary>
    public CheckedFileJsonConverter(ReportLanguage language) => _language = language;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a result is written only.</exception>
    public override CheckedFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ResultJsonWriter.WritesOnly();

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, CheckedFile value, JsonSerializerOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        new ResultJsonWriter(writer, _language).WriteFile(value);
    }
}
