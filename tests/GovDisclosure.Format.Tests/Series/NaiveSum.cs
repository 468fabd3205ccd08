using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace GovDisclosure.Format.Tests.Series;

/// <summary>Sums cell by cell through the public indexer, slowly and plainly, as what the fast ones are held against.</summary>
internal static class NaiveSum
{
    private const string ProcurementAmount = "/proactiveDisclosure/procurement/amount";

    /// <summary>Every cell of either edition and either form.</summary>
    internal static readonly CellAddress[] Addresses =
        Enum.GetValues<ReportEdition>().SelectMany(edition => Enum.GetValues<OtherHandlingForm>().SelectMany(form => ReportTemplate.For(edition, form).Cells))
            .Select(cell => cell.Address).Distinct().ToArray();

    /// <summary>The sum in units of 10^−28, how many reports gave a number, and how many did not.</summary>
    internal static (BigInteger Units, int Given, int Blank) Of(ReportEdition edition, IReadOnlyCollection<AnnualReport> reports, CellAddress address)
    {
        BigInteger[] given = reports.Select(report => Number(edition, report, address)).OfType<BigInteger>().ToArray();
        return (given.Aggregate(BigInteger.Zero, (sum, number) => sum + number), given.Length, reports.Count - given.Length);
    }

    /// <summary>A decimal in units of 10^−28, taken from its digits as printed.</summary>
    internal static BigInteger Units(decimal number)
    {
        string[] parts = number.ToString(CultureInfo.InvariantCulture).Split('.');
        string digits = parts[0] + (parts.Length == 1 ? string.Empty : parts[1]).PadRight(28, '0');
        return BigInteger.Parse(digits, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a decimal can hold it.</summary>
    internal static bool Fits(BigInteger units)
    {
        int decimals = 28;
        for (; decimals > 0 && units % 10 == 0; decimals--)
            units /= 10;
        return BigInteger.Abs(units) <= new BigInteger(decimal.MaxValue);
    }

    /// <summary>The single row of （六）, or the three rows added.</summary>
    internal static decimal? Together(AnnualReport report, ApplicantCategory category)
    {
        if (report.Template.OtherHandling == OtherHandlingForm.Undivided)
            return report[CellAddress.Of(ApplicationRow.UndividedOtherHandling, category)];
        return report[CellAddress.Of(ApplicationRow.ClarificationOverdue, category)]
            + report[CellAddress.Of(ApplicationRow.FeeOverdue, category)]
            + report[CellAddress.Of(ApplicationRow.ResidualHandling, category)];
    }

    internal static void AssertIs(ReportEdition edition, IReadOnlyCollection<AnnualReport> reports, ReportSum sum)
    {
        Assert.Equal(edition, sum.Edition);
        foreach (CellAddress address in Addresses)
            AssertIs(edition, reports, sum, address);
    }

    internal static void AssertIs(ReportEdition edition, IReadOnlyCollection<AnnualReport> reports, ReportSum sum, CellAddress address)
    {
        (BigInteger units, int given, int blank) = Of(edition, reports, address);
        Assert.Equal((given, blank), (sum[address].Given, sum[address].Blank));
        if (given == 0 || !Fits(units))
            Assert.Null(sum[address].Sum);
        else
            Assert.Equal(units, Units(Assert.NotNull(sum[address].Sum)));
    }

    private static BigInteger? Number(ReportEdition edition, AnnualReport report, CellAddress address)
    {
        string pointer = address.ToString();
        if (pointer.StartsWith("/proactiveDisclosure/", StringComparison.Ordinal) && report.Edition != edition)
            return null;
        if (pointer.Contains("/undivided/", StringComparison.Ordinal))
            return InUnits(Together(report, Enum.GetValues<ApplicantCategory>().Single(category => CellAddress.Of(ApplicationRow.UndividedOtherHandling, category) == address)));
        if (pointer == ProcurementAmount)
        {
            return (report.ProactiveDisclosure as ProactiveDisclosure2019)?.Procurement?.Unit switch
            {
                ProcurementUnit.Yuan => InUnits(report[address]),
                ProcurementUnit.TenThousandYuan => InUnits(report[address]) * 10_000,
                _ => null,
            };
        }

        return InUnits(report[address]);
    }

    private static BigInteger? InUnits(decimal? number) => number is { } value ? Units(value) : null;
}
