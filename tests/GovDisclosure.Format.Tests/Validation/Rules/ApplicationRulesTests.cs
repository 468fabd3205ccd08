using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class ApplicationRulesTests
{
    private const string NotHeld = "三、本年度办理结果（四）1.本机关不掌握相关政府信息·总计";

    [Fact]
    [Covers("T3-001", RuleOutcome.Violated)]
    public void T3_001_fires_where_a_row_does_not_add_up()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.NaturalPerson] = 9;
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Other] = 2;
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Total] = 10;
        });

        Finding finding = Assert.Single(Violations("T3-001", report));
        Assert.Equal($"T3-001 错误 {NotHeld}：应为 11，实为 10", finding.ToString());
        Assert.Equal($"T3-001 error {NotHeld} (Not held · Total): should be 11, is 10", finding.ToString(ReportLanguage.English));
        Assert.Equal("11", finding.Expected);
        Assert.Equal("10", finding.Actual);
        Assert.Equal("/applications/outcomes/unavailable/notHeld/total", finding.At[0]);
        Assert.Equal(7, finding.At.Count);
        Assert.Equal(finding.Cells.Select(cell => cell.ToString()), finding.At);
        Assert.Equal(RuleOutcome.Violated, finding.Outcome);
        Assert.Equal(RuleNeeds.None, finding.Missing);
    }

    [Fact]
    [Covers("T3-001", RuleOutcome.Holds)]
    public void T3_001_holds_where_every_row_adds_up() => Holds("T3-001", AllZero());

    [Fact]
    [Covers("T3-001", RuleOutcome.NotAssessable)]
    public void T3_001_cannot_judge_a_row_with_a_blank()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.NaturalPerson] = null;
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Total] = 10;
        });

        Finding finding = Assert.Single(NotAssessable("T3-001", report));
        Assert.Equal($"T3-001 错误 {NotHeld}：无法判断，空白：三、本年度办理结果（四）1.本机关不掌握相关政府信息·自然人", finding.ToString());
        Assert.Equal($"T3-001 error {NotHeld} (Not held · Total): cannot be judged, blank: 三、本年度办理结果（四）1.本机关不掌握相关政府信息·自然人 (Not held · Natural persons)", finding.ToString(ReportLanguage.English));
        Assert.Empty(Violations("T3-001", report));
    }

    [Fact]
    [Covers("T3-001", RuleOutcome.NotAssessable)]
    public void T3_001_tells_what_is_blank_from_what_was_not_read()
    {
        AnnualReport report = AllZero(builder =>
        {
            for (ApplicantCategory column = 0; column < ApplicantCategory.Total; column++)
                builder.Applications[ApplicationRow.NewlyReceived, column] = null;
            builder.Refused.Add(new Refusal("/applications/newlyReceived/other", "12abc", "READ-1"));
        });

        Finding finding = Assert.Single(NotAssessable("T3-001", report));
        Assert.Equal(
            "一、本年新收政府信息公开申请数量·总计：无法判断，空白：一、本年新收政府信息公开申请数量·自然人、一、本年新收政府信息公开申请数量·商业企业、一、本年新收政府信息公开申请数量·科研机构 等 5 格；未能读取：一、本年新收政府信息公开申请数量·其他",
            finding.GetMessage());
        Assert.EndsWith(", 5 cells in all; not read: 一、本年新收政府信息公开申请数量·其他 (Newly received · Others)", finding.GetMessage(ReportLanguage.English));
    }

    [Fact]
    [Covers("T3-001", RuleOutcome.NotAssessable)]
    public void T3_001_cannot_judge_an_absent_table()
    {
        Finding[] findings = NotAssessable("T3-001", WithoutTables());

        Assert.Equal(25, findings.Length);
        Assert.Equal("一、本年新收政府信息公开申请数量·总计：无法判断，未找到这张表", findings[0].GetMessage());
        Assert.Equal("一、本年新收政府信息公开申请数量·总计 (Newly received · Total): cannot be judged, the table was not found", findings[0].GetMessage(ReportLanguage.English));
    }

    [Fact]
    [Covers("T3-002", RuleOutcome.Violated)]
    public void T3_002_fires_where_a_column_of_outcomes_does_not_add_up()
    {
        // 平潭综合实验区 2020: items 26, total 20.
        AnnualReport report = AllZero(
            builder =>
            {
                builder.Applications[ApplicationRow.Granted, ApplicantCategory.NaturalPerson] = 26;
                builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.NaturalPerson] = 20;
            },
            ReportEdition.Edition2019,
            2020);

        Finding finding = Assert.Single(Violations("T3-002", report));
        Assert.Equal("T3-002 错误 三、本年度办理结果（七）总计·自然人：应为 26，实为 20", finding.ToString());
        Assert.Equal("T3-002 error 三、本年度办理结果（七）总计·自然人 (Total of outcomes · Natural persons): should be 26, is 20", finding.ToString(ReportLanguage.English));
        Assert.Equal(20, finding.Cells.Count);
    }

    [Fact]
    [Covers("T3-002", RuleOutcome.Holds)]
    public void T3_002_holds_where_every_column_adds_up() => Holds("T3-002", AllZero());

    [Fact]
    [Covers("T3-002", RuleOutcome.NotAssessable)]
    public void T3_002_cannot_judge_a_column_with_a_blank_outcome()
    {
        AnnualReport report = AllZero(builder => builder.Applications[ApplicationRow.Excessive, ApplicantCategory.Other] = null);

        Assert.Equal(
            ["T3-002 错误 三、本年度办理结果（七）总计·其他：无法判断，空白：三、本年度办理结果（五）4.无正当理由大量反复申请·其他"],
            NotAssessable("T3-002", report).Chinese());
        Assert.Empty(Violations("T3-002", report));
    }

    [Fact]
    [Covers("T3-003", RuleOutcome.Violated)]
    public void T3_003_names_the_column_and_both_sides()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson] = 10;
            builder.Applications[ApplicationRow.BroughtForward, ApplicantCategory.NaturalPerson] = 2;
            builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.NaturalPerson] = 9;
            builder.Applications[ApplicationRow.CarriedForward, ApplicantCategory.NaturalPerson] = 1;
        });

        Finding finding = Assert.Single(Violations("T3-003", report));
        Assert.Equal("T3-003 错误 自然人列：一 + 二 = 12，（七）+ 四 = 10，两者应相等", finding.ToString());
        Assert.Equal("T3-003 error column 自然人 (Natural persons): 一 + 二 = 12, （七）+ 四 = 10; they should be equal", finding.ToString(ReportLanguage.English));
        Assert.Equal(("12", "10"), (finding.Expected, finding.Actual));
        Assert.Equal(
            ["/applications/newlyReceived/naturalPerson", "/applications/broughtForward/naturalPerson", "/applications/outcomes/total/naturalPerson", "/applications/carriedForward/naturalPerson"],
            finding.At);
    }

    [Fact]
    [Covers("T3-003", RuleOutcome.Holds)]
    public void T3_003_holds_where_every_column_balances() => Holds("T3-003", AllZero());

    [Fact]
    [Covers("T3-003", RuleOutcome.NotAssessable)]
    public void T3_003_cannot_judge_a_column_with_a_blank()
    {
        AnnualReport report = AllZero(builder => builder.Applications[ApplicationRow.BroughtForward, ApplicantCategory.Total] = null);

        Finding finding = Assert.Single(NotAssessable("T3-003", report));
        Assert.Equal("总计列：无法判断，空白：二、上年结转政府信息公开申请数量·总计", finding.GetMessage());
        Assert.Equal("column 总计 (Total): cannot be judged, blank: 二、上年结转政府信息公开申请数量·总计 (Brought in from last year · Total)", finding.GetMessage(ReportLanguage.English));
        Assert.Empty(Violations("T3-003", report));
    }

    [Fact]
    [Covers("T3-004", RuleOutcome.Violated)]
    public void T3_004_fires_where_more_is_carried_forward_than_was_received()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson] = 8;
            builder.Applications[ApplicationRow.BroughtForward, ApplicantCategory.NaturalPerson] = 2;
            builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.NaturalPerson] = null;
            builder.Applications[ApplicationRow.CarriedForward, ApplicantCategory.NaturalPerson] = 12;
        });

        Finding finding = Assert.Single(Violations("T3-004", report));
        Assert.Equal("T3-004 错误 四、结转下年度继续办理·自然人：应不超过 10（一 + 二），实为 12", finding.ToString());
        Assert.Equal("T3-004 error 四、结转下年度继续办理·自然人 (Taken into the next year · Natural persons): should be at most 10 (一 + 二), is 12", finding.ToString(ReportLanguage.English));
        Assert.Equal(("≤ 10", "12"), (finding.Expected, finding.Actual));
    }

    [Theory]
    [Covers("T3-004", RuleOutcome.Holds)]
    [InlineData(10)]
    [InlineData(9)]
    [InlineData(0)]
    [Covers("T3-004", RuleOutcome.Holds)]
    public void T3_004_holds_up_to_what_was_received(long open) => Holds("T3-004", AllZero(builder =>
    {
        builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Other] = 10;
        builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.Other] = null;
        builder.Applications[ApplicationRow.CarriedForward, ApplicantCategory.Other] = open;
    }));

    [Fact]
    [Covers("T3-004", RuleOutcome.Holds)]
    public void T3_004_leaves_columns_with_a_total_to_T3_003()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.CarriedForward, ApplicantCategory.Other] = 5;
            builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Other] = null;
        });

        Holds("T3-004", report);
    }

    [Theory]
    [Covers("T3-004", RuleOutcome.NotAssessable)]
    [InlineData(ApplicationRow.NewlyReceived)]
    [InlineData(ApplicationRow.BroughtForward)]
    [InlineData(ApplicationRow.CarriedForward)]
    [Covers("T3-004", RuleOutcome.NotAssessable)]
    public void T3_004_cannot_judge_with_a_blank(ApplicationRow row)
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.Other] = null;
            builder.Applications[row, ApplicantCategory.Other] = null;
        });

        Finding finding = Assert.Single(NotAssessable("T3-004", report));
        Assert.EndsWith("空白：" + CellAddress.Of(row, ApplicantCategory.Other).GetLabelPath(ReportEdition.Edition2021), finding.GetMessage());
        Assert.Empty(Violations("T3-004", report));
    }

    [Fact]
    [Covers("T3-010", RuleOutcome.Violated)]
    public void T3_010_fires_for_a_row_a_column_and_a_group_of_cases()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Total] = null;
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.NaturalPerson] = 11;
            builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.Other] = null;
            builder.Applications[ApplicationRow.Granted, ApplicantCategory.Other] = null;
            builder.Proceedings[ProceedingKind.DirectLitigation, ProceedingOutcome.Total] = null;
        });

        Finding[] findings = Violations("T3-010", report);
        Assert.Equal(
            [
                $"T3-010 警告 {NotHeld}：六类申请人已填 6 格，合计 11，总计空白",
                "T3-010 警告 三、本年度办理结果（七）总计·其他：各项办理结果已填 20 格，总计空白",
                "T3-010 警告 行政诉讼（未经复议直接起诉）·总计：各类案件结果已填 4 格，合计 0，总计空白",
            ],
            findings.Chinese());
        Assert.Equal(
            [
                $"T3-010 warning {NotHeld} (Not held · Total): 6 of the applicant kinds filled, together 11, the total is blank",
                "T3-010 warning 三、本年度办理结果（七）总计·其他 (Total of outcomes · Others): 20 of the outcomes filled, the total is blank",
                "T3-010 warning 行政诉讼（未经复议直接起诉）·总计 (Suit brought straight to court · Total): 4 of the outcomes of the cases filled, together 0, the total is blank",
            ],
            findings.English());
        Assert.Equal(["11", null, "0"], findings.Select(finding => finding.Expected));
        Assert.All(findings, finding => Assert.Null(finding.Actual));
    }

    [Fact]
    [Covers("T3-010", RuleOutcome.Violated)]
    public void T3_010_judges_the_total_of_totals_by_row_and_by_column()
    {
        AnnualReport report = AllZero(builder => builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.Total] = null);

        Assert.Equal([7, 22], Violations("T3-010", report).Select(finding => finding.Cells.Count));
    }

    [Fact]
    [Covers("T3-010", RuleOutcome.Holds)]
    public void T3_010_holds_where_no_part_is_filled()
    {
        Holds("T3-010", AllZero());
        Holds("T3-010", AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023));
        Holds("T3-010", WithoutTables());
    }

    [Fact]
    [Covers("T3-010", RuleOutcome.NotAssessable)]
    public void T3_010_cannot_judge_a_refused_total()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Total] = null;
            builder.Refused.Add(new Refusal("/applications/outcomes/unavailable/notHeld/total", "12abc", "READ-1"));
        });

        Finding finding = Assert.Single(NotAssessable("T3-010", report));
        Assert.Equal($"T3-010 警告 {NotHeld}：无法判断，未能读取", finding.ToString());
        Assert.Equal($"T3-010 warning {NotHeld} (Not held · Total): cannot be judged, it was not read", finding.ToString(ReportLanguage.English));
        Assert.Empty(Violations("T3-010", report));
    }

    [Theory]
    [InlineData("T3-001", 25)]
    [InlineData("T3-002", 7)]
    [InlineData("T3-003", 7)]
    [InlineData("T3-004", 0)]
    [InlineData("T3-010", 35)]
    [InlineData("T4-001", 1)]
    public void Each_sum_that_holds_is_counted(string ruleId, int holds) => Assert.Equal(holds, HoldsCount(ruleId, AllZero()));

    [Fact]
    public void T3_004_judges_the_column_of_totals_as_well()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.Total] = null;
            builder.Applications[ApplicationRow.CarriedForward, ApplicantCategory.Total] = 1;
        });

        Assert.Equal("四、结转下年度继续办理·总计：应不超过 0（一 + 二），实为 1", Assert.Single(Violations("T3-004", report)).GetMessage());
    }

    [Fact]
    public void T3_010_counts_as_many_where_a_part_is_blank()
    {
        // What stands on one side of 一 + 二 = （七）+ 四 is no total of the other.
        AnnualReport report = AllZero(builder => builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson] = null);

        Holds("T3-010", report);
        Assert.Equal(35, HoldsCount("T3-010", report));
    }
}
