using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Html.Tests.Support;

/// <summary>Prints a report as a page, in one of the many ways in which sites and word processors do it.</summary>
internal sealed class DisguisedPage
{
    private readonly Random _random;
    private readonly bool _emptyCells;
    private readonly bool _looseTags;
    private readonly bool _wordMarkup;
    private readonly bool _oneTable;
    private readonly bool _heads;
    private readonly int _frame;
    private readonly int _breaks;

    private DisguisedPage(Random random)
    {
        _random = random;
        _emptyCells = random.Next(3) == 0;
        _looseTags = random.Next(4) == 0;
        _wordMarkup = random.Next(2) == 0;
        _oneTable = random.Next(2) == 0;
        _heads = random.Next(2) == 0;
        _frame = random.Next(4);
        _breaks = random.Next(3) == 0 ? 30 : 0;
    }

    internal static string Print(AnnualReport report, Random random) => new DisguisedPage(random).Print(report);

    private string Print(AnnualReport report)
    {
        string title = FormattableString.Invariant($"示例市{report.Year}年政府信息公开工作年度报告");
        var body = new StringBuilder();
        body.Append(Line("h1", title));
        body.Append("<div class=\"info\">发布时间：2024-01-19　来源：<span>示例市政府办</span>　浏览次数：<span id=\"hits\"><script>document.write(\"<td>8</td>\")</script></span></div>\n");
        body.Append(Paragraph(FormattableString.Invariant($"　　本报告所列数据的统计期限自{report.Year}年1月1日起至{report.Year}年12月31日止。")));
        body.Append(Heading("一、总体情况")).Append(Paragraph("全年公开信息12条。"));
        body.Append(Heading("二、主动公开政府信息情况"));
        List<List<FormCell>> disclosure = FormTables.Disclosure(report);
        if (_oneTable)
        {
            body.Append(Table(disclosure, 4));
        }
        else
        {
            int start = 0;
            for (int i = 1; i <= disclosure.Count; i++)
            {
                if (i < disclosure.Count && disclosure[i].Count > 1)
                    continue;
                body.Append(Table(disclosure.GetRange(start, i - start), 4));
                start = i;
            }
        }

        body.Append(Heading("三、收到和处理政府信息公开申请情况")).Append(Table(FormTables.Matrix(report), 10));
        body.Append(Heading("四、政府信息公开行政复议、行政诉讼情况")).Append(Table(FormTables.Cases(report), 15));
        body.Append(Heading("五、存在的主要问题及改进情况")).Append(Paragraph("问题仍有3个。"));
        body.Append(Heading("六、其他需要报告的事项")).Append(Paragraph("无其他需要报告的事项。"));
        return Around(title, body.ToString());
    }

    private string Around(string title, string content)
    {
        string framed = _frame switch
        {
            0 => "<div id=\"zoom\" class=\"article TRS_Editor\">" + content + "</div>",
            1 => "<table width=\"1000\" align=\"center\"><tr><td class=\"left\"><a href=\"#\">政策</a><br><a href=\"#\">解读</a></td><td>" + content + "</td></tr></table>",
            2 => "<table><tbody><tr><td><table><tr><td>" + content + "</td></tr></table></td></tr></tbody></table>",
            _ => content,
        };
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + title + "_示例市人民政府</title><style>td{border:1px}</style></head>\n<body>"
            + "<div class=\"nav\"><ul><li><a href=\"/\">首页</a><li><a href=\"/xxgk\">政府信息公开</a></ul></div><div class=\"crumb\">当前位置：首页 &gt; 政府信息公开 &gt; 年报</div>\n"
            + framed
            + "\n<div class=\"footer\"><p>主办单位：示例市人民政府办公室　备案号：示ICP备00000001号</p><img src=\"beian.png\">示公网安备 00000000000001号</div></body></html>";
    }

    private string Table(List<List<FormCell>> rows, int columns)
    {
        var text = new StringBuilder(_wordMarkup ? "<table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse;mso-table-layout-alt:fixed\">\n" : "<table>\n");
        bool group = _random.Next(2) == 0;
        text.Append(group ? "<tbody>" : string.Empty);
        if (_random.Next(8) == 0)
            text.Append("<tr style=\"display: none\"><td>9</td><td>9</td><td>9</td><td>9</td><td>9</td><td>9</td><td>9</td></tr>");
        List<List<FormCell>> printed = _emptyCells ? WithEmptyCells(rows, columns) : rows;
        foreach (List<FormCell> row in printed)
        {
            text.Append("<tr>");
            foreach (FormCell cell in row)
                text.Append(Cell(cell));
            text.Append(_looseTags ? "\n" : "</tr>\n");
        }

        return text.Append(group && !_looseTags ? "</tbody></table>" : "</table>").ToString();
    }

