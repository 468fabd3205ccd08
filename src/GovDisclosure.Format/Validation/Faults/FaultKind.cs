namespace GovDisclosure.Format.Validation.Faults;

/// <summary>What seems to have happened to a cell or to several at once.</summary>
internal enum FaultKind
{
    /// <summary>Another number stands there; nothing says why.</summary>
    Other,

    /// <summary>A total that is not the sum of its parts.</summary>
    WrongTotal,

    /// <summary>A total of 0 over parts that are not.</summary>
    ZeroTotal,

    /// <summary>Two neighbouring digits changed places.</summary>
    TransposedDigits,

    /// <summary>A zero too many or too few at the end.</summary>
    FactorOfTen,

    /// <summary>Two numbers changed places.</summary>
    SwappedCells,

    /// <summary>Two whole rows changed places.</summary>
    SwappedRows,

    /// <summary>The numbers of a row stand one cell too far to the left.</summary>
    ShiftedLeft,

    /// <summary>The numbers of a row stand one cell too far to the right.</summary>
    ShiftedRight,

    /// <summary>The column of totals was not added up.</summary>
    WrongTotalColumn,

    /// <summary>The row of totals was not added up.</summary>
    WrongTotalRow,
}
