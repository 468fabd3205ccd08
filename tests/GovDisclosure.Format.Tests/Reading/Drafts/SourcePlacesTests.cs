using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Drafts;

public class SourcePlacesTests
{
    private const string Cell = "/applications/newlyReceived/total";

    [Theory]
    [InlineData("/title")]
    [InlineData(Cell)]
    public void The_first_place_stays(string pointer)
    {
        var places = new SourcePlaces();
        places.Add(pointer, default);
        places.Add(pointer, new SourcePosition(3, 4));
        places.Add(pointer, new SourcePosition(1, 1));

        Assert.True(places.Build().TryGetPosition(pointer, out SourcePosition position));
        Assert.Equal(new SourcePosition(3, 4), position);
    }

    [Fact]
    public void A_cell_is_placed_by_its_pointer_or_its_slot()
    {
        Assert.True(CellLayout.TryGetSlot(Cell, out int slot));
        var places = new SourcePlaces();
        places.Add(slot, new SourcePosition(5, 6));
        places.Add(Cell, new SourcePosition(7, 8));

        Assert.True(places.Build().TryGetPosition(Cell, out SourcePosition position));
        Assert.Equal(new SourcePosition(5, 6), position);
    }

    [Fact]
    public void Every_line_of_a_paragraph_has_the_place_of_the_paragraph()
    {
        var places = new SourcePlaces();
        Line[] lines = [new("甲\n乙", new SourcePosition(2, 1), [], false), new("丙", new SourcePosition(9, 3), [], false)];
        places.AddLines("/overview", lines, ["甲\n乙", "丙"]);

        Assert.Equal([new(2, 1), new(2, 1), new(9, 3)], places.OfLines("/overview"));
        Assert.Equal(new SourcePosition(2, 1), places.Of("/overview"));
        Assert.Empty(places.OfLines("/problems"));
        Assert.False(places.Of("/problems").IsKnown);
    }

    [Fact]
    public void No_lines_make_no_place()
    {
        var places = new SourcePlaces();
        places.AddLines("/overview", [], []);

        Assert.False(places.Build().TryGetPosition("/overview", out _));
    }
}
