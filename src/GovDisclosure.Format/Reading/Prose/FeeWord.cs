namespace GovDisclosure.Format.Reading.Prose;

/// <summary>What a word of section 六 does in a sentence on the fee.</summary>
internal enum FeeWord
{
    /// <summary>None of the vocabulary: a sentence that has one is not understood.</summary>
    Unknown,

    /// <summary>What office prose is made of; it parts a number from what stands before it.</summary>
    Prose,

    /// <summary>按照, 执行: a requirement behind it is followed, not told.</summary>
    Basis,

    /// <summary>规定, 要求: what follows is required, not done, unless the clause says that it is followed.</summary>
    Requirement,

    /// <summary>申请: a request, or asking to be allowed to.</summary>
    Request,

    /// <summary>Says nothing: 了, 已, 实际.</summary>
    Particle,

    /// <summary>的: what it ends speaks of something else, or of a condition.</summary>
    Of,

    /// <summary>The end of a clause.</summary>
    Break,

    /// <summary>Between the parts of a list.</summary>
    And,

    /// <summary>为, a colon.</summary>
    Link,

    /// <summary>均为: one number for all of a list.</summary>
    AllLink,

    /// <summary>分别为: numbers in the order of a list.</summary>
    Respectively,

    /// <summary>其中: what follows are parts of a sum.</summary>
    Parts,

    /// <summary>A document named in title marks.</summary>
    Cited,

    /// <summary>A document named in title marks that is about the fee.</summary>
    CitedOnFee,

    /// <summary>The year of the report.</summary>
    ThisYear,

    /// <summary>Any other time.</summary>
    OtherYear,

    /// <summary>The body of the report.</summary>
    Own,

    /// <summary>Another body, or another level.</summary>
    Foreign,

    /// <summary>All bodies of an area: they are the report's where the area is.</summary>
    Whole,

    /// <summary>The fee.</summary>
    Fee,

    /// <summary>收费, which may be demanding or collecting.</summary>
    Charge,

    /// <summary>Collecting.</summary>
    Collect,

    /// <summary>产生, 涉及: no collecting, but none of it denies that too.</summary>
    Arise,

    /// <summary>Demanding by notice.</summary>
    Demand,

    /// <summary>Sending out.</summary>
    Send,

    /// <summary>A notice of the fee.</summary>
    Notice,

    /// <summary>An amount as a noun.</summary>
    Money,

    /// <summary>合计: what follows is the whole.</summary>
    Sum,

    /// <summary>累计, which may reach over years.</summary>
    RunningSum,

    /// <summary>A number of pieces as a noun.</summary>
    Pieces,

    /// <summary>情况.</summary>
    Situation,

    /// <summary>标准: an amount beside it is one of the tariff.</summary>
    Rate,

    /// <summary>A negation.</summary>
    Deny,

    /// <summary>A number with 元 or 万元, in 元.</summary>
    Amount,

    /// <summary>A number of pieces.</summary>
    Count,

    /// <summary>A number without a unit.</summary>
    Number,
}
