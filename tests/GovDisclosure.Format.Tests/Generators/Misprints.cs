using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Generators;

/// <summary>What happens to a number on its way into a report, and sound reports to let it happen to.</summary>
internal static class Misprints
{
    private const long MostCount = 1_000_000_000_000;

    /// <summary>
    /// One more, one less, ten times as much, and each two neighbouring digits transposed, where that is another number
    /// and a report can hold it.
    /// </summary>
    internal static IEnumerable<long> Of(long number) =>
        PlusMinusOne(number).Concat(TimesTen(number)).Concat(Transpositions(number)).Distinct();

    internal static IEnumerable<long> PlusMinusOne(long number) => [number + 1, number - 1];

    internal static IEnumerable<long> TimesTen(long number) => number == 0 || number * 10 > MostCount ? [] : [number * 10];

    internal static IEnumerable<long> Transpositions(long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(1, digits.Length - 1)
            .Select(i => long.Parse(digits[..(i - 1)] + digits[i] + digits[i - 1] + digits[(i + 1)..], CultureInfo.InvariantCulture))
            .Where(other => other != number && other <= MostCount);
    }

    internal static AnnualReport Set(this AnnualReport report, params (CellAddress Cell, decimal? Number)[] changes)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        foreach ((CellAddress cell, decimal? number) in changes)
            builder[cell] = number;
        return builder.Build();
    }

    internal static CellAddress[] Matrix(AnnualReport report) => CellsOf(report, 3);

    internal static CellAddress[] Cases(AnnualReport report) => CellsOf(report, 4);

    /// <summary>A report of the size most bodies have, from the samples.</summary>
    internal static AnnualReport Sample { get; } =
        ReportReader.Default.ReadFile(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md")).Report!;

    private static CellAddress[] CellsOf(AnnualReport report, int section) =>
        report.Template.Cells.Where(cell => cell.Table.Section.Number == section).Select(cell => cell.Address).ToArray();
}
