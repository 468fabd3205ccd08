using System.Linq;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class IdentityBitsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    public void Each_place_has_a_bit_of_its_own(int place)
    {
        IdentityBits bits = default;
        bits.Set(place);
        bits.Set(place);

        Assert.Equal([place], Enumerable.Range(0, IdentityBits.Capacity).Where(each => bits[each]));
        Assert.Equal(1, bits.Count);
        Assert.NotEqual(default, bits);
    }

    [Fact]
    public void All_places_are_counted()
    {
        IdentityBits bits = default;
        Assert.Equal(0, bits.Count);
        for (int place = 0; place < IdentityBits.Capacity; place++)
        {
            bits.Set(place);
            Assert.Equal(place + 1, bits.Count);
        }

        Assert.Equal(128, bits.Count);
    }
}
