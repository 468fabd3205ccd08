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

    /// <summary>Not seen, whatever stands in it.</summary>
    Unseen = 8,

    /// <summary>Inside a cell: what would be blocks are lines of its text.</summary>
    InCell = 16,

    /// <summary>Inside a heading.</summary>
    InHeading = 32,

    /// <summary>Takes its room and is not seen, until something in it is made visible.</summary>
    Invisible = 64,

    /// <summary>In the colour of what is behind it.</summary>
    Faded = 128,

    /// <summary>Perhaps in the colour of what is behind it.</summary>
    Faint = 256,

    /// <summary>Too small to be seen.</summary>
    Tiny = 512,

    /// <summary>Perhaps hidden.</summary>
    Doubtful = 1024,

    /// <summary>In a font of symbols.</summary>
    Symbols = 2048,

    /// <summary>Characters stand the other way round than they are written.</summary>
    Reversed = 4096,

    /// <summary>From right to left; of interest with <see cref="Reversed"/> only.</summary>
    RightToLeft = 8192,

    /// <summary>A link.</summary>
    Link = 16384,

    /// <summary>Each child element is a box.</summary>
    Container = 32768,

    /// <summary>Struck out.</summary>
    Struck = 65536,

    /// <summary>Not seen for one reason or another.</summary>
    Hidden = Unseen | Struck | Invisible | Faded | Tiny,
}
