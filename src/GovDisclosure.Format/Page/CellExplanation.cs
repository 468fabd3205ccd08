using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Page;

/// <summary>Finds what there is to say of a cell.</summary>
internal static class CellExplanation
{
    // What stands at the section and is said of all cells of its table: of numbers that were taken, and of those that were not.
    private static readonly HashSet<string> s_ofTaken = [ReadCodes.ColumnsByOrder.Code, ReadCodes.DigitsSplit.Code, ReadCodes.RowRepeated.Code];

    private static readonly HashSet<string> s_ofOthers = [ReadCodes.TableNotFound.Code, ReadCodes.TableAside.Code];

    /// <summary>The evidence for a cell of the form of a report.</summary>
    internal static CellEvidence Of(TemplateCell cell, AnnualReport report, ReadResult read, ICellSources? sources)
    {
        string pointer = cell.Address.ToString();
        decimal? value = report[cell.Address];
        int index = value == null ? RefusalOf(pointer, report.Refused) : -1;
        Refusal? refusal = index < 0 ? null : report.Refused[index];
        CellStatus status = value != null ? CellStatus.Filled : StatusOf(cell, report, refusal);
        CellSource? source = sources?.Of(cell.Address.Slot);
        ReadDiagnostic? why = refusal == null ? null : sources?.WhyRefused(index) ?? read.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == refusal.Code && diagnostic.At == refusal.At);
        IEnumerable<ReadDiagnostic> others = read.Diagnostics.Where(diagnostic => !ReferenceEquals(diagnostic, why) && Concerns(diagnostic, cell, pointer, status, refusal));
        return new CellEvidence(cell, status, value, LabelOf(cell, read, source), source, refusal, why == null ? others : others.Prepend(why));
    }

    /// <summary>The refusal nearest to a cell; −1 where there is none.</summary>
    private static int RefusalOf(string pointer, IReadOnlyList<Refusal> refused)
    {
        int nearest = -1;
        for (int i = 0; i < refused.Count; i++)
        {
            if (refused[i].Covers(pointer) && (nearest < 0 || refused[i].At.Length > refused[nearest].At.Length))
                nearest = i;
        }

        return nearest;
    }

    private static CellStatus StatusOf(TemplateCell cell, AnnualReport report, Refusal? refusal) =>
        refusal == null ? (report.Cells.IsFound(cell) ? CellStatus.Blank : CellStatus.TableMissing)
        : refusal.Code == ReadCodes.RowMissing.Code ? (report.Cells.IsFound(cell) ? CellStatus.RowMissing : CellStatus.TableMissing)
        : refusal.Code == ReadCodes.ColumnMissing.Code ? CellStatus.ColumnMissing
        : refusal.Code == ReadCodes.CasesMissing.Code ? CellStatus.TableMissing
        : CellStatus.Refused;

    private static bool Concerns(ReadDiagnostic diagnostic, TemplateCell cell, string pointer, CellStatus status, Refusal? refusal)
    {
        if (diagnostic.At == pointer || diagnostic.At == cell.Row.Pointer)
            return true;
        if (diagnostic.At != cell.Table.Section.Pointer)
            return false;
        if (status is CellStatus.Filled or CellStatus.Blank)
            return s_ofTaken.Contains(diagnostic.Code);

        // Numbers without a label that contest a row stand in what was refused of it.
        return s_ofOthers.Contains(diagnostic.Code)
            || (diagnostic.Code == ReadCodes.NamelessNumbers.Code && refusal?.Printed?.Split([" / "], StringSplitOptions.None).Contains(diagnostic.Printed) == true);
    }

    /// <summary>The label at the place where the row was read; in section 四 that of the group over the columns, where heads tell them.</summary>
    private static PrintedText? LabelOf(TemplateCell cell, ReadResult read, CellSource? source)
    {
        PrintedText? first = null;
        bool isKnown = read.SourceMap.TryGetPosition(cell.Row.Pointer, out SourcePosition position);
        foreach (PrintedText label in read.Printed.RowLabels)
        {
            if (label.At != cell.Row.Pointer)
                continue;
            if (!isKnown || label.Position == position)
                return label;
            first ??= label;
        }

        if (first != null || source is not { Rule: not ReadingRule.OrderAndSums })
            return first;
        return read.Printed.RowLabels.FirstOrDefault(label => label.At == cell.Table.Section.Pointer && label.Official == cell.Row.Label);
    }
}
