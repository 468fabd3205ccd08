using System.Collections.Generic;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading;

/// <summary>The raw texts of the number cells of a page, and where each cell came from. Few ask for them, so that they are made when somebody does.</summary>
internal sealed class CellSources(DraftCells cells, IReadOnlyList<ReadDiagnostic> whyRefused, AnnualReport report) : ICellSources
{
    /// <summary>The texts in the order of the form.</summary>
    internal IEnumerable<PrintedText> InOrder()
    {
        foreach (TemplateCell cell in report.Template.CellArray)
        {
            if (report.Cells.IsFound(cell) && TextOf(cell.Address) is { } text)
                yield return text;
        }
    }

    public CellSource? Of(int slot)
    {
        if (!cells.Contains(slot))
            return null;
        string section = ReportTemplate.NamedCell(report.Template, slot).Table.Section.Pointer;
        PrintedText? head = cells.HeadOf(slot) is { } piece ? new PrintedText(piece.Text, piece.Position, section, report.Template.CellAt(slot)?.Column.Label) : null;
        return new CellSource(TextOf(new CellAddress(slot)), head, cells.RuleOf(slot));
    }

    public ReadDiagnostic WhyRefused(int refusal) => whyRefused[refusal];

    private PrintedText? TextOf(CellAddress address) =>
        cells.TryGet(address.Slot, out Piece? piece) && piece != null ? new PrintedText(piece.Text, piece.Position, address.ToString(), null) : null;
}
