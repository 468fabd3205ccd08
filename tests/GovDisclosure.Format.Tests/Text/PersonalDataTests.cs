using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class PersonalDataTests
{
    /// <summary>An identity number with a valid check character, told apart by a seed; computed another way than in the library.</summary>
    internal static string IdNumber(ulong seed) => Complete((10_000_000_000_000_000UL + (seed % 90_000_000_000_000_000UL)).ToString(CultureInfo.InvariantCulture));

    internal static string HalfWidth(string text) => new(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c).ToArray());

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("440524188001010014")]
    public void Knows_published_examples(string id)
    {
        Assert.Equal(id, Complete(id[..17]));
        Assert.Equal([(2, 18)], PersonalData.IdNumbers("号码" + id + "。"));
    }

    [Property]
    public void Finds_what_is_valid_and_nothing_else(ulong seed)
    {
        string id = IdNumber(seed);
        Assert.Equal([(0, 18)], PersonalData.IdNumbers(id));

        foreach (char check in "0123456789X".Where(check => check != id[17]))
            Assert.Empty(PersonalData.IdNumbers(id[..17] + check));
    }

    [Property]
    public void Shows_three_characters_and_two(ulong seed)
    {
        string id = IdNumber(seed);

        Assert.Equal($"甲{id[..3]}*************{id[16..]}乙", PersonalData.Mask($"甲{id}乙"));
        Assert.Equal(PersonalData.Mask($"甲{id}乙"), PersonalData.MaskIdNumbers($"甲{id}乙"));
        Assert.Equal(id[..3] + "*************" + id[16..], PersonalData.Show("甲" + id, (1, 18)));
    }

    [Fact]
    public void Masks_every_number_and_keeps_the_rest()
    {
        Assert.Equal("一110*************2X，二138******78。", PersonalData.Mask("一11010519491231002X，二13812345678。"));
        Assert.Equal("电话13812345678。其他199******78", PersonalData.Mask("电话13812345678。其他19912345678"));
        Assert.Equal("没有号码，共2023条", PersonalData.Mask("没有号码，共2023条"));
        Assert.Equal("138******78", PersonalData.Mask("13812345678"));
        Assert.Equal("11010519491231002", PersonalData.Mask("11010519491231002"));
        Assert.Equal(string.Empty, PersonalData.Mask(string.Empty));
    }

    [Fact]
    public void Leaves_counts_alone_where_only_identity_numbers_are_masked() =>
        Assert.Equal("应为 13812345678，见110*************2X", PersonalData.MaskIdNumbers("应为 13812345678，见11010519491231002X"));

    [Theory]
    [InlineData("号110101 19900307 7774。", "号110*** ******** **74。")]
    [InlineData("2 110101　1990 0307\u00A07774 3", "2 110***　**** ****\u00A0**74 3")]
    [InlineData("号11010119\n9003077774", "号110*****\n********74")]
    [InlineData("号11010119 \r\n  9003077774", "号110***** \r\n  ********74")]
    [InlineData("号110105 19491231 002 X。", "号110*** ******** **2 X。")]
    [InlineData("号110105 19491231\n002x。", "号110*** ********\n**2x。")]
    [InlineData("１１０１０１ １９９００３０７ ７７７４", "１１０*** ******** **７４")]
    [InlineData("1 1 0 1 0 1 1 9 9 0 0 3 0 7 7 7 7 4", "1 1 0 * * * * * * * * * * * * * 7 4")]
    public void Finds_an_identity_number_that_a_print_out_breaks(string text, string masked)
    {
        Assert.Equal(masked, PersonalData.MaskIdNumbers(text));
        (int Start, int Length) run = PersonalData.IdNumbers(text).Single();
        Assert.Equal(18, PersonalData.Show(text, run).Length);
        Assert.Matches("^[1１][1１][0０]\\*{13}", PersonalData.Show(text, run));
    }

    [Theory]
    [InlineData("110101 19900307 7775")]
    [InlineData("110101\n\n19900307 7774")]
    [InlineData("110101，19900307 7774")]
    [InlineData("110101 19900307 77741")]
    [InlineData("110101 19901307 7775")]
    [InlineData("110101 19900307 777")]
    [InlineData("110101 19900307 777 ")]
    [InlineData("号码：110101 19900307 77741")]
    [InlineData("号码：110101 19900307 7775")]
    [InlineData("11010119 X 00307 7779")]
    public void Takes_no_other_groups_for_an_identity_number(string text) => Assert.Equal(text, PersonalData.MaskIdNumbers(text));

    [Theory]
    [InlineData("18000101", true)]
    [InlineData("20991231", true)]
    [InlineData("17991231", false)]
    [InlineData("21000101", false)]
    [InlineData("19900001", false)]
    [InlineData("19901301", false)]
    [InlineData("19900100", false)]
    [InlineData("19900132", false)]
    public void An_identity_number_in_groups_has_a_day_of_birth(string birthday, bool isFound)
    {
        string id = Complete("110101" + birthday + "777");

        Assert.Equal(isFound, PersonalData.IdNumbers($"{id[..6]} {birthday} {id[14..]}").Any());
    }

    [Theory]
    [InlineData("李某139 1234 5678。", "李某139 **** **78。")]
    [InlineData("李某139-1234-5678", "李某139-****-**78")]
    [InlineData("139　1234－5678", "139　****－**78")]
    [InlineData(" 139 1234 5678 ", " 139 **** **78 ")]
    [InlineData("139 1234 5678 李某", "139 **** **78 李某")]
    [InlineData("129 1234 5678", null)]
    [InlineData("139 1234\n5678", null)]
    [InlineData("139 1234 56789", null)]
    [InlineData("139 1234 5678 9", null)]
    [InlineData("9 139 1234 5678", null)]
    [InlineData("0 139 1234 5678", null)]
    [InlineData("139 1234 5678 0", null)]
    [InlineData("139  1234 5678", null)]
    [InlineData("139 1234 567", null)]
    [InlineData("电话139 1234 5678", null)]
    public void Finds_a_mobile_number_in_groups(string text, string? masked)
    {
        Assert.Equal(masked ?? text, PersonalData.Mask(text));
        Assert.Equal(masked == null ? [] : ["139******78"], PersonalData.MobileNumbers(text).Select(run => PersonalData.Show(text, run)));
    }

    [Property]
    public void Masking_twice_changes_nothing(string? text)
    {
        string once = PersonalData.Mask(text ?? string.Empty);

        Assert.Equal(once, PersonalData.Mask(once));
        Assert.Equal((text ?? string.Empty).Length, once.Length);
    }

    // ISO 7064 MOD 11-2, digit by digit as a pure system: what stands so far is doubled, and the next is added.
    private static string Complete(string digits)
    {
        int product = 0;
        foreach (char digit in digits)
            product = (product + (digit - '0')) * 2 % 11;
        int check = (12 - product) % 11;
        return digits + (check == 10 ? "X" : check.ToString(CultureInfo.InvariantCulture));
    }
}
