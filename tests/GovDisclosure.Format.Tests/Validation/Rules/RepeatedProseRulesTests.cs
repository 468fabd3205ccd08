using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class RepeatedProseRulesTests
{
    [Fact]
    [Covers("XYR-008", RuleOutcome.Violated)]
    public void XYR_008_fires_where_the_prose_is_nine_tenths_last_years()
    {
        AnnualReport report = Prose(2023, Letters(0, 300));
        Finding same = Assert.Single(Violations("XYR-008", report, After(Prose(2022, Letters(0, 300)))));
        same.Reads("XYR-008 警告 正文与上年报告相似度 100%", "XYR-008 warning the prose is 100 % that of last year");
        same.Compares("< 90%", "100%", "/overview/text", "/problems/text", "/otherMatters/text", "/preamble");

        // 100 pieces each, of which 90 are shared: exactly nine tenths.
        Assert.Equal("90%", Assert.Single(Violations("XYR-008", Prose(2023, Letters(0, 103)), After(Prose(2022, Letters(10, 103))))).Actual);
    }

    [Fact]
    [Covers("XYR-008", RuleOutcome.Holds)]
    public void XYR_008_holds_below_nine_tenths() => Holds("XYR-008", Prose(2023, Letters(0, 103)), After(Prose(2022, Letters(11, 103))));

    [Fact]
    public void XYR_008_joins_preamble_and_sections_and_overlooks_numbers_and_spaces()
    {
        AnnualReport report = Prose(2023, Letters(0, 300)).Changed(builder => builder.Preamble = null);
        AnnualReport last = Prose(2022, " 2022，" + Letters(100, 200)).Changed(builder => (builder.Preamble, builder.Problems) = (Letters(0, 100), new ProseSection("１２.5")));
        Assert.Equal("100%", Assert.Single(Violations("XYR-008", report, After(last))).Actual);
    }

    [Fact]
    [Covers("XYR-008", RuleOutcome.NotAssessable)]
    public void XYR_008_cannot_judge_short_prose_or_without_last_year()
    {
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("XYR-008", Prose(2023, Letters(0, 300)))).Missing);
        Finding finding = Assert.Single(NotAssessable("XYR-008", Prose(2023, Letters(0, 99) + "1234567890。"), After(Prose(2022, Letters(0, 300)))));
        finding.Reads("XYR-008 警告 无法判断，正文不足 100 字", "XYR-008 warning cannot be judged, the prose is shorter than 100 characters");
        Assert.Equal(RuleNeeds.None, finding.Missing);
        Assert.Single(NotAssessable("XYR-008", Prose(2023, Letters(0, 300)), After(Prose(2022, Letters(0, 99)))));
        Assert.Single(Violations("XYR-008", Prose(2023, Letters(0, 100)), After(Prose(2022, Letters(0, 100)))));
    }

    [Fact]
    [Covers("XYR-009", RuleOutcome.Violated)]
    public void XYR_009_fires_where_section_five_is_last_years()
    {
        Finding finding = Assert.Single(Violations("XYR-009", Problems(2023, Letters(0, 103)), After(Problems(2022, Letters(5, 103)))));
        finding.Reads("XYR-009 提示 第五部分与上年报告相似度 95%", "XYR-009 info section 五 is 95 % that of last year");
        finding.Compares("< 90%", "95%", "/problems/text");
    }

    [Fact]
    [Covers("XYR-009", RuleOutcome.Holds)]
    public void XYR_009_holds_below_nine_tenths() => Holds("XYR-009", Problems(2023, Letters(0, 103)), After(Problems(2022, Letters(11, 103))));

    [Fact]
    [Covers("XYR-009", RuleOutcome.NotAssessable)]
    public void XYR_009_cannot_judge_a_short_section_or_without_last_year()
    {
        Assert.Equal("无法判断，第五部分不足 100 字", Assert.Single(NotAssessable("XYR-009", Problems(2023, Letters(0, 99)), After(Problems(2022, Letters(0, 99))))).GetMessage());
        Assert.Single(NotAssessable("XYR-009", Problems(2023, Letters(0, 200)), After(Prose(2022, Letters(0, 200)))));
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("XYR-009", Problems(2023, Letters(0, 200)))).Missing);
    }

    /// <summary>Ideographs that do not repeat.</summary>
    internal static string Letters(int start, int count) => new([.. Enumerable.Range(0x4E00 + start, count).Select(code => (char)code)]);

    private static AnnualReport Prose(int year, string overview) => Report(year).Changed(builder =>
        (builder.Preamble, builder.Overview, builder.Problems, builder.OtherMatters) = (null, new ProseSection(overview), null, null));

    private static AnnualReport Problems(int year, string text) => Report(year).Changed(builder => builder.Problems = new ProseSection(text));
}
