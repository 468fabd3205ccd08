namespace GovDisclosure.Format.Tests.Validation;

public class IdentityOutcomesTests
{
    [Fact]
    public void The_same_outcomes_are_equal()
    {
        IdentityOutcomes one = new(42, 5, 8);
        IdentityOutcomes same = new(42, 5, 8);

        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.True(one == same);
        Assert.False(one != same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData(40, 5, 8)]
    [InlineData(42, 4, 8)]
    [InlineData(42, 5, 10)]
    public void A_difference_in_any_of_them_tells_outcomes_apart(int count, ulong violated, ulong notAssessable)
    {
        IdentityOutcomes one = new(42, 5, 8);
        IdentityOutcomes other = new(count, violated, notAssessable);

        Assert.False(one.Equals(other));
        Assert.False(one.Equals((object)other));
        Assert.False(one == other);
        Assert.True(one != other);
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Outcomes_equal_nothing_else()
    {
        Assert.False(new IdentityOutcomes(42, 0, 0).Equals(null));
        Assert.False(new IdentityOutcomes(42, 0, 0).Equals("42 hold, 0 violated, 0 not assessable"));
    }

    [Fact]
    public void Every_place_of_the_form_has_its_own_outcome()
    {
        IdentityOutcomes outcomes = new(42, 1UL | (1UL << 41), 1UL << 40);

        Assert.Equal(RuleOutcome.Violated, outcomes[0]);
        Assert.Equal(RuleOutcome.Holds, outcomes[1]);
        Assert.Equal(RuleOutcome.NotAssessable, outcomes[40]);
        Assert.Equal(RuleOutcome.Violated, outcomes[41]);
        Assert.Equal((2, 1, 39), (outcomes.ViolatedCount, outcomes.NotAssessableCount, outcomes.HoldsCount));
        Assert.False(outcomes.AllHold);
        Assert.False(new IdentityOutcomes(42, 0, 1).AllHold);
        Assert.False(new IdentityOutcomes(42, 1, 0).AllHold);
        Assert.True(new IdentityOutcomes(42, 0, 0).AllHold);
    }
}
