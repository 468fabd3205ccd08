using System.Linq;
using System.Text;
using static GovDisclosure.Format.Word.Tests.Support.Docx;

namespace GovDisclosure.Format.Word.Tests.Reading;

public class BodyReaderTests
{
    public static TheoryData<string, string, string[]> Runs => new()
    {
        { "runs of one word", P("一、") + $"<w:p>{R("总体")}{R("情况")}</w:p>", ["一、", "总体情况"] },
        { "tab, blanks", $"<w:p><w:r><w:t xml:space=\"preserve\"> 甲 </w:t><w:tab/><w:t>　乙</w:t></w:r></w:p>", [" 甲 \t　乙"] },
        { "breaks", "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r></w:p>", ["甲", "乙", "丙"] },
        { "hyphens", "<w:p><w:r><w:noBreakHyphen/><w:t>8</w:t><w:softHyphen/><w:t>0</w:t></w:r></w:p>", ["-80"] },
        { "symbols", "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F035\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"宋体\" w:char=\"2460\"/></w:r></w:p>", ["5□①"] },
        { "inserted", $"<w:p>{R("甲")}<w:ins w:id=\"1\">{R("乙")}</w:ins><w:moveTo w:id=\"2\">{R("丙")}</w:moveTo></w:p>", ["甲乙丙"] },
        { "deleted", "<w:p><w:del w:id=\"1\"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>13</w:t></w:r></w:ins></w:p>", ["13"] },
        { "moved away", $"<w:p>{R("甲")}<w:moveFrom w:id=\"1\">{R("乙")}</w:moveFrom></w:p>", ["甲"] },
        { "hidden", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>8</w:t></w:r></w:p>", ["8"] },
        { "raised and lowered", "<w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1注</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>20</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"baseline\"/></w:rPr><w:t>6</w:t></w:r></w:p>", ["5¹注₂₀6"] },
        { "hidden before the change", "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>8</w:t></w:r></w:p>", ["8"] },
        {
            "field",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE 7</w:instrText><w:t>6</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>5</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            ["5"]
        },
        {
            "field in the instructions of a field",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>1</w:t><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/><w:t>2</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>3</w:t></w:r></w:p>",
            ["23"]
        },
        { "field that never ends", $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>{P("甲")}", ["", "甲"] },
        { "simple field", $"<w:p><w:fldSimple w:instr=\"DATE\">{R("2024")}</w:fldSimple></w:p>", ["2024"] },
        { "link, tag, direction", $"<w:p><w:hyperlink r:id=\"rId9\" xmlns:r=\"urn:r\">{R("甲")}</w:hyperlink><w:smartTag>{R("乙")}</w:smartTag><w:customXml>{R("丙")}</w:customXml><w:bdo>{R("丁")}</w:bdo></w:p>", ["甲乙丙丁"] },
        { "control in a paragraph", $"<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{R("甲")}</w:sdtContent></w:sdt></w:p>", ["甲"] },
        { "control around paragraphs", $"<w:sdt><w:sdtPr/><w:sdtContent>{P("甲")}{P("乙")}</w:sdtContent></w:sdt>", ["甲", "乙"] },
        { "invitation to fill in", $"<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("单击此处输入")}</w:sdtContent></w:sdt>{R("甲")}</w:p>", ["甲"] },
        { "reading over ideographs", "<w:p><w:r><w:ruby><w:rt><w:r><w:t>gui</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>规</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", ["规"] },
        { "notes and comments", "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>甲</w:t><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>", ["甲"] },
        { "text of a drawing's own vocabulary", "<w:p><w:r><w:drawing><a:p><a:r><a:t>9</a:t></a:r></a:p></w:drawing><w:t>8</w:t></w:r></w:p>", ["8"] },
        { "formula", "<w:p><m:oMath><m:r><m:t>12</m:t></m:r></m:oMath></w:p>", ["\ufffc"] },
        {
            "text box, once, behind its paragraph",
            $"<w:p>{R("甲")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{P("框")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("框")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("乙")}</w:p>",
            ["甲乙", "框"]
        },
        { "fallback alone", $"<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", ["甲"] },
        { "deleted mark", $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{R("一、")}</w:p>{P("总体情况")}{P("甲")}", ["一、总体情况", "甲"] },
        { "deleted mark at the end", $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{R("甲")}</w:p>", ["甲"] },
        { "properties before a change", $"<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr></w:pPrChange></w:pPr>{R("甲")}</w:p>{P("乙")}", ["甲", "乙"] },
        { "section", $"{P("甲")}<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>", ["甲"] },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Paragraphs_are_read_as_they_are_printed(string what, string body, string[] expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Read(body));
    }

    [Fact]
    public void Text_hidden_by_its_style_is_not_read()
    {
        const string Styles = "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"K\"><w:basedOn w:val=\"H\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>";

        Assert.Equal(
            ["甲", "丁"],
            Read($"<w:p>{R("甲")}<w:r><w:rPr><w:rStyle w:val=\"K\"/></w:rPr><w:t>乙</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>{R("丙")}<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>丁</w:t></w:r></w:p>", null, Styles));
    }

    [Fact]
    public void Text_raised_by_its_style_is_no_part_of_the_number_before_it()
    {
        const string Styles = "<w:style w:type=\"character\" w:styleId=\"N\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"M\"><w:basedOn w:val=\"N\"/></w:style>";

        Assert.Equal(
            ["12¹", "122"],
            Read($"<w:p>{R("12")}<w:r><w:rPr><w:rStyle w:val=\"M\"/></w:rPr><w:t>1</w:t></w:r></w:p><w:p>{R("12")}<w:r><w:rPr><w:rStyle w:val=\"M\"/><w:vertAlign w:val=\"baseline\"/></w:rPr><w:t>2</w:t></w:r></w:p>", null, Styles));
    }

    [Fact]
    public void A_heading_is_marked_by_its_level_or_by_that_of_its_style()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>";
        string body = $"<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr>{R("甲")}</w:p><w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>{R("乙")}</w:p>"
            + $"<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>{R("丙")}</w:p>" + P("丁");

        Assert.Equal([true, true, false, false], ReadDocument(Of(body, null, Styles)).Blocks.Cast<SourceParagraph>().Select(paragraph => paragraph.IsHeading));
    }

    [Fact]
    public void A_style_based_on_itself_ends() =>
        Assert.Equal(["甲"], Read($"<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>{R("甲")}</w:p>", null, "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:basedOn w:val=\"P\"/></w:style>"));

    [Fact]
    public void The_strict_variant_is_read_as_well()
    {
        string main = Document(Tbl(Tr(Tc("甲"), Tc("乙", "<w:gridSpan w:val=\"2\"/>")))).Replace(Transitional, "http://purl.oclc.org/ooxml/wordprocessingml/main", System.StringComparison.Ordinal);

        var table = (SourceTable)ReadDocument(Zip(("word/document.xml", Encoding.UTF8.GetBytes(main)))).Blocks.Single();

        Assert.Equal([1, 2], table.Rows[0].Cells.Select(cell => cell.ColumnSpan));
    }

    [Fact]
    public void A_place_is_the_number_of_the_paragraph_and_the_character_in_it()
    {
        SourceDocument document = ReadDocument(Of(P("甲") + "<w:p><w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>" + Tbl(Tr("<w:tc><w:p/>" + P("丁") + "</w:tc>", Tc(""))) + P("戊")));

        Assert.Equal(
            [new SourcePosition(1, 1), new SourcePosition(2, 1), new SourcePosition(2, 3), new SourcePosition(4, 1), new SourcePosition(6, 1)],
            document.Blocks.Select(block => block.Position));
        var table = (SourceTable)document.Blocks[3];
        Assert.Equal([new SourcePosition(4, 1), new SourcePosition(5, 1)], table.Rows[0].Cells.Select(cell => cell.Position));
    }
}
