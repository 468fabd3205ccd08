using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>Heads of a table that are broken over lines, side by side.</summary>
internal static class BrokenHeads
{
    // A character a line in a narrow column; pieces that never make a head are not put together without end.
    private const int MostLines = 12;

    /// <summary>The heads: the pieces of a line go on those above that are not whole yet. Null where their numbers differ, or there are too many lines.</summary>
    internal static List<Piece>? Join(IEnumerable<IReadOnlyList<Piece>> lines, Func<Piece, bool> isWhole)
    {
        var columns = new List<Piece>();
        int count = 0;
        foreach (IReadOnlyList<Piece> line in lines.Where(line => line.Count > 0))
        {
            if (++count > MostLines)
                return null;
            int[] open = Enumerable.Range(0, columns.Count).Where(i => !isWhole(columns[i])).ToArray();
            if (columns.Count > 0 && open.Length != line.Count)
                return null;
            if (columns.Count == 0)
                columns.AddRange(line);
            for (int i = 0; i < open.Length; i++)
                columns[open[i]] = new Piece(columns[open[i]].Text + line[i].Text, columns[open[i]].Position);
        }

        return columns;
    }

    /// <summary>The lines of the heads of section 四, each run of lines that hold pieces of heads put together to one.</summary>
    internal static IEnumerable<Line> Join(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            int end = i;
            List<Piece>? joined = null;
            for (int last = i + 1; last < lines.Count && last - i < MostLines && joined == null && lines[i].Filled.Length > 1 && HasOpen(lines[i]); last++)
            {
                joined = Join(lines.Skip(i).Take(last + 1 - i).Select(line => (IReadOnlyList<Piece>)line.Filled), IsWhole) is { } heads && heads.TrueForAll(IsWhole) ? heads : null;
                end = joined == null ? end : last;
            }

            yield return joined == null ? lines[i] : new Line(lines[i].Position, [.. joined]);
            i = end;
        }
    }

    private static bool HasOpen(Line line) => Array.Exists(line.Filled, piece => !IsWhole(piece));

    private static bool IsWhole(Piece piece) => Labels.Vocabulary.CaseHeads.ContainsKey(piece.Words) || Labels.Vocabulary.CaseGroups.ContainsKey(piece.Words);
}
