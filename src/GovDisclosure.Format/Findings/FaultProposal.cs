using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// Cells that may be wrong, and the numbers with which every violated identity would hold. It is a question to the
/// issuer and no correction: the printed numbers stay as they are. Made by <c>FaultLocator</c>, carried out by
/// <see cref="AnnualReportExtensions.With"/>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FaultProposal
{
    private readonly string _chinese;
    private readonly string _english;

    internal FaultProposal(IEnumerable<CellChange> changes, string chinese, string english)
    {
        Changes = new ValueList<CellChange>(changes);
        _chinese = chinese;
        _english = english;
    }

    /// <summary>The changes, in printed order. No cell occurs twice.</summary>
    public IReadOnlyList<CellChange> Changes { get; }

    /// <summary>Why these cells: what seems to have happened, naming cells by their official labels.</summary>
    public string GetReason(ReportLanguage language = ReportLanguage.Chinese) => language == ReportLanguage.English ? _english : _chinese;

    /// <summary>The reason in Chinese.</summary>
    public override string ToString() => GetReason();
}