    /// <summary>A blank cell in each place that a merged one covers beside its first.</summary>
    private static List<List<FormCell>> WithEmptyCells(List<List<FormCell>> rows, int columns)
    {
        var grid = new FormCell?[rows.Count, columns];
        for (int r = 0; r < rows.Count; r++)
        {
            int c = 0;
            foreach (FormCell cell in rows[r])
            {
                while (grid[r, c] != null)
                    c++;
                for (int down = 0; down < cell.Rows; down++)
                {
                    for (int right = 0; right < cell.Columns; right++)
                        grid[r + down, c + right] = down == 0 && right == 0 ? cell with { Columns = 1, Rows = 1 } : new FormCell(string.Empty, IsHead: cell.IsHead, IsNumber: cell.IsNumber);
                }
            }
        }

        return [.. Enumerable.Range(0, rows.Count).Select(r => Enumerable.Range(0, columns).Select(c => grid[r, c]).OfType<FormCell>().ToList())];
    }

    private string Cell(FormCell cell)
    {
        string tag = _heads && cell.IsHead ? "th" : "td";
        string spans = (cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : string.Empty) + (cell.Rows > 1 ? $" rowspan={cell.Rows}" : string.Empty);
        string content = cell.Text.Length == 0 ? Pick(string.Empty, "&nbsp;", "　", "<br>", "<p><span>&nbsp;</span></p>") : cell.IsNumber ? Number(cell.Text) : Label(cell.Text);
        if (_wordMarkup)
            content = "<p class=\"MsoNormal\" align=\"center\" style=\"text-align:center;mso-line-height-rule:exactly\"><span lang=\"EN-US\" style=\"font-size:10.5pt;mso-bidi-font-family:宋体\">" + content + "<o:p></o:p></span></p>";
        return $"<{tag}{spans}>{content}" + (_looseTags ? "\n" : $"</{tag}>");
    }

    private string Number(string digits) => _random.Next(12) switch
    {
        0 when digits.Length > 1 => digits[..1] + "<span>" + digits[1..] + "</span>",
        1 => "<font color=\"#000\">" + digits + "</font>",
        2 => "&nbsp;" + digits + "&nbsp;",
        3 => "\n    " + digits + "\n  ",
        4 when digits[0] != '-' => $"&#{(int)digits[0]};" + digits[1..],
        5 => digits + "<!-- 0 -->",
        6 => "<div>" + digits + "</div>",
        7 => digits + "\u200B",
        8 when !digits.Contains('.', StringComparison.Ordinal) && !digits.Contains('-', StringComparison.Ordinal) => string.Concat(digits.Select(c => (char)(c + 0xFEE0))),
        _ => digits,
    };

    /// <summary>Labels are broken over lines and paragraphs anywhere.</summary>
    private string Label(string text)
    {
        if (_random.Next(100) >= _breaks || text.Length < 4)
            return Pick("{0}", "<b>{0}</b>", "<span style=\"color:black\">{0}</span>").Replace("{0}", text, StringComparison.Ordinal);
        int at = _random.Next(1, text.Length - 1);
        return _random.Next(3) switch
        {
            0 => text[..at] + "<br/>" + text[at..],
            1 => "<p>" + text[..at] + "</p><p>" + text[at..] + "</p>",
            _ => "<div>" + text[..at] + "</div>\n" + text[at..],
        };
    }

    private string Heading(string text) => _random.Next(5) switch
    {
        0 => Line("h2", text),
        1 => Line("p", "<strong>" + text + "</strong>"),
        2 => Line("div", text),
        3 => "<p>" + text[..2] + "<strong><span>" + text[2..] + "</span></strong>" + (_looseTags ? string.Empty : "</p>"),
        _ => Line("p", "&nbsp;&nbsp;" + text),
    };

    private string Paragraph(string text) => Line("p", text);

    private string Line(string tag, string text) => $"<{tag}>{text}" + (_looseTags && tag == "p" ? "\n" : $"</{tag}>\n");

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
