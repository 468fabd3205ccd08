using System;

namespace GovDisclosure.Format.Tests.Findings;

public class CellChangeTests
{
    private static readonly CellAddress s_cell = CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Total);

    [Fact]
    public void Is_equal_by_value_and_prints_pointer_and_numbers()
    {
        var change = new CellChange(s_cell, 0, 11);

        Assert.Equal(new CellChange(s_cell, 0, 11), change);
        Assert.NotEqual(new CellChange(s_cell, 1, 11), change);
        Assert.Equal("/proceedings/reconsideration/total: 0 → 11", change.ToString());
        Assert.Equal("/proceedings/reconsideration/total: null → 0.5", new CellChange(s_cell, null, 0.5m).ToString());
    }

    [Fact]
    public void Refuses_no_cell_and_no_change()
    {
        Assert.Throws<ArgumentException>(() => new CellChange(default, 0, 1));
        Assert.Throws<ArgumentException>(() => new CellChange(s_cell, 3, 3));
        Assert.Throws<ArgumentException>(() => new CellChange(s_cell, null, null));
    }
}
