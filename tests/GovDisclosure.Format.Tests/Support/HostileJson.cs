using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>JSON that is broken, or right and no report: of our own, and the JSON Test Suite where it lies beside the checkout.</summary>
internal static class HostileJson
{
    /// <summary>The folder of the suite, or null where it is absent.</summary>
    internal static string? Suite
    {
        get
        {
            string folder = Path.Combine(Repository.Beside("json-test-suite"), "test_parsing");
            return Directory.Exists(folder) ? folder : null;
        }
    }

    /// <summary>The kinds that the suite has, made here: <c>n_</c> is no JSON, <c>y_</c> is JSON, <c>i_</c> may be either.</summary>
    internal static IReadOnlyList<(string Name, byte[] Json)> Own { get; } =
    [
        Of("n_nothing", ""), Of("n_blanks", " \t\r\n"), Of("n_null_byte", "\0"), Of("n_nbsp", "\u00A0"), Of("n_word", "nul"), Of("n_capitals", "NULL"), Of("n_comment", "/**/1"), Of("n_line_comment", "//\n1"),
        Of("n_open_arrays", new string('[', 100_000)), Of("n_open_objects", string.Concat(Enumerable.Repeat("{\"\":", 50_000))), Of("n_open_mix", string.Concat(Enumerable.Repeat("[{\"a\":", 30_000))),
        Of("i_closed_arrays", new string('[', 50_000) + new string(']', 50_000)), Of("y_deep", new string('[', 60) + new string(']', 60)), Of("y_objects", string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40)),
        Of("n_closing", "]"), Of("n_wrong_closing", "[1}"), Of("n_comma_first", "[,1]"), Of("n_comma_last", "[1,]"), Of("n_commas", "[1,,2]"), Of("n_no_comma", "[1 2]"), Of("n_colon", "[1:2]"),
        Of("n_no_colon", "{\"a\" 1}"), Of("n_two_colons", "{\"a\"::1}"), Of("n_no_value", "{\"a\":}"), Of("n_no_name", "{:1}"), Of("n_bare_name", "{a:1}"), Of("n_number_name", "{1:1}"), Of("n_quotes", "{'a':1}"), Of("n_comma_in_object", "{\"a\":1,}"),
        Of("y_same_name_twice", "{\"a\":1,\"a\":2}"), Of("y_same_name_escaped", "{\"total\":1,\"\\u0074otal\":2}"), Of("y_empty_name", "{\"\":0}"), Of("y_strange_name", "{\"~0/~1\":[]}"), Of("y_empty_object", "{}"), Of("y_empty_array", "[]"),
        Of("n_open_string", "\"abc"), Of("n_escape", "\"\\x41\""), Of("n_escape_end", "\"\\"), Of("n_unicode_short", "\"\\u12\""), Of("n_unicode_no_hex", "\"\\u00zz\""), Of("n_control", "\"a\nb\""), Of("n_tab", "\"\t\""),
        Of("y_escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\""), Of("y_null_escaped", "\"a\\u0000b\""), Of("y_pair", "\"\\uD842\\uDFB7\""), Of("y_noncharacter", "\"\uFFFF\uDBFF\uDFFF\""),
        Of("i_lone_high", "\"\\uD842\""), Of("i_lone_low", "\"\\uDFB7\""), Of("i_swapped_pair", "\"\\uDFB7\\uD842\""), Of("i_high_then_text", "\"\\uD842a\""), Of("i_lone_in_name", "{\"\\uD842\":1}"),
        ("i_utf8_lone_surrogate", [.. "\""u8, 0xED, 0xA1, 0x82, .. "\""u8]), ("i_utf8_overlong", [.. "\""u8, 0xC0, 0xAF, .. "\""u8]), ("i_utf8_cut", [.. "\""u8, 0xE6, 0x94, .. "\""u8]), ("n_utf8_outside", [0xFF]), ("i_utf8_beyond", [.. "\""u8, 0xF4, 0xBF, 0xBF, 0xBF, .. "\""u8]),
        ("i_utf16", [0xFF, 0xFE, (byte)'1', 0]), ("i_utf16_no_mark", [0, (byte)'[', 0, (byte)']']), ("i_byte_order_mark", [0xEF, 0xBB, 0xBF, (byte)'1']), ("n_byte_order_mark_cut", [0xEF, 0xBB, (byte)'1']), ("n_byte_order_mark_alone", [0xEF, 0xBB, 0xBF]),
        Of("y_zero", "0"), Of("y_minus_zero", "-0"), Of("y_minus_nothing", "-0.000"), Of("y_exponent", "1e2"), Of("y_exponent_plus", "12.50E+1"), Of("y_exponent_to_whole", "300e-2"), Of("y_fraction", "1.5"),
        Of("i_huge", new string('9', 100_000)), Of("i_huge_exponent", "1e999999999"), Of("i_huge_negative", "-1e999999999"), Of("i_tiny", "1e-999999999"), Of("i_exponent_overflows", "1e99999999999999999999"), Of("i_long_fraction", "0." + new string('1', 50_000)), Of("i_zero_exponent", "0e99999999999"),
        Of("n_leading_zero", "01"), Of("n_minus", "-"), Of("n_plus", "+1"), Of("n_point_first", ".5"), Of("n_point_last", "1."), Of("n_exponent_nothing", "1e"), Of("n_hex", "0x1"), Of("n_nan", "NaN"), Of("n_infinity", "-Infinity"), Of("n_full_width", "１"), Of("n_separated", "1,000.0.0"),
        Of("n_trailing_word", "1 x"), Of("n_trailing_brace", "{}}"), Of("n_two_values", "1 1"), Of("n_trailing_comma", "{},"), Of("n_trailing_null_byte", "1\0"), Of("y_blanks_around", " \r\n\t1\t\n "),
        Of("y_true", "true"), Of("y_null", "null"), Of("y_text", "\"政府信息公开\""), Of("y_list_of_all", "[null,true,1.5,\"a\",{},[]]"),
    ];

    /// <summary>All there are, ours first.</summary>
    internal static IReadOnlyList<(string Name, byte[] Json)> All { get; } =
        [.. Own, .. Suite is { } folder ? Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))) : []];

    private static (string Name, byte[] Json) Of(string name, string json) => (name, Encoding.UTF8.GetBytes(json));
}
