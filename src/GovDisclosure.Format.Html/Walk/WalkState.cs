using System;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>What the elements around a text do to it.</summary>
[Flags]
internal enum WalkState
{
    None = 0,

    /// <summary>Blanks and line ends count.</summary>
    Preformatted = 1,

    /// <summary>Set higher.</summary>
    Raised = 2,

    /// <summary>Set lower.</summary>
    Lowered = 4,

    /// <summary>Takes its room and is not seen.</summary>
    Unseen = 8,

    /// <summary>Inside a cell: what would be blocks are lines of its text.</summary>
    InCell = 16,

    /// <summary>Inside a heading.</summary>
    InHeading = 32,
}
