using static GovDisclosure.Format.Word.Tests.Support.Docx;

namespace GovDisclosure.Format.Word.Tests.Reading;

/// <summary>What stands in a cell and is no run of text. ￼ is the mark of what is seen and no text.</summary>
public sealed class CellTextTests
{
    private const string Drawing = "<w:r><w:drawing><a:graphic/></w:drawing></w:r>";

    public static TheoryData<string, string> Contents => new()
    {
        { "<w:r><w:drawing><a:blip/></w:drawing></w:r>", "￼" },
        { R("37") + Drawing, "37￼" },
        { Drawing, "￼" },
        { "<w:r><w:pict><v:line/></w:pict></w:r>", "￼" },
        { "<w:r><w:object><v:shape/></w:object></w:r>", "￼" },
        { "<w:r><w:object><w:control/></w:object></w:r>", "￼" },
        { "<w:r><w:drawing><wp:docPr xmlns:wp=\"urn:wp\" hidden=\"1\"/><a:blip/></w:drawing></w:r>" + R("37"), "37" },
        { "<m:oMath><m:r><m:t>37</m:t></m:r></m:oMath>", "￼" },
        { $"<w:r><w:drawing><w:txbxContent>{P("37")}</w:txbxContent></w:drawing></w:r>", "37" },
        { FormField("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"36\"/><w:listEntry w:val=\"37\"/></w:ddList>", " FORMDROPDOWN "), "37" },
        { FormField("<w:ddList><w:default w:val=\"1\"/><w:listEntry w:val=\"36\"/><w:listEntry w:val=\"37\"/></w:ddList>", " FORMDROPDOWN "), "37" },
        { FormField("<w:ddList><w:listEntry w:val=\"37\"/><w:listEntry w:val=\"38\"/></w:ddList>", " FORMDROPDOWN "), "37" },
        { FormField("<w:ddList><w:result w:val=\"7\"/><w:listEntry w:val=\"37\"/></w:ddList>", " FORMDROPDOWN "), "￼" },
        { FormField("<w:ddList><w:listEntry w:val=\"36\"/><w:listEntry w:val=\"37\"/></w:ddList>", " FORMDROPDOWN ", R("37")), "37" },
        { FormField("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", " FORMCHECKBOX "), "￼" },
        { FormField("<w:textInput/>", " FORMTEXT ", R("37")), "37" },
        { FormField("", " EQ \\o(3,7) "), "￼" },
        { FormField("", " SYMBOL 51 \\f Wingdings "), "￼" },
        { FormField("", " XE \"甲\" ") + R("37"), "37" },
        { $"<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>{R("37")}</w:sdtContent></w:sdt>", "37" },
        { $"<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>{R("37")}</w:sdtContent></w:sdt>", "37" },
        { $"<w:sdt><w:sdtPr><w14:checkbox xmlns:w14=\"urn:w14\"/></w:sdtPr><w:sdtContent>{R("☒")}</w:sdtContent></w:sdt>", "☒" },
        { Alternative("zzz", R("9")) + R("37"), "37" },
        { $"<mc:AlternateContent><mc:Choice Requires=\"zzz\">{R("9")}</mc:Choice><mc:Fallback>{R("37")}</mc:Fallback></mc:AlternateContent>", "37" },
        { $"<mc:AlternateContent xmlns:q=\"urn:nobody\"><mc:Choice Requires=\"wps q\">{R("9")}</mc:Choice><mc:Choice Requires=\"wps\">{R("37")}</mc:Choice><mc:Fallback>{R("8")}</mc:Fallback></mc:AlternateContent>", "37" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void What_is_seen_in_a_cell_is_text_or_leaves_its_mark(string content, string shown) =>
        Assert.Equal([$"|甲|{shown}|"], Read(Tbl(Tr(Tc("甲"), $"<w:tc><w:p>{content}</w:p></w:tc>"))));

    [Fact]
    public void Another_document_in_a_cell_leaves_its_mark() =>
        Assert.Equal(["|甲|￼|"], Read(Tbl(Tr(Tc("甲"), "<w:tc><w:altChunk/><w:p/></w:tc>"))));

    [Fact]
    public void In_prose_they_are_dropped() =>
        Assert.Equal(["甲乙"], Read($"<w:p>{R("甲")}{Drawing}{FormField("<w:checkBox/>", " FORMCHECKBOX ")}{R("乙")}</w:p>"));

    private static string Alternative(string requires, string content) => $"<mc:AlternateContent><mc:Choice Requires=\"{requires}\">{content}</mc:Choice></mc:AlternateContent>";

    private static string FormField(string properties, string instruction, string? result = null) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{properties}</w:ffData></w:fldChar></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r>"
        + (result == null ? "" : "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}
