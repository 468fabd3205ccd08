using System;
using System.Buffers;
using System.IO;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Format.Benchmarks.Plain;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// What writing the JSON of a report costs: into a writer that is used again and again, where nothing is left to be
/// allocated, and as bytes of its own. Everybody writes the same bytes, Chinese as it is.
/// </summary>
public class JsonWriteBenchmarks : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private Utf8JsonWriter _writer = null!;
    private AnnualReport _report = null!;
    private PlainReport _plain = null!;
    private JsonTokens _tokens = null!;

    /// <summary>The document.</summary>
    [Params(JsonDocumentKind.Sample, JsonDocumentKind.Prose)]
    public JsonDocumentKind Document { get; set; }

    /// <summary>Makes the report, and sees that everybody writes the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        byte[] utf8 = Samples.Json(Document);
        _report = ReportJson.Deserialize(utf8);
        _plain = JsonSerializer.Deserialize(utf8, PlainJson.Generated)!;
        _tokens = new JsonTokens(utf8);
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = ReportJson.Encoder, SkipValidation = true });

        Utf8JsonWriterTokens();
        Same.Bytes(_buffer.WrittenSpan, utf8);
        ReportJsonToWriter();
        Same.Bytes(_buffer.WrittenSpan, utf8);
        SourceGenerationToWriter();
        Same.Bytes(_buffer.WrittenSpan, utf8);
        Same.Bytes(ReportJsonToBytes(), utf8);
        Same.Bytes(SourceGenerationToBytes(), utf8);
        Same.Bytes(ReflectionToBytes(), utf8);
        // An amount of 0 is 0.0 there.
        if (!ReportJson.Deserialize(NewtonsoftJsonToBytes()).Equals(_report))
            throw new InvalidOperationException("Newtonsoft.Json writes another report.");
    }

    /// <summary>Lets the writer go.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The limit: the same tokens.</summary>
    [Benchmark(Baseline = true)]
    public long Utf8JsonWriterTokens()
    {
        Restart();
        _tokens.WriteTo(_writer);
        return Finish();
    }

    /// <summary>The library, into the writer.</summary>
    [Benchmark]
    public long ReportJsonToWriter()
    {
        Restart();
        ReportJson.Serialize(_writer, _report);
        return Finish();
    }

    /// <summary>System.Text.Json with the code of its source generator, into the writer.</summary>
    [Benchmark]
    public long SourceGenerationToWriter()
    {
        Restart();
        JsonSerializer.Serialize(_writer, _plain, PlainJson.Generated);
        return Finish();
    }

    /// <summary>The library, as bytes.</summary>
    [Benchmark]
    public byte[] ReportJsonToBytes() => ReportJson.SerializeToUtf8Bytes(_report);

    /// <summary>The library, into a stream.</summary>
    [Benchmark]
    public void ReportJsonToStream() => ReportJson.Serialize(Stream.Null, _report);

    /// <summary>System.Text.Json with the metadata of its source generator, as bytes.</summary>
    [Benchmark]
    public byte[] SourceGenerationToBytes() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainJson.GeneratedRelaxed);

    /// <summary>System.Text.Json by reflection, as bytes.</summary>
    [Benchmark]
    public byte[] ReflectionToBytes() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainJson.Reflected);

    /// <summary>Newtonsoft.Json, as bytes.</summary>
    [Benchmark]
    public byte[] NewtonsoftJsonToBytes() => PlainJson.WriteNewtonsoft(_plain);

    private void Restart()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
    }

    private long Finish()
    {
        _writer.Flush();
        return _writer.BytesCommitted;
    }
}
