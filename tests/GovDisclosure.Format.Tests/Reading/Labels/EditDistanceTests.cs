using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Tests.Reading.Labels;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "公开", 2)]
    [InlineData("公开", "", 2)]
    [InlineData("不再处理", "不在处理", 1)]
    [InlineData("其他法律行政法规禁止公开", "其他法律行政止公开", 3)]
    [InlineData("公开信息", "信息公开", 4)]
    [InlineData("kitten", "sitting", 3)]
    public void Counts_what_must_change(string left, string right, int distance) =>
        Assert.Equal(distance, EditDistance.Between(left, right));

    [Property]
    public void Is_the_same_both_ways_and_zero_for_equals_only(string? a, string? b)
    {
        string left = a ?? string.Empty;
        string right = b ?? string.Empty;

        Assert.Equal(EditDistance.Between(left, right), EditDistance.Between(right, left));
        Assert.Equal(left == right, EditDistance.Between(left, right) == 0);
    }

    [Property]
    public void Is_no_longer_than_the_way_round(string? a, string? b, string? c) =>
        Assert.True(
            EditDistance.Between(a ?? string.Empty, c ?? string.Empty)
            <= EditDistance.Between(a ?? string.Empty, b ?? string.Empty) + EditDistance.Between(b ?? string.Empty, c ?? string.Empty));

    [Property]
    public void A_limit_changes_nothing_below_it(string? left, string? right, byte atMost)
    {
        int distance = EditDistance.Between(left ?? string.Empty, right ?? string.Empty);
        int limited = EditDistance.Between(left ?? string.Empty, right ?? string.Empty, atMost % 8);

        if (distance <= atMost % 8)
            Assert.Equal(distance, limited);
        else
            Assert.True(limited > atMost % 8);
    }
}
