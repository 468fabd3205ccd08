using System.Text.Json.Serialization;

namespace GovDisclosure.Format.Benchmarks.Plain;

/// <summary>What the source generator of System.Text.Json makes for the plain classes, in its default mode.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainReport))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
