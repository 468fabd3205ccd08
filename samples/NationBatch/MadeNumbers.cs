using System;
using System.Linq;
using GovDisclosure.Format;

namespace NationBatch;

/// <summary>Numbers that fit together: each total is the sum of its parts, and what came in is what was done and what is left.</summary>
internal static class MadeNumbers
{
    private const int Categories = (int)ApplicantCategory.Total;

    internal static void Fill(AnnualReportBuilder report, Random random, BodySize size)
    {
        FillDisclosure(report, random, size);
        FillApplications(report.Applications, RowsOfOutcomes(report.OtherHandling), random, size);
        foreach (ProceedingKind kind in Enum.GetValues<ProceedingKind>())
        {
            long total = 0;
            for (ProceedingOutcome outcome = 0; outcome < ProceedingOutcome.Total; outcome++)
            {
                long cases = Few(random, size == BodySize.City ? 20 : 1);
                report.Proceedings[kind, outcome] = cases;
                total += cases;
            }

            report.Proceedings[kind, ProceedingOutcome.Total] = total;
        }
    }

    /// <summary>Prints another total than the parts give.</summary>
    internal static void PlantFault(AnnualReportBuilder report, Random random)
    {
        long off = random.Next(1, 4);
        switch (random.Next(3))
        {
            case 0:
                report.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] += off;
                break;
            case 1:
                report.Applications[ApplicationRow.OutcomesTotal, (ApplicantCategory)random.Next(Categories)] += off;
                break;
            default:
                report.Proceedings[(ProceedingKind)random.Next(3), ProceedingOutcome.Total] += off;
                break;
        }
    }

    private static ApplicationRow[] RowsOfOutcomes(OtherHandlingForm form) =>
        [.. Enum.GetValues<ApplicationRow>().Where(row => row >= ApplicationRow.Granted
            && (form == OtherHandlingForm.Divided ? row < ApplicationRow.UndividedOtherHandling : row < ApplicationRow.ClarificationOverdue || row == ApplicationRow.UndividedOtherHandling))
            .Where(row => row < ApplicationRow.OutcomesTotal)];

    private static void FillApplications(ApplicationTableBuilder table, ApplicationRow[] outcomes, Random random, BodySize size)
    {
        var done = new long[Categories];
        foreach (ApplicationRow row in outcomes)
        {
            long[] numbers = [.. Enumerable.Range(0, Categories).Select(category => Applications(random, size, (ApplicantCategory)category))];
            SetRow(table, row, numbers);
            done = [.. done.Zip(numbers, (sum, number) => sum + number)];
        }

        long[] open = [.. done.Select(number => Few(random, number / 10))];
        long[] brought = [.. done.Select(number => Few(random, number / 10))];
        SetRow(table, ApplicationRow.OutcomesTotal, done);
        SetRow(table, ApplicationRow.CarriedForward, open);
        SetRow(table, ApplicationRow.BroughtForward, brought);
        SetRow(table, ApplicationRow.NewlyReceived, [.. Enumerable.Range(0, Categories).Select(i => done[i] + open[i] - brought[i])]);
    }

    private static void SetRow(ApplicationTableBuilder table, ApplicationRow row, long[] numbers)
    {
        for (int category = 0; category < Categories; category++)
            table[row, (ApplicantCategory)category] = numbers[category];
        table[row, ApplicantCategory.Total] = numbers.Sum();
    }

    // Nearly all applicants are natural persons.
    private static long Applications(Random random, BodySize size, ApplicantCategory category) => (size, category) switch
    {
        (BodySize.Township, ApplicantCategory.NaturalPerson) => random.Next(6) == 0 ? random.Next(1, 4) : 0,
        (BodySize.Township, _) => 0,
        (BodySize.Department, ApplicantCategory.NaturalPerson) => Few(random, 12),
        (BodySize.Department, _) => random.Next(12) == 0 ? 1 : 0,
        (_, ApplicantCategory.NaturalPerson) => random.Next(400),
        _ => Few(random, 20),
    };

    private static void FillDisclosure(AnnualReportBuilder report, Random random, BodySize size)
    {
        int most = size switch { BodySize.Township => 20, BodySize.Department => 2000, _ => 40_000 };
        foreach (TemplateTable table in report.Template.Tables.Where(table => table.Section.Number == 2))
        {
            foreach (TemplateCell cell in report.Template.Cells.Where(cell => cell.Table == table))
                report[cell.Address] = cell.Kind == CellKind.Amount ? random.Next(most) / 100m : Few(random, most);
        }

        if (report.Edition == ReportEdition.Edition2019)
            report.ProcurementUnit = ProcurementUnit.TenThousandYuan;
    }

    private static long Few(Random random, long most) => random.Next(2) == 0 ? 0 : random.NextInt64(most + 1);
}
