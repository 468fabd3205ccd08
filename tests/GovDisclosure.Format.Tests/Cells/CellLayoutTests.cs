using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Tests.Cells;

public class CellLayoutTests
{
    [Fact]
    public void A_cell_is_found_by_its_row_and_its_column() =>
        Assert.All(ReportTemplate.All.SelectMany(template => template.Cells), cell =>
        {
            Assert.True(CellLayout.TryGetSlot(cell.Row.Pointer, cell.Column.Name, out int slot));
            Assert.Equal(cell.Address.Slot, slot);
        });

    [Theory]
    [InlineData("/applications/newlyReceived", "upheld")]
    [InlineData("/proactiveDisclosure/licensing", "amount")]
    [InlineData("/applications", "total")]
    public void No_other_is(string row, string column) => Assert.False(CellLayout.TryGetSlot(row, column, out _));

    [Fact]
    public void A_slot_belongs_to_the_section_of_its_pointer() =>
        Assert.All(ReportTemplate.All.SelectMany(template => template.Cells), cell =>
        {
            int section = cell.Table.Section.Number;
            int slot = cell.Address.Slot;

            Assert.Equal((section == 2, section == 3, section == 4), (CellLayout.IsProactiveDisclosure(slot), CellLayout.Applications.Contains(slot), CellLayout.Proceedings.Contains(slot)));
            Assert.Equal(section != 2, ReportTemplate.IsComparable(cell.Address));
        });
}
