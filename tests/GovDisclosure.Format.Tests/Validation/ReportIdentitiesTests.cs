using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Validation.Rules;

namespace GovDisclosure.Format.Tests.Validation;

public class ReportIdentitiesTests
{
    [Property(Arbitrary = [typeof(ArbitraryCells)], MaxTest = 400)]
    public void Agrees_with_the_template_on_any_report(AnnualReport report)
    {
        IdentityOutcomes outcomes = ReportIdentities.Check(report);

        Assert.Equal(report.Template.Identities.Count, outcomes.Count);
        foreach (TemplateIdentity identity in report.Template.Identities)
            Assert.True(Judge(report, identity) == outcomes[identity.Index], identity.ToString());
    }

    [Property(Arbitrary = [typeof(ArbitraryCells)], MaxTest = 400)]
    public void One_number_after_the_other_comes_to_the_same(AnnualReport report)
    {
        Assert.Equal(ReportIdentities.Check(report), ReportIdentities.PlanOf(report.Template).CheckEach(report.Cells.Counts));
    }

    [Property(Arbitrary = [typeof(ArbitraryCells)])]
    public void Counts_what_it_tells(AnnualReport report)
    {
        IdentityOutcomes outcomes = ReportIdentities.Check(report);
        RuleOutcome[] all = Enumerable.Range(0, outcomes.Count).Select(index => outcomes[index]).ToArray();

        Assert.Equal(all.Count(outcome => outcome == RuleOutcome.Holds), outcomes.HoldsCount);
        Assert.Equal(all.Count(outcome => outcome == RuleOutcome.Violated), outcomes.ViolatedCount);
        Assert.Equal(all.Count(outcome => outcome == RuleOutcome.NotAssessable), outcomes.NotAssessableCount);
        Assert.Equal(all.All(outcome => outcome == RuleOutcome.Holds), outcomes.AllHold);
        Assert.Equal(outcomes, ReportIdentities.Check(report.ToBuilder().Build()));
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void No_identity_of_a_consistent_report_is_violated(AnnualReport report)
    {
        IdentityOutcomes outcomes = ReportIdentities.Check(report);

        Assert.Equal(0, outcomes.ViolatedCount);
        Assert.Equal(
            (report.Applications == null ? report.Template.Identities.Count - 3 : 0) + (report.Proceedings == null ? 3 : 0),
            outcomes.NotAssessableCount);
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void A_changed_cell_violates_the_identities_that_hold_it_and_no_other(AnnualReport report, PositiveInt delta, NonNegativeInt choice)
    {
        CellAddress[] filled = report.Template.Cells.Select(cell => cell.Address).Where(cell => report[cell] != null).ToArray();
        if (filled.Length == 0)
            return;
        CellAddress cell = filled[choice.Get % filled.Length];
        AnnualReportBuilder builder = report.ToBuilder();
        builder[cell] = report[cell] + (choice.Get % 2 == 0 ? delta.Get : -delta.Get);

        IdentityOutcomes before = ReportIdentities.Check(report);
        IdentityOutcomes after = ReportIdentities.Check(builder.Build());
        foreach (TemplateIdentity identity in report.Template.Identities)
            Assert.Equal(identity.Left.Concat(identity.Right).Contains(cell) ? RuleOutcome.Violated : before[identity.Index], after[identity.Index]);
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void A_blanked_cell_makes_its_identities_not_assessable_and_no_other(AnnualReport report, NonNegativeInt choice)
    {
        CellAddress cell = report.Template.Cells[choice.Get % report.Template.Cells.Count].Address;
        if (report[cell] == null)
            return;
        AnnualReportBuilder builder = report.ToBuilder();
        builder[cell] = null;

        IdentityOutcomes before = ReportIdentities.Check(report);
        IdentityOutcomes after = ReportIdentities.Check(builder.Build());
        foreach (TemplateIdentity identity in report.Template.Identities)
            Assert.Equal(identity.Left.Concat(identity.Right).Contains(cell) ? RuleOutcome.NotAssessable : before[identity.Index], after[identity.Index]);
    }

    [Theory]
    [InlineData(OtherHandlingForm.Divided)]
    [InlineData(OtherHandlingForm.Undivided)]
    public void Each_cell_belongs_to_its_identities_both_ways(OtherHandlingForm form)
    {
        AnnualReportBuilder zero = new(ReportEdition.Edition2021) { OtherHandling = form };
        foreach (TemplateCell cell in zero.Template.Cells)
            zero[cell.Address] = 0;
        AnnualReport sound = zero.Build();

        foreach (CellAddress cell in Misprints.Matrix(sound).Concat(Misprints.Cases(sound)))
        {
            foreach ((decimal? number, RuleOutcome outcome) in new (decimal?, RuleOutcome)[] { (1, RuleOutcome.Violated), (null, RuleOutcome.NotAssessable) })
            {
                AnnualReport changed = sound.Set((cell, number));
                RuleOutcome[] expected = [.. sound.Template.Identities.Select(identity => identity.Left.Concat(identity.Right).Contains(cell) ? outcome : RuleOutcome.Holds)];

                Assert.Equal(expected, Outcomes(ReportIdentities.Check(changed)));
                Assert.Equal(expected, Outcomes(ReportIdentities.PlanOf(changed.Template).CheckEach(changed.Cells.Counts)));
            }
        }
    }

    [Fact]
    public void A_blank_in_the_very_first_cell_is_seen()
    {
        AnnualReport report = RuleTesting.AllZero().Set((CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson), null));

        // Its row and its balance.
        Assert.Equal((0, 2), (ReportIdentities.Check(report).ViolatedCount, ReportIdentities.Check(report).NotAssessableCount));
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, 40)]
    [InlineData(ReportEdition.Edition2021, 42)]
    public void Nothing_can_be_said_of_a_report_without_tables(ReportEdition edition, int identities)
    {
        IdentityOutcomes outcomes = ReportIdentities.Check(new AnnualReportBuilder(edition).Build());

        Assert.Equal(identities, outcomes.NotAssessableCount);
        Assert.Equal(0, outcomes.HoldsCount);
        Assert.False(outcomes.AllHold);
    }

    [Fact]
    public void Sums_of_the_largest_numbers_do_not_overflow()
    {
        AnnualReportBuilder builder = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023).ToBuilder();
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 1_000_000_000_000;

        IdentityOutcomes outcomes = ReportIdentities.Check(builder.Build());

        // 一 + 二 = （七）+ 四 holds where all four are the same.
        Assert.Equal(7, outcomes.HoldsCount);
        Assert.Equal(35, outcomes.ViolatedCount);
    }

