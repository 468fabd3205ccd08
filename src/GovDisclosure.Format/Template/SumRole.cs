namespace GovDisclosure.Format.Template;

/// <summary>What a row or a column of a table is in its sums. Which cells add up to which follows from it alone.</summary>
internal enum SumRole
{
    /// <summary>A part of the total, where the table has one.</summary>
    Part,

    /// <summary>The total of the parts.</summary>
    Total,

    /// <summary>What comes in beside the parts: 一 and 二.</summary>
    Incoming,

    /// <summary>What remains of that after the total: 四.</summary>
    Remaining,
}
