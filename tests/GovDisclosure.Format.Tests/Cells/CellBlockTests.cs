using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Tests.Cells;

public class CellBlockTests
{
    [Fact]
    public void A_cell_lies_in_its_row_and_its_column_of_print()
    {
        foreach (ReportTemplate form in ReportTemplate.All)
        {
            foreach ((TemplateTable table, CellBlock block) in new[] { (form.Applications, CellLayout.Applications), (form.Proceedings, CellLayout.Proceedings) })
            {
                TemplateCell[] cells = [.. form.Cells.Where(cell => cell.Table == table)];

                Assert.All(cells, cell => Assert.Equal(block.Slot(cell.Row.Number, cell.Column.Number), cell.Address.Slot));
                Assert.All(cells, cell => Assert.Equal(block.RowStart(cell.Row.Number), cell.Address.Slot - block.ColumnAt(cell.Address.Slot)));
                Assert.Equal(table.Columns, cells.GroupBy(cell => block.ColumnAt(cell.Address.Slot)).OrderBy(column => column.Key).Select(column => Assert.Single(column.Select(cell => cell.Column).Distinct())));
                Assert.Equal(table.Rows, cells.GroupBy(cell => block.RowAt(cell.Address.Slot)).OrderBy(row => row.Key).Select(row => Assert.Single(row.Select(cell => cell.Row).Distinct())));
            }
        }
    }
}
