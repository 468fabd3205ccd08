using System.Text.Json;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Serialization;

/// <summary>How messages call what was expected and what was found.</summary>
internal static class TokenNames
{
    internal static readonly Bilingual Count = new("整数或 null", "a whole number or null");
    internal static readonly Bilingual Amount = new("数字或 null", "a number or null");
    internal static readonly Bilingual Text = new("字符串", "a string");
    internal static readonly Bilingual TextOrNull = new("字符串或 null", "a string or null");
    internal static readonly Bilingual Object = new("对象", "an object");
    internal static readonly Bilingual ObjectOrNull = new("对象或 null", "an object or null");
    internal static readonly Bilingual ArrayOrNull = new("数组或 null", "an array or null");
    internal static readonly Bilingual Edition = new("字符串 \"2019\" 或 \"2021\"", "the string \"2019\" or \"2021\"");

    private static readonly Bilingual s_array = new("数组", "an array");
    private static readonly Bilingual s_number = new("数字", "a number");
    private static readonly Bilingual s_null = new(" null", "null");
    private static readonly Bilingual s_true = new(" true", "true");
    private static readonly Bilingual s_false = new(" false", "false");

    internal static Bilingual Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => s_array,
        JsonTokenType.String => Text,
        JsonTokenType.Number => s_number,
        JsonTokenType.True => s_true,
        JsonTokenType.False => s_false,
        _ => s_null,
    };
}
