using System;
using System.Collections.Generic;
using System.Globalization;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Drafts;

/// <summary>What has been read so far. Cells keep their text until the edition is known.</summary>
internal sealed class Draft
{
    private static readonly char[] s_brackets = ['(', '（'];

    private readonly List<Refusal> _refused = [];
    private readonly List<ReadDiagnostic> _whyRefused = [];

    internal List<ReadDiagnostic> Diagnostics { get; } = [];

    internal List<Annotation> Annotations { get; } = [];

    internal List<AdditionalRow> AdditionalRows { get; } = [];

    internal IReadOnlyList<Refusal> Refused => _refused;

    /// <summary>For each of <see cref="Refused"/> the diagnostic that tells it.</summary>
    internal IReadOnlyList<ReadDiagnostic> WhyRefused => _whyRefused;

    /// <summary>The headings, captions, heads and labels.</summary>
    internal PrintedParts Printed { get; } = new();

    /// <summary>Where everything stands.</summary>
    internal SourcePlaces Places { get; } = new();

    internal DraftCells Cells { get; } = new();

    /// <summary>What was read by the order of the form, and stays only where sums confirm it.</summary>
    internal List<Unconfirmed> Unconfirmed { get; } = [];

    /// <summary>What tells the edition.</summary>
    internal EditionEvidence Evidence { get; } = new();

    /// <summary>The year of the report, by which a year beside a number is its own or another; null where nothing tells it.</summary>
    internal int? Year { get; set; }

    /// <summary>The notes over cells, at labels, heads and captions.</summary>
    internal CellNotes Notes { get; } = new();

    /// <summary>Says that something was not taken, and keeps its text.</summary>
    internal void Refuse(ReadDiagnostic diagnostic) => Refuse(diagnostic, diagnostic.Printed);

    /// <summary>The same where the diagnostic masks what was printed; the report keeps it as it stands.</summary>
    internal void Refuse(ReadDiagnostic diagnostic, string? printed)
    {
        Diagnostics.Add(diagnostic);
        Refuse(diagnostic.At!, printed, diagnostic);
        Places.Add(diagnostic.At!, diagnostic.Position);
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
        Places.Add("/annotations/" + Annotations.Count.ToString(CultureInfo.InvariantCulture), position);
        Annotations.Add(new Annotation(at, text));
    }

    /// <summary>Keeps a row that is not the form's.</summary>
    internal void KeepAside(string section, string label, IEnumerable<string> cells, SourcePosition position)
    {
        Places.Add("/additionalRows/" + AdditionalRows.Count.ToString(CultureInfo.InvariantCulture), position);
        AdditionalRows.Add(new AdditionalRow(section, label, cells));
    }

    /// <summary>Keeps the label of a row as printed; a note in it that the form does not have is an annotation.</summary>
    internal void Label(string text, SourcePosition position, string at, string official)
    {
        AnnotateNotes(text, position, at, official);
        Printed.RowLabels.Add(new PrintedText(text, position, at, official));
        Places.AddOther(at, position);
    }

    /// <summary>The same of the head of a column of a section.</summary>
    internal void Head(Piece head, string section, string? official)
    {
        if (official != null)
            AnnotateNotes(head.Text, head.Position, section, official);
        Printed.ColumnHeads.Add(new PrintedText(head.Text, head.Position, section, official));
    }

    private void AnnotateNotes(string text, SourcePosition position, string at, string official)
    {
        // A bracket at the beginning is that of an enumerator.
        if (text.Length < 2 || text.IndexOfAny(s_brackets, 1) < 0)
            return;
        if (Note.In(LabelText.Fold(text)).Exists(note => note.Kind == NoteKind.Plain && note.Text.Length > 0 && LabelText.Fold(official).IndexOf(note.Text, StringComparison.Ordinal) < 0))
            Annotate(at, text, position);
    }

    private void Refuse(string at, string? printed, ReadDiagnostic why)
    {
        _refused.Add(new Refusal(at, printed, why.Code));
        _whyRefused.Add(why);
    }
}
