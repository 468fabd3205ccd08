using System.Collections.Generic;

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

    /// <summary>A section.</summary>
    internal static Place Of(TemplateSection section) => new(ValueList<CellAddress>.Empty, section.At, -1);

    /// <summary>A member by its JSON pointer.</summary>
    internal static Place Member(string pointer, int offset = -1) => new(ValueList<CellAddress>.Empty, ValueList<string>.Owning([pointer]), offset);

    /// <summary>Several members, the one in question first.</summary>
    internal static Place Members(params string[] pointers) => new(ValueList<CellAddress>.Empty, ValueList<string>.Owning(pointers), -1);
}
