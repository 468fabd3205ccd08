using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json.Serialization;

namespace GovDisclosure.Format.Benchmarks.Plain;

/// <summary>
/// The plain classes by System.Text.Json and Newtonsoft.Json, each with everything that can be kept from one call to the
/// next kept, and Chinese written as it is.
/// </summary>
internal static class PlainJson
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Newtonsoft.Json.JsonSerializer s_newtonsoft = Newtonsoft.Json.JsonSerializer.Create(new Newtonsoft.Json.JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
    });

    /// <summary>Metadata made by the source generator.</summary>
    internal static JsonTypeInfo<PlainReport> Generated { get; } = PlainJsonContext.Default.PlainReport;

    /// <summary>The same with the relaxed encoder, for bytes of the serializer's own: without it Chinese is escaped.</summary>
    internal static JsonTypeInfo<PlainReport> GeneratedRelaxed { get; } =
        new PlainJsonContext(new JsonSerializerOptions(PlainJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).PlainReport;

    /// <summary>Metadata found by reflection.</summary>
    internal static JsonSerializerOptions Reflected { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static PlainReport ReadNewtonsoft(byte[] utf8)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StreamReader(new MemoryStream(utf8), s_utf8));
        return s_newtonsoft.Deserialize<PlainReport>(reader)!;
    }

    internal static byte[] WriteNewtonsoft(PlainReport report)
    {
        var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, s_utf8))
            s_newtonsoft.Serialize(writer, report);
        return stream.ToArray();
    }
}
