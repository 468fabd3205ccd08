using System;
using System.Collections.Generic;
using System.IO;
using GovDisclosure.Format;

namespace NationBatch;

/// <summary>What reading, identities and addition come to. Of the reports themselves nothing is kept.</summary>
internal sealed class Batch
{
    // What is wrong with a line is told for the first few; a file in the wrong format has nothing but such lines.
    private const int ErrorsKept = 10;

    // How often the progress is told: often enough for the eye.
    private const int Step = 1000;

    private readonly ReportAggregation _sum = new([ReportEdition.Edition2021], AggregationAllowances.All);
    private readonly List<ReportJsonLine> _errors = [];

    /// <summary>Reports of the older form; they count as blank in section 二 of the sum.</summary>
    internal int OnOlderForm { get; private set; }

    internal int UnreadableLines { get; private set; }

    /// <summary>The first lines without a report.</summary>
    internal IReadOnlyList<ReportJsonLine> Errors => _errors;

    /// <summary>Reports in which a sum is off.</summary>
    internal int ReportsWithViolations { get; private set; }

    /// <summary>Sums that are off.</summary>
    internal long Violations { get; private set; }

    /// <summary>Sums that a blank leaves open.</summary>
    internal long NotAssessable { get; private set; }

    internal ReportSum Sum => _sum.ToSum();

    internal Batch Read(Stream stream, Action progress)
    {
        foreach (ReportJsonLine line in ReportJsonLines.Read(stream))
        {
            Add(line);
            if (line.LineNumber % Step == 0)
                progress();
        }

        return this;
    }

    private void Add(ReportJsonLine line)
    {
        if (line.Report is not { } report)
        {
            UnreadableLines++;
            if (_errors.Count < ErrorsKept)
                _errors.Add(line);
            return;
        }

        IdentityOutcomes outcomes = ReportIdentities.Check(report);
        Violations += outcomes.ViolatedCount;
        NotAssessable += outcomes.NotAssessableCount;
        ReportsWithViolations += outcomes.ViolatedCount == 0 ? 0 : 1;
        OnOlderForm += report.Edition == ReportEdition.Edition2019 ? 1 : 0;
        _sum.Add(report);
    }
}
