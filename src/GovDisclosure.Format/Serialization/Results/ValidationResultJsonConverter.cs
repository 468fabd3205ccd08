using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Format.Serialization.Results;

namespace GovDisclosure.Format;

/// <summary>
/// Writes what a check came to inside a user's own options and source-generated contexts, as <see cref="ResultJson"/> has it in
/// each file: <c>{ "counts", "findings", "notAssessable", "proposals" }</c>. It stands on the type, with messages in Chinese;
/// for messages in English add one to the options. It writes only.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ValidationResultJsonConverter : JsonConverter<ValidationResult>
{
    private readonly ReportLanguage _language;

    /// <summary>A converter with messages in Chinese.</summary>
    public ValidationResultJsonConverter()
        : this(ReportLanguage.Chinese)
    {
    }

    /// <summary>A converter with messages in a language.</summary>
    public ValidationResultJsonConverter(ReportLanguage language) => _language = language;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a result is written only.</exception>
    public override ValidationResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ResultJsonWriter.WritesOnly();

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, ValidationResult value, JsonSerializerOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        new ResultJsonWriter(writer, _language).WriteValidation(value);
    }
}
