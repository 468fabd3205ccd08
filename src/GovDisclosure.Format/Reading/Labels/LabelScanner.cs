using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>Finds the labels of the form inside running text, the longest first.</summary>
internal static class LabelScanner
{
    private const int LongestNote = 300;

    /// <summary>The heads of section 二 as folded text.</summary>
    internal static readonly string[] HeadTexts =
        DisclosureTables.SelectMany(table => table.Columns)
            .SelectMany(column => column.Variants.Select(variant => variant.Text).Prepend(column.Label))
            .Select(LabelText.Plain).Distinct().ToArray();

    private static readonly Dictionary<char, string[]> s_labels = Build();

    private static IEnumerable<TemplateTable> DisclosureTables => Vocabulary.Forms.SelectMany(form => form.Tables).Where(table => table.Section.Number == 2);

    /// <summary>The labels of a piece in which several follow each other, set off by single blanks; null where it is none such.</summary>
    internal static IReadOnlyList<Piece>? TryDivide(Piece piece)
    {
        // Prose has blanks too, but does not begin with a label.
        if (piece.Text.IndexOf(' ') < 0 || !piece.IsWords || EndOfLabel(piece.Folded, 0) < 0)
            return null;
        var origins = new List<int>();
        string folded = LabelText.Fold(piece.Text, origins);
        var labels = new List<Piece>();
        int start = 0;
        while (start < folded.Length)
        {
            int end = EndOfLabel(folded, start);
            if (end < 0 || (end < folded.Length && origins[end] == origins[end - 1] + 1))
                return null;
            int from = origins[start];
            labels.Add(new Piece(piece.Text.Substring(from, origins[end - 1] + 1 - from), piece.Position.Plus(from)));
            start = end;
        }

        return labels.Count > 1 ? labels : null;
    }

    /// <summary>The index behind the longest label that stands at <paramref name="start"/>, its bracketed note included; −1 where none does.</summary>
    internal static int EndOfLabel(string folded, int start)
    {
        if (folded[start] == '(' && LabelText.EndOfBracket(folded, start, Math.Min(folded.Length, start + LongestNote)) is var close && IsCornerNote(folded, start, close))
            return close;
        if (!s_labels.TryGetValue(folded[start], out string[]? labels))
            return -1;
        foreach (string label in labels)
        {
            if (string.CompareOrdinal(folded, start, label, 0, label.Length) != 0)
                continue;
            int end = start + label.Length;
            return end < folded.Length && folded[end] == '(' && MatrixLabels.Match(LabelText.CutNotes(folded.Substring(end, Math.Min(4, folded.Length - end))), out _) == LabelMatch.None
                ? EndOfNote(folded, end)
                : end;
        }

        return -1;
    }

    private static int EndOfNote(string folded, int start)
    {
        // （一） behind a label begins the next label and is no note.
        int end = LabelText.EndOfBracket(folded, start, Math.Min(folded.Length, start + LongestNote));
        return LabelText.CutNotes(folded.Substring(start, end - start)).Length == 0 ? end : start;
    }

    private static bool IsCornerNote(string folded, int start, int end) =>
        folded.IndexOf("勾稽关系", start, end - start, StringComparison.Ordinal) >= 0;

    private static Dictionary<char, string[]> Build()
    {
        IEnumerable<string> disclosure = DisclosureTables
            .SelectMany(table => table.Rows.SelectMany(row => row.Variants.Select(variant => variant.Text).Prepend(row.Label)).Concat(table.Caption is { } caption ? [caption] : []));
        IEnumerable<string> matrix = Vocabulary.MatrixRowLabels.Select(known => known.Label)
            .Concat(Vocabulary.Matrix.Columns.SelectMany(column => column.Variants.Select(variant => variant.Text).Prepend(column.Label)));
        IEnumerable<string> cases = Vocabulary.Cases.Columns.Select(column => column.Label)
            .Concat(Vocabulary.Cases.Rows.Select(row => row.Label)).Concat(Vocabulary.Cases.RowGroups.SelectMany(Vocabulary.Wordings));
        return disclosure.Concat(matrix).Concat(cases).Select(LabelText.Plain)
            .Concat(HeadTexts).Concat(Vocabulary.MatrixGroups).Concat(Vocabulary.MatrixOverheads).Append(Vocabulary.InformationContent)
            .Distinct()
            .GroupBy(label => label[0])
            .ToDictionary(labels => labels.Key, labels => labels.OrderByDescending(label => label.Length).ToArray());
    }
}
