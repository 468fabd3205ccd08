using System.Linq;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class ReadingOrderTests
{
    [Fact]
    public void Follows_the_page()
    {
        Place[] page =
        [
            Place.Report,
            About("/title"),
            About("/overview/text"),
            Place.Member("/overview/text", 12),
            About("/proactiveDisclosure"),
            AboutCell("/proactiveDisclosure/governmentRules/issued"),
            AboutCell("/proactiveDisclosure/administrativeFees/amountTenThousandYuan"),
            About("/applications"),
            AboutCell("/applications/newlyReceived/total"),
            AboutCell("/applications/carriedForward/naturalPerson"),
            AboutCell("/proceedings/litigation/direct/other"),
            About("/problems"),
            About("/otherMatters/processingFee"),
            About("/closing"),
        ];

        Assert.Equal(page, page.Reverse().OrderBy(place => ReadingOrder.Of(ReportTemplate.Edition2021, place)));
    }

    [Theory]
    [InlineData("/title")]
    [InlineData("/overviewing")]
    public void Puts_what_stands_before_the_sections_first(string pointer) =>
        Assert.Equal((0, -1), ReadingOrder.Of(ReportTemplate.Edition2021, About(pointer)));

    private static Place About(string pointer) => Place.Member(pointer);

    private static Place AboutCell(string pointer) => Place.Of(CellAddress.Parse(pointer));
}
