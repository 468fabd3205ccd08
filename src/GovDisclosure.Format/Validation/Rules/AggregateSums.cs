using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using static GovDisclosure.Format.Validation.Logic;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>AGG-001 and AGG-002: each count of the aggregate against the sum of the constituents.</summary>
internal static class AggregateSums
{
    internal static readonly Rule Equality = new(
        "AGG-001", "汇总数应等于各单位之和", "Each count = the sum over the constituents",
        Severity.Warning, RuleKind.Identity, "汇总惯例", JudgeEquality, needs: RuleNeeds.Constituents, isUnsourced: true);

    internal static readonly Rule LowerBound = new(
        "AGG-002", "汇总数不应少于已有各单位之和", "Each count at least the sum at hand",
        Severity.Warning, RuleKind.Identity, "数量关系", JudgeLowerBound, needs: RuleNeeds.Constituents, isUnsourced: true);

    internal static readonly Rule[] All = [Equality, LowerBound];

    /// <summary>Why a sum over the constituents cannot be compared; null where that is not the reason.</summary>
    internal static Bilingual? Why(ConstituentList list, SummedCell sum) =>
        sum.Blank != 0 ? new($"{MessageText.Of(sum.Blank)} 个单位该格空白", $"the cell is blank in {MessageText.Of(sum.Blank)} bodies")
            : sum.Sum == null ? new("各单位之和不明", "the sum over the bodies is not known")
            : list.IsListed && list.IsComplete == null ? new("有单位既无标识也无名称", "a body has neither identifier nor name")
            : null;

    private static void JudgeEquality(ReportUnderReview review, FindingCollector collector)
    {
        ConstituentList list = review.ConstituentList!;
        foreach (Compared compared in Counts(review, list))
        {
            decimal? sum = compared.Sum.Blank == 0 ? compared.Sum.Sum : null;
            collector.Judge(
                Implies(list.IsComplete, Equal(compared.Count, sum)),
                compared.Cells,
                () => Of(compared, "应为各单位之和", "should be", "the sum over the bodies"),
                other: Why(list, compared.Sum),
                missing: list.IsListed ? RuleNeeds.None : RuleNeeds.Constituents,
                name: compared.Name);
        }
    }

    private static void JudgeLowerBound(ReportUnderReview review, FindingCollector collector)
    {
        ConstituentList list = review.ConstituentList!;
        foreach (Compared compared in Counts(review, list))
        {
            if (review.Template.GetCell(compared.Cells[0]).Kind == CellKind.SignedCount)
                continue;

            // A blank does not lower the bound of the others; where all are blank there is none.
            collector.Judge(
                AtMost(compared.Sum.Sum, compared.Count),
                compared.Cells,
                () => Of(compared, "不应少于已有各单位之和", "should be at least", "the sum over the bodies at hand"),
                other: compared.Sum.Sum == null ? Why(list, compared.Sum) : null,
                name: compared.Name);
        }
    }

    private static IEnumerable<Compared> Counts(ReportUnderReview review, ConstituentList list)
    {
        // Where one side has the single row of （六）, the three rows of the other are added first.
        bool added = review.Template.OtherHandling != list.Sum.Template.OtherHandling;
        foreach (TemplateCell cell in review.Template.Cells)
        {
            if (cell.Kind != CellKind.Amount && !(added && IsOtherHandling(cell)))
                yield return new Compared(review.Name(cell.Address), [cell.Address], review.Count(cell.Address), list.Sum[cell.Address]);
        }

        foreach (TemplateColumn column in added ? review.Template.Applications.Columns : [])
        {
            CellAddress[] cells = [.. review.Template.Cells.Where(cell => IsOtherHandling(cell) && cell.Column == column).Select(cell => cell.Address)];
            CellAddress single = CellAddress.Of(ApplicationRow.UndividedOtherHandling, (ApplicantCategory)column.Number);
            yield return new Compared(review.Name(single), cells, review.Sum(cells), list.Sum[single]);
        }
    }

    private static bool IsOtherHandling(TemplateCell cell) =>
        cell.Row.Pointer.StartsWith("/applications/outcomes/otherHandling/", System.StringComparison.Ordinal);

    private static Violation Of(Compared compared, string chinese, string english, string englishSum)
    {
        (string sum, string count) = (MessageText.Of(compared.Sum.Sum), MessageText.Of(compared.Count));
        return Violation.Of($"{compared.Name.Chinese}：{chinese} {sum}，实为 {count}", $"{compared.Name.English}: {english} {sum}, {englishSum}, is {count}", sum, count);
    }

    private sealed record Compared(Bilingual Name, CellAddress[] Cells, decimal? Count, SummedCell Sum);
}
