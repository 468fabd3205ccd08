using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>A label of the matrix put together from pieces, and the numbers that stand with it.</summary>
internal sealed class MatrixLabelSpan
{
    // Nearly every label stands in one piece.
    private readonly MatrixItem _first;
    private List<MatrixItem>? _items;

    internal MatrixLabelSpan(ApplicationRow row, bool isSimilar, MatrixItem item)
    {
        Row = row;
        IsSimilar = isSimilar;
        _first = item;
    }

    internal MatrixLabelSpan(ApplicationRow row, bool isSimilar, List<MatrixItem> items)
        : this(row, isSimilar, items[0]) => _items = items;

    internal ApplicationRow Row { get; }

    internal bool IsSimilar { get; }

    internal MatrixItem? Numbers { get; private set; }

    internal int First => _first.Index;

    internal int Last => (_items == null ? _first : _items[_items.Count - 1]).Index;

    internal Piece[] Pieces => _items == null ? [_first.Words!] : _items.Select(item => item.Words!).ToArray();

    /// <summary>The words made comparable.</summary>
    internal string Folded => _items == null ? _first.Words!.Folded : LabelText.Fold(string.Concat(_items.Select(item => item.Words!.Text)));

    internal void Add(MatrixItem item) => (_items ??= [_first]).Add(item);

    internal void Take(MatrixItem numbers)
    {
        Numbers = numbers;
        numbers.IsTaken = true;
    }

    /// <summary>Tells its pieces that they are part of a label, and puts the label down for the lines they stand on.</summary>
    internal void MarkOn(MatrixLabelSpan?[] lines)
    {
        for (int i = 0; i < (_items?.Count ?? 1); i++)
        {
            MatrixItem item = _items == null ? _first : _items[i];
            item.IsLabel = true;
            lines[item.Line] = this;
        }
    }
}
