using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Serialization;

[Properties(Arbitrary = [typeof(ReportGenerator)], MaxTest = 300)]
public class ReportJsonRoundTripTests
{
    [Property]
    public void What_is_written_is_read_as_the_same_report(AnnualReport report)
    {
        string json = ReportJson.Serialize(report);
        Assert.Equal(report, ReportJson.Deserialize(json));
    }

    [Property]
    public void What_is_read_is_written_as_the_same_text(AnnualReport report)
    {
        // More than equality: also the decimals of an amount are as they were.
        string json = ReportJson.Serialize(report);
        Assert.Equal(json, ReportJson.Serialize(ReportJson.Deserialize(json)));
    }

    [Property]
    public void Text_bytes_streams_writers_and_indented_output_agree(AnnualReport report)
    {
        byte[] utf8 = ReportJson.SerializeToUtf8Bytes(report);
        Assert.Equal(ReportJson.Serialize(report), Encoding.UTF8.GetString(utf8));

        using var stream = new MemoryStream();
        ReportJson.Serialize(stream, report);
        Assert.Equal(utf8, stream.ToArray());
        stream.Position = 0;
        Assert.Equal(report, ReportJson.Deserialize(stream));

        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written))
            ReportJson.Serialize(writer, report);
        Assert.Equal(report, ReportJson.Deserialize(written.ToArray()));

        string indented = ReportJson.Serialize(report, indented: true);
        Assert.Equal(report, ReportJson.Deserialize(indented));
        Assert.Contains("\n  \"edition\": ", indented, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', indented);
        Assert.Equal(indented, Encoding.UTF8.GetString(ReportJson.SerializeToUtf8Bytes(report, indented: true)));
    }

    [Property]
    public void Members_may_stand_in_any_order(AnnualReport report, int seed)
    {
        JsonNode json = JsonNode.Parse(ReportJson.Serialize(report))!;
        Assert.Equal(report, ReportJson.Deserialize(Shuffled(json, new Random(seed))!.ToJsonString()));
    }

    [Property]
    public void Null_members_may_be_left_out(AnnualReport report)
    {
        JsonNode json = JsonNode.Parse(ReportJson.Serialize(report))!;
        DropNulls(json);
        Assert.Equal(report, ReportJson.Deserialize(json.ToJsonString()));
    }

    [Property]
    public void Every_name_may_be_written_with_escapes(AnnualReport report)
    {
        var escaped = new StringBuilder();
        using var document = JsonDocument.Parse(ReportJson.Serialize(report));
        AppendEscaped(document.RootElement, escaped);
        Assert.Equal(report, ReportJson.Deserialize(escaped.ToString()));
    }

    private static JsonNode? Shuffled(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject members:
                var order = members.ToArray();
                random.Shuffle(order);
                return new JsonObject(order.Select(member => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(member.Key, Shuffled(member.Value, random))));
            default:
                return node?.DeepClone();
        }
    }

    private static void DropNulls(JsonNode node)
    {
        if (node is JsonObject members)
        {
            // A row that was found and is blank stays an object; only what is null may go.
            foreach (string name in members.Where(member => member.Value is null).Select(member => member.Key).ToArray())
                members.Remove(name);
            foreach (JsonNode? value in members.Select(member => member.Value))
                DropNulls(value!);
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
                DropNulls(item!);
        }
    }

    private static void AppendEscaped(JsonElement value, StringBuilder output)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                output.Append('{').AppendJoin(", ", value.EnumerateObject().Select(member =>
                {
                    var text = new StringBuilder("\"");
                    foreach (char letter in member.Name)
                        text.Append("\\u").Append(((int)letter).ToString("x4", null));
                    text.Append("\":");
                    AppendEscaped(member.Value, text);
                    return text.ToString();
                })).Append('}');
                break;
            case JsonValueKind.Array:
                output.Append('[').AppendJoin(", ", value.EnumerateArray().Select(item =>
                {
                    var text = new StringBuilder();
                    AppendEscaped(item, text);
                    return text.ToString();
                })).Append(']');
                break;
            default:
                output.Append(value.GetRawText());
                break;
        }
    }
}
