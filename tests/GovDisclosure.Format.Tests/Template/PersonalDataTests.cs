using System.Globalization;
using System.Linq;
using FsCheck.Xunit;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Tests.Template;

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
        Assert.Equal(string.Empty, PersonalData.Mask(string.Empty));
    }

    [Fact]
    public void Leaves_counts_alone_where_only_identity_numbers_are_masked() =>
        Assert.Equal("应为 13812345678，见110*************2X", PersonalData.MaskIdNumbers("应为 13812345678，见11010519491231002X"));

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
