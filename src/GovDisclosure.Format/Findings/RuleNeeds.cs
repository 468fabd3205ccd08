using System;

namespace GovDisclosure.Format;

/// <summary>What a rule needs beside the report. Without it the rule is not assessable, or not everywhere.</summary>
[Flags]
public enum RuleNeeds
{
    /// <summary>The report alone.</summary>
    None = 0,

    /// <summary>Last year's report of the same body. JSON: <c>previous</c>.</summary>
    Previous = 1,

    /// <summary>Facts about the issuer. JSON: <c>issuer</c>.</summary>
    Issuer = 2,

    /// <summary>The date of publication. JSON: <c>date</c>.</summary>
    Date = 4,

    /// <summary>The reports added up. JSON: <c>constituents</c>.</summary>
    Constituents = 8,

    /// <summary>The page behind the report: <see cref="PrintedReport"/>. JSON: <c>source</c>.</summary>
    Source = 16,
}
