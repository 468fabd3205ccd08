using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation;

/// <summary>The reports added up, their sum, and how they compare with the bodies expected.</summary>
internal sealed class ConstituentList
{
    private readonly Lazy<ReportSum> _sum;

    internal ConstituentList(ReportEdition edition, IReadOnlyList<Constituent> constituents, IReadOnlyList<Issuer>? expected, AggregationAllowances allowances)
    {
        Items = constituents;
        _sum = new Lazy<ReportSum>(() => ReportAggregation.Sum([edition], constituents.Select(each => each.Report), allowances));
        if (expected == null)
            return;
        IsListed = true;
        (Missing, IReadOnlyList<Issuer> over) = IssuerMatch.Match(expected, [.. constituents.Select(each => each.Report.Issuer)]);
        IsComplete = Missing.Count == 0 && over.Count == 0 ? true : IssuerMatch.MayBeTheSame(Missing, over) ? null : false;
        ILookup<bool, Issuer> repeated = IssuerMatch.AreAmong(expected, over);
        Unexpected = [.. repeated[false]];
        Repeated = [.. repeated[true]];
    }

    /// <summary>Bodies of which a report was not added up, for this reason.</summary>
    internal IReadOnlyList<Issuer> LeftOut(AggregationRemarkKind kind) => [.. Sum.Remarks.Where(remark => remark.Kind == kind && !remark.IsAdded).Select(remark => remark.Issuer)];

    internal IReadOnlyList<Constituent> Items { get; }

    internal ReportSum Sum => _sum.Value;

    /// <summary>Whether it was given which bodies are expected.</summary>
    internal bool IsListed { get; }

    /// <summary>Whether the reports are those of the bodies expected; null where no list was given, or bodies without identifier and name may make up the difference.</summary>
    internal bool? IsComplete { get; }

    /// <summary>Bodies expected whose report is not there.</summary>
    internal IReadOnlyList<Issuer> Missing { get; } = [];

    /// <summary>Bodies whose report is there and was not expected.</summary>
    internal IReadOnlyList<Issuer> Unexpected { get; } = [];

    /// <summary>Bodies expected whose report is there once more.</summary>
    internal IReadOnlyList<Issuer> Repeated { get; } = [];
}
