using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>What a verdict is about: cells, or other members of the report, or the report as a whole.</summary>
internal readonly struct Place
{
    private Place(IReadOnlyList<CellAddress> cells, IReadOnlyList<string> at, int offset)
    {
        Cells = cells;
        At = at;
        Offset = offset;
    }

    /// <summary>The report as a whole.</summary>
    internal static Place Report { get; } = new(ValueList<CellAddress>.Empty, ValueList<string>.Empty, -1);

    /// <summary>The cells, the one in question first.</summary>
    internal IReadOnlyList<CellAddress> Cells { get; }

    /// <summary>The JSON pointers; those of the cells where it is about cells.</summary>
    internal IReadOnlyList<string> At { get; }

    /// <summary>How far into a text, as printed, it is; −1 for what is about the whole of it.</summary>
    internal int Offset { get; }

    internal static Place Of(params CellAddress[] cells)
    {
        string[] at = new string[cells.Length];
        for (int i = 0; i < at.Length; i++)
            at[i] = cells[i].ToString();
        return new Place(ValueList<CellAddress>.Owning(cells), ValueList<string>.Owning(at), -1);
    }

    /// <summary>
    /// The same in a report of this form. A row that the form does not have (（六）其他处理 in three rows or in one) has no pointer
    /// there; what would hold it has.
    /// </summary>
    internal static Place Of(ReportTemplate template, CellAddress[] cells)
    {
        Place place = Of(cells);
        if (Array.TrueForAll(cells, cell => template.CellAt(cell.Slot) != null))
            return place;
        string[] at = place.At.ToArray();
        for (int i = 0; i < at.Length; i++)
        {
            while (template.CellAt(cells[i].Slot) == null && !template.Cells.Any(cell => cell.Address.ToString().StartsWith(at[i] + "/", StringComparison.Ordinal)))
                at[i] = at[i].Substring(0, at[i].LastIndexOf('/'));
        }

        return new Place(place.Cells, ValueList<string>.Owning(at), -1);
    }

    /// <summary>A section.</summary>
    internal static Place Of(TemplateSection section) => new(ValueList<CellAddress>.Empty, section.At, -1);

    /// <summary>A member by its JSON pointer.</summary>
    internal static Place Member(string pointer, int offset = -1) => new(ValueList<CellAddress>.Empty, ValueList<string>.Owning([pointer]), offset);

    /// <summary>Several members, the one in question first.</summary>
    internal static Place Members(params string[] pointers) => new(ValueList<CellAddress>.Empty, ValueList<string>.Owning(pointers), -1);
}
