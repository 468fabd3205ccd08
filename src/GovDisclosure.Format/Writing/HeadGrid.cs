using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Writing;

/// <summary>A head of a grid: where its own level begins, and over how many entries and levels it reaches.</summary>
internal readonly record struct GridHead(string Text, int Entry, int Level, int Entries, int Levels);

/// <summary>
/// The heads over columns, or beside rows, each of which is named by a path: groups, outermost first, then its own label. Neighbours in
/// the same group share its head; a path shorter than others has its label reach over the levels it lacks.
/// </summary>
internal static class HeadGrid
{
    internal static int Depth(IReadOnlyList<string[]> paths) => paths.Max(path => path.Length);

    /// <summary>The heads of every level, level by level within an entry.</summary>
    internal static IEnumerable<GridHead> Heads(IReadOnlyList<string[]> paths)
    {
        int depth = Depth(paths);
        for (int entry = 0; entry < paths.Count; entry++)
        {
            string[] path = paths[entry];
            for (int level = 0; level < path.Length; level++)
            {
                bool isLabel = level == path.Length - 1;
                if (isLabel)
                    yield return new GridHead(path[level], entry, level, 1, depth - level);
                else if (entry == 0 || !ShareGroup(paths[entry - 1], path, level))
                    yield return new GridHead(path[level], entry, level, RunFrom(paths, entry, level), 1);
            }
        }
    }

    private static int RunFrom(IReadOnlyList<string[]> paths, int entry, int level)
    {
        int end = entry + 1;
        while (end < paths.Count && ShareGroup(paths[entry], paths[end], level))
            end++;
        return end - entry;
    }

    private static bool ShareGroup(string[] left, string[] right, int level) =>
        left.Length > level + 1 && right.Length > level + 1 && left.Take(level + 1).SequenceEqual(right.Take(level + 1));
}
