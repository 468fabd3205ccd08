using System;
using System.Collections.Generic;
using GovDisclosure.Format.Writing;

namespace GovDisclosure.Format;

/// <summary>
/// A report as the notice has it printed: the one layout that every writer renders. <see cref="Document"/> says what
/// stands on the page, with every head row and every merged cell; the layout says of each part what it is.
/// </summary>
/// <remarks>
/// <para>
/// Immutable and thread-safe. Everything comes from the <see cref="ReportTemplate"/> and from what the report says; nothing is
/// made up. A blank number is a blank cell. A table that was not found is not printed, though the headings of sections 二
/// to 四 are; a section of prose that is <see langword="null"/> has no heading either. Where the report has no title, the official one
/// stands there, as far as issuer and year are known. The fee statement of section 六 is not printed beside the text of that
/// section, which is where an issuer makes it.
/// </para>
/// <para>
/// The small tables of section 二 follow each other with nothing between them and have the same columns: the notice
/// prints them as one block. The tables of one section are its block, whatever their number.
/// </para>
/// <para>
/// Rows that are not of the form (<see cref="AnnualReport.AdditionalRows"/>) stand in a table of their own behind those of their section,
/// headed 第…部分另列的行, each with its label, the number of its cells and its cells. They read back as such rows of the section, their
/// texts on one line and without the blanks at their ends. A row whose table lies in none of the sections 二 to 四 has no place on the
/// form and is not printed.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// ReportLayout layout = ReportLayout.Of(report);
/// foreach (SourceBlock block in layout.Document.Blocks)
/// {
///     if (block is SourceParagraph paragraph)
///         Console.WriteLine($"{layout.RoleOf(paragraph)} {paragraph.Text}");   // Heading 一、总体情况
///     else if (block is SourceTable table)
///         Console.WriteLine($"{table.Rows.Count} rows, {layout.WidthsOf(table).Count} columns");
/// }
/// </code>
/// </example>
public sealed class ReportLayout
{
    private readonly LayoutParts _parts;

    private ReportLayout(AnnualReport report, bool prompts)
    {
        Report = report;
        _parts = new LayoutParts();
        Document = new SourceDocument(new PageComposer(report, prompts, _parts).Compose());
    }

    /// <summary>The report that is laid out.</summary>
    public AnnualReport Report { get; }

    /// <summary>The page: paragraphs and tables in printed order. It has no positions, since it was read from no file.</summary>
    public SourceDocument Document { get; }

    /// <summary>The layout of a report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static ReportLayout Of(AnnualReport report) => new(report ?? throw new ArgumentNullException(nameof(report)), false);

    /// <summary>The blank official form, for a body to fill in: every table with blank cells, and under the headings of prose what the form asks for there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public static ReportLayout Blank(ReportEdition edition) => new(PageComposer.BlankReport(edition), true);

    /// <summary>What a paragraph of <see cref="Document"/> is.</summary>
    /// <exception cref="ArgumentNullException">The paragraph is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The paragraph is not one of this layout.</exception>
    public ParagraphRole RoleOf(SourceParagraph paragraph) => Find(_parts.Paragraphs, paragraph).Role;

    /// <summary>What a cell of <see cref="Document"/> is.</summary>
    /// <exception cref="ArgumentNullException">The cell is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cell is not one of this layout.</exception>
    public CellRole RoleOf(SourceCell cell) => Find(_parts.Cells, cell).Role;

    /// <summary>The number cell that a cell of <see cref="Document"/> is, or <see langword="null"/> where it is a head or no cell of the form.</summary>
    /// <exception cref="ArgumentNullException">The cell is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cell is not one of this layout.</exception>
    public CellAddress? AddressOf(SourceCell cell) =>
        Find(_parts.Cells, cell) is { Role: CellRole.Number, Pointer: { } pointer } ? CellAddress.Parse(pointer) : null;

    /// <summary>What a cell stands for, as a JSON pointer into the report: a number cell, or a row for its label; <see langword="null"/> for a head that stands for neither.</summary>
    /// <exception cref="ArgumentNullException">The cell is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cell is not one of this layout.</exception>
    public string? PointerOf(SourceCell cell) => Find(_parts.Cells, cell).Pointer;

    /// <summary>What a paragraph stands for, as a JSON pointer into the report, e.g. <c>/overview</c> for a heading and <c>/overview/text</c> for the prose below it.</summary>
    /// <exception cref="ArgumentNullException">The paragraph is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The paragraph is not one of this layout.</exception>
    public string PointerOf(SourceParagraph paragraph) => Find(_parts.Paragraphs, paragraph).Pointer;

    /// <summary>The widths of the columns of a table in proportion to each other, as many as the table has columns. Each is at least 1.</summary>
    /// <exception cref="ArgumentNullException">The table is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table is not one of this layout.</exception>
    public IReadOnlyList<int> WidthsOf(SourceTable table) => Find(_parts.Widths, table);

    private static TValue Find<TKey, TValue>(Dictionary<TKey, TValue> parts, TKey part)
        where TKey : class =>
        part is null ? throw new ArgumentNullException(nameof(part))
            : parts.TryGetValue(part, out TValue? found) ? found
            : throw new ArgumentException("不是这一版面的部分 / not a part of this layout", nameof(part));
}
