namespace GovDisclosure.Format.Serialization;

/// <summary>What a <see cref="CellNode"/> is in JSON.</summary>
internal enum CellNodeKind
{
    /// <summary>An object: a section, a group of rows, or a row.</summary>
    Group,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>An exact decimal.</summary>
    Amount,

    /// <summary>The unit beside an amount that does not name it.</summary>
    Unit,
}
