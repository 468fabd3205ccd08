using System;
using System.Linq;

namespace GovDisclosure.Format.Tests;

public class CellAddressTests
{
    [Fact]
    public void Prints_and_parses_back_for_every_cell_of_every_form()
    {
        foreach (ReportEdition edition in Enum.GetValues<ReportEdition>())
        {
            foreach (OtherHandlingForm form in Enum.GetValues<OtherHandlingForm>())
            {
                foreach (CellAddress address in ReportTemplate.For(edition, form).Cells.Select(cell => cell.Address))
                {
                    Assert.True(CellAddress.TryParse(address.ToString(), out CellAddress again));
                    Assert.Equal(address, again);
                    Assert.Equal(address, CellAddress.Parse(address.ToString()));
                    Assert.True(address.IsValid);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/applications")]
    [InlineData("/applications/newlyReceived")]
    [InlineData("applications/newlyReceived/total")]
    [InlineData("/applications/newlyReceived/Total")]
    [InlineData("/applications/newlyReceived/total/")]
    [InlineData(" /applications/newlyReceived/total")]
    public void Refuses_what_names_no_cell(string pointer)
    {
        Assert.False(CellAddress.TryParse(pointer, out CellAddress none));
        Assert.Equal(default, none);
        Assert.Throws<FormatException>(() => CellAddress.Parse(pointer));
    }

    [Fact]
    public void Refuses_null_and_values_beyond_the_enumerations()
    {
        Assert.False(CellAddress.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => CellAddress.Parse(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => CellAddress.Of((ApplicationRow)(-1), ApplicantCategory.Total));
        Assert.Throws<ArgumentOutOfRangeException>(() => CellAddress.Of(ApplicationRow.Granted, (ApplicantCategory)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => CellAddress.Of((ProceedingKind)3, ProceedingOutcome.Total));
        Assert.Throws<ArgumentOutOfRangeException>(() => CellAddress.Of(ProceedingKind.Reconsideration, (ProceedingOutcome)(-1)));
    }

    [Fact]
    public void The_default_value_names_no_cell()
    {
        CellAddress none = default;

        Assert.False(none.IsValid);
        Assert.Equal(string.Empty, none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.GetLabelPath(ReportEdition.Edition2021));
        Assert.NotEqual(none, CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson));
    }

    [Fact]
    public void Orders_the_cells_of_a_table_as_printed()
    {
        foreach (TemplateTable table in ReportTemplate.Edition2021.Tables.Where(table => table.Section.Number > 2))
        {
            CellAddress[] cells = ReportTemplate.Edition2021.Cells.Where(cell => cell.Table == table).Select(cell => cell.Address).ToArray();
            Assert.Equal(cells.OrderBy(cell => cell), cells);
            Assert.True(cells[0] < cells[1] && cells[1] > cells[0] && cells[0] <= cells[1] && cells[1] >= cells[0] && cells[0] != cells[1]);
        }
    }
}
