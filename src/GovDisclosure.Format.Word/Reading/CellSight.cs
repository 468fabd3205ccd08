namespace GovDisclosure.Format.Word;

/// <summary>What of a cell is seen, and what only perhaps.</summary>
internal struct CellSight
{
    /// <summary>Text is seen.</summary>
    internal bool IsSeen { get; set; }

    /// <summary>Text may have the colour of what is behind it.</summary>
    internal bool IsFaint { get; set; }

    /// <summary>Text is seen in another order than it is written.</summary>
    internal bool IsReversed { get; set; }

    /// <summary>Text is struck out.</summary>
    internal bool IsStruck { get; set; }

    /// <summary>Whether nobody can say which of its text is seen.</summary>
    internal readonly bool IsUncertain => IsReversed || (IsFaint && IsSeen);
}
