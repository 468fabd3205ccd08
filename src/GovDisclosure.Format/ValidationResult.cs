using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format;

/// <summary>What a check came to.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ValidationResult
{
    internal ValidationResult(IEnumerable<Finding> findings, IEnumerable<Finding> notAssessable, int holdsCount)
    {
        Findings = new ValueList<Finding>(findings);
        NotAssessable = new ValueList<Finding>(notAssessable);
        HoldsCount = holdsCount;
    }

    /// <summary>The violations, in the order in which the report reads.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What could not be judged, and what was missing.</summary>
    public IReadOnlyList<Finding> NotAssessable { get; }

    /// <summary>At how many places a rule holds.</summary>
    public int HoldsCount { get; }

    /// <summary>At how many places a rule is violated.</summary>
    public int ViolatedCount => Findings.Count;

    /// <summary>At how many places a rule could not be judged.</summary>
    public int NotAssessableCount => NotAssessable.Count;

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
