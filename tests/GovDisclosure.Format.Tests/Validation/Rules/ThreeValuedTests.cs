using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>
/// A blank says nothing: whatever a rule says with it, it says with any number in its place. So a blank makes no rule
/// violated, and none hold.
/// </summary>
public class ThreeValuedTests
{
    // T3-010 is about blanks, and T3-004 is judged only where （七） is blank.
    private static readonly Rule[] s_formulas =
        [.. RuleCatalog.All.Where(rule => rule.Info.Id.Split('-')[0] is "T2" or "T3" or "T4" or "FEE" or "XYR" or "AGG" && rule.Info.Id is not ("T3-004" or "T3-010"))];

    private static readonly ReportValidator s_full = new(ValidationOptions.Full);

    // What they say is that a cell is blank.
    private static readonly HashSet<string> s_aboutBlanks = ["CEL-001", "T3-010"];

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 150)]
    public void A_blank_in_any_report_makes_nothing_violated_and_nothing_hold(AnnualReport report, AnnualReport previous, NonNegativeInt choice)
    {
        AnnualReport last = Before(report, previous);
        var context = new ValidationContext { Previous = last, Facts = new IssuerFacts(hasRulemakingPower: Choose<bool?>(choice, false, true, null)) };

        AssertSaysNoMore(report, context, WithBlanks(report, choice.Get), context);
        AssertSaysNoMore(report, context, report, new ValidationContext { Previous = WithBlanks(last, choice.Get), Facts = context.Facts });
        AssertSaysNoMore(report, context, report, new ValidationContext { Facts = context.Facts }, instances: false);
        AssertSaysNoMore(report, context, report, new ValidationContext { Previous = last });
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)], MaxTest = 100)]
    public void A_blank_in_a_sound_report_violates_nothing(AnnualReport report, NonNegativeInt choice)
    {
        AnnualReport blank = WithBlanks(report, choice.Get);

        Assert.DoesNotContain(Judged(blank, null), finding => finding.Rule.Kind == RuleKind.Identity);
        AssertSaysNoMore(report, null, blank, null);
    }

    /// <summary>
    /// Of all rules, on any report with anything around it: where a number is taken away, nothing new is found, but by those that
    /// are about blanks, and they make no error. T3-004 (carried forward at most received) is judged only where （七） is blank: where
    /// it then fires, the column was wrong before, and was said to be.
    /// </summary>
    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 100)]
    public void A_blank_makes_no_rule_find_more_but_those_about_blanks(AnnualReport report, AnnualReport previous, NonNegativeInt choice)
    {
        var context = new ValidationContext { Previous = Before(report, previous), PublishedOn = new ReportDate(2024, 2, 1), Constituents = [new Constituent(previous)], Facts = new IssuerFacts(IssuerKind.Department, true) };
        ValidationResult before = s_full.Validate(report, context);
        ValidationResult after = s_full.Validate(WithBlanks(report, choice.Get), context);
        HashSet<string> known = [.. before.Findings.Select(Place)];

        Finding[] found = [.. after.Findings.Where(finding => !known.Contains(Place(finding)))];
        Assert.All(found.Where(finding => finding.RuleId != "T3-004"), finding => Assert.True(s_aboutBlanks.Contains(finding.RuleId) && finding.Severity != Severity.Error, finding.ToString()));
        Assert.All(found.Where(finding => finding.RuleId == "T3-004"), finding =>
        {
            string total = "/applications/outcomes/total" + finding.At[0][finding.At[0].LastIndexOf('/')..];
            Assert.Contains(before.Findings, earlier => earlier.Severity == Severity.Error && earlier.At.Contains(total));
        });
    }

    [Property(MaxTest = 100)]
    public Property A_blank_among_aggregate_and_constituents_violates_nothing() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(ConsistentReportGenerator.Complete, 3)),
        Arb.From(Gen.Choose(0, int.MaxValue)),
        (reports, choice) =>
        {
            // A sum is no less for the numbers that a blank takes out of it only where they are not negative: those of a sound report.
            ValidationContext context = Context(reports[1], reports[2]);
            AssertSaysNoMore(reports[0], context, WithBlanks(reports[0], choice), context);
            AssertSaysNoMore(reports[0], context, reports[0], Context(WithBlanks(reports[1], choice), reports[2]), holds: rule => rule != "AGG-002");
        });

    private static ValidationContext Context(AnnualReport first, AnnualReport second) => Aggregates.Of(first.Named("甲局"), second.Named("乙局"));

    private static T Choose<T>(NonNegativeInt choice, params T[] values) => values[choice.Get % values.Length];

    private static AnnualReport Before(AnnualReport report, AnnualReport previous) =>
        report.Year > 1 ? previous.Changed(builder => builder.Year = report.Year - 1) : previous;

    /// <summary>The report with some cells, or a table, blank.</summary>
    private static AnnualReport WithBlanks(AnnualReport report, int seed) => report.Changed(builder =>
    {
        var random = new Random(seed);

        // Without section 三 a report would take the form of its edition.
        TemplateTable[] tables = [.. builder.Template.Tables.Where(table => table.Section.Number != 3)];
        if (random.Next(5) == 0)
            builder.Exclude(tables[random.Next(tables.Length)]);
        CellAddress[] filled = [.. builder.Template.Cells.Select(cell => cell.Address).Where(cell => builder[cell] != null)];
        for (int blanks = filled.Length == 0 ? 0 : random.Next(1, 6); blanks > 0; blanks--)
            builder[filled[random.Next(filled.Length)]] = null;
    });

    private static IEnumerable<Finding> Judged(AnnualReport report, ValidationContext? context) => s_formulas.Where(rule => rule.AppliesTo(report.Edition)).SelectMany(rule => Judge(rule, report, context).Findings);

    private static ValidationResult Judge(Rule rule, AnnualReport report, ValidationContext? context) => RuleTesting.Judge(rule, new ReportUnderReview(report, context));

    private static void AssertSaysNoMore(
        AnnualReport report, ValidationContext? context, AnnualReport blank, ValidationContext? blankContext, bool instances = true, Func<string, bool>? holds = null)
    {
        foreach (Rule rule in s_formulas.Where(rule => rule.AppliesTo(report.Edition)))
        {
            ValidationResult before = Judge(rule, report, context);
            ValidationResult after = Judge(rule, blank, blankContext);
            string id = rule.Info.Id;
            Assert.Subset(new HashSet<string>(before.Findings.Select(Place)), new HashSet<string>(after.Findings.Select(Place)));
            Assert.True(holds?.Invoke(id) == false || after.HoldsCount <= before.HoldsCount, $"{id} holds at {after.HoldsCount} places with a blank, at {before.HoldsCount} without");
            if (instances && before.NotAssessable.All(finding => finding.At.Count != 0))
                Assert.Equal((id, Count(before)), (id, Count(after)));
        }
    }

    private static int Count(ValidationResult result) => result.HoldsCount + result.ViolatedCount + result.NotAssessableCount;

    private static string Place(Finding finding) => finding.RuleId + " " + string.Join(" ", finding.At.OrderBy(at => at, StringComparer.Ordinal));
}
