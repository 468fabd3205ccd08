using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>What befalls a text on its way: lines lost, doubled, exchanged, cells exchanged, characters lost, changed or thrown in.</summary>
internal static class Damage
{
    private static readonly string[] s_garbage =
    [
        "7", "0", "12", "1234567", "0000000", "-", "+", ".", ",", "，", "/", "|", "\t", " ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\0", "\ud842", "𠮷", "（", "）", "(", "《", "若干", "元", "万元", "1人", "１２", "二",
        "2023年", "总计", "规章", "其他", "三、", "（四）", "1.", "申请人情况", "自然人", "本年度办理结果", "行政处罚", "行政复议", "第二十条第（五）项", "信息内容", "二、主动公开政府信息情况",
        "四、结转下年度继续办理", "# ", "**", "&nbsp;", "<br>", "\\|", "|---|---|", "— 5 —", "1/3", "附：2022年数据", "\f", "\u2028",
    ];

    /// <summary>The text after one to five mishaps of any kind.</summary>
    internal static string Spoil(string text, Random random)
    {
        for (int mishaps = random.Next(1, 6); mishaps > 0; mishaps--)
            text = Once(text, random);
        return text;
    }

    /// <summary>The same for a document of a front end: rows and cells lost, doubled, exchanged, merged, their texts spoilt.</summary>
    internal static SourceDocument Spoil(SourceDocument document, Random random)
    {
        List<SourceBlock> blocks = [.. document.Blocks];
        for (int mishaps = random.Next(1, 6); mishaps > 0 && blocks.Count > 0; mishaps--)
        {
            int block = random.Next(blocks.Count);
            if (blocks[block] is SourceTable table && random.Next(8) != 0)
                blocks[block] = Once(table, random);
            else if (random.Next(3) == 0)
                blocks.RemoveAt(block);
            else if (random.Next(2) == 0)
                blocks.Insert(random.Next(blocks.Count), blocks[block]);
            else if (blocks[block] is SourceParagraph paragraph)
                blocks[block] = new SourceParagraph(Once(paragraph.Text, random), paragraph.Position, paragraph.IsHeading);
        }

        return new SourceDocument(blocks, document.Diagnostics, document.Title);
    }

    private static SourceTable Once(SourceTable table, Random random)
    {
        List<List<SourceCell>> rows = [.. table.Rows.Select(row => row.Cells.ToList())];
        int one = random.Next(rows.Count);
        int other = random.Next(rows.Count);
        List<SourceCell> row = rows[one];
        int cell = row.Count == 0 ? -1 : random.Next(row.Count);
        switch (random.Next(9))
        {
            case 0:
                rows.RemoveAt(one);
                break;
            case 1:
                rows.Insert(other, row);
                break;
            case 2:
                (rows[one], rows[other]) = (rows[other], row);
                break;
            case 3 when cell >= 0:
                row.RemoveAt(cell);
                break;
            case 4 when cell >= 0:
                row.Insert(random.Next(row.Count), row[cell]);
                break;
            case 5 when cell >= 0 && rows[other].Count > 0:
                int second = random.Next(rows[other].Count);
                (row[cell], rows[other][second]) = (rows[other][second], row[cell]);
                break;
            case 6 when cell >= 0:
                row[cell] = new SourceCell(row[cell].Text, row[cell].Position, random.Next(1, 9), random.Next(1, 4));
                break;
            case 7 when cell >= 0:
                row[cell] = new SourceCell(string.Empty, row[cell].Position, row[cell].ColumnSpan, row[cell].RowSpan);
                break;
            case 8 when cell >= 0:
                row[cell] = new SourceCell(Once(row[cell].Text, random), row[cell].Position, row[cell].ColumnSpan, row[cell].RowSpan);
                break;
        }

        return new SourceTable(rows.Select((cells, i) => new SourceRow(cells, table.Rows[Math.Min(i, table.Rows.Count - 1)].Position)), table.Position);
    }

    private static string Once(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int line = random.Next(lines.Count);
        int other = random.Next(lines.Count);
        int at = random.Next(lines[line].Length + 1);
        switch (random.Next(13))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(other, lines[line]);
                break;
            case 2:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 3:
                lines[line] = lines[line][..at];
                break;
            case 4 when at < lines[line].Length:
                lines[line] = lines[line].Remove(at, random.Next(1, Math.Min(6, lines[line].Length - at + 1)));
                break;
            case 5:
                lines[line] = lines[line].Insert(at, s_garbage[random.Next(s_garbage.Length)]);
                break;
            case 6:
                lines[line] = ExchangeCells(lines[line], random);
                break;
            case 7 when line + 1 < lines.Count:
                lines[line] += lines[line + 1];
                lines.RemoveAt(line + 1);
                break;
            case 8:
                lines[line] = lines[line].Insert(at, "\n");
                break;
            case 9 when at < lines[line].Length:
                lines[line] = lines[line][..at] + (char)random.Next(char.IsDigit(lines[line][at]) ? '0' : 0x20, char.IsDigit(lines[line][at]) ? '9' + 1 : 0x3000) + lines[line][(at + 1)..];
                break;
            case 10:
                List<string> moved = lines.GetRange(line, Math.Min(random.Next(1, 20), lines.Count - line));
                lines.RemoveRange(line, moved.Count);
                lines.InsertRange(Math.Min(other, lines.Count), moved);
                break;
            case 11:
                lines[line] = lines[line].Replace("\t", " ", StringComparison.Ordinal);
                break;
            default:
                lines.Insert(line, string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => s_garbage[random.Next(s_garbage.Length)])));
                break;
        }

        return string.Join('\n', lines);
    }

    private static string ExchangeCells(string line, Random random)
    {
        char border = line.Contains('\t', StringComparison.Ordinal) ? '\t' : line.Contains('|', StringComparison.Ordinal) ? '|' : ' ';
        string[] cells = line.Split(border);
        int one = random.Next(cells.Length);
        int other = random.Next(cells.Length);
        (cells[one], cells[other]) = (cells[other], cells[one]);
        return string.Join(border, cells);
    }
}
