using System.Collections.Generic;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>What was met on the way through the matrix, in the order of reading.</summary>
internal static class MatrixSequence
{
    /// <summary>The events, put in order by their index, those of numbers one a line put together.</summary>
    internal static List<MatrixEvent> Of(List<(int Index, MatrixEvent Event)> events)
    {
        if (!AreInOrder(events))
            events.Sort((left, right) => left.Index.CompareTo(right.Index));
        return MergeLoose(events);
    }

    private static bool AreInOrder(List<(int Index, MatrixEvent Event)> events)
    {
        for (int i = 1; i < events.Count; i++)
        {
            if (events[i].Index < events[i - 1].Index)
                return false;
        }

        return true;
    }

    /// <summary>Numbers one a line make one run until something else is met.</summary>
    private static List<MatrixEvent> MergeLoose(List<(int Index, MatrixEvent Event)> events)
    {
        var merged = new List<MatrixEvent>(events.Count);
        var run = new List<Piece>();
        int lastIndex = -2;
        foreach ((int index, MatrixEvent item) in events)
        {
            bool follows = run.Count > 0 && item.Numbers is { IsLoose: true } && index == lastIndex + 1;
            if (!follows)
            {
                CloseRun();
                merged.Add(item);
            }

            if (item.Numbers is { IsLoose: true } loose)
                run.AddRange(loose.Cells);
            lastIndex = index;
        }

        CloseRun();
        return merged;

        void CloseRun()
        {
            if (run.Count > 0)
                merged[merged.Count - 1].Numbers = merged[merged.Count - 1].Numbers!.With(run.ToArray());
            run.Clear();
        }
    }
}
