using System;
using System.Linq;
using GovDisclosure.Format.Validation.Faults;

namespace GovDisclosure.Format.Tests.Validation.Faults;

public class PlausibilityTests
{
    [Fact]
    public void One_believes_in_a_total_of_0_first_and_in_an_unexplained_number_last()
    {
        FaultKind[][] order =
        [
            [FaultKind.ZeroTotal],
            [FaultKind.TransposedDigits, FaultKind.FactorOfTen, FaultKind.SwappedCells],
            [FaultKind.WrongTotal, FaultKind.WrongTotalColumn, FaultKind.WrongTotalRow],
            [FaultKind.ShiftedLeft, FaultKind.ShiftedRight, FaultKind.SwappedRows],
            [FaultKind.Other],
        ];
        Change[] changes = [new(0, 3, 4), new(1, 4, 3), new(2, 9, 8)];
        int[][] costs = [.. order.Select(kinds => kinds.Select(kind => Plausibility.Cost(kind, changes)).ToArray())];

        Assert.All(costs, same => Assert.Single(same.Distinct()));
        Assert.All(costs.Zip(costs.Skip(1)), pair => Assert.True(pair.First[0] < pair.Second[0]));
        Assert.Equal(Enum.GetValues<FaultKind>().Order(), order.SelectMany(kinds => kinds).Order());
    }

    [Fact]
    public void A_0_is_seldom_wrong_and_often_right()
    {
        int usual = Plausibility.Cost(FaultKind.Other, [new(0, 3, 4)]);

        Assert.True(Plausibility.Cost(FaultKind.Other, [new(0, 0, 4)]) > usual);
        Assert.True(Plausibility.Cost(FaultKind.Other, [new(0, 3, 0)]) < usual);
        Assert.True(Plausibility.Cost(FaultKind.Other, [new(0, 0, 4), new(1, 0, 5)]) > Plausibility.Cost(FaultKind.Other, [new(0, 0, 4), new(1, 3, 5)]));
    }

    [Fact]
    public void A_count_below_zero_is_wrong_whatever_else_is()
    {
        Assert.True(Plausibility.Cost(FaultKind.Other, [new(0, -1, 4)]) < Plausibility.Cost(FaultKind.TransposedDigits, [new(0, 12, 21)]));
        Assert.True(Plausibility.Cost(FaultKind.Other, [new(0, -1, 4), new(1, -1, 4)]) < Plausibility.Cost(FaultKind.Other, [new(0, -1, 4), new(1, 1, 4)]));
    }
}
