using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>A reading of a number in the prose: cells of this report added, less some cells of this report or of last year's.</summary>
internal sealed class Formula
{
    private readonly CellAddress[] _plus;
    private readonly CellAddress[] _minus;
    private readonly CellAddress[] _previous;

    internal Formula(CellAddress[] plus, CellAddress[]? minus = null, CellAddress[]? previous = null)
    {
        _plus = plus;
        _minus = minus ?? [];
        _previous = previous ?? [];
    }

    internal static Formula Of(params CellAddress[] plus) => new(plus);

    /// <summary>Whether it takes cells of last year's report.</summary>
    internal bool TakesPrevious => _previous.Length != 0;

    /// <summary>The number, or null where a cell is blank or last year's report was not given.</summary>
    internal long? Value(ReportUnderReview review)
    {
        long? value = Sum(review, _plus) - Sum(review, _minus);
        return TakesPrevious ? value - (review.Previous is { } previous ? Sum(previous, _previous) : null) : value;
    }

    /// <summary>The number before anything of last year's is taken off.</summary>
    internal long? Most(ReportUnderReview review) => Sum(review, _plus) - Sum(review, _minus);

    /// <summary>The cells of this report that the form has.</summary>
    internal IEnumerable<CellAddress> Cells(ReportTemplate template) => _plus.Concat(_minus).Where(cell => template.CellAt(cell.Slot) != null);

    internal CellAddress[] PreviousCells => _previous;

    /// <summary>How it is called: 一、…·总计 + 二、…·总计; the rows of a group by its name.</summary>
    internal Bilingual Name(ReportUnderReview review)
    {
        Bilingual name = Join(review, _plus, " + ", " + ");
        if (_minus.Length != 0)
        {
            Bilingual less = Join(review, _minus, " − ", " − ");
            name = new(name.Chinese + " − " + less.Chinese, name.English + " − " + less.English);
        }

        if (!TakesPrevious)
            return name;
        Bilingual last = Join(review, _previous, " − 上年", " − last year's ");
        return new(name.Chinese + " − 上年" + last.Chinese, name.English + " − last year's " + last.English);
    }

    // 0 for the rows that the form does not have; null for a blank.
    private static long? Sum(ReportUnderReview review, CellAddress[] cells)
    {
        long? sum = 0;
        foreach (CellAddress cell in cells)
        {
            if (review.Has(cell))
                sum += review.Count(cell);
        }

        return sum;
    }

    private static Bilingual Join(ReportUnderReview review, CellAddress[] cells, string chinese, string english)
    {
        Bilingual[] names = cells.Where(review.Has).Select(cell => NameOf(review, cell, cells.Length)).Distinct().ToArray();
        return new(string.Join(chinese, names.Select(name => name.Chinese)), string.Join(english, names.Select(name => name.English)));
    }

    private static Bilingual NameOf(ReportUnderReview review, CellAddress cell, int cells)
    {
        TemplateCell own = review.Template.GetCell(cell);
        if (own.Row.Groups.Count < 2)
            return review.Name(cell);
        string group = own.Row.Groups[0] + own.Row.Groups[1] + "各项";
        return cells == 1 ? review.Name(cell) : new(group + "·" + own.Column.Label, $"the rows of {own.Row.Groups[1]} ({own.Column.EnglishLabel})");
    }
}
