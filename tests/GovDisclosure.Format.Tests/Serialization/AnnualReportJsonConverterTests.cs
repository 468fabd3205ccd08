using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using FsCheck.Xunit;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Serialization;

[Properties(Arbitrary = [typeof(ReportGenerator)])]
public class AnnualReportJsonConverterTests
{
    [Property]
    public void Default_options_write_and_read_the_same_report(AnnualReport report) =>
        Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>(JsonSerializer.Serialize(report)));

    [Property]
    public void A_source_generated_context_needs_nothing(AnnualReport report, AnnualReport other)
    {
        var batch = new Batch { Name = "市", Reports = [report, other], Optional = other };
        string json = JsonSerializer.Serialize(batch, BatchContext.Default.Batch);
        Batch again = JsonSerializer.Deserialize(json, BatchContext.Default.Batch)!;
        Assert.Equal(batch.Reports, again.Reports);
        Assert.Equal(other, again.Optional);
    }

    [Property(MaxTest = 20)]
    public async Task A_stream_in_small_buffers_is_read(AnnualReport report)
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, new[] { report, report }, options);
        stream.Position = 0;
        AnnualReport[]? read = await JsonSerializer.DeserializeAsync<AnnualReport[]>(stream, options);
        Assert.Equal([report, report], read!);
    }

    [Property(MaxTest = 20)]
    public void A_reader_over_segments_is_read(AnnualReport report, byte size)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(report);
        var reader = new Utf8JsonReader(Segments.Of(json, size + 1));
        Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>(ref reader));
    }

    [Property(MaxTest = 50)]
    public void The_converter_itself_reads_tokens_cut_by_segments(AnnualReport report, byte size)
    {
        var reader = new Utf8JsonReader(Segments.Of(ReportJson.SerializeToUtf8Bytes(report), (size % 40) + 1));
        Assert.True(reader.Read());
        Assert.Equal(report, new AnnualReportJsonConverter().Read(ref reader, typeof(AnnualReport), JsonSerializerOptions.Default));
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.False(reader.Read());
    }

    [Fact]
    public void The_options_decide_on_encoder_indentation_comments_and_commas()
    {
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021) { Title = "公𠮷" }.Build();
        Assert.Contains("\"title\":\"\\u516C\\uD842\\uDFB7\"", JsonSerializer.Serialize(report), StringComparison.Ordinal);
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        };
        string json = JsonSerializer.Serialize(report, options);
        Assert.Contains("\n  \"title\": \"公\\uD842\\uDFB7\",", json, StringComparison.Ordinal);
        Assert.Contains("\n  \"preamble\": null,", json, StringComparison.Ordinal);
        Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>("{/* 注 */\"title\":\"公𠮷\",\"edition\":\"2021\",}", options));
    }

    [Theory]
    [InlineData("{\"reports\":[{\"edition\":\"2021\"},\n {\"edition\":\"2021\",\"titel\":1}]}", "JSON-008", "/titel", 1, 19)]
    [InlineData("{\"reports\":[{\"year\":1.5,\"edition\":\"2021\"}]}", "JSON-014", "/year", 0, 23)]
    [InlineData("{\"reports\":[[]]}", "JSON-007", "", 0, 13)]
    [InlineData("{\"reports\":[{\"edition\":\"2021\",\"year\":}]}", "JSON-001", "/year", 0, 30)]
    [InlineData("{\"reports\":[{\"edition\":\"2021\",\"issuer\":{\"name\":\"甲", "JSON-001", "/issuer/name", 0, 40)]
    [InlineData("{\"reports\":[{\"edition\":\"2021\",\"title\":\"\\ud842\"}]}", "JSON-003", "/title", 0, 46)]
    public void An_error_is_the_librarys_own_with_pointer_and_the_place_system_text_json_knows(string json, string code, string pointer, long line, long byteAtLeast)
    {
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize(json, BatchContext.Default.Batch));
        Assert.Equal((code, pointer), (error.Code, error.Pointer));
        Assert.Equal(line, error.LineNumber);
        Assert.InRange(error.BytePositionInLine!.Value, byteAtLeast, byteAtLeast + 20);
        Assert.StartsWith("$.reports", error.Path, StringComparison.Ordinal);
        Assert.False(error.Position.IsKnown);
    }

    [Fact]
    public void A_wrong_report_does_not_stop_the_writer_or_the_next_reading()
    {
        Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<AnnualReport>("{}"));
        Assert.Equal(ReportEdition.Edition2019, JsonSerializer.Deserialize<AnnualReport>("{\"edition\":\"2019\"}")!.Edition);
    }

    [Fact]
    public void An_optional_report_of_the_users_own_type_may_be_null()
    {
        Batch batch = JsonSerializer.Deserialize("{\"optional\":null}", BatchContext.Default.Batch)!;
        Assert.Null(batch.Optional);
        Assert.Contains("\"optional\":null", JsonSerializer.Serialize(batch, BatchContext.Default.Batch), StringComparison.Ordinal);
    }
}

public sealed class Batch
{
    public string? Name { get; set; }

    public IList<AnnualReport> Reports { get; set; } = [];

    public AnnualReport? Optional { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Batch))]
public sealed partial class BatchContext : JsonSerializerContext;
