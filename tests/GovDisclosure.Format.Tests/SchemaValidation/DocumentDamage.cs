using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Tests.SchemaValidation;

/// <summary>Changes to the JSON of a report, one of a kind at a time. Some do no harm.</summary>
internal static class DocumentDamage
{
    private static readonly string[] s_numbers =
    [
        "0", "-0", "3.0", "3e0", "30e-1", "1E+2", "-8", "0.1", "1.5", "1e-1", "9999", "10000", "1000000000000", "1e12", "-1e12", "1000000000000.5", "1000000000001", "-1000000000001",
        "1e13", "9223372036854775808", "9999999999999999999999999999", "-9999999999999999999999999999", "2e28", "-1e29", "1e400",
    ];

    private static readonly string[] s_values = ["null", "true", "false", "0", "1", "1.5", "\"\"", "\"1\"", "\"若干\"", "\"/title\"", "\"2023-12-31\"", "\"2021\"", "[]", "[null]", "[\"\"]", "[{}]", "{}", "{\"text\":\"\"}", "{\"total\":1}"];

    private static readonly string[] s_everywhere = ["null", "true", "\"1\"", "0.5", "-1000000000001", "1000000000001", "-2e28", "2e28", "{}", "{\"x\":null}", "[]", "[null]", "[{\"x\":null}]"];

    private static readonly string[] s_dates =
    [
        "2023-02-29", "2024-02-29", "2023-02-30", "2024-02-30", "1900-02-29", "2000-02-29", "0400-02-29", "0004-02-29", "0000-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01",
        "2023-04-30", "2023-04-31", "2023-06-31", "2023-09-31", "2023-11-31", "2023-12-31", "2023-12-32", "2023-13-01", "2023-00-10", "2023-10-00", "2023-1-1", "23-01-01", "20230101", "2023/01/01",
        " 2023-01-01", "2023-01-01 ", "2023-01-01\n", "2023-01-01T00:00:00", "２０２３-01-01", "-2023-01-01", "2023年1月1日", "",
    ];

    private static readonly string[] s_pointers = ["", "/", "//", "/a", "/a~0b~1c", "/~0", "/\n", "/𠮷", "/title/", "a", "a/b", "~", "/~", "/a~", "/a~2", "/~01~", " /a", "#/a"];

