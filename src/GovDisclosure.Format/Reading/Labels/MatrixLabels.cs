using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>How surely a text is a label of the matrix.</summary>
internal enum LabelMatch : byte
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>The beginning of one that may go on.</summary>
    Beginning,

    /// <summary>The block 三、本年度办理结果 or a group （三） to （五）.</summary>
    Group,

    /// <summary>Nearly a row label: a few characters are lost or wrong, or the end is cut off.</summary>
    Similar,

    /// <summary>A row label, official or an accepted variant.</summary>
    Row,
}

/// <summary>Recognises the row labels of the matrix by enumerator and words.</summary>
internal static class MatrixLabels
{
    private const int LeastSimilarLength = 6;

    // More than the characters of the block and a group together, each of which may stand apart.
    private const int MostMarginPieces = 32;

    private static readonly Dictionary<(EnumeratorKind, int), (Label Label, ApplicationRow Row)[]> s_rows =
        BuildRows().GroupBy(known => (known.Label.Kind, known.Label.Value)).ToDictionary(rows => rows.Key, rows => rows.ToArray());

    private const int ShortestEnding = 2;

    private static readonly Label[] s_groups = Vocabulary.MatrixGroups.Select(Label.Parse).ToArray();

    // Most labels are printed as the form has them, and need not be taken apart.
    private static readonly Dictionary<string, (LabelMatch Match, ApplicationRow Row)> s_known = BuildKnown();
    // A similar label is a quarter longer at the most; before its words stands the enumerator.
    private static readonly int s_longest = (s_known.Keys.Max(label => label.Length) * 5 / 4) + 6;

    private static readonly string[] s_groupWords = Array.ConvertAll(Vocabulary.MatrixGroups, Vocabulary.StripPunctuation);

    /// <summary>What a plain text is; <paramref name="row"/> is the row where it is one.</summary>
    internal static LabelMatch Match(string plain, out ApplicationRow row)
    {
        row = default;
        if (plain.Length > s_longest || !Label.MayBegin(plain))
            return LabelMatch.None;
        if (s_known.TryGetValue(plain, out (LabelMatch Match, ApplicationRow Row) known))
        {
            row = known.Row;
            return known.Match;
        }

        Label label = Label.Parse(plain);
        return label.Kind == EnumeratorKind.None ? LabelMatch.None : Match(label, out row);
    }

    private static LabelMatch Match(Label label, out ApplicationRow row)
    {
        row = default;

        bool begins = false;
        foreach ((Label known, ApplicationRow knownRow) in RowsWith(label))
        {
            if (string.Equals(known.Body, label.Body, StringComparison.Ordinal))
            {
                row = knownRow;
                return LabelMatch.Row;
            }

            begins |= known.Body.StartsWith(label.Body, StringComparison.Ordinal);
        }

        foreach (Label group in s_groups)
        {
            if (group.Kind != label.Kind || group.Value != label.Value)
                continue;
            if (string.Equals(group.Body, label.Body, StringComparison.Ordinal))
                return LabelMatch.Group;
            begins |= group.Body.StartsWith(label.Body, StringComparison.Ordinal);
        }

        return begins ? LabelMatch.Beginning : MatchSimilar(label, out row);
    }

    /// <summary>A label that is cut off or misprinted, if only one row can be meant.</summary>
    internal static LabelMatch MatchCutOff(string plain, out ApplicationRow row)
    {
        Label label = Label.Parse(plain);
        row = default;
        if (label.Kind == EnumeratorKind.None || label.Body.Length < LeastSimilarLength)
            return LabelMatch.None;
        ApplicationRow[] candidates = RowsWith(label)
            .Where(known => known.Label.Body.StartsWith(label.Body, StringComparison.Ordinal))
            .Select(known => known.Row).Distinct().ToArray();
        if (candidates.Length != 1)
            return LabelMatch.None;
        row = candidates[0];
        return LabelMatch.Similar;
    }

