using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Serialization.Schema;

/// <summary>What the schema of a report is made of: values, lists, objects that allow nothing else.</summary>
/// <remarks>
/// No <c>format</c> stands beside the pattern of a date: the pattern says more, and ajv refuses a schema with a format that
/// it was not given. Patterns keep to what all dialects of regular expressions have in common.
/// </remarks>
internal static class SchemaParts
{
    internal const string Count = "count";
    internal const string Amount = "amount";
    internal const string Date = "date";
    internal const string Pointer = "pointer";

    private const string Digit = "[0-9]";
    private const string Year = "(" + Digit + "{3}[1-9]|" + Digit + "{2}[1-9]0|" + Digit + "[1-9]00|[1-9]000)";
    private const string FourthYear = "(0[48]|[2468][048]|[13579][26])";
    private const string LeapYear = "(" + Digit + "{2}" + FourthYear + "|" + FourthYear + "00)";
    private const string DayOfYear = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";

    // Every day from 0001-01-01 to 9999-12-31, and no other.
    private const string DatePattern = "^(" + Year + "-" + DayOfYear + "|" + LeapYear + "-02-29)$";

    // 28 digits are less than this. It is itself allowed, as 28 nines are the same number in binary floating point.
    private const double AmountLimit = 1e28;

    /// <summary>The values that stand once, by name.</summary>
    internal static JsonObject Values() => new()
    {
        [Count] = Described(null, "整数；空白单元格为 null，不是 0 / A whole number; null for a blank cell, which is not 0", new()
        {
            ["type"] = OrNull("integer"),
            ["minimum"] = -NumberLimits.MaxCount,
            ["maximum"] = NumberLimits.MaxCount,
        }),
        [Amount] = Described(null, "金额，精确小数，至多 28 位有效数字；空白为 null，不是 0 / An amount, an exact decimal of at most 28 significant digits; null where blank, which is not 0", new()
        {
            ["type"] = OrNull("number"),
            ["minimum"] = -AmountLimit,
            ["maximum"] = AmountLimit,
        }),
        [Date] = Described(null, "日期 yyyy-MM-dd，日历上有的一天；不明为 null / A day of the calendar as yyyy-MM-dd; null where it is not known", new()
        {
            ["type"] = OrNull("string"),
            ["pattern"] = DatePattern,
        }),
        [Pointer] = Described(null, "JSON 指针（RFC 6901），指向本报告中的位置；空为整份报告 / A JSON pointer (RFC 6901) into this report; the whole of it where empty", new()
        {
            ["type"] = OrNull("string"),
            ["pattern"] = PointerSyntax.Pattern,
        }),
    };

    /// <summary>A value that stands once elsewhere.</summary>
    internal static JsonObject Reference(string title, string description, string name) =>
        Described(title, description, new() { ["$ref"] = ReferenceTo(name) });

    internal static string ReferenceTo(string name) => "#/$defs/" + name;

    internal static JsonObject Text(string title, string description) =>
        Described(title, description, new() { ["type"] = OrNull("string") });

    /// <summary>One of these texts, or of null and them.</summary>
    internal static JsonObject Choice(string title, string description, params string?[] values) =>
        Described(title, description, new() { ["enum"] = new JsonArray([.. values.Select(value => (JsonNode?)value)]) });

    internal static JsonObject List(string title, string description, JsonObject item) =>
        Described(title, description, new() { ["type"] = OrNull("array"), ["items"] = item });

    /// <summary>An object or null.</summary>
    internal static JsonObject Object(string title, string description, MemberNames names, params JsonObject[] members) =>
        Described(title, description, Closed(OrNull("object"), names, members));

    /// <summary>An object with these members, none of which has to be there, and no others.</summary>
    internal static JsonObject Closed(JsonNode type, MemberNames names, params JsonObject[] members)
    {
        var properties = new JsonObject();
        for (int member = 0; member < members.Length; member++)
            properties[names.NameOf(member)] = members[member];
        return new() { ["type"] = type, ["properties"] = properties, ["additionalProperties"] = false };
    }

    /// <summary>An object in which all of these members have to be there, and no others.</summary>
    internal static JsonObject Whole(MemberNames names, params JsonObject[] members)
    {
        JsonObject schema = Closed("object", names, members);
        schema["required"] = Names(members.Select((_, member) => names.NameOf(member)));
        return schema;
    }

    /// <summary>The schema with title and description in front; what is null is left out. The parts are taken out of it.</summary>
    internal static JsonObject Described(string? title, string? description, JsonObject schema)
    {
        var head = new JsonObject();
        if (title != null)
            head["title"] = title;
        if (description != null)
            head["description"] = description;
        return Joined(head, schema);
    }

    /// <summary>The first with the parts of the second behind its own.</summary>
    internal static JsonObject Joined(JsonObject head, JsonObject tail)
    {
        foreach (KeyValuePair<string, JsonNode?> part in tail.ToArray())
        {
            tail.Remove(part.Key);
            head[part.Key] = part.Value;
        }

        return head;
    }

    internal static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    internal static JsonArray OrNull(string type) => new(type, "null");
}
