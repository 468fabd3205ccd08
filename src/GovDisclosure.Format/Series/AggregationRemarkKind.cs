namespace GovDisclosure.Format;

/// <summary>What there is to say of a report that was to be added up.</summary>
public enum AggregationRemarkKind
{
    /// <summary>A report of the same body and year was added up already.</summary>
    Repeated,

    /// <summary>It is of another year than most.</summary>
    OtherYear,

    /// <summary>Another report, under another name or none, has the same numbers and texts.</summary>
    SameContent,

    /// <summary>It names no body: whether that body is there twice cannot be judged.</summary>
    NoName,

    /// <summary>It names no year: whether it is one of the year added up cannot be judged.</summary>
    NoYear,
}
