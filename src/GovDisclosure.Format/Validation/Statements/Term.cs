namespace GovDisclosure.Format.Validation.Statements;

/// <summary>What a number in the prose can be the number of.</summary>
internal enum Term
{
    /// <summary>本年新收, perhaps with what was brought in.</summary>
    Received,

    /// <summary>上年结转.</summary>
    Brought,

    /// <summary>办结.</summary>
    Finished,

    /// <summary>结转下年度.</summary>
    Carried,

    /// <summary>予以公开.</summary>
    Granted,

    /// <summary>部分公开.</summary>
    PartiallyGranted,

    /// <summary>不予公开.</summary>
    Denied,

    /// <summary>无法提供.</summary>
    Unavailable,

    /// <summary>不予处理.</summary>
    NotProcessed,

    /// <summary>其他处理.</summary>
    OtherHandling,

    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>法人或其他组织.</summary>
    Organisation,

    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼.</summary>
    Litigation,

    /// <summary>纠错.</summary>
    Corrected,

    /// <summary>败诉.</summary>
    Lost,

    /// <summary>制定, 制发, 印发, 出台.</summary>
    Issued,

    /// <summary>发布, which may mean issued in the year or put up what is in force.</summary>
    Published,

    /// <summary>废止.</summary>
    Repealed,

    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>行政许可.</summary>
    Licensing,

    /// <summary>行政处罚.</summary>
    Penalty,

    /// <summary>行政强制.</summary>
    Compulsion,

    /// <summary>A keyword in a use that has no number of its own, such as 不予受理. It still ends the reach of the one before.</summary>
    None,
}
