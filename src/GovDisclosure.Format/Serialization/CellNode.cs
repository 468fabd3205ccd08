using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Serialization;

/// <summary>A section, a group of rows, a row or a cell as it stands in JSON, made from the pointers of the template.</summary>
internal sealed class CellNode
{
    private const string ProcurementPointer = "/proactiveDisclosure/procurement";

    /// <param name="pointer">The JSON pointer of the node.</param>
    /// <param name="cells">The cells at or below it, in printed order.</param>
    /// <param name="formOf">The form of （六） that alone prints the cell, or null where both do.</param>
    internal CellNode(string pointer, IReadOnlyList<TemplateCell> cells, Func<TemplateCell, OtherHandlingForm?> formOf)
    {
        Name = pointer.Substring(pointer.LastIndexOf('/') + 1);
        First = cells[0];
        if (First.Address.ToString() == pointer)
        {
            Kind = First.Kind == CellKind.Amount ? CellNodeKind.Amount : CellNodeKind.Count;
            Slot = First.Address.Slot;
            return;
        }

        if (First.Row.Pointer == pointer)
            Form = formOf(First);
        if (First.Row.Pointer == pointer && First.Table.Section.Number == 2)
            ProactiveDisclosureRow = CellLayout.ProactiveDisclosureRow(pointer);

        IEnumerable<CellNode> children = cells
            .GroupBy(cell => Child(pointer, cell.Address.ToString()))
            .Select(group => new CellNode(group.Key, group.ToArray(), formOf));
        Children = (pointer == ProcurementPointer ? children.Append(new CellNode("unit")) : children).ToArray();
        Members = new MemberNames(Children.Select(child => child.Name).ToArray());
    }

    private CellNode(string unit)
    {
        Name = unit;
        Kind = CellNodeKind.Unit;
    }

    internal string Name { get; }

    internal CellNodeKind Kind { get; }

    /// <summary>Where the number of a cell lies.</summary>
    internal int Slot { get; }

    /// <summary>The first cell; it says which table and row the node belongs to.</summary>
    internal TemplateCell? First { get; }

    /// <summary>For a row that only one form of （六） has: that form.</summary>
    internal OtherHandlingForm? Form { get; }

    /// <summary>For a row of section 二: its number; otherwise −1.</summary>
    internal int ProactiveDisclosureRow { get; } = -1;

    internal CellNode[] Children { get; } = [];

    internal MemberNames? Members { get; }

    public override string ToString() => Name;

    private static string Child(string parent, string pointer)
    {
        int end = pointer.IndexOf('/', parent.Length + 1);
        return end < 0 ? pointer : pointer.Substring(0, end);
    }
}
