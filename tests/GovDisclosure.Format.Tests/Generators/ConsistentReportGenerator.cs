using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace GovDisclosure.Format.Tests.Generators;

/// <summary>
/// Reports whose numbers fit together by construction: each total is the sum of its parts, and 一 + 二 = （七）+ 四. Both
/// editions, both forms of （六）, all zero to large, whole or with tables missing.
/// </summary>
public static class ConsistentReportGenerator
{
    private const int Parts = 6;

    public static Arbitrary<AnnualReport> Reports() => Arb.From(Report(missingTables: true));

    public static Gen<AnnualReport> Complete => Report(missingTables: false);

    public static Gen<AnnualReport> Report(bool missingTables) =>
        from edition in Gen.Elements(ReportEdition.Edition2019, ReportEdition.Edition2021)
        from form in Gen.Elements(OtherHandlingForm.Divided, OtherHandlingForm.Undivided)
        from scale in Gen.Elements(0L, 1L, 100L, 1_000_000_000L)
        from numbers in Gen.ArrayOf(Number(scale), 26 * Parts)
        from cases in Gen.ArrayOf(Number(scale), 12)
        from disclosed in Gen.ArrayOf(Number(scale), 22)
        from fen in Gen.Choose(0, 99)
        from missing in missingTables ? Gen.Frequency((2, Gen.Constant(new List<int>())), (1, Gen.SubListOf(Enumerable.Range(0, 6)).Select(list => list.ToList()))) : Gen.Constant(new List<int>())
        from year in edition == ReportEdition.Edition2019 ? Gen.Choose(2019, 2020) : Gen.Choose(2021, 2025)
        select Build(ReportTemplate.For(edition, form), year, numbers, cases, disclosed, fen / 100m, missing);

    private static Gen<long> Number(long scale) =>
        from digit in Gen.Choose(0, 5)
        from low in Gen.Choose(0, 999)
        select scale == 0 ? 0 : (digit * scale) + (low % scale);

    private static AnnualReport Build(ReportTemplate template, int year, long[] numbers, long[] cases, long[] disclosed, decimal fraction, List<int> missing)
    {
        var builder = new AnnualReportBuilder(template.Edition) { Year = year, OtherHandling = template.OtherHandling };
        foreach (TemplateTable table in template.Tables)
        {
            builder.Include(table);
            if (table.Section.Number == 2)
                FillDisclosure(builder, table, disclosed);
        }

        FillApplications(builder, numbers);
        FillProceedings(builder, cases);
        foreach (TemplateCell cell in template.Cells.Where(cell => cell.Kind == CellKind.Amount))
            builder[cell.Address] = disclosed[0] + fraction;
        foreach (int table in missing.Where(index => index < template.Tables.Count))
            builder.Exclude(template.Tables[table]);
        return builder.Build();
    }

    private static void FillApplications(AnnualReportBuilder builder, long[] numbers)
    {
        IReadOnlyList<TemplateRow> rows = builder.Template.Tables.Single(table => table.Section.Number == 3).Rows;
        ApplicationRow[] outcomes = rows.Where(row => row.Pointer.Contains("/outcomes/") && !row.Pointer.EndsWith("/total"))
            .Select(row => (ApplicationRow)row.Number).ToArray();
        for (int part = 0; part < Parts; part++)
        {
            var column = (ApplicantCategory)part;
            long done = 0;
            for (int i = 0; i < outcomes.Length; i++)
            {
                long number = numbers[(i * Parts) + part];
                builder.Applications[outcomes[i], column] = number;
                done += number;
            }

            long open = numbers[(24 * Parts) + part];
            long brought = numbers[(25 * Parts) + part] % (done + open + 1);
            builder.Applications[ApplicationRow.OutcomesTotal, column] = done;
            builder.Applications[ApplicationRow.CarriedForward, column] = open;
            builder.Applications[ApplicationRow.BroughtForward, column] = brought;
            builder.Applications[ApplicationRow.NewlyReceived, column] = done + open - brought;
        }

        foreach (ApplicationRow row in outcomes.Concat([ApplicationRow.OutcomesTotal, ApplicationRow.CarriedForward, ApplicationRow.BroughtForward, ApplicationRow.NewlyReceived]))
            builder.Applications[row, ApplicantCategory.Total] = Enumerable.Range(0, Parts).Sum(part => builder.Applications[row, (ApplicantCategory)part]);
    }

    private static void FillProceedings(AnnualReportBuilder builder, long[] cases)
    {
        for (ProceedingKind kind = 0; kind <= ProceedingKind.LitigationAfterReconsideration; kind++)
        {
            for (ProceedingOutcome outcome = 0; outcome < ProceedingOutcome.Total; outcome++)
                builder.Proceedings[kind, outcome] = cases[((int)kind * 4) + (int)outcome];
            builder.Proceedings[kind, ProceedingOutcome.Total] = cases.Skip((int)kind * 4).Take(4).Sum();
        }
    }

    private static void FillDisclosure(AnnualReportBuilder builder, TemplateTable table, long[] disclosed)
    {
        foreach (TemplateCell cell in builder.Template.Cells.Where(cell => cell.Table == table && cell.Kind != CellKind.Amount))
        {
            long number = disclosed[cell.Address.Slot % disclosed.Length];
            CellAddress left = new(cell.Address.Slot - 1);

            // What is left of last year's items is not negative; what is disclosed in all includes what is new.
            builder[cell.Address] = cell.Kind == CellKind.SignedCount ? number - builder[left]
                : cell.Column.Name == "totalDisclosed" ? number + builder[left]
                : number;
        }
    }
}
