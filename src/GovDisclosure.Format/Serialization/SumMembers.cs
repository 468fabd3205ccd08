namespace GovDisclosure.Format.Serialization;

/// <summary>The members of the JSON of a sum that are no cells of the form.</summary>
internal static class SumMembers
{
    /// <summary>The version of the JSON of sums.</summary>
    internal const int Format = 1;

    /// <summary>The place of <c>editions</c> among the members.</summary>
    internal const int Editions = 2;

    internal static readonly MemberNames Sum = new(
        "format",
        ReportMembers.Report.NameOf(ReportMembers.Edition),
        "editions",
        "reports",
        ReportMembers.Report.NameOf(ReportMembers.ProactiveDisclosure),
        ReportMembers.Report.NameOf(ReportMembers.Applications),
        ReportMembers.Report.NameOf(ReportMembers.Proceedings),
        "remarks");

    internal static readonly MemberNames Remark = new("kind", "report", "name", "issuer", "year", "added", "other", "otherName");

    /// <summary>The kinds of remarks, in the order of <see cref="AggregationRemarkKind"/>.</summary>
    internal static readonly string[] Kinds = ["repeated", "otherYear", "sameContent", "noName", "noYear"];

    internal static readonly MemberNames Cell = new("sum", "blank");
}
