using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Drafts;

public class DraftCellsTests
{
    private const string Row = "/proactiveDisclosure/licensing";

    private static readonly int s_slot = CellLayout.Slot(Row + "/decisions");

    [Fact]
    public void A_cell_that_was_found_blank_is_found()
    {
        var cells = new DraftCells();
        cells.Put(Row, "decisions", null);

        Assert.True(cells.Contains(s_slot));
        Assert.True(cells.TryGet(s_slot, out Piece? piece));
        Assert.Null(piece);
    }

    [Fact]
    public void Cells_come_in_the_order_they_were_found()
    {
        var cells = new DraftCells();
        cells.Put(9, new Piece("1", default));
        cells.Put(3, null);
        cells.Put(9, new Piece("2", default));

        Assert.Equal([9, 3], cells.Slots);
        Assert.True(cells.TryGet(9, out Piece? piece));
        Assert.Equal("2", piece!.Text);
    }

    [Fact]
    public void A_cell_keeps_its_head_and_its_rule_until_another_takes_its_place()
    {
        var head = new Piece("总计", default);
        var cells = new DraftCells();
        cells.Put(9, new Piece("1", default), head, ReadingRule.Grid);

        Assert.Equal((head, ReadingRule.Grid), (cells.HeadOf(9), cells.RuleOf(9)));
        cells.SetConverted(9);
        Assert.Equal(ReadingRule.Converted, cells.RuleOf(9));
        cells.Put(9, new Piece("2", default));
        Assert.Equal((null, (ReadingRule?)null), (cells.HeadOf(9), cells.RuleOf(9)));
    }

    [Fact]
    public void A_column_that_no_edition_has_in_a_row_is_not_kept()
    {
        var cells = new DraftCells();
        cells.Put(Row, "projects", new Piece("1", default));
        cells.Remove(Row, "projects");

        Assert.Empty(cells.Slots);
    }

    [Fact]
    public void A_cell_that_was_removed_was_not_found()
    {
        var cells = new DraftCells();
        cells.Put(Row, "decisions", new Piece("1", default));
        cells.Remove(Row, "decisions");

        Assert.False(cells.Contains(s_slot));
        Assert.False(cells.TryGet(s_slot, out Piece? piece));
        Assert.Null(piece);
        Assert.Empty(cells.Slots);
    }
}
