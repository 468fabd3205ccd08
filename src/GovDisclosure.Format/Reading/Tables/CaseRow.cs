using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>A row of numbers of section 四 as it was met.</summary>
internal sealed class CaseRow(RowNumbers numbers)
{
    /// <summary>The number of the group that its label names, where groups are rows; else −1.</summary>
    internal int Group { get; init; } = -1;

    internal Piece? Label { get; init; }

    /// <summary>Words on the line below that say of another year or the like; they may be the label of the row.</summary>
    internal Piece? ElseBelow { get; set; }

    internal RowNumbers Numbers => numbers;

    /// <summary>The columns in which the numbers stand; null where no head told them.</summary>
    internal ColumnMap? Map => numbers.Map;

    internal int Count => numbers.Count;

    internal string Printed => numbers.Printed;
}
