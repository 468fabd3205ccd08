using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class IdentityOutcomesTests
{
    [Fact]
    public void The_same_outcomes_are_equal()
    {
        IdentityOutcomes one = new(42, Bits(0, 2), Bits(3));
        IdentityOutcomes same = new(42, Bits(0, 2), Bits(3));

        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.True(one == same);
        Assert.False(one != same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData(40, 0, 3)]
    [InlineData(42, 2, 3)]
    [InlineData(42, 0, 4)]
    public void A_difference_in_any_of_them_tells_outcomes_apart(int count, int violated, int notAssessable)
    {
        IdentityOutcomes one = new(42, Bits(0), Bits(3));
        IdentityOutcomes other = new(count, Bits(violated), Bits(notAssessable));

        Assert.False(one.Equals(other));
        Assert.False(one.Equals((object)other));
        Assert.False(one == other);
        Assert.True(one != other);
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Outcomes_equal_nothing_else()
    {
        Assert.False(new IdentityOutcomes(42, default, default).Equals(null));
        Assert.False(new IdentityOutcomes(42, default, default).Equals("42 hold, 0 violated, 0 not assessable"));
    }

    [Theory]
    [InlineData(42)]
    [InlineData(128)]
    public void Every_place_of_the_form_has_its_own_outcome(int count)
    {
        IdentityOutcomes outcomes = new(count, Bits(0, count - 1), Bits(count - 2));

        Assert.Equal(RuleOutcome.Violated, outcomes[0]);
        Assert.Equal(RuleOutcome.Holds, outcomes[1]);
        Assert.Equal(RuleOutcome.NotAssessable, outcomes[count - 2]);
        Assert.Equal(RuleOutcome.Violated, outcomes[count - 1]);
        Assert.Equal((2, 1, count - 3), (outcomes.ViolatedCount, outcomes.NotAssessableCount, outcomes.HoldsCount));
        Assert.False(outcomes.AllHold);
    }

    [Fact]
    public void All_hold_where_none_is_violated_and_none_is_blank()
    {
        Assert.False(new IdentityOutcomes(42, default, Bits(0)).AllHold);
        Assert.False(new IdentityOutcomes(42, Bits(0), default).AllHold);
        Assert.True(new IdentityOutcomes(42, default, default).AllHold);
        Assert.False(default(IdentityOutcomes).AllHold);
    }

    private static IdentityBits Bits(params int[] places)
    {
        IdentityBits bits = default;
        foreach (int place in places)
            bits.Set(place);
        return bits;
    }
}
