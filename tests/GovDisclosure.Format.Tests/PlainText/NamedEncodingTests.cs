using System.Collections.Generic;
using System.Text;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class NamedEncodingTests
{
    private const string Sample = "总体情况";

    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public static TheoryData<string> NamesOfGb18030 => [.. "gb18030 gbk x-gbk gb2312 gb_2312-80 gb_2312 csgb2312 chinese cp936 ms936 windows-936 euc-cn iso-ir-58".Split(' ')];

    public static TheoryData<string> PassedOver => [.. "utf-8 utf8 unicode-1-1-utf-8 us-ascii ascii iso-8859-1 latin1 windows-1252".Split(' ')];

    [Theory]
    [MemberData(nameof(NamesOfGb18030))]
    public void Each_name_of_it_is_Gb18030(string name)
    {
        // Four bytes: none of the older encodings of these names has it.
        Assert.Equal(Sample + Sample + "𠀀", Decode(s_gb18030.GetBytes(Sample + Sample + "𠀀"), name));
        Assert.Equal(Sample, Decode(s_gb18030.GetBytes(Sample), $" \"{name.ToUpperInvariant()}\"\t'"));
    }

    [Theory]
    [MemberData(nameof(PassedOver))]
    public void A_name_that_servers_give_to_every_file_is_passed_over(string name)
    {
        Assert.Null(Decode(s_gb18030.GetBytes(Sample), name));
        Assert.Null(Decode("caf\u00E9"u8.ToArray()[..4], name));
    }

    [Theory]
    [InlineData("no such name")]
    [InlineData("")]
    [InlineData("gb")]
    public void A_name_that_is_not_known_tells_nothing(string name) => Assert.Null(Decode(s_gb18030.GetBytes(Sample), name));

    [Fact]
    public void Bytes_that_tell_their_encoding_themselves_have_the_last_word()
    {
        Assert.Null(Decode(Encoding.UTF8.GetBytes(Sample), "gbk"));
        Assert.Null(Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)], "gbk"));
        Assert.Null(Decode("plain"u8.ToArray(), "big5"));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("UTF-16LE", true)]
    [InlineData("utf-16be", false)]
    [InlineData("utf-32", false)]
    public void Utf16_is_read_by_its_name(string name, bool isLittleEndian) =>
        Assert.Equal(isLittleEndian ? Sample : null, Decode(Encoding.Unicode.GetBytes(Sample), name));

    [Fact]
    public void A_few_wrong_bytes_are_told()
    {
        var diagnostics = new List<ReadDiagnostic>();
        byte[] bytes = [.. s_gb18030.GetBytes(new string('文', 60)), 0xFF, .. s_gb18030.GetBytes(Sample)];

        Assert.NotNull(NamedEncoding.Decode(bytes, "gbk", diagnostics));
        Assert.Equal("READ-006", Assert.Single(diagnostics).Code);
    }

    private static string? Decode(byte[] bytes, string name) => NamedEncoding.Decode(bytes, name, []);
}
