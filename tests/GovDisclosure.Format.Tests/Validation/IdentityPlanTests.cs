using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class IdentityPlanTests
{
    private const long Blank = ReportCells.Blank;

    [Property(Arbitrary = [typeof(AnyForm)], MaxTest = 300)]
    public void Comes_to_the_same_as_adding_up_cell_by_cell(AnyForm.Filled form)
    {
        IdentityPlan plan = new(form.Form.Identities());
        RuleOutcome[] expected = [.. plan.Identities.Select(identity => Judge(form.Counts, identity))];

        Assert.Equal(expected, Outcomes(plan.Check(form.Counts)));
        Assert.Equal(expected, Outcomes(plan.CheckEach(form.Counts)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_cell_belongs_to_its_identities_both_ways(MadeUpForm form)
    {
        IdentityPlan plan = new(form.Identities());
        long[] counts = Zeros(form);
        Assert.True(plan.Check(counts).AllHold);
        foreach (int cell in form.Cells)
        {
            foreach ((long number, RuleOutcome outcome) in new[] { (1, RuleOutcome.Violated), (-1, RuleOutcome.Violated), (Blank, RuleOutcome.NotAssessable) })
            {
                counts[cell] = number;
                RuleOutcome[] expected = [.. plan.Identities.Select(identity => Slots(identity).Contains(cell) ? outcome : RuleOutcome.Holds)];

                Assert.Equal(expected, Outcomes(plan.Check(counts)));
                Assert.Equal(expected, Outcomes(plan.CheckEach(counts)));
            }

            counts[cell] = 0;
        }
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Undivided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Undivided)]
    public void A_template_has_each_identity_in_its_plan_once(ReportEdition edition, OtherHandlingForm otherHandling)
    {
        ReportTemplate template = ReportTemplate.For(edition, otherHandling);
        IdentityPlan plan = ReportIdentities.PlanOf(template);

        Assert.Same(template.Identities, plan.Identities);
        Assert.Equal(template.Identities.Count, plan.Check(new long[CellLayout.CountSlots]).HoldsCount);

        // A number that only one of the two sides has: all of them are off, each told at its own place.
        long[] counts = new long[CellLayout.CountSlots];
        foreach (TemplateIdentity identity in template.Identities)
        {
            CellAddress own = identity.Left.Concat(identity.Right).First();
            counts[own.Slot] = 1;
            IdentityOutcomes outcomes = plan.Check(counts);
            Assert.All(template.Identities, other => Assert.Equal(Judge(counts, other), outcomes[other.Index]));
            Assert.Equal(RuleOutcome.Violated, outcomes[identity.Index]);
            counts[own.Slot] = 0;
        }
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Undivided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Undivided)]
    public void Slots_that_the_form_does_not_have_are_not_read(ReportEdition edition, OtherHandlingForm otherHandling)
    {
        ReportTemplate template = ReportTemplate.For(edition, otherHandling);
        long[] counts = [.. Enumerable.Range(0, CellLayout.CountSlots).Select(slot => template.CellAt(slot) == null ? Blank : 0)];

        Assert.True(ReportIdentities.PlanOf(template).Check(counts).AllHold);
        Assert.True(ReportIdentities.PlanOf(template).CheckEach(counts).AllHold);
        IdentityBits violated = default;
        Assert.True(ReportIdentities.PlanOf(template).Vectors!.TryFindViolated(counts, ref violated));
        Assert.Equal(default, violated);
    }

    [Fact]
    public void Sums_of_the_largest_numbers_do_not_overflow()
    {
        MadeUpForm form = new(Outcomes: 40, Columns: 5, Cases: 0, Stride: 8);
        IdentityPlan plan = new(form.Identities());
        foreach (long number in new[] { NumberLimits.MaxCount, -NumberLimits.MaxCount })
        {
            long[] counts = Zeros(form);
            foreach (int cell in form.Cells)
                counts[cell] = number;

            // Only the balances hold where all numbers are the same.
            Assert.Equal((5, 49), (plan.Check(counts).HoldsCount, plan.Check(counts).ViolatedCount));
        }
    }

    [Fact]
    public void Has_room_for_as_many_identities_as_the_outcomes_and_no_more()
    {
        TemplateIdentity[] identities = [.. Enumerable.Range(0, 129).Select(i => MadeUpForm.Identity(i, IdentityKind.RowTotal, [(8 * i) + 1], [8 * i]))];
        IdentityPlan plan = new(identities.Take(128).ToArray());
        long[] counts = new long[128 * 8];
        counts[127 * 8] = 1;
        counts[64 * 8] = Blank;

        foreach (IdentityOutcomes outcomes in new[] { plan.Check(counts), plan.CheckEach(counts) })
        {
            Assert.Equal((128, 1, 1), (outcomes.Count, outcomes.ViolatedCount, outcomes.NotAssessableCount));
            Assert.Equal((RuleOutcome.Violated, RuleOutcome.NotAssessable), (outcomes[127], outcomes[64]));
        }

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new IdentityPlan(identities));
        Assert.StartsWith("A form has at most 128 identities; these are 129.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("identities", thrown.ParamName);
    }

    [Fact]
    public void A_plan_of_nothing_finds_nothing()
    {
        IdentityPlan plan = new([]);

        Assert.Null(plan.Vectors);
        Assert.Equal(default, plan.Check([]));
    }

    [Fact]
    public void Allocates_nothing_for_a_form_of_any_size()
    {
        MadeUpForm form = new(Outcomes: 60, Columns: 8, Cases: 9, Stride: 8);
        IdentityPlan plan = new(form.Identities());
        long[] sound = Zeros(form);
        long[] blank = Zeros(form);
        blank[0] = Blank;
        int found = plan.Check(sound).Count + plan.Check(blank).Count;

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            found += plan.Check(sound).HoldsCount + plan.Check(blank).NotAssessableCount;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal((2 * 89) + (1000 * (89 + 2)), found);
    }

    public static TheoryData<MadeUpForm> Forms() =>
    [
        new MadeUpForm(Outcomes: 22, Columns: 7, Cases: 3, Stride: 8),
        new MadeUpForm(Outcomes: 22, Columns: 7, Cases: 3, Stride: 8, Absent: 9),
        new MadeUpForm(Outcomes: 22, Columns: 7, Cases: 3, Stride: 8, Absent: 2),
        new MadeUpForm(Outcomes: 23, Columns: 8, Cases: 4, Stride: 8, Absent: 24),
        new MadeUpForm(Outcomes: 36, Columns: 5, Cases: 1, Stride: 8),
        new MadeUpForm(Outcomes: 1, Columns: 2, Cases: 0, Stride: 8),
        new MadeUpForm(Outcomes: 9, Columns: 4, Cases: 6, Stride: 16),
        new MadeUpForm(Outcomes: 20, Columns: 11, Cases: 3, Stride: 16),
        new MadeUpForm(Outcomes: 12, Columns: 7, Cases: 3, Stride: 7),
    ];

    internal static RuleOutcome[] Outcomes(IdentityOutcomes outcomes) => [.. Enumerable.Range(0, outcomes.Count).Select(index => outcomes[index])];

    internal static IEnumerable<int> Slots(TemplateIdentity identity) => identity.Left.Concat(identity.Right).Select(cell => cell.Slot);

    /// <summary>What an identity says of these numbers, cell by cell.</summary>
    internal static RuleOutcome Judge(long[] counts, TemplateIdentity identity)
    {
        if (Slots(identity).Any(slot => counts[slot] == Blank))
            return RuleOutcome.NotAssessable;
        return identity.Left.Sum(cell => (decimal)counts[cell.Slot]) == identity.Right.Sum(cell => (decimal)counts[cell.Slot]) ? RuleOutcome.Holds : RuleOutcome.Violated;
    }

    /// <summary>0 in each cell of the form, and a blank in every slot that no cell of it has.</summary>
    internal static long[] Zeros(MadeUpForm form)
    {
        long[] counts = new long[form.Slots];
        Array.Fill(counts, Blank);
        foreach (int cell in form.Cells)
            counts[cell] = 0;
        return counts;
    }

    /// <summary>Forms with any number of rows and columns, filled with any numbers.</summary>
    public static class AnyForm
    {
        public static Arbitrary<Filled> Forms() => Arb.From(
            from outcomes in Gen.Choose(1, 50)
            from columns in Gen.Choose(2, 12)
            from cases in Gen.Choose(0, 9)
            from stride in Gen.Elements(8, 8, 8, 16, 13)
            where columns <= stride
            from absent in Gen.Frequency((1, Gen.Constant(-1)), (1, Gen.Choose(2, 2 + outcomes - 1)))
            let form = new MadeUpForm(outcomes, columns, cases, stride, absent)
            from blanks in Gen.Elements(0, 0, 1, 20)
            from signs in Gen.Elements(0, 0, 20)
            from sound in Gen.Elements(true, false)
            from numbers in Gen.ArrayOf(Number(blanks, signs), form.Slots)
            select new Filled(form, Fill(form, numbers, sound)));

        private static Gen<long> Number(int blanks, int signs) => Gen.Frequency(
            (blanks, Gen.Constant(Blank)),
            (signs, Gen.Choose(-100, -1).Select(number => (long)number)),
            (60, Gen.Choose(0, 1).Select(number => (long)number)),
            (5, Gen.Elements(NumberLimits.MaxCount, NumberLimits.MaxCount - 1)));

        // Where it should be sound, a few cells only are not 0.
        private static long[] Fill(MadeUpForm form, long[] numbers, bool sound)
        {
            long[] counts = Zeros(form);
            int each = sound ? 17 : 1;
            foreach (int cell in form.Cells.Where((_, i) => i % each == 0))
                counts[cell] = numbers[cell];
            return counts;
        }

        public sealed record Filled(MadeUpForm Form, long[] Counts);
    }
}
