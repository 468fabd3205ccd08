using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Serialization.Results;

/// <summary>Results inside a user's own options and contexts are written as the JSON of results has them.</summary>
public class ResultJsonConverterTests
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = ReportJson.Encoder };

    private static readonly JsonSerializerOptions s_upper = new() { Encoder = JavaScriptEncoder.Default, WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    private static readonly AnnualReport s_report = RandomReports.Create(11, 10);
    private static readonly ValidationResult s_validation = ReportValidator.Default.Validate(s_report);

    [Fact]
    public void A_file_is_one_of_the_files_in_options_and_in_a_context()
    {
        CheckedFile file = CheckedFile.OfReport("甲.json", s_report, s_validation);
        string expected = FileOf(file).GetRawText();

        Assert.Equal(expected, JsonSerializer.Serialize(file, s_readable));
        Assert.Equal("[" + expected + "]", JsonSerializer.Serialize(new[] { file }, s_readable));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(JsonSerializer.Serialize(file, ResultContext.Default.CheckedFile))));
    }

    [Fact]
    public void A_check_is_what_the_file_has_of_it()
    {
        Assert.NotEmpty(s_validation.Findings);
        JsonElement file = FileOf(CheckedFile.OfReport("甲.json", s_report, s_validation));
        string expected = "{" + string.Join(',', new[] { "counts", "findings", "notAssessable", "proposals" }.Select(name => "\"" + name + "\":" + file.GetProperty(name).GetRawText())) + "}";

        Assert.Equal(expected, JsonSerializer.Serialize(s_validation, s_readable));
        Assert.Equal(file.GetProperty("findings").GetRawText(), JsonSerializer.Serialize(s_validation.Findings, s_readable));
    }

    [Fact]
    public void The_options_decide_on_encoder_and_indentation_and_not_on_names()
    {
        string json = JsonSerializer.Serialize(s_validation, s_upper);

        Assert.Contains("\n  \"notAssessable\": [", json, StringComparison.Ordinal);
        Assert.DoesNotContain(json, letter => letter > '\u007f');
        Assert.Contains("\"message\": \"\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_converter_in_the_options_writes_the_messages_in_english()
    {
        var english = new JsonSerializerOptions(s_readable)
        {
            Converters = { new FindingJsonConverter(ReportLanguage.English), new ValidationResultJsonConverter(ReportLanguage.English), new CheckedFileJsonConverter(ReportLanguage.English) },
        };
        Finding finding = s_validation.Findings[0];
        string expected = "\"message\":" + JsonSerializer.Serialize(finding.GetMessage(ReportLanguage.English), s_readable);

        Assert.NotEqual(finding.GetMessage(), finding.GetMessage(ReportLanguage.English));
        Assert.Contains(expected, JsonSerializer.Serialize(finding, english), StringComparison.Ordinal);
        Assert.Contains(expected, JsonSerializer.Serialize(s_validation, english), StringComparison.Ordinal);
        Assert.Contains(expected, JsonSerializer.Serialize(CheckedFile.OfReport("a", s_report, s_validation), english), StringComparison.Ordinal);
        Assert.Contains(finding.GetMessage(), JsonSerializer.Serialize(s_validation, s_readable), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_reads_them()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Finding>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ValidationResult>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<CheckedFile>("{}"));
    }

    [Fact]
    public void Null_arguments_are_argument_errors()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        Assert.Throws<ArgumentNullException>("writer", () => new FindingJsonConverter().Write(null!, s_validation.Findings[0], s_readable));
        Assert.Throws<ArgumentNullException>("value", () => new FindingJsonConverter().Write(writer, null!, s_readable));
        Assert.Throws<ArgumentNullException>("value", () => new ValidationResultJsonConverter().Write(writer, null!, s_readable));
        Assert.Throws<ArgumentNullException>("writer", () => new ValidationResultJsonConverter().Write(null!, s_validation, s_readable));
        Assert.Throws<ArgumentNullException>("writer", () => new CheckedFileJsonConverter().Write(null!, CheckedFile.OfReport("甲.json", s_report, s_validation), s_readable));
        Assert.Throws<ArgumentNullException>("value", () => new CheckedFileJsonConverter().Write(writer, null!, s_readable));
    }

    private static JsonElement FileOf(CheckedFile file)
    {
        using var stream = new MemoryStream();
        ResultJson.Serialize(stream, [file]);
        return JsonElement.Parse(Encoding.UTF8.GetString(stream.ToArray())).GetProperty("files")[0];
    }
}

[JsonSerializable(typeof(CheckedFile))]
[JsonSerializable(typeof(ValidationResult))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
public sealed partial class ResultContext : JsonSerializerContext;
