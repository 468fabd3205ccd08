using System.Linq;
using static GovDisclosure.Format.Word.Tests.Support.Docx;

namespace GovDisclosure.Format.Word.Tests.Reading;

public class TableDraftTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    public static TheoryData<string, string, string[]> Tables => new()
    {
        { "spans", Tbl(Tr(Tc("甲", "<w:gridSpan w:val=\"2\"/>"), Tc("乙")), Tr(Tc("1"), Tc("2"), Tc("3"))), ["|甲→2|乙|", "|1|2|3|"] },
        { "a span written as a reference", Tbl(Tr(Tc("甲", "<w:gridSpan w:val=\"&#50;\"/>"), Tc("乙", $"<w:gridSpan w:val=\"{new string(' ', 600)}3\"/>"))), ["|甲→2|乙→3|"] },
        { "a row deleted behind its cells", Tbl(Tr(Tc("甲"), Tc("1")), "<w:tr>" + Tc("乙") + Tc("2") + "<w:trPr><w:del w:id=\"1\"/></w:trPr></w:tr>", Tr(Tc("丙"), Tc("3"))), ["|甲|1|", "|丙|3|"] },
        { "a span that is none", Tbl(Tr(Tc("甲", "<w:gridSpan w:val=\"x\"/>"), Tc("乙", "<w:gridSpan w:val=\"-3\"/>"))), ["|甲|乙|"] },
        { "merged down", Tbl(Tr(Tc("甲", Restart), Tc("1")), Tr(Tc("藏", Continue), Tc("2")), Tr(Tc("", Continue), Tc("3")), Tr(Tc("乙", Restart), Tc("4"))), ["|甲↓3|1|", "|2|", "|3|", "|乙|4|"] },
        {
            "merged down behind a span",
            Tbl(Tr(Tc("甲", "<w:gridSpan w:val=\"2\"/>"), Tc("乙", Restart)), Tr(Tc("1"), Tc("2"), Tc("", Continue)), Tr(Tc("3"), Tc("4"), Tc("5"))),
            ["|甲→2|乙↓2|", "|1|2|", "|3|4|5|"]
        },
        { "goes on nothing", Tbl(Tr(Tc("甲", Continue), Tc("1"))), ["|甲|1|"] },
        { "goes on behind a row without it", Tbl(Tr(Tc("甲", Restart), Tc("1")), Tr(Tc("乙"), Tc("2")), Tr(Tc("丙", Continue), Tc("3"))), ["|甲|1|", "|乙|2|", "|丙|3|"] },
        { "merged across", Tbl(Tr(Tc("甲", "<w:hMerge w:val=\"restart\"/>"), Tc("藏", "<w:hMerge w:val=\"continue\"/>"), Tc("乙"))), ["|甲→2|乙|"] },
        { "columns left out", Tbl(Tr(Tc("甲"), Tc("乙", Restart), Tc("丙")), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Tc("", Continue) + "</w:tr>", Tr(Tc("1"), Tc("2"), Tc("3"))), ["|甲|乙↓2|丙|", "|1|2|3|"] },
        { "deleted row", Tbl(Tr(Tc("甲", Restart), Tc("1")), "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + Tc("", Continue) + Tc("2") + "</w:tr>", Tr(Tc("", Continue), Tc("3"))), ["|甲↓2|1|", "|3|"] },
        { "hidden row", Tbl(Tr(Tc("甲"), Tc("1")), "<w:tr><w:trPr><w:hidden/></w:trPr>" + Tc("乙") + "</w:tr>"), ["|甲|1|"] },
        { "inserted row", Tbl("<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr>" + Tc("甲") + Tc("1") + "</w:tr>"), ["|甲|1|"] },
        { "deleted cell", Tbl(Tr(Tc("甲"), Tc("9", "<w:cellDel w:id=\"1\"/>"), Tc("1"))), ["|甲|1|"] },
        { "properties before a change", Tbl(Tr(Tc("甲", "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange>"), Tc("1"))), ["|甲|1|"] },
        { "paragraphs of a cell", Tbl(Tr($"<w:tc><w:p/>{P("本年")}{P("制发件数")}<w:p/></w:tc>", Tc("1"))), ["|本年\n制发件数|1|"] },
        { "blank cells", Tbl(Tr(Tc("甲"), Tc("\u3000\u3000"), "<w:tc><w:p/></w:tc>", "<w:tc/>")), ["|甲|\u3000\u3000|||"] },
        { "controls around rows and cells", Tbl($"<w:sdt><w:sdtPr/><w:sdtContent>{Tr(Tc("甲"), $"<w:sdt><w:sdtContent>{Tc("1")}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>"), ["|甲|1|"] },
        { "invitation in a cell", Tbl(Tr(Tc("甲"), $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Tc("请填写")}</w:sdtContent></w:sdt>")), ["|甲||"] },
        { "a single cell frames its paragraphs", Tbl(Tr($"<w:tc>{P("一、总体情况")}{P("甲")}</w:tc>")), ["一、总体情况", "甲"] },
        { "a table in a table", Tbl(Tr($"<w:tc>{P("前")}{Tbl(Tr(Tc("甲"), Tc("1")))}{P("后")}</w:tc>")), ["前", "|甲|1|", "后"] },
        { "a table in one row of a table", Tbl(Tr(Tc("子"), Tc("丑")), Tr(Tc("左"), $"<w:tc>{Tbl(Tr(Tc("甲"), Tc("1")))}</w:tc>"), Tr(Tc("寅"), Tc("卯"))), ["|子|丑|", "左", "|甲|1|", "|寅|卯|"] },
        { "a picture in a cell", Tbl(Tr(Tc("甲"), "<w:tc><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p></w:tc>")), ["|甲|\ufffc|"] },
        { "an empty row", Tbl("<w:tr/>", Tr(Tc("甲"), Tc("1"))), ["|甲|1|"] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Merged_cells_become_spans_and_what_is_not_printed_is_left_out(string what, string body, string[] expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Read(body).Where(line => line.Length > 0));
    }

    [Fact]
    public void A_row_outside_a_table_loses_no_text() => Assert.Equal(["甲", "1"], Read(Tr(Tc("甲"), Tc("1"))));
}
