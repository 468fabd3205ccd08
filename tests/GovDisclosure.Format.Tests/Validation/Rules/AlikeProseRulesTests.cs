using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class AlikeProseRulesTests
{
    [Fact]
    [Covers("AGG-008", RuleOutcome.Violated)]
    [Covers("AGG-008", RuleOutcome.Holds)]
    [Covers("AGG-008", RuleOutcome.NotAssessable)]
    public void AGG_008_names_each_body_whose_prose_is_that_of_another()
    {
        ValidationContext context = Aggregates.Of(Prose("甲局", 0, 103), Prose("乙局", 5, 103), Prose("丙局", 5000, 103), Prose("丁局", 0, 50));

        Finding[] findings = Violations("AGG-008", Report(2023), context);
        Assert.Equal(
            ["AGG-008 警告 “甲局”的正文与“乙局”相似度 95%", "AGG-008 警告 “乙局”的正文与“甲局”相似度 95%"],
            findings.Chinese());
        Assert.Equal("AGG-008 warning the prose of 甲局 is 95 % that of 乙局", findings[0].ToString(ReportLanguage.English));
        findings[0].Compares("< 90%", "95%");
        Assert.Empty(findings[0].At);

        Finding brief = Assert.Single(NotAssessable("AGG-008", Report(2023), context));
        brief.Reads("AGG-008 警告 丁局：无法判断，正文不足 100 字", "AGG-008 warning 丁局: cannot be judged, the prose is shorter than 100 characters");
        Assert.Equal(RuleNeeds.None, brief.Missing);
        Holds("AGG-008", Report(2023), Aggregates.Of(Prose("甲局", 0, 103), Prose("丙局", 5000, 103)));
    }

    [Fact]
    public void AGG_008_needs_constituents() => Assert.Equal(RuleNeeds.Constituents, Assert.Single(NotAssessable("AGG-008", Report(2023))).Missing);

    [Fact]
    public void Ten_thousand_bodies_are_judged_in_seconds()
    {
        var random = new Random(7);
        string shared = RepeatedProseRulesTests.Letters(0, 400);
        var bodies = new List<Constituent>();
        for (int i = 0; i < 10_000; i++)
        {
            string own = new([.. Enumerable.Range(0, 600).Select(_ => (char)random.Next(0x4E00, 0x9FA5))]);
            AnnualReport body = Report(2023, (Applications + "newlyReceived/total", 1)).Named($"第{i}局", $"{i}");
            bodies.Add(new Constituent(body.Changed(builder => builder.Overview = new ProseSection(i % 4 == 0 ? shared + "第" + own[..2] + "局" : own)), previous: Report(2022)));
        }

        ValidationContext context = new() { Constituents = bodies, Expected = [.. bodies.Select(each => each.Report.Issuer)] };
        var clock = Stopwatch.StartNew();
        ValidationResult result = new ReportValidator(ValidationOptions.Full).Validate(Report(2023, (Applications + "newlyReceived/total", 10_000)), context);

        // Some two seconds; a comparison of all pairs would take minutes.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
        Assert.Equal(2_500, result.Findings.Count(finding => finding.RuleId == "AGG-008"));
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId is "AGG-001" or "AGG-002" or "AGG-003");
    }

    private static AnnualReport Prose(string name, int start, int count) => Report(2023).Named(name).Changed(builder =>
        (builder.Preamble, builder.Overview, builder.Problems, builder.OtherMatters) = (null, new ProseSection(RepeatedProseRulesTests.Letters(start, count)), null, null));
}
