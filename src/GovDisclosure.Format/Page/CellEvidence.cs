using System.Collections.Generic;
using System.Globalization;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// Why a cell is what it is: the printed number, the label and the head it stands under, and the rule of reading; or why it was refused,
/// and by what it was contested; or that the page shows nothing of it. <see cref="ReadResult.Explain(CellAddress)"/> gives it.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. The texts are those of the page as they stand there. The message masks the numbers of persons in them,
/// as diagnostics do.
/// </remarks>
public sealed class CellEvidence
{
    internal CellEvidence(TemplateCell cell, CellStatus status, decimal? value, PrintedText? label, CellSource? source, Refusal? refusal, IEnumerable<ReadDiagnostic> diagnostics)
    {
        Cell = cell;
        Status = status;
        Value = value;
        Label = label;
        Printed = source?.Printed;
        Head = source?.Head;
        Rule = source?.Rule;
        Refusal = refusal;
        Diagnostics = new ValueList<ReadDiagnostic>(diagnostics);
    }

    /// <summary>The cell of the form; its address prints as the JSON pointer.</summary>
    public TemplateCell Cell { get; }

    /// <summary>What became of the cell.</summary>
    public CellStatus Status { get; }

    /// <summary>The number that was read; <see langword="null"/> where there is none.</summary>
    public decimal? Value { get; }

    /// <summary>
    /// The text of the cell and its place. <see langword="null"/> where the page does not show one: of a row that was refused as a whole the
    /// text stands in <see cref="Refusal"/>.
    /// </summary>
    public PrintedText? Printed { get; }

    /// <summary>The label of the row as printed and its place, in section 四 that of the group; <see langword="null"/> where none tells the row.</summary>
    public PrintedText? Label { get; }

    /// <summary>The head of the column as printed and its place; <see langword="null"/> where none tells the column.</summary>
    public PrintedText? Head { get; }

    /// <summary>By which rule the cell was read; <see langword="null"/> where it was not, and where the row shows no cells.</summary>
    public ReadingRule? Rule { get; }

    /// <summary>The refusal of the cell, its row or its table, with its code and what was printed; <see langword="null"/> where there is none.</summary>
    public Refusal? Refusal { get; }

    /// <summary>
    /// What the reader said that concerns the cell, its row or its table: first the diagnostic by which it was refused, then what else
    /// contested it or was made of it, in the order of the source.
    /// </summary>
    public IReadOnlyList<ReadDiagnostic> Diagnostics { get; }

    /// <summary>Label, head and rule, or the reason why there is no number, on one line.</summary>
    public string GetMessage(ReportLanguage language = ReportLanguage.Chinese) => EvidenceWords.MessageOf(this).In(language);

    /// <summary>The cell, its number and the message, in Chinese.</summary>
    public override string ToString() =>
        Cell.LabelPath + "：" + (Value?.ToString(CultureInfo.InvariantCulture) ?? EvidenceWords.Of(Status).Chinese) + "。" + GetMessage();
}
