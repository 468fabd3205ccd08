using System.Collections.Generic;

namespace GovDisclosure.Format.Validation;

/// <summary>What is judged: the report and what the caller gave with it.</summary>
internal sealed class Subject
{
    internal Subject(AnnualReport report, PrintedReport? printed)
    {
        Report = report;
        Printed = printed;
        Identities = ReportIdentities.Check(report);
    }

    internal AnnualReport Report { get; }

    internal ReportTemplate Template => Report.Template;

    /// <summary>The page behind the report, or null where it was not given.</summary>
    internal PrintedReport? Printed { get; }

    internal IdentityOutcomes Identities { get; }

    internal decimal? this[CellAddress cell] => Report[cell];

    /// <summary>The sum, or null where a cell is blank.</summary>
    internal decimal? Sum(IEnumerable<CellAddress> cells)
    {
        decimal sum = 0;
        foreach (CellAddress cell in cells)
        {
            if (this[cell] is not { } value)
                return null;
            sum += value;
        }

        return sum;
    }

    internal bool IsFound(CellAddress cell) => Report.Cells.IsFound(Template.GetCell(cell));

    /// <summary>How a cell is called: by its official labels, in English with their meaning.</summary>
    internal Message Name(CellAddress address)
    {
        TemplateCell cell = Template.GetCell(address);
        return new Message(cell.LabelPath, $"{cell.LabelPath} ({cell.Row.EnglishLabel} · {cell.Column.EnglishLabel})");
    }
}
