using System;
using System.Collections.Generic;
using System.Globalization;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>What has been read so far. Cells keep their text until the edition is known.</summary>
internal sealed class Draft
{
    // Room for the rows, headings and texts of a report.
    private readonly Dictionary<string, SourcePosition[]> _positions = new(89, StringComparer.Ordinal);
    private readonly SourcePosition[] _cellPositions = new SourcePosition[CellLayout.SlotCount];
    private readonly List<Refusal> _refused = [];
    private readonly List<ReadDiagnostic> _whyRefused = [];

    internal List<ReadDiagnostic> Diagnostics { get; } = [];

    internal List<Annotation> Annotations { get; } = [];

    internal List<AdditionalRow> AdditionalRows { get; } = [];

    internal IReadOnlyList<Refusal> Refused => _refused;

    /// <summary>For each of <see cref="Refused"/> the diagnostic that tells it.</summary>
    internal IReadOnlyList<ReadDiagnostic> WhyRefused => _whyRefused;

    internal List<PrintedText> Headings { get; } = [];

    internal List<PrintedText> Captions { get; } = [];

    internal List<PrintedText> ColumnHeads { get; } = new(48);

    internal List<PrintedText> RowLabels { get; } = new(48);

    internal PrintedText? CornerNote { get; set; }

    internal DraftCells Cells { get; } = new();

    /// <summary>What was read by the order of the form, and stays only where sums confirm it.</summary>
    internal List<Unconfirmed> Unconfirmed { get; } = [];

    /// <summary>Pointers of the rows of section 二 that were found.</summary>
    internal HashSet<string> FoundRows { get; } = new(StringComparer.Ordinal);

    internal bool HasApplications { get; set; }

    internal bool HasProceedings { get; set; }

    internal OtherHandlingForm? OtherHandling { get; set; }

    /// <summary>What tells the edition.</summary>
    internal EditionEvidence Evidence { get; } = new();

    /// <summary>The year of the report, by which a year beside a number is its own or another; null where nothing tells it.</summary>
    internal int? Year { get; set; }

    /// <summary>The notes over cells, at labels, heads and captions.</summary>
    internal CellNotes Notes { get; } = new();

    /// <summary>The sections of which a table was kept aside: labels without numbers beside it are not blank for certain.</summary>
    internal HashSet<string> AsideTables { get; } = new(StringComparer.Ordinal);

    internal void Place(string pointer, SourcePosition position)
    {
        if (CellLayout.TryGetSlot(pointer, out int slot))
            Place(slot, position);
        else
            PlaceOther(pointer, position);
    }

    /// <summary>The same for a cell.</summary>
    internal void Place(int slot, SourcePosition position)
    {
        if (!_cellPositions[slot].IsKnown)
            _cellPositions[slot] = position;
    }

    /// <summary>The places of the lines of a prose text, each with what of it is kept.</summary>
    internal void PlaceLines(string pointer, IReadOnlyList<Line> lines, IReadOnlyList<string> texts)
    {
        // A paragraph that a front end gave over several lines keeps a place for each of them.
        var places = new List<SourcePosition>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            places.Add(lines[i].Position);
            for (int at = texts[i].IndexOf('\n'); at >= 0; at = texts[i].IndexOf('\n', at + 1))
                places.Add(lines[i].Position);
        }

        if (places.Count > 0)
            _positions[pointer] = places.ToArray();
    }

    internal SourceMap BuildSourceMap() => new(_positions, _cellPositions);

    /// <summary>The place of anything but a cell.</summary>
    internal SourcePosition PositionOf(string pointer) => _positions.TryGetValue(pointer, out SourcePosition[]? positions) ? positions[0] : default;

    /// <summary>The places of the lines of a prose text.</summary>
    internal IReadOnlyList<SourcePosition> PositionsOf(string pointer) => _positions.TryGetValue(pointer, out SourcePosition[]? positions) ? positions : [];

    /// <summary>Says that something was not taken, and keeps its text.</summary>
    internal void Refuse(ReadDiagnostic diagnostic) => Refuse(diagnostic, diagnostic.Printed);

    /// <summary>The same where the diagnostic masks what was printed; the report keeps it as it stands.</summary>
    internal void Refuse(ReadDiagnostic diagnostic, string? printed)
    {
        Diagnostics.Add(diagnostic);
        Refuse(diagnostic.At!, printed, diagnostic);
        Place(diagnostic.At!, diagnostic.Position);
    }

    /// <summary>The same for several cells or rows of which the page shows nothing: they are told once.</summary>
    internal void RefuseEach(ReadDiagnostic diagnostic, IEnumerable<string> pointers)
    {
        Diagnostics.Add(diagnostic);
        foreach (string pointer in pointers)
            Refuse(pointer, null, diagnostic);
    }

    /// <summary>Takes a line that says the unit of the table it stands over, such as 单位：万元, and is none of its rows.</summary>
    internal bool TakeUnit(Line line, string section)
    {
        if (line.Filled.Length != 1 || line.Filled[0].IsValue || Note.OfLine(line.Filled[0].Folded) is not { } note)
            return false;
        Notes.Add(section, NotePlace.Section, [note]);
        Annotate(section, line.Filled[0].Text, line.Filled[0].Position);
        return true;
    }

    internal void Annotate(string at, string text, SourcePosition position)
    {
        if (text.Length == 0)
            return;
        Place("/annotations/" + Annotations.Count.ToString(CultureInfo.InvariantCulture), position);
        Annotations.Add(new Annotation(at, text));
    }

    /// <summary>Keeps a row that is not the form's.</summary>
    internal void KeepAside(string section, string label, IEnumerable<string> cells, SourcePosition position)
    {
        Place("/additionalRows/" + AdditionalRows.Count.ToString(CultureInfo.InvariantCulture), position);
        AdditionalRows.Add(new AdditionalRow(section, label, cells));
    }

    internal void Label(string text, SourcePosition position, string at, string official)
    {
        RowLabels.Add(new PrintedText(text, position, at, official));
        PlaceOther(at, position);
    }

    private void Refuse(string at, string? printed, ReadDiagnostic why)
    {
        _refused.Add(new Refusal(at, printed, why.Code));
        _whyRefused.Add(why);
    }

    /// <summary>The place of anything but a cell.</summary>
    private void PlaceOther(string pointer, SourcePosition position)
    {
        if (position.IsKnown && !_positions.ContainsKey(pointer))
            _positions.Add(pointer, [position]);
    }
}
