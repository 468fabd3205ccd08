namespace GovDisclosure.Format;

/// <summary>What became of a cell in reading.</summary>
public enum CellStatus
{
    /// <summary>A number was read.</summary>
    Filled,

    /// <summary>Its row and its column are there, and no number stands where they meet.</summary>
    Blank,

    /// <summary>Something stands there, or may, and was not taken: nothing says for certain that it is the number of the cell.</summary>
    Refused,

    /// <summary>No head of its column was found in its table.</summary>
    ColumnMissing,

    /// <summary>No label of its row was found in its table.</summary>
    RowMissing,

    /// <summary>Its table was not found, or nothing but the heads of it.</summary>
    TableMissing,
}