    /// <summary>Whether a text can be a piece of the block or of a group, set in the margin of the rows.</summary>
    internal static bool IsPieceOfGroup(Piece piece)
    {
        for (int i = 0; i < Vocabulary.MatrixGroups.Length; i++)
        {
            if (Vocabulary.MatrixGroups[i].IndexOf(piece.Plain, StringComparison.Ordinal) >= 0 || s_groupWords[i].IndexOf(piece.Words, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the words end the label of a row that a line broke.</summary>
    internal static bool IsEnding(Piece piece) =>
        piece.Words.Length >= ShortestEnding && Array.Exists(Vocabulary.MatrixRowLabels, known => Vocabulary.Words(known.Label).EndsWith(piece.Words, StringComparison.Ordinal));

    /// <summary>Words of the block or of a group set off by one blank from the row label beside them, and the label; null where it is no such text.</summary>
    internal static IReadOnlyList<Piece>? TryDivide(Piece piece)
    {
        int blank = piece.Text.IndexOf(' ');
        if (blank <= 0 || !MayHoldLabel(piece.Text, blank))
            return null;
        var parts = new List<Piece>();
        int start = 0;
        for (; blank > 0; blank = piece.Text.IndexOf(' ', start))
        {
            var margin = new Piece(piece.Text.Substring(start, blank - start), piece.Position.Plus(start));
            if (!IsPieceOfGroup(margin) || parts.Count == MostMarginPieces)
                return null;
            parts.Add(margin);
            start = blank + 1;
            var label = new Piece(piece.Text.Substring(start), piece.Position.Plus(start));
            if (label.MatchMatrix(out _) is not (LabelMatch.None or LabelMatch.Group))
                return [.. parts, label];
        }

        return null;
    }

    /// <summary>Whether the enumerator of a label may stand behind a blank; in words with blanks between them it does not.</summary>
    private static bool MayHoldLabel(string text, int blank)
    {
        for (int i = blank + 1; i < text.Length; i++)
        {
            char first = LabelText.FoldChar(text[i]);
            if (text[i - 1] == ' ' && (first == '\0' || Label.MayBegin(first)))
                return true;
        }

        return false;
    }

    /// <summary>The rows whose labels begin with the enumerator of this one.</summary>
    private static (Label Label, ApplicationRow Row)[] RowsWith(Label label) =>
        s_rows.TryGetValue((label.Kind, label.Value), out (Label Label, ApplicationRow Row)[]? rows) ? rows : [];

    private static LabelMatch MatchSimilar(Label label, out ApplicationRow row)
    {
        row = default;
        if (label.Body.Length < LeastSimilarLength)
            return LabelMatch.None;
        int best = int.MaxValue;
        int second = int.MaxValue;
        foreach ((Label known, ApplicationRow knownRow) in RowsWith(label))
        {
            if (known.Body.Length < LeastSimilarLength)
                continue;
            int allowed = Math.Max(1, known.Body.Length / 4);
            if (Math.Abs(known.Body.Length - label.Body.Length) > allowed)
                continue;
            if (IsLastYears(known.Body) != IsLastYears(label.Body))
                continue;
            int distance = EditDistance.Between(known.Body, label.Body, allowed);
            if (distance > allowed)
                continue;
            if (distance < best)
            {
                if (best != int.MaxValue && row != knownRow)
                    second = best;
                best = distance;
                row = knownRow;
            }
            else if (row != knownRow && distance < second)
            {
                second = distance;
            }
        }

        return best < second ? LabelMatch.Similar : LabelMatch.None;
    }

    /// <summary>本年 and 上年 differ by one character and are no misprint of each other.</summary>
    private static bool IsLastYears(string body) =>
        body.IndexOf("上年", StringComparison.Ordinal) >= 0 || body.IndexOf("上一年", StringComparison.Ordinal) >= 0 || body.IndexOf("去年", StringComparison.Ordinal) >= 0;

    private static Dictionary<string, (LabelMatch Match, ApplicationRow Row)> BuildKnown()
    {
        var known = new Dictionary<string, (LabelMatch Match, ApplicationRow Row)>(StringComparer.Ordinal);
        foreach (string text in Vocabulary.MatrixRowLabels.Select(known => known.Label).Concat(Vocabulary.MatrixGroups))
        {
            string plain = LabelText.Plain(text);
            Label label = Label.Parse(plain);
            if (label.Kind != EnumeratorKind.None)
                known[plain] = (Match(label, out ApplicationRow row), row);
        }

        return known;
    }

    private static List<(Label Label, ApplicationRow Row)> BuildRows() =>
        [.. Vocabulary.MatrixRowLabels.Select(known => (Label.Parse(LabelText.Plain(known.Label)), known.Row))];
}
