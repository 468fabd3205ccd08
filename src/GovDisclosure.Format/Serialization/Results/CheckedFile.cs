using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A file that was read and checked, for <see cref="ResultJson"/> and <see cref="SarifLog"/>.</summary>
/// <remarks>Immutable and thread-safe, as long as the lists handed over are not changed.</remarks>
[JsonConverter(typeof(CheckedFileJsonConverter))]
public sealed class CheckedFile
{
    private readonly AnnualReport? _report;

    /// <summary>A file that was read, and checked if a report was recognised in it.</summary>
    /// <param name="file">The name as the user gave it.</param>
    /// <param name="read">What the reader made of it.</param>
    /// <param name="validation">What the check came to, or <see langword="null"/> where it was not checked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="read"/> is <see langword="null"/>.</exception>
    public CheckedFile(string file, ReadResult read, ValidationResult? validation)
        : this(file, read, validation, [])
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));
    }

    /// <summary>A file with diagnostics beside those of the reader, or one that could not be read at all.</summary>
    /// <param name="file">The name as the user gave it.</param>
    /// <param name="read">What the reader made of it, or <see langword="null"/> where it could not be opened.</param>
    /// <param name="validation">What the check came to, or <see langword="null"/> where it was not checked.</param>
    /// <param name="diagnostics">Diagnostics beside those of the reader; they come first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="diagnostics"/> is <see langword="null"/>.</exception>
    public CheckedFile(string file, ReadResult? read, ValidationResult? validation, IEnumerable<ReadDiagnostic> diagnostics)
    {
        File = file ?? throw new ArgumentNullException(nameof(file));
        Read = read;
        Validation = validation;
        Diagnostics = new ValueList<ReadDiagnostic>(diagnostics ?? throw new ArgumentNullException(nameof(diagnostics)));
    }

    private CheckedFile(string file, AnnualReport report, ValidationResult? validation)
        : this(file, (ReadResult?)null, validation, [])
    {
        _report = report ?? throw new ArgumentNullException(nameof(report));
    }

    /// <summary>The name as the user gave it.</summary>
    public string File { get; }

    /// <summary>The report, or <see langword="null"/> where none was recognised.</summary>
    public AnnualReport? Report => Read is null ? _report : Read.Report;

    /// <summary>What the reader made of it, or <see langword="null"/> where it could not be opened.</summary>
    public ReadResult? Read { get; }

    /// <summary>What the check came to, or <see langword="null"/> where it was not checked.</summary>
    public ValidationResult? Validation { get; }

    /// <summary>Diagnostics beside those of the reader.</summary>
    public IReadOnlyList<ReadDiagnostic> Diagnostics { get; }

    /// <summary>A file whose report has no page behind it, such as one of JSON.</summary>
    /// <param name="file">The name as the user gave it.</param>
    /// <param name="report">The report.</param>
    /// <param name="validation">What the check came to, or <see langword="null"/> where it was not checked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    public static CheckedFile OfReport(string file, AnnualReport report, ValidationResult? validation) => new(file, report, validation);
}
