using System.Collections.Generic;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Drafts;

/// <summary>The texts that were found for the cells of all editions. They are kept as text until the edition is known.</summary>
internal sealed class DraftCells
{
    private readonly Piece?[] _pieces = new Piece?[CellLayout.SlotCount];
    private readonly Piece?[] _heads = new Piece?[CellLayout.SlotCount];

    // The rule with 1 added to it; 0 where there is none.
    private readonly byte[] _rules = new byte[CellLayout.SlotCount];
    private readonly bool[] _found = new bool[CellLayout.SlotCount];
    private readonly List<int> _order = new(CellLayout.SlotCount);

    /// <summary>The slots of the cells, in the order they were found.</summary>
    internal IReadOnlyList<int> Slots => _order;

    internal bool Contains(int slot) => _found[slot];

    /// <summary>The text of a cell that was found; null where it is blank and the source does not show it.</summary>
    internal bool TryGet(int slot, out Piece? piece)
    {
        piece = _pieces[slot];
        return _found[slot];
    }

    /// <summary>Where the text of a cell stands.</summary>
    internal SourcePosition PositionOf(int slot) => _pieces[slot]?.Position ?? default;

    /// <summary>The head that the text of a cell stands under; null where none tells its column.</summary>
    internal Piece? HeadOf(int slot) => _heads[slot];

    /// <summary>How a cell was read; null where its row shows no cells.</summary>
    internal ReadingRule? RuleOf(int slot) => _rules[slot] == 0 ? null : (ReadingRule)(_rules[slot] - 1);

    /// <summary>Keeps the text of a cell, and how it was found: under which head, by which rule.</summary>
    internal void Put(int slot, Piece? piece, Piece? head = null, ReadingRule? rule = null)
    {
        if (!_found[slot])
            _order.Add(slot);
        _found[slot] = true;
        _pieces[slot] = piece;
        _heads[slot] = head;
        _rules[slot] = (byte)(rule is { } known ? (int)known + 1 : 0);
    }

    /// <summary>The same for a column of a row; where no edition has such a cell there is nothing to keep.</summary>
    internal void Put(string row, string column, Piece? piece, Piece? head = null, ReadingRule? rule = null)
    {
        if (CellLayout.TryGetSlot(row, column, out int slot))
            Put(slot, piece, head, rule);
    }

    /// <summary>That the unit of a number was converted.</summary>
    internal void SetConverted(int slot) => _rules[slot] = (int)ReadingRule.Converted + 1;

    internal void Remove(string row, string column)
    {
        if (!CellLayout.TryGetSlot(row, column, out int slot) || !_found[slot])
            return;
        _order.Remove(slot);
        _found[slot] = false;
        _pieces[slot] = null;
    }
}
