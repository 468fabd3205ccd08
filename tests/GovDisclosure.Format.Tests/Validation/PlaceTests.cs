using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class PlaceTests
{
    private static readonly CellAddress s_received = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total);

    [Theory]
    [InlineData(OtherHandlingForm.Divided, "/applications/outcomes/otherHandling/feeOverdue/total")]
    [InlineData(OtherHandlingForm.Undivided, "/applications/outcomes/otherHandling")]
    public void A_cell_that_the_form_does_not_have_is_at_what_would_hold_it(OtherHandlingForm form, string pointer)
    {
        CellAddress[] cells = [CellAddress.Of(ApplicationRow.FeeOverdue, ApplicantCategory.Total), s_received];
        var place = Place.Of(ReportTemplate.For(ReportEdition.Edition2021, form), cells);

        Assert.Equal([pointer, "/applications/newlyReceived/total"], place.At);
        Assert.Equal(cells, place.Cells);
        Assert.Equal(-1, place.Offset);
    }

    [Fact]
    public void Another_place_is_about_the_whole_unless_it_says_where()
    {
        Assert.Equal((0, 0, -1), (Place.Report.Cells.Count, Place.Report.At.Count, Place.Report.Offset));
        Assert.Equal(("/overview/text", -1), (Place.Member("/overview/text").At[0], Place.Member("/overview/text").Offset));
        Assert.Equal(7, Place.Member("/overview/text", 7).Offset);
        Assert.Equal((2, -1), (Place.Members("/a", "/b").At.Count, Place.Members("/a", "/b").Offset));
        Assert.Equal(("/applications", -1), (Place.Of(ReportTemplate.Sections[2]).At[0], Place.Of(ReportTemplate.Sections[2]).Offset));
        Assert.Equal(("/applications/newlyReceived/total", -1), (Place.Of(s_received).At[0], Place.Of(s_received).Offset));
    }
}
