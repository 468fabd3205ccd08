using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Tests.Template;

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
}
