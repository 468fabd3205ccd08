using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>What a reader made of a document. Faulty content is told in <see cref="Diagnostics"/>, never by an exception.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReadResult
{
    private readonly ICellSources? _sources;

    internal ReadResult(AnnualReport? report, PrintedReport printed, SourceMap sourceMap, IEnumerable<ReadDiagnostic> diagnostics, ICellSources? sources = null)
    {
        Report = report;
        Printed = printed;
        SourceMap = sourceMap;
        Diagnostics = new ValueList<ReadDiagnostic>(diagnostics);
        _sources = sources;
    }

    /// <summary>The report, or <see langword="null"/> where none was recognised; then the diagnostics say why.</summary>
    public AnnualReport? Report { get; }

    /// <summary>The page: headings, labels and cell texts as they stood there.</summary>
    public PrintedReport Printed { get; }

    /// <summary>Where each thing stands in the source.</summary>
    public SourceMap SourceMap { get; }

    /// <summary>What was found, where, and what was kept, in the order of the source.</summary>
    public IReadOnlyList<ReadDiagnostic> Diagnostics { get; }

    /// <summary>Whether anything was refused.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>
    /// Why a cell is what it is: the label and the head it stands under and by which rule it was read, or why it was refused, or that the
    /// page shows nothing of it.
    /// </summary>
    /// <returns><see langword="null"/> where no report was recognised, or where its form has no such cell.</returns>
    /// <exception cref="ArgumentException">The address is the default value.</exception>
    /// <example>
    /// <code>
    /// ReadResult read = ReportReader.Default.Read(text);
    /// CellEvidence? why = read.Explain(CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total));
    /// Console.WriteLine(why?.Status);        // Filled
    /// Console.WriteLine(why?.Label?.Text);   // 一、本年接收政府信息公开数量
    /// Console.WriteLine(why?.Rule);          // Grid
    /// </code>
    /// </example>
    public CellEvidence? Explain(CellAddress address)
    {
        if (!address.IsValid)
            throw CellAddress.NamesNoCell(nameof(address));
        return Report is { } report && report.Template.CellAt(address.Slot) is { } cell ? CellExplanation.Of(cell, report, this, _sources) : null;
    }

    /// <summary>The same for the cell with a JSON pointer such as <c>/applications/newlyReceived/total</c>.</summary>
    /// <returns><see langword="null"/> where no report was recognised, or where the pointer names no cell of its form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public CellEvidence? Explain(string pointer) =>
        CellAddress.TryParse(pointer ?? throw new ArgumentNullException(nameof(pointer)), out CellAddress address) ? Explain(address) : null;
}
