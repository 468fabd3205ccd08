using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Serialization.Schema;

/// <summary>A schema as a document.</summary>
internal static class SchemaText
{
    /// <summary>The schema with what stands at the head of a document.</summary>
    internal static JsonObject Document(string id, string title, string description, JsonObject schema) =>
        SchemaParts.Joined(
            new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = id },
            SchemaParts.Described(title, description, schema));

    /// <summary>The document as text, its lines ended by line feeds on every system.</summary>
    internal static string Write(JsonObject document) =>
        JsonOutput.Write(document, (writer, node) => node.WriteTo(writer), true, buffer => Utf8Text.Decode(buffer.Written)).Replace("\r\n", "\n") + "\n";
}