    /// <summary>What each change does to a document, by its kind.</summary>
    internal static readonly IReadOnlyDictionary<string, Action<JsonObject, Random>> Kinds = new Dictionary<string, Action<JsonObject, Random>>(StringComparer.Ordinal)
    {
        ["a member left out"] = (report, random) =>
        {
            (JsonObject parent, string name) = Any(report, random, _ => true);
            parent.Remove(name);
        },
        ["most members left out"] = (report, random) =>
        {
            for (int i = random.Next(10, 100); i > 0; i--)
            {
                (JsonObject parent, string name) = Any(report, random, member => member.Name != "edition");
                parent.Remove(name);
                if (report.Count < 2)
                    break;
            }
        },
        ["a member with another name"] = (report, random) =>
        {
            (JsonObject parent, string name) = Any(report, random, _ => true);
            string other = Of(random, name + "s", name.ToUpperInvariant(), name[1..], string.Empty, Any(report, random, _ => true).Name, Of(random, [.. parent.Select(member => member.Key)]), "总计", "__proto__", "constructor");
            JsonNode? value = parent[name]?.DeepClone();
            parent.Remove(name);
            parent[other] = value;
        },
        ["a member too many"] = (report, random) =>
        {
            (JsonObject parent, string name) = Any(report, random, _ => true);
            parent[Of(random, "remark", "Total", "$schema", "toString", Any(report, random, _ => true).Name, name)] = Of(random, null, Value(random));
        },
        ["another value"] = (report, random) => Set(report, random, _ => true, Value(random)),
        ["a value of another place"] = (report, random) =>
        {
            (JsonObject parent, string name) = Any(report, random, _ => true);
            Set(report, random, _ => true, parent[name]?.DeepClone());
        },
        ["another number"] = (report, random) =>
            Set(report, random, member => member.Parent[member.Name] is null || member.Parent[member.Name]!.GetValueKind() == System.Text.Json.JsonValueKind.Number, JsonNode.Parse(Of(random, s_numbers))),
        ["another year"] = (report, random) => report["year"] = JsonNode.Parse(Of(random, "0", "1", "-1", "9999", "1e4", "2023.0", "2023.5", "\"2023\"", "null", "[2023]")),
        ["another date"] = (report, random) => SetDate(report, random, Of(random, s_dates)),
        ["another day"] = (report, random) => SetDate(report, random, string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 10001):0000}-{random.Next(0, 14):00}-{random.Next(27, 33):00}")),
        ["another pointer"] = (report, random) =>
        {
            (string list, string member) = Of(random, ("annotations", "at"), ("additionalRows", "table"), ("refused", "at"));
            report[list] = new JsonArray(new JsonObject { [member] = Of(random, s_pointers) });
        },
        ["another list"] = (report, random) =>
        {
            string list = Of(random, "annotations", "additionalRows", "refused");
            report[list] = random.Next(3) == 0 ? Value(random) : new JsonArray(new JsonObject(), Value(random));
        },
        ["other cells of a row"] = (report, random) => report["additionalRows"] = new JsonArray(new JsonObject { ["cells"] = random.Next(3) == 0 ? Value(random) : new JsonArray("1", Value(random)) }),
        ["another edition"] = (report, random) => report["edition"] = JsonNode.Parse(Of(random, "\"2019\"", "\"2021\"", "\"2020\"", "\"2023\"", "\"\"", "2021", "null", "\" 2021\"", "[\"2021\"]")),
        ["another contract"] = (report, random) => report["contract"] = JsonNode.Parse(Of(random, "0", "1", "1.0", "10e-1", "2", "-1", "1.5", "\"1\"", "true", "null")),
        ["another unit"] = (report, random) =>
        {
            report["edition"] = Of(random, "2019", "2019", "2021");
            report["proactiveDisclosure"] = new JsonObject { ["procurement"] = new JsonObject { ["unit"] = JsonNode.Parse(Of(random, "\"yuan\"", "\"tenThousandYuan\"", "null", "\"元\"", "\"Yuan\"", "\"\"", "1", "{}")) } };
        },
        ["both forms of other handling"] = (report, random) => report["applications"] = new JsonObject
        {
            ["outcomes"] = new JsonObject
            {
                ["otherHandling"] = new JsonObject(new[] { "undivided", "clarificationOverdue", "feeOverdue", "residual" }.OrderBy(_ => random.Next()).Take(random.Next(5))
                    .Select(row => new KeyValuePair<string, JsonNode?>(row, JsonNode.Parse(Of(random, "null", "{}", "{\"total\":null}", "{\"total\":1}"))))),
            },
        },
        ["members in another order"] = (report, random) => Shuffle(report, random),
    };

    /// <summary>The report with every member in turn, and the report itself, replaced by values of every type.</summary>
    internal static IEnumerable<JsonNode?> Everywhere(JsonObject report)
    {
        JsonNode?[] values = [.. s_everywhere.Select(value => JsonNode.Parse(value))];
        foreach (JsonNode? value in values)
            yield return value;
        foreach ((_, JsonObject parent, string name) in Members(report, 0).ToArray())
        {
            JsonNode? sound = parent[name];
            foreach (JsonNode? value in values)
            {
                parent[name] = value?.DeepClone();
                yield return report;
            }

            parent[name] = sound;
        }
    }

    private static void Set(JsonObject report, Random random, Func<(JsonObject Parent, string Name), bool> wanted, JsonNode? value)
    {
        (JsonObject parent, string name) = Any(report, random, wanted);
        parent[name] = value;
    }

    private static void SetDate(JsonObject report, Random random, string date)
    {
        if (random.Next(2) == 0)
            report["publishedOn"] = date;
        else
            report["period"] = new JsonObject { [Of(random, "start", "end")] = date };
    }

    private static JsonNode? Value(Random random) => JsonNode.Parse(Of(random, s_values));

    private static T Of<T>(Random random, params T[] choice) => choice[random.Next(choice.Length)];

    /// <summary>A member at any depth; every level is as likely as the next, though there are more members on the deeper ones.</summary>
    private static (JsonObject Parent, string Name) Any(JsonObject report, Random random, Func<(JsonObject Parent, string Name), bool> wanted)
    {
        var levels = Members(report, 0).Where(member => wanted((member.Parent, member.Name))).GroupBy(member => member.Depth).ToArray();
        var level = Of(random, levels).ToArray();
        (_, JsonObject parent, string name) = Of(random, level);
        return (parent, name);
    }

    private static IEnumerable<(int Depth, JsonObject Parent, string Name)> Members(JsonNode? node, int depth) => node switch
    {
        JsonObject group => group.SelectMany(member => Members(member.Value, depth + 1).Prepend((depth, group, member.Key))),
        JsonArray list => list.SelectMany(item => Members(item, depth + 1)),
        _ => [],
    };

    private static void Shuffle(JsonNode? node, Random random)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Shuffle(item, random);
        }

        if (node is not JsonObject group)
            return;
        KeyValuePair<string, JsonNode?>[] members = [.. group.OrderBy(_ => random.Next())];
        group.Clear();
        foreach ((string name, JsonNode? value) in members)
        {
            Shuffle(value, random);
            group[name] = value;
        }
    }
}
