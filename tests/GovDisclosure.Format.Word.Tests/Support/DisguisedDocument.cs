using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Html.Tests.Support;

namespace GovDisclosure.Format.Word.Tests.Support;

/// <summary>Prints a report as a document, in one of the many ways in which word processors do it.</summary>
internal sealed class DisguisedDocument
{
    private readonly Random _random;
    private readonly bool _emptyCells;
    private readonly bool _changes;
    private readonly int _breaks;

    private DisguisedDocument(Random random)
    {
        _random = random;
        _emptyCells = random.Next(3) == 0;
        _changes = random.Next(3) == 0;
        _breaks = random.Next(2) == 0 ? 30 : 0;
    }

    internal static byte[] Print(AnnualReport report, Random random) => Docx.Of(new DisguisedDocument(random).Body(report));

    private string Body(AnnualReport report) => string.Concat(
        Docx.P(FormattableString.Invariant($"示例市{report.Year}年政府信息公开工作年度报告")),
        Docx.P(FormattableString.Invariant($"本报告所列数据的统计期限自{report.Year}年1月1日起至{report.Year}年12月31日止。")),
        Heading("一、总体情况"), Docx.P("全年公开信息12条。"),
        Heading("二、主动公开政府信息情况"), Table(FormTables.Disclosure(report)),
        Heading("三、收到和处理政府信息公开申请情况"), Table(FormTables.Matrix(report)),
        Heading("四、政府信息公开行政复议、行政诉讼情况"), Table(FormTables.Cases(report)),
        Heading("五、存在的主要问题及改进情况"), Docx.P("问题仍有3个。"),
        Heading("六、其他需要报告的事项"), Docx.P("无其他需要报告的事项。"));

    private string Table(List<List<FormCell>> rows)
    {
        // What a merged cell covers below its first row is told again in each row.
        var covered = new Dictionary<int, (int Rows, FormCell Cell)>();
        var text = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
        foreach (List<FormCell> row in rows)
        {
            text.Append("<w:tr>");
            int column = 0;
            foreach (FormCell cell in row)
            {
                column = Continue(covered, column, text);
                text.Append(Cell(cell, cell.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : string.Empty));
                if (cell.Rows > 1)
                    covered[column] = (cell.Rows, cell);
                column += cell.Columns;
            }

            Continue(covered, column, text);
            foreach (int at in covered.Keys.ToArray())
            {
                covered[at] = (covered[at].Rows - 1, covered[at].Cell);
                if (covered[at].Rows == 0)
                    covered.Remove(at);
            }

            text.Append("</w:tr>");
        }

        return text.Append("</w:tbl>").ToString();
    }

    private int Continue(Dictionary<int, (int Rows, FormCell Cell)> covered, int column, StringBuilder text)
    {
        while (covered.TryGetValue(column, out (int Rows, FormCell Cell) above) && above.Rows < above.Cell.Rows)
        {
            text.Append(Cell(above.Cell with { Text = string.Empty, IsNumber = false }, _emptyCells ? string.Empty : _random.Next(2) == 0 ? "<w:vMerge/>" : "<w:vMerge w:val=\"continue\"/>"));
            column += above.Cell.Columns;
        }

        return column;
    }

    private string Cell(FormCell cell, string merge)
    {
        string span = cell.Columns > 1 ? $"<w:gridSpan w:val=\"{cell.Columns}\"/>" : string.Empty;
        string content = cell.Text.Length == 0 ? Pick("<w:p/>", Docx.P("\u3000"), Docx.P("")) : cell.IsNumber ? Number(cell.Text) : Label(cell.Text);
        return $"<w:tc><w:tcPr>{span}{(_emptyCells ? string.Empty : merge)}</w:tcPr>{content}</w:tc>";
    }

    private string Number(string digits) => _random.Next(8) switch
    {
        0 when digits.Length > 1 => "<w:p>" + Docx.R(digits[..1]) + "<w:proofErr w:type=\"spellStart\"/>" + Docx.R(digits[1..]) + "</w:p>",
        1 => Docx.P(" " + digits + "\u00A0"),
        2 => "<w:p/>" + Docx.P(digits),
        3 when _changes => "<w:p><w:del><w:r><w:delText>999</w:delText></w:r></w:del><w:ins>" + Docx.R(digits) + "</w:ins></w:p>",
        4 when digits.All(char.IsAsciiDigit) => Docx.P(string.Concat(digits.Select(c => (char)(c + 0xFEE0)))),
        5 => "<w:p><w:smartTag>" + Docx.R(digits) + "</w:smartTag></w:p>",
        _ => Docx.P(digits),
    };

    private string Label(string text)
    {
        if (_random.Next(100) >= _breaks || text.Length < 4)
            return Docx.P(text);
        int at = _random.Next(1, text.Length - 1);
        return _random.Next(3) switch
        {
            0 => "<w:p>" + Docx.R(text[..at]) + "<w:r><w:br/></w:r>" + Docx.R(text[at..]) + "</w:p>",
            1 => Docx.P(text[..at]) + Docx.P(text[at..]),
            _ => "<w:p>" + Docx.R(text[..at]) + "<w:hyperlink>" + Docx.R(text[at..]) + "</w:hyperlink></w:p>",
        };
    }

    private string Heading(string text) => _random.Next(3) switch
    {
        0 => "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>" + Docx.R(text) + "</w:p>",
        1 => "<w:p>" + Docx.R(text[..2]) + Docx.R(text[2..]) + "</w:p>",
        _ => Docx.P("\u3000\u3000" + text),
    };

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
