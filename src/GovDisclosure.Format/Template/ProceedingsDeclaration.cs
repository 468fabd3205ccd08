namespace GovDisclosure.Format.Template;

/// <summary>Section 四: fifteen numbers, alike in both editions. What each outcome covers is a reading, not law.</summary>
internal static class ProceedingsDeclaration
{
    internal static readonly ColumnDeclaration[] Columns =
    [
        new("upheld", "结果维持", "Upheld", CellKind.Count),
        new("corrected", "结果纠正", "Corrected", CellKind.Count),
        new("other", "其他结果", "Other outcome", CellKind.Count),
        new("pending", "尚未审结", "Pending", CellKind.Count),
        new("total", "总计", "Total", CellKind.Count) { Role = SumRole.Total },
    ];

    internal static readonly RowDeclaration[] Rows =
    [
        new("reconsideration", "行政复议", "Administrative reconsideration", "条例第50条第（三）项、第51条；《行政复议法》", []) { TotalRule = "T4-001" },
        new("litigation/direct", "未经复议直接起诉", "Suit brought straight to court", "条例第50条第（三）项；《行政诉讼法》第44条", ["行政诉讼"]) { TotalRule = "T4-002" },
        new("litigation/afterReconsideration", "复议后起诉", "Suit after reconsideration", "条例第50条第（三）项；《行政诉讼法》第44条", ["行政诉讼"]) { TotalRule = "T4-003" },
    ];
}
