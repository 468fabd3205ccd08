using System.Linq;
using GovDisclosure.Format.Tests.Validation.Rules;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class ReasonsTests
{
    private static readonly CellAddress[] s_cells = new[] { ApplicationRow.NewlyReceived, ApplicationRow.BroughtForward, ApplicationRow.Granted, ApplicationRow.OutcomesTotal }
        .Select(row => CellAddress.Of(row, ApplicantCategory.Total)).ToArray();

    private static readonly CellAddress s_issued = CellAddress.Parse("/proactiveDisclosure/normativeDocuments/issued");
    private static readonly Bilingual s_place = new("某行", "a row");

    [Fact]
    public void Names_everything_that_was_not_given()
    {
        Bilingual all = Reasons.NotGiven(new ReportUnderReview(RuleTesting.AllZero()), RuleNeeds.Previous | RuleNeeds.Issuer | RuleNeeds.Date | RuleNeeds.Constituents | RuleNeeds.Source);

        Assert.Equal("未提供上年报告、机关情况、公布日期、被汇总的各份报告、报告原文", all.Chinese);
        Assert.Equal("not given: last year's report, facts about the issuer, the date of publication, the set of reports added up, the page behind the report", all.English);
    }

    [Fact]
    public void Says_of_what_year_a_report_is_that_is_not_last_years()
    {
        Bilingual wrong = Reasons.NotGiven(new ReportUnderReview(RuleTesting.AllZero(), new ValidationContext { Previous = RuleTesting.AllZero(year: 2021) }), RuleNeeds.Previous);

        Assert.Equal(new Bilingual("所给的上年报告是 2021 年度的", "the report given as last year's is of 2021"), wrong);
    }

    [Fact]
    public void Says_where_the_text_was_cut_off() =>
        Assert.Equal(new Bilingual("原文到“行政规范”为止", "the text ends with '行政规范'"), Reasons.CutOff(" 行政规范"));

    [Fact]
    public void Puts_the_place_in_front()
    {
        Assert.Equal(new Bilingual("某行：无法判断，缺", "a row: cannot be judged, missing"), Reasons.CannotBeJudged(s_place, new("缺", "missing")));
        Assert.Equal(new Bilingual("无法判断，缺", "cannot be judged, missing"), Reasons.CannotBeJudged(new Bilingual("缺", "missing")));
        Assert.Equal(new Bilingual("没有找到“一、总体情况”标题", "the heading 一、总体情况 was not found"), Reasons.NoHeading(ReportTemplate.Sections[0]));
    }

    [Fact]
    public void A_single_cell_needs_no_name()
    {
        Assert.Equal("某行：无法判断，单元格空白", Blank(new ReportUnderReview(Blanked()), s_cells[..1]));
        AnnualReport refused = Blanked(builder => builder.Refused.Add(new Refusal("/applications/newlyReceived", "x", "READ-031")));
        Assert.Equal("某行：无法判断，未能读取", Blank(new ReportUnderReview(refused), s_cells[..1]));
    }

    [Fact]
    public void Names_three_blanks_at_most_and_tells_the_refused_apart()
    {
        const string three = "一、本年新收政府信息公开申请数量·总计、二、上年结转政府信息公开申请数量·总计、三、本年度办理结果（一）予以公开·总计";
        Assert.Equal($"某行：无法判断，空白：{three} 等 4 格", Blank(new ReportUnderReview(Blanked()), s_cells));
        Assert.EndsWith(", 4 cells in all", Reasons.Blank(new ReportUnderReview(Blanked()), s_place, s_cells, null, RuleNeeds.None).English, System.StringComparison.Ordinal);

        AnnualReport refused = Blanked(builder => builder.Refused.Add(new Refusal("/applications/outcomes/total", "x", "READ-031")));
        Assert.Equal($"某行：无法判断，空白：{three}；未能读取：三、本年度办理结果（七）总计·总计", Blank(new ReportUnderReview(refused), s_cells));
    }

    [Fact]
    public void Says_that_a_table_or_a_row_is_not_there()
    {
        Assert.Equal("某行：无法判断，未找到这张表", Blank(new ReportUnderReview(RuleTesting.WithoutTables()), s_cells[..1]));
        CellAddress divided = CellAddress.Of(ApplicationRow.FeeOverdue, ApplicantCategory.Total);
        Assert.Equal("某行：无法判断，这份报告的表格没有这一行", Blank(new ReportUnderReview(RuleTesting.AllZero(edition: ReportEdition.Edition2019, year: 2020)), [divided]));
    }

    [Fact]
    public void Names_what_last_year_left_blank()
    {
        var context = new ValidationContext { Previous = Blanked(builder => builder.Year = 2022) };
        Bilingual message = Reasons.Blank(new ReportUnderReview(RuleTesting.AllZero(), context), s_place, s_cells[..2], s_cells[..1], RuleNeeds.None);

        Assert.Equal("某行：无法判断，上年空白：一、本年新收政府信息公开申请数量·总计", message.Chinese);
        Assert.Equal("a row: cannot be judged, last year blank: 一、本年新收政府信息公开申请数量·总计 (Newly received · Total)", message.English);
    }

    [Fact]
    public void Says_that_section_2_cannot_be_compared_across_editions()
    {
        var context = new ValidationContext { Previous = RuleTesting.AllZero(edition: ReportEdition.Edition2019, year: 2020) };
        Bilingual message = Reasons.Blank(new ReportUnderReview(RuleTesting.AllZero(year: 2021), context), s_place, [s_issued], [s_issued], RuleNeeds.None);

        Assert.Equal("某行：无法判断，上年报告用的是另一版格式，第二部分不可比", message.Chinese);
        Assert.Equal("a row: cannot be judged, last year's report is on the other edition of the form, and section 二 cannot be compared", message.English);
    }

    private static string Blank(ReportUnderReview review, CellAddress[] cells) => Reasons.Blank(review, s_place, cells, null, RuleNeeds.None).Chinese;

    private static AnnualReport Blanked(System.Action<AnnualReportBuilder>? change = null) => RuleTesting.AllZero(builder =>
    {
        foreach (CellAddress cell in s_cells)
            builder[cell] = null;
        change?.Invoke(builder);
    });
}
