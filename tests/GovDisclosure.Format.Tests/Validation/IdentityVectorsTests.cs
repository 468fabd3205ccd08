using System;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Validation.Rules;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

/// <summary>The way that <see cref="ReportIdentities"/> goes where the processor allows, tried on any processor.</summary>
public class IdentityVectorsTests
{
    [Fact]
    public void Finds_each_sum_that_is_off_and_no_other()
    {
        AnnualReport report = RuleTesting.AllZero().Set(
            (CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.Other), 1),
            (CellAddress.Of(ApplicationRow.CarriedForward, ApplicantCategory.Total), 2),
            (CellAddress.Of(ProceedingKind.LitigationAfterReconsideration, ProceedingOutcome.Pending), 3));

        Assert.True(IdentityVectors.TryFindViolations(Counts(report), out (ulong Rows, ulong Outcomes, ulong Balance, ulong Cases) off));
        Assert.Equal((1UL << (int)ApplicationRow.Granted) | (1UL << (int)ApplicationRow.CarriedForward), off.Rows);
        Assert.Equal(1UL << (int)ApplicantCategory.Other, off.Outcomes);
        Assert.Equal(1UL << (int)ApplicantCategory.Total, off.Balance);
        Assert.Equal(1UL << (int)ProceedingKind.LitigationAfterReconsideration, off.Cases);
    }

    [Fact]
    public void Finds_nothing_off_where_everything_adds_up()
    {
        Assert.True(IdentityVectors.TryFindViolations(Counts(RuleTesting.AllZero()), out (ulong, ulong, ulong, ulong) off));
        Assert.Equal((0UL, 0UL, 0UL, 0UL), off);
    }

    [Theory]
    [InlineData(ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson)]
    [InlineData(ApplicationRow.CarriedForward, ApplicantCategory.Total)]
    public void Leaves_a_report_with_a_blank_alone(ApplicationRow row, ApplicantCategory column) =>
        Assert.False(IdentityVectors.TryFindViolations(Counts(RuleTesting.AllZero().Set((CellAddress.Of(row, column), null))), out _));

    [Fact]
    public void A_blank_among_the_cases_counts_too() =>
        Assert.False(IdentityVectors.TryFindViolations(Counts(RuleTesting.AllZero().Set((CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Total), null))), out _));

    private static ReadOnlySpan<long> Counts(AnnualReport report) => report.Cells.Counts;
}
