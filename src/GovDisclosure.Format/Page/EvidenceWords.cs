using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Page;

/// <summary>The words of why a cell is what it is.</summary>
internal static class EvidenceWords
{
    private const int QuoteLimit = 60;

    internal static Bilingual MessageOf(CellEvidence evidence)
    {
        List<Bilingual> names = NamesOf(evidence);
        Bilingual reason = ReasonOf(evidence);
        if (names.Count == 0)
            return reason;
        string chinese = string.Join("，", names.Select(name => name.Chinese));
        string english = string.Join(", ", names.Select(name => name.English));
        return evidence.Status is CellStatus.Filled or CellStatus.Blank
            ? new(chinese + "：" + reason.Chinese, english + ": " + reason.English)
            : new(reason.Chinese + chinese + "。", reason.English + " The " + english + ".");
    }

    internal static Bilingual Of(CellStatus status) => status switch
    {
        CellStatus.Filled => new("已取", "read"),
        CellStatus.Blank => new("空白", "blank"),
        CellStatus.Refused => new("未取", "refused"),
        _ => new("没有找到", "not found"),
    };

    /// <summary>Label and head. That there is none is said where it was read all the same; in section 四 rows have no labels beside them.</summary>
    private static List<Bilingual> NamesOf(CellEvidence evidence)
    {
        var names = new List<Bilingual>(2);
        if (evidence.Label is { } label)
            names.Add(Named("行名", "label", label));
        else if (evidence.Rule == ReadingRule.RowsByOrder)
            names.Add(new("旁边没有行名", "no label beside it"));
        if (evidence.Head is { } head)
            names.Add(Named("表头", "head", head));
        else if (evidence.Rule == ReadingRule.OrderAndSums)
            names.Add(new("没有可识别的表头", "no head that was recognised"));
        return names;
    }

    private static Bilingual Named(string chinese, string english, PrintedText text)
    {
        string quoted = "“" + Quote(PersonalData.Mask(text.Text)) + "”";
        string place = text.Position.IsKnown ? "(" + text.Position + ")" : string.Empty;
        return new(chinese + quoted + place, english + " " + quoted + (place.Length == 0 ? place : " " + place));
    }

    private static Bilingual ReasonOf(CellEvidence evidence)
    {
        switch (evidence.Status)
        {
            case CellStatus.Filled:
                return evidence.Rule is { } rule ? Of(rule) : default;
            case CellStatus.Blank when evidence.Rule == ReadingRule.FilledEnd && evidence.Printed == null:
                return new("表中省去行末的空格，此格缺在行末，按空白读取，不作0。", "the table leaves out blank cells at the end of its rows; this one is missing there and was read as blank, not as 0.");
            case CellStatus.Blank when evidence.Rule == null:
                return new("行名旁没有数字，按空白读取，不作0。", "nothing stands beside the label; it was read as blank, not as 0.");
            case CellStatus.Blank:
                return new("格中没有数字，按空白读取，不作0。", "no number stands there; it was read as blank, not as 0.");
            case CellStatus.TableMissing when evidence.Refusal == null && evidence.Diagnostics.Count == 0:
                return new("没有找到这张表。该格留空，不作0。", "The table was not found. The cell was left blank, not 0.");
        }

        ReadDiagnostic? first = evidence.Diagnostics.Count > 0 ? evidence.Diagnostics[0] : null;
        return first == null
            ? new(evidence.Refusal?.Code ?? string.Empty, evidence.Refusal?.Code ?? string.Empty)
            : new(first.Code + " " + first.GetMessage(), first.Code + " " + first.GetMessage(ReportLanguage.English));
    }

    private static Bilingual Of(ReadingRule rule) => rule switch
    {
        ReadingRule.Grid => new("数字在该行名的行、该表头的列中。", "the number stands in the row of the label and the column of the head."),
        ReadingRule.FilledEnd => new("数字在该行名的行、该表头的列中；表中省去行末的空格。", "the number stands in the row of the label and the column of the head; the table leaves out blank cells at the end of its rows."),
        ReadingRule.Run => new("数字与表头一样多，依次各归其列。", "there are as many numbers as heads, and each was given to the head of its place in the order."),
        ReadingRule.OrderAndSums => new("各列按格式的次序读取，合计均成立。", "the columns were read in the order of the form, and all sums hold."),
        ReadingRule.RowsByOrder => new("数字与行名分开，按格式的行次归行，合计均成立。", "the numbers stand apart from their label and were given to the row by the order of the form; all sums hold."),
        ReadingRule.Divided => new("各数连在一起，只有一种拆法，且合于总计。", "the numbers run together; they can be divided in one way only, which fits the total."),
        ReadingRule.Converted => new("单位与格式规定的不同，已准确换算。", "the unit is another than that of the form, and the number was converted exactly."),
        _ => new("表头截短，两列相同，按格式的次序区分。", "the head is cut, so that two columns have the same; the order of the form tells them."),
    };

    private static string Quote(string text)
    {
        string line = text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        return line.Length <= QuoteLimit ? line : line.Substring(0, char.IsHighSurrogate(line[QuoteLimit - 1]) ? QuoteLimit - 1 : QuoteLimit) + "…";
    }
}
