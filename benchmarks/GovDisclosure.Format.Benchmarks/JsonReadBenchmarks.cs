using System;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Format.Benchmarks.Plain;
using NJsonSchema;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// What reading the JSON of a report costs, from its bytes: the library, System.Text.Json and Newtonsoft.Json on plain
/// classes with the same members, validation against the JSON Schema by NJsonSchema, and the limit. The library alone also
/// refuses unknown and repeated members, numbers out of range and pointers that are none, and knows the place of each.
/// </summary>
public class JsonReadBenchmarks
{
    private byte[] _utf8 = null!;
    private string _text = null!;
    private JsonSchema _schema = null!;

    /// <summary>The document.</summary>
    [ParamsAllValues]
    public JsonDocumentKind Document { get; set; }

    /// <summary>Makes the document, and sees that everybody reads the same from it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Samples.Json(Document);
        _text = Encoding.UTF8.GetString(_utf8);

        // NJsonSchema knows only the older name of the place where the parts of a schema are kept.
        string schema = ReportJsonSchema.ForEdition(ReportEdition.Edition2021).Replace("$defs", "definitions", StringComparison.Ordinal);
        _schema = JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult();

        AnnualReport report = ReportJson.Deserialize(_utf8);
        Same.Report((PlainReport)SourceGeneration(), report);
        Same.Report((PlainReport)Reflection(), report);
        Same.Report((PlainReport)NewtonsoftJson(), report);
        if (NJsonSchemaValidation() != 0 || _schema.Validate(Samples.Faulty(_text)).Count == 0)
            throw new InvalidOperationException("The schema is not judged right.");
    }

    /// <summary>The limit: an empty walk.</summary>
    [Benchmark(Baseline = true)]
    public int Utf8JsonReaderWalk() => JsonWalk.Tokens(_utf8);

    /// <summary>The library.</summary>
    [Benchmark]
    public AnnualReport ReportJsonDeserialize() => ReportJson.Deserialize(_utf8);

    /// <summary>System.Text.Json with the metadata of its source generator.</summary>
    [Benchmark]
    public object SourceGeneration() => JsonSerializer.Deserialize(_utf8, PlainJson.Generated)!;

    /// <summary>System.Text.Json by reflection.</summary>
    [Benchmark]
    public object Reflection() => JsonSerializer.Deserialize<PlainReport>(_utf8, PlainJson.Reflected)!;

    /// <summary>Newtonsoft.Json.</summary>
    [Benchmark]
    public object NewtonsoftJson() => PlainJson.ReadNewtonsoft(_utf8);

    /// <summary>NJsonSchema: is it a report? It takes the document as text and hands nothing on.</summary>
    [Benchmark]
    public int NJsonSchemaValidation() => _schema.Validate(_text).Count;
}
