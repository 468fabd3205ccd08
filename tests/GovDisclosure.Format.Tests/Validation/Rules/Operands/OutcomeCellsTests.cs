using System.Linq;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Tests.Validation.Rules.Operands;

public class OutcomeCellsTests
{
    [Fact]
    public void Finds_the_rows_of_groups_as_the_form_has_them()
    {
        Assert.Equal(["/applications/outcomes/granted/total"], Totals(ReportTemplate.Edition2021, "granted"));
        Assert.Equal(
            ["/applications/outcomes/unavailable/notHeld/total", "/applications/outcomes/unavailable/requiresCreation/total", "/applications/outcomes/unavailable/unclearAfterClarification/total"],
            Totals(ReportTemplate.Edition2021, "unavailable"));
        Assert.Equal(["/applications/outcomes/otherHandling/undivided/total"], Totals(ReportTemplate.Edition2019, "otherHandling"));
        Assert.Equal(3, Totals(ReportTemplate.Edition2021, "otherHandling").Length);
    }

    [Fact]
    public void The_groups_together_are_every_outcome()
    {
        foreach (ReportTemplate template in ReportTemplate.All)
        {
            string[] outcomes = [.. template.Applications.Rows.Select(row => row.Pointer + "/total").Where(cell => cell.StartsWith("/applications/outcomes/", System.StringComparison.Ordinal) && cell != "/applications/outcomes/total/total")];

            Assert.Equal(outcomes, Totals(template, "granted", "partiallyGranted", "denied", "unavailable", "notProcessed", "otherHandling"));
        }
    }

    private static string[] Totals(ReportTemplate template, params string[] groups) => [.. OutcomeCells.Totals(template, groups).Select(cell => cell.ToString())];
}
