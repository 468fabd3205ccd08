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
        vectors.Check(counts, out IdentityBits violated, out IdentityBits notAssessable);
        Assert.Equal((default, default), (violated, notAssessable));
        foreach (int cell in form.Cells)
        {
            counts[cell] = 1;
            vectors.Check(counts, out violated, out notAssessable);
            Assert.Equal(default, notAssessable);
            Assert.Equal(
                identities.Where(identity => IdentityPlanTests.Slots(identity).Contains(cell)).Select(identity => identity.Index),
                Enumerable.Range(0, IdentityBits.Capacity).Where(place => violated[place]));
            counts[cell] = 0;
        }
    }

    [Theory]
    [MemberData(nameof(IdentityPlanTests.Forms), MemberType = typeof(IdentityPlanTests))]
    public void A_blank_takes_its_sums_out_and_a_negative_number_does_not(MadeUpForm form)
    {
        IReadOnlyList<TemplateIdentity> identities = form.Identities();
        if (IdentityVectors.TryCompile(identities) is not { } vectors)
        {
            Assert.True(form.Columns > 8 || form.Stride < 8);
            return;
        }

        long[] counts = IdentityPlanTests.Zeros(form);
        foreach (int cell in form.Cells)
        {
            int[] own = [.. identities.Where(identity => IdentityPlanTests.Slots(identity).Contains(cell)).Select(identity => identity.Index)];
            counts[cell] = ReportCells.Blank;
            vectors.Check(counts, out IdentityBits violated, out IdentityBits notAssessable);
            Assert.Equal(default, violated);
            Assert.Equal(own, Enumerable.Range(0, IdentityBits.Capacity).Where(place => notAssessable[place]));
            counts[cell] = -1;
            vectors.Check(counts, out violated, out notAssessable);
            Assert.Equal(own, Enumerable.Range(0, IdentityBits.Capacity).Where(place => violated[place]));
            Assert.Equal(default, notAssessable);
            counts[cell] = 0;
        }
    }

    [Fact]
    public void The_same_sum_stated_twice_is_told_twice()
    {
        IdentityVectors vectors = Compile(([0], [1, 2]), ([8], [9, 10]), ([1], [9]), ([1], [9]))!;
        long[] counts = new long[16];
        counts[9] = counts[8] = 1;

        vectors.Check(counts, out IdentityBits violated, out _);
        Assert.Equal([2, 3], Enumerable.Range(0, IdentityBits.Capacity).Where(place => violated[place]));
    }

    private static IdentityVectors? Compile(params (int[] Left, int[] Right)[] identities) =>
        IdentityVectors.TryCompile([.. identities.Select((identity, i) => MadeUpForm.Identity(i, IdentityKind.RowTotal, identity.Left, identity.Right))]);
}
