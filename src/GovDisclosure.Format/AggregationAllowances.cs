using System;

namespace GovDisclosure.Format;

/// <summary>What is added up only where it is asked for: else it is named and left out.</summary>
[Flags]
public enum AggregationAllowances
{
    /// <summary>One report a body, all of one year.</summary>
    None = 0,

    /// <summary>Reports of the same body and year, each as often as it is there.</summary>
    Repeated = 1,

    /// <summary>Reports of several years.</summary>
    SeveralYears = 2,

    /// <summary>Whatever is there.</summary>
    All = Repeated | SeveralYears,
}
