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
}
