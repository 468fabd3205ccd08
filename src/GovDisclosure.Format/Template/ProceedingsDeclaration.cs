namespace GovDisclosure.Format.Template;

/// <summary>Section 四: fifteen numbers, alike in the editions of 2019 and 2021. What each outcome covers is a reading, not law.</summary>
internal static class ProceedingsDeclaration
{
    private static readonly GroupDeclaration Litigation = new("行政诉讼");

    internal static readonly ColumnDeclaration[] Columns =
    [
        Column(ProceedingOutcome.Upheld, "upheld", "结果维持", "Upheld", CellKind.Count),
        Column(ProceedingOutcome.Corrected, "corrected", "结果纠正", "Corrected", CellKind.Count),
        Column(ProceedingOutcome.Other, "other", "其他结果", "Other outcome", CellKind.Count),
        Column(ProceedingOutcome.Pending, "pending", "尚未审结", "Pending", CellKind.Count),
        Column(ProceedingOutcome.Total, "total", "总计", "Total", CellKind.Count) with { Role = SumRole.Total },
    ];

    internal static readonly RowDeclaration[] Rows =
    [
        Row(ProceedingKind.Reconsideration, "reconsideration", "行政复议", "Administrative reconsideration", "条例第50条第（三）项、第51条；《行政复议法》", []) with { TotalRule = "T4-001" },
        Row(ProceedingKind.DirectLitigation, "litigation/direct", "未经复议直接起诉", "Suit brought straight to court", "条例第50条第（三）项；《行政诉讼法》第44条", [Litigation]) with { TotalRule = "T4-002" },
        Row(ProceedingKind.LitigationAfterReconsideration, "litigation/afterReconsideration", "复议后起诉", "Suit after reconsideration", "条例第50条第（三）项；《行政诉讼法》第44条", [Litigation]) with { TotalRule = "T4-003" },
    ];

    private static ColumnDeclaration Column(ProceedingOutcome outcome, string name, string label, string english, CellKind kind) =>
        new(name, label, english, kind) { Number = (int)outcome };

    private static RowDeclaration Row(ProceedingKind kind, string path, string label, string english, string? basis, GroupDeclaration[] groups) =>
        new(path, label, english, basis, groups) { Number = (int)kind };
}
