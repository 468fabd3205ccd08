using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Fuzz;

/// <summary>The words thrown in: the labels and member names of the form, and the signs of each format.</summary>
internal static class Words
{
    private static readonly string[] s_signs =
    [
        "\t", "\n", "\r\n", "\r", " ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\f", "\u2028", "\0", "、", "。", "（", "）", "(", ")", "【", "《", "：", "“", "-", "－", "−", "/", "元", "万元", "件", "人", "年", "月", "日", "若干", "无", "未收取", "𠮷",
        "|", "|---|---|", "\\|", "# ", "## ", "**", "&nbsp;", "&#124;", "&#x31;", "&amp;", "<br>", "```", "> ", "- ",
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<td colspan=3>", "<td rowspan=2>", " colspan=\"2\"", " rowspan=\"9\"", "<p>", "</p>", "<b>", "</b>", "<!--", "-->", "<script>", "<style>", "<svg>", "<select>", "<template>", "<title>", "<meta charset=gbk>", "<h2>", "<li>", "<ol>", "<plaintext>", " style=\"display:none\"", " hidden", "<![CDATA[", "]]>",
        "<w:p>", "</w:p>", "<w:p/>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:gridSpan w:val=\"3\"/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:gridBefore w:val=\"2\"/>", "<w:del>", "</w:del>", "<w:ins>", "<w:tab/>", "<w:br/>", "<w:vanish/>", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:sdt>", "<w:fldSimple>", "<!DOCTYPE a>",
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\uD842", "\\n", "null", "true", "{}", "[]", "\"\"", "~0", "~1",
    ];

    private static readonly string[] s_numbers =
    [
        "0", "-0", "00", "1", "-1", "7", "12", "2023", "1e2", "1e-2", "1E400", "0.5", "1.50", "1,234", "1，234", "12,34", "１２", "二", "十二", "1000000000000", "1000000000001", "-1000000000000", "9223372036854775807", "9223372036854775808", "79228162514264337593543950336",
        "0.00000000000000000000000000001", "999999999999999999999999999999999999999999", "+3", ".5", "5.", "1/3", "③", "Ⅳ", "٣", "〇", "2147483648",
    ];

    internal static IReadOnlyList<byte[]> All { get; } = [.. Form().Concat(s_signs).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];

    internal static IReadOnlyList<byte[]> Numbers { get; } = [.. s_numbers.Select(Encoding.UTF8.GetBytes)];

    private static IEnumerable<string> Form()
    {
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            foreach (string label in section.Variants.Select(variant => variant.Text).Append(section.Heading))
                yield return section.Numeral + "、" + label;
        }

        IEnumerable<TemplateTable> tables = Enum.GetValues<ReportEdition>().SelectMany(edition => Enum.GetValues<OtherHandlingForm>().SelectMany(form => ReportTemplate.For(edition, form).Tables));
        foreach (TemplateTable table in tables)
        {
            if (table.Caption is { } caption)
                yield return caption;
            if (table.Corner is { } corner)
                yield return corner;
            IEnumerable<string> rows = table.Rows.SelectMany(row => row.Variants.Select(variant => variant.Text).Concat(row.Groups).Append(row.Label));
            IEnumerable<string> columns = table.Columns.SelectMany(column => column.Variants.Select(variant => variant.Text).Concat(column.Groups).Append(column.Label));
            IEnumerable<string> members = table.Rows.SelectMany(row => row.Pointer.Split('/').Skip(1)).Concat(table.Columns.Select(column => column.Name)).Select(name => "\"" + name + "\":");
            foreach (string word in rows.Concat(columns).Concat(members))
                yield return word;
        }
    }
}
