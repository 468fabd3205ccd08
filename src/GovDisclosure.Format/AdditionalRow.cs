using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A row of the issuer's own, such as 其他主动公开文件. It belongs to no official cell and is never added up.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record AdditionalRow
{
    /// <summary>A row with a label and printed cells.</summary>
    /// <exception cref="ArgumentNullException">An argument, or a cell, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="table"/> is no JSON pointer.</exception>
    public AdditionalRow(string table, string label, IEnumerable<string> cells)
    {
        Table = PointerSyntax.Require(table, nameof(table));
        Label = label ?? throw new ArgumentNullException(nameof(label));
        Cells = new ValueList<string>(cells ?? throw new ArgumentNullException(nameof(cells)));
        if (Cells.Any(cell => cell is null))
            throw new ArgumentNullException(nameof(cells));
    }

    /// <summary>The JSON pointer of the section the row stands in.</summary>
    public string Table { get; }

    /// <summary>The label as printed.</summary>
    public string Label { get; }

    /// <summary>The texts of the cells in printed order.</summary>
    public IReadOnlyList<string> Cells { get; }
}
