using System.Linq;
using GovDisclosure.Format.Reading;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

public class EditionDecisionTests
{
    [Theory]
    [InlineData(1, 0, null, 2023, ReportEdition.Edition2019, "")]
    [InlineData(0, 1, null, 2019, ReportEdition.Edition2021, "")]
    [InlineData(0, 1, OtherHandlingForm.Undivided, 2023, ReportEdition.Edition2021, "")]
    [InlineData(1, 0, OtherHandlingForm.Divided, 2023, ReportEdition.Edition2019, "")]
    [InlineData(3, 1, null, 2023, ReportEdition.Edition2019, "READ-012")]
    [InlineData(1, 3, null, 2020, ReportEdition.Edition2021, "READ-012")]
    [InlineData(2, 2, null, 2020, ReportEdition.Edition2021, "READ-012")]
    [InlineData(0, 0, OtherHandlingForm.Divided, 2020, ReportEdition.Edition2021, "READ-010")]
    [InlineData(0, 0, OtherHandlingForm.Divided, null, ReportEdition.Edition2021, "READ-010")]
    [InlineData(0, 0, OtherHandlingForm.Undivided, 2023, ReportEdition.Edition2021, "READ-011")]
    [InlineData(0, 0, null, 2019, ReportEdition.Edition2019, "READ-011")]
    [InlineData(0, 0, null, 2020, ReportEdition.Edition2019, "READ-011")]
    [InlineData(0, 0, null, 2021, ReportEdition.Edition2021, "READ-011")]
    [InlineData(1, 0, null, 2018, ReportEdition.Edition2019, "")]
    [InlineData(0, 0, null, 2018, null, "READ-015")]
    [InlineData(0, 0, OtherHandlingForm.Undivided, null, null, "READ-001")]
    [InlineData(0, 0, null, null, null, "READ-001")]
    public void Heads_decide_then_the_three_rows_then_the_year(int heads2019, int heads2021, OtherHandlingForm? form, int? year, ReportEdition? expected, string code)
    {
        var draft = new Draft();
        for (int i = 0; i < heads2019; i++)
            draft.Evidence.AddHead(Vocabulary.DisclosureHeads[Vocabulary.Words("采购项目数量")]);
        for (int i = 0; i < heads2021; i++)
            draft.Evidence.AddHead(Vocabulary.DisclosureHeads[Vocabulary.Words("本年制发件数")]);

        Assert.Equal(expected, EditionDecision.Decide(draft, form, year));
        Assert.Equal(code, string.Join(",", draft.Diagnostics.Select(diagnostic => diagnostic.Code)));
    }

    [Theory]
    [InlineData(null, 2023, ReportEdition.Edition2019, "READ-017")]
    [InlineData(OtherHandlingForm.Undivided, 2023, ReportEdition.Edition2019, "READ-017")]
    [InlineData(null, null, ReportEdition.Edition2019, "READ-017")]
    [InlineData(null, 2018, ReportEdition.Edition2019, "READ-017")]
    [InlineData(OtherHandlingForm.Divided, 2023, ReportEdition.Edition2021, "READ-010")]
    public void Without_heads_a_caption_that_only_one_edition_has_decides_before_the_year_and_after_the_three_rows(OtherHandlingForm? form, int? year, ReportEdition expected, string code)
    {
        var draft = new Draft();
        draft.Evidence.AddLabel(Vocabulary.Captions["第二十条第（九）项"]);

        Assert.Equal(expected, EditionDecision.Decide(draft, form, year));
        Assert.Equal(code, string.Join(",", draft.Diagnostics.Select(diagnostic => diagnostic.Code)));
    }

    [Fact]
    public void A_row_that_only_one_edition_has_is_told_of_and_makes_no_cell_without_heads()
    {
        ReadResult result = Documents.ReadDisclosure("规章\t1\t2\t3\n其他对外管理服务事项\t4\t5\t6\n");

        Assert.Equal(ReportEdition.Edition2019, result.Report!.Edition);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Code: "READ-017", At: "/edition" });
        Assert.All(result.Report.Template.Cells.Where(cell => cell.Table.Section.Number == 2), cell => Assert.Null(result.Report[cell.Address]));
    }

    [Fact]
    public void A_report_on_the_other_years_form_is_read_on_that_form() =>
        Assert.Equal(ReportEdition.Edition2019, Documents.ReadDisclosure(Documents.Heads2019 + "规章\t1\t2\t3\n").Report!.Edition);

    [Fact]
    public void Numbers_under_heads_of_the_other_edition_are_refused()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t4\t5\n");

        Assert.Equal(ReportEdition.Edition2021, result.Report!.Edition);
        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Code: "READ-025", At: "/proactiveDisclosure", Printed: "4" });
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-012");
    }

    [Fact]
    public void A_report_before_2019_on_neither_form_is_not_recognised()
    {
        ReadResult result = Documents.Read("示例市2015年政府信息公开工作年度报告\n一、总体情况\n甲\n六、其他需要报告的事项\n乙\n");

        Assert.Null(result.Report);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-015");
    }
}
