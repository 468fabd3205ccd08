using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>
/// Heads broken over lines, side by side, as text from a page has them: 商业企, 科研机 and on the line below 业, 构. Each piece goes on
/// with the head of which it is the next part; the lines tell the order of the heads, and all of it, or nothing is found.
/// </summary>
internal static class SideBySide
{
    // More lines than the longest head has characters hold something else.
    private const int MostLines = 16;

    internal static List<HeadToken>? Of(IReadOnlyList<Line> lines, HeadWords known)
    {
        if (lines.Count > MostLines)
            return null;
        List<Open> heads = [.. known.Select(words => new Open(words))];
        var order = new List<List<Open>>();
        foreach (Line line in lines)
        {
            var onLine = new List<Open>();

            // One blank is as good as two between heads that are broken.
            IEnumerable<Piece> pieces = line.IsRow ? line.Filled : line.Filled.SelectMany(piece => LineSplitter.Words(piece.Text, piece.Position));
            foreach (Piece piece in pieces)
            {
                if (piece.IsValue || CornerNote.IsPiece(piece))
                    continue;
                if (Take(heads, order, onLine, piece) is not { } head)
                    return null;
                onLine.Add(head);
            }

            order.Add(onLine);
        }

        List<Open> found = heads.FindAll(head => head.First != null);
        if (!found.TrueForAll(head => head.IsWhole))
            return null;

        // A head over others stands beside none of them.
        List<Open> leaves = found.FindAll(head => !Vocabulary.MatrixOverheads.Contains(head.Words));
        return InOrder(leaves, order)?.ConvertAll(head => new HeadToken(head.Words, head.First!, 0));
    }

    /// <summary>The head that a piece begins or goes on with; of several, the next to the right of the last on this line.</summary>
    private static Open? Take(List<Open> heads, List<List<Open>> order, List<Open> onLine, Piece piece)
    {
        List<Open> candidates = heads.FindAll(head => head.Takes(piece.Words));

        // What was begun goes on before another begins; and what stands farther right on the lines above comes later on this one.
        if (candidates.Exists(head => head.First != null) && candidates.Count > 1)
        {
            List<Open> begun = candidates.FindAll(head => head.First != null);
            candidates = begun;
        }

        if (candidates.Count > 1)
        {
            List<Open> above = [.. order.SelectMany(line => line)];
            candidates.Sort((left, right) => above.IndexOf(left).CompareTo(above.IndexOf(right)));
            candidates.RemoveAll(onLine.Contains);
        }

        if (candidates.Count == 0)
            return null;
        Open taken = candidates[0];
        taken.Take(piece);
        return taken;
    }

    /// <summary>The only order in which all lines have the heads; null where none or several are left.</summary>
    private static List<Open>? InOrder(List<Open> heads, List<List<Open>> lines)
    {
        var order = new List<Open>();
        var left = new List<Open>(heads);
        while (left.Count > 0)
        {
            List<Open> first = left.FindAll(head => !lines.Exists(line => line.IndexOf(head) is > 0 and int at && line.GetRange(0, at).Exists(left.Contains)));
            if (first.Count != 1)
                return null;
            order.Add(first[0]);
            left.Remove(first[0]);
        }

        return order;
    }

    /// <summary>A head of which some pieces were met.</summary>
    private sealed class Open(string words)
    {
        private int _taken;

        internal string Words => words;

        internal Piece? First { get; private set; }

        internal bool IsWhole => _taken == words.Length;

        internal bool Takes(string piece) =>
            piece.Length > 0 && piece.Length <= words.Length - _taken && string.CompareOrdinal(words, _taken, piece, 0, piece.Length) == 0;

        internal void Take(Piece piece)
        {
            First ??= piece;
            _taken += piece.Words.Length;
        }
    }
}
