using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>What a check came to.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(ValidationResultJsonConverter))]
public sealed class ValidationResult
{
    // To look for what may be wrong takes longer than all the rules: it is done when somebody asks.
    private readonly Lazy<IReadOnlyList<FaultProposal>>? _proposals;

    internal ValidationResult(
        IEnumerable<Finding> findings, IEnumerable<Finding> notAssessable, int holdsCount, Func<IReadOnlyList<FaultProposal>>? proposals = null)
    {
        _proposals = proposals is null ? null : new Lazy<IReadOnlyList<FaultProposal>>(proposals);
        Findings = findings as ValueList<Finding> ?? new ValueList<Finding>(findings);
        NotAssessable = notAssessable as ValueList<Finding> ?? new ValueList<Finding>(notAssessable);
        HoldsCount = holdsCount;
    }

    /// <summary>The violations, in the order in which the report reads.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What could not be judged, and what was missing.</summary>
    public IReadOnlyList<Finding> NotAssessable { get; }

    /// <summary>
    /// Where the findings tell of a violated identity (勾稽关系): the changes of cells with which every identity would hold, the
    /// most likely first, at most five. Nothing was changed; <see cref="AnnualReportExtensions.With"/> gives the changed report. Empty
    /// where no identity is violated, or where nothing plausible was found. Found when first asked for.
    /// </summary>
    public IReadOnlyList<FaultProposal> Proposals => _proposals?.Value ?? ValueList<FaultProposal>.Empty;

    /// <summary>At how many places a rule holds.</summary>
    public int HoldsCount { get; }

    /// <summary>At how many places a rule is violated.</summary>
    public int ViolatedCount => Findings.Count;

    /// <summary>At how many places a rule could not be judged.</summary>
    public int NotAssessableCount => NotAssessable.Count;

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
