using System;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Page;

public class ReadResultTests
{
    private static readonly ReadResult s_read = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n");

    [Fact]
    public void A_cell_is_explained_by_its_address_as_by_its_pointer()
    {
        CellAddress cell = CellAddress.Parse("/proactiveDisclosure/governmentRules/issued");

        Assert.Equal(1, s_read.Explain(cell)!.Value);
        Assert.Equal(s_read.Explain(cell)!.ToString(), s_read.Explain(cell.ToString())!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/title")]
    [InlineData("/applications")]
    [InlineData("/applications/newlyReceived")]
    [InlineData("/proactiveDisclosure/governmentRules/made")]
    [InlineData("规章")]
    public void What_is_no_cell_of_the_form_is_not_explained(string pointer) => Assert.Null(s_read.Explain(pointer));

    [Fact]
    public void Without_a_report_no_cell_is_explained() => Assert.Null(ReportReader.Default.Read("会议通知\n").Explain("/applications/newlyReceived/total"));

    [Fact]
    public void Null_and_the_default_address_are_refused_by_the_name_of_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("pointer", () => s_read.Explain(null!));
        Assert.Throws<ArgumentException>("address", () => s_read.Explain(default(CellAddress)));
    }
}
