using System;
using System.Collections.Generic;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// The page behind a report: headings, captions, labels and cell texts as they stood there, with their places. Rules on
/// layout, labels and raw texts need it.
/// </summary>
/// <remarks>Immutable and thread-safe. A reader fills it; <see cref="ReadResult.Printed"/> hands it on.</remarks>
public sealed class PrintedReport
{
    // Both are made when first asked for.
    private readonly Lazy<ValueList<PrintedText>> _cells;
    private readonly Lazy<RawCell?[]> _rawCells;

    // One for each form; a page is nearly always asked for one of them only.
    private readonly PlacedPage?[] _placed = new PlacedPage?[ReportTemplate.All.Length];

    internal PrintedReport(
        IEnumerable<PrintedText> headings,
        IEnumerable<PrintedText> captions,
        IEnumerable<PrintedText> columnHeads,
        IEnumerable<PrintedText> rowLabels,
        IEnumerable<PrintedText> cells,
        PrintedText? cornerNote)
    {
        Headings = new ValueList<PrintedText>(headings);
        Captions = new ValueList<PrintedText>(captions);
        ColumnHeads = new ValueList<PrintedText>(columnHeads);
        RowLabels = new ValueList<PrintedText>(rowLabels);
        _cells = new Lazy<ValueList<PrintedText>>(() => new ValueList<PrintedText>(cells));
        CornerNote = cornerNote;
        _rawCells = new Lazy<RawCell?[]>(TakeApart);
    }

    /// <summary>A page with nothing on it.</summary>
    public static PrintedReport Empty { get; } = new([], [], [], [], [], null);

    /// <summary>The top headings (一、…) in the order of the page; those of the form have the pointer of their section.</summary>
    public IReadOnlyList<PrintedText> Headings { get; }

    /// <summary>The captions of the small tables of section 二.</summary>
    public IReadOnlyList<PrintedText> Captions { get; }

    /// <summary>The heads of columns, of all tables in the order of the page.</summary>
    public IReadOnlyList<PrintedText> ColumnHeads { get; }

    /// <summary>The labels of rows, of all tables in the order of the page; a row of the issuer's own has no official wording.</summary>
    public IReadOnlyList<PrintedText> RowLabels { get; }

    /// <summary>The raw texts of the number cells, blank ones included where the page shows them.</summary>
    public IReadOnlyList<PrintedText> Cells => _cells.Value;

    /// <summary>The note in the corner of the matrix (勾稽关系), or <see langword="null"/> where there is none.</summary>
    public PrintedText? CornerNote { get; }

    /// <summary>Where the parts of the page stand in a form.</summary>
    internal PlacedPage PlacedOn(ReportTemplate template) =>
        _placed[Array.IndexOf(ReportTemplate.All, template)] ??= new PlacedPage(this, template);

    /// <summary>The text of a cell, taken apart; null where the page does not show it.</summary>
    internal RawCell? RawCell(CellAddress address) => _rawCells.Value[address.Slot];

    private RawCell?[] TakeApart()
    {
        var rawCells = new RawCell?[CellLayout.SlotCount];
        foreach (PrintedText cell in Cells)
        {
            if (CellAddress.TryParse(cell.At, out CellAddress address))
                rawCells[address.Slot] ??= new RawCell(cell);
        }

        return rawCells;
    }
}
