using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>CEL: the values of single cells.</summary>
internal static class CellRules
{
    internal static readonly Rule Blank = new(
        "CEL-001", "数据单元格不应空白", "No number cell is blank",
        Severity.Warning, RuleKind.Duty, "填报惯例；已公布的年报", JudgeBlank, isUnsourced: true);

    internal static readonly Rule CountsNotNegative = new(
        "CEL-003", "件数不应为负", "No count is below zero (change apart)",
        Severity.Error, RuleKind.Identity, "数量关系", (review, collector) => JudgeNotNegative(review, collector, CellKind.Count));

    internal static readonly Rule FeeNotNegative = new(
        "CEL-005", "收费金额不应为负", "The fee amount is not negative",
        Severity.Error, RuleKind.Identity, "“收费金额”的含义", (review, collector) => JudgeNotNegative(review, collector, CellKind.Amount),
        since: ReportEdition.Edition2021);

    internal static readonly Rule FeeDecimals = new(
        "CEL-006", "收费金额的小数多于六位", "More than six decimals of 万元",
        Severity.Warning, RuleKind.Plausibility, "数量关系（1分）", JudgeFeeDecimals, since: ReportEdition.Edition2021);

    internal static readonly Rule[] All = [Blank, CountsNotNegative, FeeNotNegative, FeeDecimals];

    private const int DecimalsOfAFen = 6;

    private static void JudgeBlank(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateCell cell in review.Template.CellArray)
        {
            if (review[cell.Address] != null)
                collector.Holds();
            else if (!review.IsFound(cell.Address) || review.Report.IsRefused(cell.Address))
                collector.Blank([cell.Address]);
            else
                collector.Violated(Place.Of(cell.Address), OfBlank(review.Name(cell.Address)));
        }
    }

    private static void JudgeNotNegative(ReportUnderReview review, FindingCollector collector, CellKind kind)
    {
        foreach (TemplateCell cell in review.Template.CellArray)
        {
            if (cell.Kind != kind)
                continue;
            if (review[cell.Address] is not { } number)
                collector.Blank([cell.Address]);
            else if (number >= 0)
                collector.Holds();
            else
                collector.Violated(Place.Of(cell.Address), NotNegative(review.Name(cell.Address), MessageText.Of(number)));
        }
    }

    private static void JudgeFeeDecimals(ReportUnderReview review, FindingCollector collector)
    {
        CellAddress fee = NamedCells.Fees;
        decimal? amount = review[fee];
        collector.Judge(
            amount == null ? null : Decimals(amount.Value) <= DecimalsOfAFen,
            [fee],
            () => Violation.Of(
                $"{review.Name(fee).Chinese}：{MessageText.Of(amount!.Value)} 有 {Decimals(amount.Value)} 位小数，1 分只到万元的第 6 位小数",
                $"{review.Name(fee).English}: {MessageText.Of(amount.Value)} has {Decimals(amount.Value)} decimals; 1 fen is the sixth decimal of 万元",
                null,
                MessageText.Of(amount.Value)));
    }

    /// <summary>The decimals that are not 0 at the end.</summary>
    private static int Decimals(decimal amount)
    {
        string text = MessageText.Of(amount);
        int point = text.IndexOf('.');
        return point < 0 ? 0 : text.TrimEnd('0').Length - point - 1;
    }

    private static Violation OfBlank(Bilingual name) => Violation.Of($"{name.Chinese}：空白", $"{name.English}: blank");

    private static Violation NotNegative(Bilingual name, string value) => Violation.Of(
        $"{name.Chinese}：不应为负，实为 {value}",
        $"{name.English}: should not be negative, is {value}",
        "≥ 0",
        value);
}
