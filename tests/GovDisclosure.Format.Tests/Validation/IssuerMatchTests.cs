using System.Linq;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class IssuerMatchTests
{
    [Theory]
    [InlineData("1:甲", "1:乙", true)] // the identifier decides
    [InlineData("1:甲", "2:甲", false)]
    [InlineData("1:甲", ":甲", true)]
    [InlineData(":甲", "2:甲", true)]
    [InlineData(":甲局（本级）", ":甲局 (本级)", true)]
    [InlineData(":甲", ":乙", false)]
    [InlineData("1:", "1:", true)]
    [InlineData(":", ":", false)]
    [InlineData(": ", ": ", false)] // spaces name nobody
    [InlineData(" :甲", "2:甲", true)]
    public void Matches_by_identifier_else_by_name(string expected, string given, bool same)
    {
        (var missing, var over) = IssuerMatch.Match([Of(expected)], [Of(given)]);

        Assert.Equal((same ? 0 : 1, same ? 0 : 1), (missing.Count, over.Count));
    }

    [Fact]
    public void Takes_each_body_once_even_where_both_are_one_object()
    {
        Issuer twice = Of("1:甲");

        Assert.Same(twice, Assert.Single(IssuerMatch.Match([twice], [twice, twice]).Over));
        Assert.Same(twice, Assert.Single(IssuerMatch.Match([twice, twice], [twice]).Missing));
    }

    [Fact]
    public void Leaves_the_body_without_identifier_to_the_one_that_has_no_other()
    {
        // The first could be either of those given, the second only the one without identifier.
        (var missing, var over) = IssuerMatch.Match([Of(":甲"), Of("1:甲")], [Of(":甲"), Of("2:甲")]);

        Assert.Empty(missing);
        Assert.Empty(over);
    }

    [Theory]
    [InlineData(":", "1:甲", true)]
    [InlineData("1:甲", "2:乙", false)]
    [InlineData("1:甲 2:乙", ":", false)]
    [InlineData("1:甲 :", ": 2:乙", true)]
    [InlineData("1:甲 3:丙", ": 2:乙", false)]
    public void Bodies_without_a_name_may_be_those_missing(string missing, string over, bool may) =>
        Assert.Equal(may, IssuerMatch.MayBeTheSame(missing.Split(' ').Select(Of).ToArray(), over.Split(' ').Select(Of).ToArray()));

    [Fact]
    public void Tells_those_expected_from_others()
    {
        ILookup<bool, Issuer> among = IssuerMatch.AreAmong([Of("1:甲"), Of(":乙")], [Of("1:丙"), Of("2:甲"), Of("3:乙"), Of(":甲"), Of(":"), Of("4:")]);

        Assert.Equal([Of("1:丙"), Of("3:乙"), Of(":甲")], among[true]);
        Assert.Equal([Of("2:甲"), Of(":"), Of("4:")], among[false]);
    }

    [Theory]
    [InlineData("1:甲", "甲")]
    [InlineData("1:", "1")]
    [InlineData("1: ", "1")]
    [InlineData(":", "?")]
    public void Calls_a_body_by_name_else_by_identifier(string issuer, string expected) => Assert.Equal(expected, IssuerMatch.Called(Of(issuer)));

    private static Issuer Of(string text)
    {
        string[] parts = text.Split(':');
        return new Issuer(parts[1].Length == 0 ? null : parts[1], parts[0].Length == 0 ? null : parts[0]);
    }
}
