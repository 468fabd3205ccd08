using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Serialization.Schema;

/// <summary>What the schema of （六）其他处理 says of its two forms: the rows of one exclude those of the other.</summary>
internal static class FormSchema
{
    internal static void AddTo(JsonObject schema, CellNode group, bool isSum)
    {
        string[] undivided = NamesOf(group, OtherHandlingForm.Undivided);
        string[] divided = NamesOf(group, OtherHandlingForm.Divided);
        schema["if"] = There(undivided);
        schema["then"] = new JsonObject { ["properties"] = Each(divided, () => isSum ? JsonValue.Create(false) : new JsonObject { ["type"] = "null" }) };
        if (isSum)
            schema["else"] = There(divided);
    }

    private static string[] NamesOf(CellNode group, OtherHandlingForm form) =>
        [.. group.Children.Where(child => child.Form == form).Select(child => child.Name)];

    private static JsonObject There(string[] names) => new()
    {
        ["required"] = SchemaParts.Names(names),
        ["properties"] = Each(names, () => new JsonObject { ["type"] = "object" }),
    };

    private static JsonObject Each(string[] names, Func<JsonNode> schema) =>
        new(names.Select(name => new KeyValuePair<string, JsonNode?>(name, schema())));
}
