using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Tests.Template;

namespace GovDisclosure.Format.Tests.Cells;

public class ReportCellsTests
{
    public static TheoryData<ReportEdition, OtherHandlingForm> Forms => ReportTemplateTests.Forms;

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_new_report_is_blank_where_the_form_has_a_cell_and_absent_elsewhere(ReportEdition edition, OtherHandlingForm form)
    {
        var cells = new ReportCells(edition);
        cells.SetOtherHandling(form == OtherHandlingForm.Divided ? OtherHandlingForm.Undivided : OtherHandlingForm.Divided);
        cells.SetOtherHandling(form);

        // A row of sections 三 and 四 that the form has is padded with zeros.
        bool IsPadding(int slot) => CellLayout.Pointer(slot) == null && slot < CellLayout.ProactiveDisclosureStart
            && cells.Template.CellAt(slot / CellLayout.RowStride * CellLayout.RowStride) != null;
        Assert.Equal(
            Enumerable.Range(0, CellLayout.CountSlots).Select(slot => cells.Template.CellAt(slot) != null ? ReportCells.Blank : IsPadding(slot) ? 0 : ReportCells.Absent),
            cells.Counts.ToArray());
        Assert.All(Enumerable.Range(0, CellLayout.CountSlots).Where(slot => cells.Counts[slot] != 0), slot => Assert.Null(cells.Count(slot)));
    }

    [Fact]
    public void A_row_of_section_two_is_found_or_not_apart_from_the_others()
    {
        var cells = new ReportCells(ReportEdition.Edition2021);
        TemplateTable table = cells.Template.Tables[0];
        int slot = CellLayout.Slot(table.Rows[1].Pointer + "/issued");
        cells.SetFound(table, table.Rows[0], true);
        cells.SetFound(table, table.Rows[1], true);
        cells.SetCount(slot, 5);

        cells.SetFound(table, table.Rows[0], false);
        Assert.Equal(5, cells.Count(slot));
        Assert.Equal((false, true), (cells.HasProactiveDisclosureRow(0), cells.HasProactiveDisclosureRow(1)));

        cells.SetFound(table, table.Rows[1], false);
        Assert.Null(cells.Count(slot));
    }

    [Fact]
    public void The_rows_of_another_section_are_found_together()
    {
        var cells = new ReportCells(ReportEdition.Edition2021);
        int slot = CellLayout.Slot(ApplicationRow.CarriedForward, ApplicantCategory.Total);
        cells.SetFound(cells.Template.Applications, cells.Template.Applications.Rows[0], true);
        cells.SetCount(slot, 5);

        cells.SetFound(cells.Template.Applications, cells.Template.Applications.Rows[0], false);
        Assert.Null(cells.Count(slot));
        Assert.False(cells.HasApplications);
    }

    [Fact]
    public void A_section_is_compared_apart_from_the_others()
    {
        var left = new ReportCells(ReportEdition.Edition2021);
        ReportCells right = left.Clone();
        right.SetCount(CellLayout.Slot(ProceedingKind.Reconsideration, ProceedingOutcome.Upheld), 1);

        Assert.True(ReportCells.BlockEquals(left, right, CellLayout.Applications));
        Assert.False(ReportCells.BlockEquals(left, right, CellLayout.Proceedings));
    }
}
