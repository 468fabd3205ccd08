using System.Collections.Generic;

namespace GovDisclosure.Format.Template;

/// <summary>One order for what several editions print, each in an order of its own.</summary>
internal static class PrintedOrder
{
    /// <summary>
    /// Everything once, the later sequences fitted into the earlier: what a sequence has more stands behind what it stands
    /// behind there. Where the sequences agree, the order is that of each of them.
    /// </summary>
    internal static List<T> Merge<T>(IEnumerable<IEnumerable<T>> sequences)
    {
        var merged = new List<T>();
        foreach (IEnumerable<T> sequence in sequences)
        {
            int at = 0;
            foreach (T item in sequence)
            {
                int known = merged.IndexOf(item);
                if (known < 0)
                    merged.Insert(known = at, item);
                at = known + 1;
            }
        }

        return merged;
    }
}
