using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Benchmarks.Plain;

/// <summary>A report of the edition of 2021 as an ordinary class: every member that the contract has for it.</summary>
internal sealed class PlainReport
{
    public int? Contract { get; set; }

    public string? Edition { get; set; }

    public int? Year { get; set; }

    public string? Title { get; set; }

    public string? Preamble { get; set; }

    public PlainIssuer? Issuer { get; set; }

    public PlainPeriod? Period { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public PlainProse? Overview { get; set; }

    public PlainDisclosure? ProactiveDisclosure { get; set; }

    public PlainApplications? Applications { get; set; }

    public PlainProceedings? Proceedings { get; set; }

    public PlainProse? Problems { get; set; }

    public PlainOtherMatters? OtherMatters { get; set; }

    public string? Closing { get; set; }

    public List<PlainAnnotation> Annotations { get; set; } = [];

    public List<PlainAdditionalRow> AdditionalRows { get; set; } = [];

    public List<PlainRefusal> Refused { get; set; } = [];
}

/// <summary>The body.</summary>
internal sealed class PlainIssuer
{
    public string? Name { get; set; }

    public string? Identifier { get; set; }
}

/// <summary>The days it covers.</summary>
internal sealed class PlainPeriod
{
    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }
}

/// <summary>A section of prose.</summary>
internal sealed class PlainProse
{
    public string? Text { get; set; }
}

/// <summary>Section 六.</summary>
internal sealed class PlainOtherMatters
{
    public string? Text { get; set; }

    public PlainProcessingFee? ProcessingFee { get; set; }
}

/// <summary>The statement on the processing fee.</summary>
internal sealed class PlainProcessingFee
{
    public long? NoticesSent { get; set; }

    public decimal? DemandedYuan { get; set; }

    public decimal? CollectedYuan { get; set; }
}

/// <summary>A remark.</summary>
internal sealed class PlainAnnotation
{
    public string? At { get; set; }

    public string? Text { get; set; }
}

/// <summary>A row of the issuer's own.</summary>
internal sealed class PlainAdditionalRow
{
    public string? Table { get; set; }

    public string? Label { get; set; }

    public List<string> Cells { get; set; } = [];
}

/// <summary>What a reader did not take.</summary>
internal sealed class PlainRefusal
{
    public string? At { get; set; }

    public string? Printed { get; set; }

    public string? Code { get; set; }
}
