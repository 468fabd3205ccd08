using System;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>Reports of random numbers, as a body could print them, in either edition.</summary>
internal static class RandomReports
{
    /// <summary>A report; so many of a hundred cells are blank.</summary>
    internal static AnnualReport Create(int seed, int blanks)
    {
        var random = new Random(seed);
        ReportEdition edition = random.Next(2) == 0 ? ReportEdition.Edition2019 : ReportEdition.Edition2021;
        AnnualReportBuilder builder = AnnualReport.CreateBlank(edition, edition == ReportEdition.Edition2019 ? 2020 : 2023).ToBuilder();
        if (random.Next(6) == 0)
            builder.OtherHandling = OtherHandlingForm.Undivided;
        int zeros = random.Next(100);
        foreach (TemplateCell cell in builder.Template.Cells)
        {
            if (random.Next(100) < blanks)
                continue;
            long size = (long)Math.Pow(10, random.Next(1, 8));
            decimal value = random.Next(100) < zeros ? 0 : random.NextInt64(size);

            // What looks like a year is doubted where cells stand one a line.
            if (value is >= 2000 and < 2100)
                value += 100;

            // Nor is the last number of a table, which there may be that of the page.
            if (value is > 0 and < 100 && (cell.Address.ToString() is "/applications/carriedForward/total" || cell == builder.Template.Cells[builder.Template.Cells.Count - 1]))
                value += 100;
            if (cell.Kind == CellKind.SignedCount && random.Next(3) == 0)
                value = -value;
            if (cell.Kind == CellKind.Amount && random.Next(2) == 0)
                value += random.Next(1000000) / 1000000m;
            builder[cell.Address] = value;
        }

        return builder.Build();
    }
}