    [Fact]
    public void Allocates_nothing()
    {
        AnnualReport blank = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);
        AnnualReport filled = Gen.Sample(ConsistentReportGenerator.Complete, 1).First();
        ReportIdentities.Check(blank);
        ReportIdentities.Check(filled);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int holds = 0;
        for (int i = 0; i < 1000; i++)
            holds += ReportIdentities.Check(blank).HoldsCount + ReportIdentities.Check(filled).HoldsCount;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(1000 * filled.Template.Identities.Count, holds);
    }

    [Fact]
    public void Refuses_null_and_places_beyond_the_form()
    {
        IdentityOutcomes outcomes = ReportIdentities.Check(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023));

        Assert.Throws<ArgumentNullException>(() => ReportIdentities.Check(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => outcomes[42]);
        Assert.Throws<ArgumentOutOfRangeException>(() => outcomes[-1]);
        Assert.False(default(IdentityOutcomes).AllHold);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(IdentityOutcomes)[0]);
    }

    [Fact]
    public void Tells_its_counts()
    {
        AnnualReportBuilder builder = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023).ToBuilder();
        for (ProceedingOutcome outcome = 0; outcome <= ProceedingOutcome.Total; outcome++)
        {
            builder.Proceedings[ProceedingKind.Reconsideration, outcome] = 0;
            builder.Proceedings[ProceedingKind.DirectLitigation, outcome] = 1;
        }

        Assert.Equal("1 hold, 1 violated, 40 not assessable", ReportIdentities.Check(builder.Build()).ToString());
    }

    private static RuleOutcome[] Outcomes(IdentityOutcomes outcomes) => [.. Enumerable.Range(0, outcomes.Count).Select(index => outcomes[index])];

    /// <summary>What the template says, cell by cell.</summary>
    private static RuleOutcome Judge(AnnualReport report, TemplateIdentity identity)
    {
        decimal? left = identity.Left.Select(cell => report[cell]).Aggregate((sum, cell) => sum + cell);
        decimal? right = identity.Right.Select(cell => report[cell]).Aggregate((sum, cell) => sum + cell);
        return left is null || right is null ? RuleOutcome.NotAssessable
            : left == right ? RuleOutcome.Holds
            : RuleOutcome.Violated;
    }

    /// <summary>Reports with any numbers, some of them blank, so that every outcome occurs in every identity.</summary>
    public static class ArbitraryCells
    {
        public static Arbitrary<AnnualReport> Reports() => Arb.From(
            from edition in Gen.Elements(ReportEdition.Edition2019, ReportEdition.Edition2021)
            from form in Gen.Elements(OtherHandlingForm.Divided, OtherHandlingForm.Undivided)
            from blanks in Gen.Elements(0, 0, 1, 5, 50)
            let template = ReportTemplate.For(edition, form)
            from numbers in Gen.ArrayOf(Number(blanks), template.Cells.Count)
            from start in Gen.Frequency((3, ConsistentReportGenerator.Report(true).Where(report => report.Template == template).Select(report => (AnnualReport?)report)), (2, Gen.Constant((AnnualReport?)null)))
            from touched in Gen.SubListOf(Enumerable.Range(0, template.Cells.Count))
            select Build(template, start, numbers, start == null ? Enumerable.Range(0, template.Cells.Count).ToArray() : touched.Take(10).ToArray()));

        private static Gen<long?> Number(int blanks) => Gen.Frequency(
            (blanks, Gen.Constant((long?)null)),
            (60, Gen.Choose(0, 1).Select(number => (long?)number)),
            (20, Gen.Choose(-100, 100).Select(number => (long?)number)),
            (5, Gen.Elements<long?>(1_000_000_000_000, -1_000_000_000_000, 999_999_999_999)));

        private static AnnualReport Build(ReportTemplate template, AnnualReport? start, long?[] numbers, int[] touched)
        {
            AnnualReportBuilder builder = start?.ToBuilder() ?? new AnnualReportBuilder(template.Edition) { OtherHandling = template.OtherHandling };
            foreach (int index in touched)
                builder[template.Cells[index].Address] = numbers[index];
            return builder.Build();
        }
    }
}
