using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class ApplicationHintsTests
{
    private const string Open = Applications + "carriedForward/total";
    private const string Received = Applications + "newlyReceived/total";
    private const string Unclear = Outcomes + "unavailable/unclearAfterClarification/total";
    private const string Overdue = Outcomes + "otherHandling/clarificationOverdue/total";
    private const string Reconsiderations = Cases + "reconsideration/total";
    private static readonly string[] s_columns = ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization", "legalServiceInstitution", "other", "total"];

    [Fact]
    [Covers("T3-005", RuleOutcome.Violated)]
    public void T3_005_fires_where_more_is_carried_forward_than_received()
    {
        Finding finding = Assert.Single(Violations("T3-005", Report(2023, (Open, 6), (Received, 5))));
        finding.Reads(
            "T3-005 警告 四、结转下年度继续办理·总计：6 件，多于本年新收 5 件",
            "T3-005 warning 四、结转下年度继续办理·总计 (Taken into the next year · Total): 6, more than the 5 newly received");
        finding.Compares("≤ 5", "6", Open, Received);
    }

    [Fact]
    [Covers("T3-005", RuleOutcome.Holds)]
    public void T3_005_holds_up_to_what_was_received() => Holds("T3-005", Report(2023, (Open, 5), (Received, 5)));

    [Fact]
    [Covers("T3-005", RuleOutcome.NotAssessable)]
    public void T3_005_cannot_judge_with_a_blank() =>
        Assert.Equal(
            ["T3-005 警告 四、结转下年度继续办理·总计：无法判断，空白：一、本年新收政府信息公开申请数量·总计"],
            NotAssessable("T3-005", Report(2023, (Received, null))).Chinese());

    [Fact]
    [Covers("T3-007", RuleOutcome.Violated)]
    public void T3_007_fires_where_the_prose_speaks_of_the_other_row()
    {
        AnnualReport report = Report(2023, (Unclear, 3)).Changed(builder => builder.OtherMatters = new OtherMatters("其中 3 件因逾期　未补正不再处理。", null));
        Finding finding = Assert.Single(Violations("T3-007", report));
        finding.Reads(
            "T3-007 提示 正文提到逾期不补正，表中“逾期不补正”为 0 而“补正后申请内容仍不明确”为 3，可能填错行",
            "T3-007 info the prose speaks of clarification overdue; that row is 0 and 'still unclear after clarification' is 3: perhaps the wrong row");
        finding.Compares(null, null, Unclear, Overdue);
    }

    [Fact]
    [Covers("T3-007", RuleOutcome.Holds)]
    public void T3_007_holds_without_the_words_or_with_the_row_filled()
    {
        Holds("T3-007", Report(2023, (Unclear, null)));
        Holds("T3-007", Spoken(Report(2023, (Unclear, null), (Overdue, 1))));
        Holds("T3-007", Spoken(Report(2023, (Overdue, null))));
        Holds("T3-007", Report(2023, (Unclear, 3)).Changed(builder => builder.OtherMatters = null));
    }

    [Fact]
    [Covers("T3-007", RuleOutcome.NotAssessable)]
    public void T3_007_cannot_judge_without_text_or_with_the_single_row()
    {
        AnnualReport silent = Report(2023, (Unclear, 3)).Changed(builder => (builder.Overview, builder.OtherMatters) = (null, null));
        Assert.EndsWith("：无法判断，没有文字", Assert.Single(NotAssessable("T3-007", silent)).GetMessage());

        AnnualReport single = Spoken(Report(2023, (Unclear, 3))).Changed(builder => builder.OtherHandling = OtherHandlingForm.Undivided);
        Assert.EndsWith("cannot be judged, the form of this report has no such row", Assert.Single(NotAssessable("T3-007", single)).GetMessage(ReportLanguage.English));
        Assert.Single(NotAssessable("T3-007", Spoken(Report(2023, (Unclear, null)))));
    }

    [Fact]
    [Covers("T3-009", RuleOutcome.Violated)]
    public void T3_009_fires_where_one_other_cut_of_the_digits_adds_up()
    {
        Finding finding = Assert.Single(Violations("T3-009", Row(1, 23, 0, 0, 0, 0, 15)));
        finding.Reads(
            "T3-009 提示 一、本年新收政府信息公开申请数量·总计：1、23、0、0、0、0、15 疑似应为 12、3、0、0、0、0、15",
            "T3-009 info 一、本年新收政府信息公开申请数量·总计 (Newly received · Total): 1, 23, 0, 0, 0, 0, 15 should perhaps be 12, 3, 0, 0, 0, 0, 15");
        finding.Compares("12, 3, 0, 0, 0, 0, 15", "1, 23, 0, 0, 0, 0, 15", Received);
        Assert.Equal(7, finding.At.Count);
    }

    [Theory]
    [InlineData("12, 0, 0, 0, 0, 0, 12", new long[] { 12, 0, 0, 0, 0, 1, 2 })]
    [InlineData("20, 0, 0, 0, 0, 1, 21", new long[] { 20, 0, 0, 0, 0, 12, 1 })]
    public void T3_009_takes_the_total_for_a_cell_as_any_other(string expected, long[] row) =>
        Assert.Equal(expected, Assert.Single(Violations("T3-009", Row(row))).Expected);

    [Theory]
    [Covers("T3-009", RuleOutcome.Holds)]
    [InlineData(new long[] { 12, 3, 0, 0, 0, 0, 15 })]
    [InlineData(new long[] { 1, 2, 0, 0, 0, 0, 12 })] // 12 and 0, or 0 and 12
    [InlineData(new long[] { 20, 5, 0, 0, 0, 0, 7 })] // 2 and 05 is no cut
    [InlineData(new long[] { 1, -23, 0, 0, 0, 0, 15 })]
    [InlineData(new long[] { 9, 9, 0, 0, 0, 0, 1 })]
    [InlineData(new long[] { 1_000_000_000_000, 999_999_999_999, 0, 0, 0, 0, 1_000_000_000_000 })]
    public void T3_009_holds_where_the_row_adds_up_or_not_one_cut_alone_does(long[] row) => Holds("T3-009", Row(row));

    [Fact]
    [Covers("T3-009", RuleOutcome.NotAssessable)]
    public void T3_009_cannot_judge_a_row_with_a_blank()
    {
        AnnualReport report = Row(1, 23, 0, 0, 0, 0, 15).With((Applications + "newlyReceived/other", null));
        Assert.Equal(
            ["T3-009 提示 一、本年新收政府信息公开申请数量·总计：无法判断，空白：一、本年新收政府信息公开申请数量·其他"],
            NotAssessable("T3-009", report).Chinese());
        Assert.Equal(25, NotAssessable("T3-009", WithoutTables()).Length);
    }

    [Property(MaxTest = 500)]
    public Property T3_009_is_exactly_what_the_rule_says() => Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Elements(0L, 0L, 1L, 2L, 5L, 10L, 12L, 23L, 105L), 7)), row =>
    {
        long[][] cuts = AddsUp(row) ? [] : Recuts(row).Where(AddsUp).Select(cut => string.Join(", ", cut)).Distinct().Select(text => text.Split(", ").Select(long.Parse).ToArray()).ToArray();
        string[] expected = cuts.Length == 1 ? [string.Join(", ", cuts[0])] : [];
        return expected.SequenceEqual(Violations("T3-009", Row(row)).Select(finding => finding.Expected!));
    });

    [Fact]
    [Covers("T3-013", RuleOutcome.Violated)]
    public void T3_013_fires_where_cases_come_from_no_application()
    {
        Finding finding = Assert.Single(Violations("T3-013", Report(2023, (Reconsiderations, 2), (Cases + "litigation/direct/total", null))));
        finding.Reads(
            "T3-013 提示 第三部分全部为 0，第四部分有复议 2、直接起诉 空白、复议后起诉 0",
            "T3-013 info section 三 is 0 throughout; section 四 has 2 reconsiderations, blank direct suits, 0 suits after reconsideration");
        finding.Compares(null, null, Reconsiderations);
    }

    [Fact]
    [Covers("T3-013", RuleOutcome.Holds)]
    public void T3_013_holds_with_an_application_or_without_a_case()
    {
        Holds("T3-013", Report(2023));
        Holds("T3-013", Report(2023, (Received, null)));
        Holds("T3-013", Report(2023, (Reconsiderations, 2), (Received, null), (Applications + "newlyReceived/other", 1)));
    }

    [Fact]
    [Covers("T3-013", RuleOutcome.NotAssessable)]
    public void T3_013_cannot_judge_with_a_blank()
    {
        Assert.Contains("第三部分有空白", Assert.Single(NotAssessable("T3-013", Report(2023, (Reconsiderations, 2), (Received, null)))).GetMessage());
        Assert.Contains("空白：行政复议·总计", Assert.Single(NotAssessable("T3-013", Report(2023, (Reconsiderations, null)))).GetMessage());
        Assert.Single(NotAssessable("T3-013", WithoutTables()));
    }

    private static AnnualReport Spoken(AnnualReport report) => report.Changed(builder => builder.Overview = new ProseSection("有申请人逾期不补正。"));

    private static AnnualReport Row(params long[] numbers) =>
        Report(2023, [.. numbers.Select((number, i) => (Applications + "newlyReceived/" + s_columns[i], (decimal?)number))]);

    private static bool AddsUp(long[] row) => row.Take(6).Sum() == row[6];

    private static IEnumerable<long[]> Recuts(long[] row)
    {
        for (int i = 0; i < 6; i++)
        {
            string digits = row[i].ToString(CultureInfo.InvariantCulture) + row[i + 1].ToString(CultureInfo.InvariantCulture);
            var cuts = new List<(string Left, string Right)> { (digits, "0"), ("0", digits) };
            for (int cut = 1; cut < digits.Length; cut++)
            {
                if (digits[0] != '0' || cut == 1)
                    cuts.Add((digits[..cut], digits[cut..]));
            }

            foreach ((string left, string right) in cuts)
            {
                bool isPrinted = long.Parse(left, CultureInfo.InvariantCulture) == row[i] && long.Parse(right, CultureInfo.InvariantCulture) == row[i + 1];
                bool leads = right.Length > 1 && right[0] == '0' && left.Length + right.Length == digits.Length;
                if (isPrinted || leads)
                    continue;
                long[] recut = [.. row];
                (recut[i], recut[i + 1]) = (long.Parse(left, CultureInfo.InvariantCulture), long.Parse(right, CultureInfo.InvariantCulture));
                yield return recut;
            }
        }
    }
}
