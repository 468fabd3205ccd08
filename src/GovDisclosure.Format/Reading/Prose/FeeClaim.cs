namespace GovDisclosure.Format.Reading.Prose;

/// <summary>What a number of the fee statement is of.</summary>
internal enum FeeMatter
{
    /// <summary>Nothing known.</summary>
    None,

    /// <summary>收费通知件数.</summary>
    Notices,

    /// <summary>通知收费总金额.</summary>
    Demanded,

    /// <summary>实际收取总金额.</summary>
    Collected,

    /// <summary>The fee without a verb: only its nought says something, that nothing was collected.</summary>
    Fee,
}

/// <summary>A number that a sentence states of this body and this year, and where.</summary>
internal readonly record struct FeeClaim(FeeMatter Matter, decimal Value, int At);
