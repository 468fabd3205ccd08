using System;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Series;

namespace GovDisclosure.Format.Tests.Series;

public class OtherHandlingRowsTests
{
    private const int Column = (int)ApplicantCategory.Other;

    [Theory]
    [InlineData(1L, 20L, 300L, 321L)]
    [InlineData(0L, 0L, 0L, 0L)]
    [InlineData(-1L, 1L, 0L, 0L)]
    [InlineData(1L, ReportCells.Blank, 300L, ReportCells.Blank)]
    [InlineData(1L, ReportCells.Absent, 300L, 301L)]
    [InlineData(ReportCells.Absent, ReportCells.Absent, 300L, 300L)]
    [InlineData(ReportCells.Absent, 1L, ReportCells.Blank, ReportCells.Blank)]
    [InlineData(ReportCells.Absent, ReportCells.Absent, ReportCells.Absent, ReportCells.Absent)]
    public void The_rows_that_the_form_has_are_added_and_a_blank_is_a_blank(long first, long second, long third, long expected)
    {
        long[] counts = new long[CellLayout.CountSlots];
        foreach ((int row, long count) in CellLayout.DividedRows.Zip([first, second, third]))
            counts[row + Column] = count;

        Assert.Equal(expected, OtherHandlingRows.Added(counts, Column));
    }

    [Theory]
    [InlineData(OtherHandlingForm.Divided)]
    [InlineData(OtherHandlingForm.Undivided)]
    public void What_is_not_given_is_no_number(OtherHandlingForm form)
    {
        var cells = new ReportCells(ReportEdition.Edition2021);
        cells.SetOtherHandling(form);

        Assert.All(Enum.GetValues<ApplicantCategory>(), category => Assert.Null(OtherHandlingRows.Together(cells, category)));
    }
}
