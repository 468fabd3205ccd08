using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>A row of section 三 as found: where its label and its numbers stand.</summary>
internal sealed class MatrixRow(MatrixEvent? label, MatrixEvent? numbers)
{
    internal MatrixEvent? Label => label;

    /// <summary>The notes in its label; null where there are none.</summary>
    internal List<Note>? LabelNotes { get; } = label?.Notes;

    internal MatrixEvent? Numbers => numbers;

    /// <summary>The rows of the same label that tell something else.</summary>
    internal List<MatrixRow>? Contradicts { get; set; }

    /// <summary>The rows of the same label that tell the same.</summary>
    internal List<MatrixRow>? Again { get; set; }

    /// <summary>The numbers without a label that touch it, where it stands first or again.</summary>
    internal MatrixEvent? Contest => numbers?.Contest ?? Again?.Find(row => row.Contest != null)?.Contest;

    /// <summary>What its cells are, once it was compared.</summary>
    internal string? Signature { get; set; }

    /// <summary>The labels of the rows that told the same once more, or something else.</summary>
    internal List<PrintedText>? Repetitions { get; set; }

    internal bool IsRefused => numbers is { IsRefused: true };

    internal bool HasNumbers => numbers is { HasNumbers: true };

    internal string Printed => numbers?.Printed ?? string.Empty;

    internal int Count => numbers?.Numbers?.Count ?? 0;

    internal SourcePosition Position => label?.Position ?? numbers?.Position ?? default;

    internal SourcePosition NumbersPosition => numbers is { HasNumbers: true } ? numbers.Numbers!.Position : Position;
}
