using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;

namespace GovDisclosure.Format.Tests.Reading.Drafts;

public class UnconfirmedTests
{
    private static readonly ReportTemplate s_form = ReportTemplate.Edition2021;
    private static readonly TemplateCell[] s_cells = [.. Unconfirmed.Columns("/applications", default, null).Cells(s_form)];

    [Fact]
    public void A_table_is_confirmed_where_every_sum_holds() => Assert.True(Unconfirmed.IsConfirmed(s_cells, s_form, _ => 0));

    [Theory]
    [InlineData("/applications/newlyReceived/naturalPerson")]
    [InlineData("/applications/outcomes/total/total")]
    public void A_sum_that_does_not_hold_or_cannot_be_judged_confirms_nothing(string cell)
    {
        CellAddress one = CellAddress.Parse(cell);
        Assert.False(Unconfirmed.IsConfirmed(s_cells, s_form, address => address == one ? 1 : 0));
        Assert.False(Unconfirmed.IsConfirmed(s_cells, s_form, address => address == one ? null : 0));
    }

    [Fact]
    public void Cells_that_take_part_in_no_sum_are_not_confirmed()
    {
        TemplateCell[] disclosure = [.. s_form.Cells.Where(cell => cell.Table.Section.Pointer == "/proactiveDisclosure")];
        Assert.False(Unconfirmed.IsConfirmed(disclosure, s_form, _ => 0));
    }

    [Fact]
    public void Rows_found_by_order_are_in_doubt_alone()
    {
        IEnumerable<TemplateCell> cells = Unconfirmed.Rows([ApplicationRow.Granted], []).Cells(s_form);
        Assert.All(cells, cell => Assert.Equal("/applications/outcomes/granted", cell.Row.Pointer));
        Assert.Equal(7, cells.Count());
    }
}
