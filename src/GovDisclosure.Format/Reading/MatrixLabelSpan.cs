using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading;

/// <summary>A label of the matrix put together from pieces, and the numbers that stand with it.</summary>
internal sealed class MatrixLabelSpan(ApplicationRow row, bool isSimilar, List<MatrixItem> items)
{
    internal ApplicationRow Row => row;

    internal bool IsSimilar => isSimilar;

    internal List<MatrixItem> Items => items;

    internal MatrixItem? Numbers { get; private set; }

    internal int First => items[0].Index;

    internal int Last => items[items.Count - 1].Index;

    internal Piece[] Pieces => items.Count == 1 ? [items[0].Words!] : items.Select(item => item.Words!).ToArray();

    internal void Take(MatrixItem numbers)
    {
        Numbers = numbers;
        numbers.IsTaken = true;
    }
}
