using GovDisclosure.Format.Validation;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Tests.Validation.Statements;

public class OwnOfficeTests
{
    [Theory]
    [InlineData("区政府本级收到申请17件", "本级")]
    [InlineData("区政府收到申请17件", "区政府")]
    [InlineData("县人民政府办公室收到申请17件", "办公室")]
    [InlineData("县政府办收到申请17件", "县政府")]
    [InlineData("全市政府信息公开申请17件", null)]
    [InlineData("按照省政府办公厅要求，收到申请17件", null)]
    [InlineData("市政府门户网站，收到申请17件", null)]
    [InlineData("全区收到申请17件", null)]
    public void Names_an_office_of_its_own(string text, string? office) => Assert.Equal(office, OwnOffice.Named(new Sentence("/overview/text", new QuotedText(text), 0, text.Length)));
}
