using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

/// <summary>The way that an <see cref="IdentityPlan"/> goes where the processor allows.</summary>
public class IdentityVectorsTests
{
    [Fact]
    public void Every_form_can_be_checked_in_this_way() =>
        Assert.All(ReportTemplate.All, template => Assert.NotNull(IdentityVectors.TryCompile(template.Identities)));

    [Theory]
    [InlineData(22, 7, 8, true)]
    [InlineData(40, 8, 8, true)]
    [InlineData(40, 5, 16, true)]
    [InlineData(40, 9, 16, false)]
    [InlineData(40, 7, 7, false)]
    public void The_rows_of_a_form_must_lie_in_a_line_each(int outcomes, int columns, int stride, bool compiles) =>
        Assert.Equal(compiles, IdentityVectors.TryCompile(new MadeUpForm(outcomes, columns, 3, stride).Identities()) != null);

    [Fact]
    public void Cells_that_lie_otherwise_are_left_alone()
    {
        // A sum with two totals in a line, a number twice, a row over two lines, a column of which nobody looks at the signs.
        Assert.Null(Compile(([0, 1], [2, 3])));
        Assert.Null(Compile(([0], [1, 1])));
        Assert.Null(Compile(([0], [1, 2]), ([7], [8])));
        Assert.Null(Compile(([0], [1, 2]), ([8], [9, 10]), ([3], [11])));
        Assert.Null(Compile(([0], [8])));
        Assert.NotNull(Compile(([0], [1, 2]), ([8], [9, 10]), ([1], [9])));
    }

    [Theory]
    [MemberData(nameof(IdentityPlanTests.Forms), MemberType = typeof(IdentityPlanTests))]
    public void Finds_each_sum_that_is_off_and_no_other(MadeUpForm form)
    {
        IReadOnlyList<TemplateIdentity> identities = form.Identities();
        if (IdentityVectors.TryCompile(identities) is not { } vectors)
        {
            Assert.True(form.Columns > 8 || form.Stride < 8);
            return;
        }

        long[] counts = IdentityPlanTests.Zeros(form);
        Assert.True(AllHold(vectors, counts));
        Assert.Equal(([], []), Find(vectors, counts), Same);
        foreach (int cell in form.Cells)
        {
            int[] own = [.. identities.Where(identity => IdentityPlanTests.Slots(identity).Contains(cell)).Select(identity => identity.Index)];
            foreach ((long number, int[] violated, int[] notAssessable) in new (long, int[], int[])[] { (1, own, []), (-1, own, []), (ReportCells.Blank, [], own) })
            {
                counts[cell] = number;
                Assert.False(AllHold(vectors, counts));
                Assert.Equal((violated, notAssessable), Find(vectors, counts), Same);
                IdentityBits found = default;
                Assert.Equal(number > 0, vectors.TryFindViolated(counts, ref found));
                Assert.True(number < 0 || violated.SequenceEqual(Enumerable.Range(0, IdentityBits.Capacity).Where(place => found[place])));
            }

            counts[cell] = 0;
        }
    }

    [Fact]
    public void A_number_below_zero_is_looked_at_twice_though_all_hold()
    {
        IdentityVectors vectors = Compile(([0], [1, 2]))!;
        long[] counts = [0, 1, -1, 0, 0, 0, 0, 0];

        Assert.False(AllHold(vectors, counts));
        Assert.Equal(([], []), Find(vectors, counts), Same);
    }

    [Fact]
    public void The_same_sum_stated_twice_is_told_twice()
    {
        IdentityVectors vectors = Compile(([0], [1, 2]), ([8], [9, 10]), ([1], [9]), ([1], [9]))!;
        long[] counts = new long[16];
        counts[9] = counts[8] = 1;

        Assert.Equal(([2, 3], []), Find(vectors, counts), Same);
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 4)]
    public void Rows_that_are_off_by_the_same_do_not_hide_each_other(int count, int apart)
    {
        IdentityVectors vectors = Compile([.. Enumerable.Range(0, count).Select(i => (new[] { 8 * i }, new[] { (8 * i) + 1, (8 * i) + 5 }))])!;
        long[] counts = new long[8 * count];
        counts[1] = counts[(8 * apart) + 1] = 1;

        Assert.False(AllHold(vectors, counts));
        Assert.Equal(([0, apart], []), Find(vectors, counts), Same);
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(0, 1, 8, 9)]
    [InlineData(0, 1, 32, 33)]
    public void Numbers_below_zero_do_not_hide_each_other(params int[] below)
    {
        // Five totals of two parts, and two sums of the same lines.
        IdentityVectors vectors = Compile([
            .. Enumerable.Range(0, 5).Select(i => (new[] { 8 * i }, new[] { (8 * i) + 1, (8 * i) + 4 })),
            ([0, 16], [8, 32]), ([1, 17], [9, 33])])!;
        long[] counts = new long[40];
        foreach (int slot in below)
            counts[slot] = -1;
        Assert.False(AllHold(vectors, counts));

        foreach (int slot in below)
            counts[slot] = ReportCells.Blank;
        int[] blank = [.. below.Select(slot => slot / 8).Distinct(), 5, .. below.Contains(1) ? new[] { 6 } : []];
        Assert.Equal(([], blank), Find(vectors, counts), Same);
    }

    [Fact]
    public void Numbers_that_do_not_reach_as_far_as_the_lines_are_refused()
    {
        IdentityVectors vectors = Compile(([0], [1, 2]), ([8], [9, 10]))!;

        Assert.True(AllHold(vectors, new long[16]));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllHold(vectors, new long[15]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Find(vectors, new long[15]));
    }

    private static bool AllHold(IdentityVectors vectors, long[] counts)
    {
        IdentityBits violated = default;
        return vectors.TryFindViolated(counts, ref violated) && violated == default;
    }

    private static (int[] Violated, int[] NotAssessable) Find(IdentityVectors vectors, long[] counts)
    {
        IdentityBits violated = default;
        IdentityBits notAssessable = default;
        vectors.Find(counts, ref violated, ref notAssessable);
        return (
            [.. Enumerable.Range(0, IdentityBits.Capacity).Where(place => violated[place])],
            [.. Enumerable.Range(0, IdentityBits.Capacity).Where(place => notAssessable[place])]);
    }

    private static bool Same((int[] Violated, int[] NotAssessable) expected, (int[] Violated, int[] NotAssessable) actual) =>
        expected.Violated.SequenceEqual(actual.Violated) && expected.NotAssessable.SequenceEqual(actual.NotAssessable);

    private static IdentityVectors? Compile(params (int[] Left, int[] Right)[] identities) =>
        IdentityVectors.TryCompile([.. identities.Select((identity, i) => MadeUpForm.Identity(i, IdentityKind.RowTotal, identity.Left, identity.Right))]);
}
