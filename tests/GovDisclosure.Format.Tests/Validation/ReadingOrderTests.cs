using System.Linq;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class ReadingOrderTests
{
    [Fact]
    public void Follows_the_page()
    {
        Verdict[] page =
        [
            About(),
            About("/overview/text"),
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

        Assert.Equal(page, page.Reverse().OrderBy(verdict => ReadingOrder.Of(ReportTemplate.Edition2021, verdict)));
    }

    [Theory]
    [InlineData("/title")]
    [InlineData("/overviewing")]
    public void Puts_what_stands_before_the_sections_first(string pointer) =>
        Assert.Equal((0, -1), ReadingOrder.Of(ReportTemplate.Edition2021, About(pointer)));

    private static Verdict About(params string[] at) => Verdict.Violated([], new Message("不符", "violated"), at: at);

    private static Verdict AboutCell(string pointer) => Verdict.Violated([CellAddress.Parse(pointer)], new Message("不符", "violated"));
}
