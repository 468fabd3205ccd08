using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>Why nothing can be said, in words.</summary>
internal static class Reasons
{
    private const int NamedCells = 3;

    /// <summary>What the caller has to give was not given, or is not what the rule needs.</summary>
    internal static Bilingual NotGiven(ReportUnderReview review, RuleNeeds missing) =>
        missing == RuleNeeds.Previous && review.PreviousYear is { } year
            ? new($"所给的上年报告是 {MessageText.Of(year)} 年度的", $"the report given as last year's is of {MessageText.Of(year)}")
        : missing == RuleNeeds.Constituents && review.ConstituentList is { IsListed: false }
            ? new("未提供应汇总单位名单", "the list of the bodies expected was not given")
        : NotGiven(missing);

    /// <summary>What the caller has to give was not given.</summary>
    internal static Bilingual NotGiven(RuleNeeds missing)
    {
        var missed = new List<Bilingual>();
        if ((missing & RuleNeeds.Previous) != 0)
            missed.Add(new("上年报告", "last year's report"));
        if ((missing & RuleNeeds.Issuer) != 0)
            missed.Add(new("机关情况", "facts about the issuer"));
        if ((missing & RuleNeeds.Date) != 0)
            missed.Add(new("公布日期", "the date of publication"));
        if ((missing & RuleNeeds.Constituents) != 0)
            missed.Add(new("被汇总的各份报告", "the set of reports added up"));
        if ((missing & RuleNeeds.Source) != 0)
            missed.Add(new("报告原文", "the page behind the report"));
        return new(
            "未提供" + string.Join("、", missed.Select(each => each.Chinese)),
            "not given: " + string.Join(", ", missed.Select(each => each.English)));
    }

    internal static Bilingual CannotBeJudged(Bilingual reason) => new("无法判断，" + reason.Chinese, "cannot be judged, " + reason.English);

    internal static Bilingual CannotBeJudged(Bilingual place, Bilingual reason) =>
        new($"{place.Chinese}：无法判断，{reason.Chinese}", $"{place.English}: cannot be judged, {reason.English}");

    /// <summary>A section was not found.</summary>
    internal static Bilingual NoHeading(TemplateSection section) => new($"没有找到“{section}”标题", $"the heading {section} was not found");

    internal static Bilingual NoTable() => new("未找到这张表", "the table was not found");

    /// <summary>The numbers of a table were refused.</summary>
    internal static Bilingual NotRead() => new("表中数字未能读取", "the numbers of the table were not read");

    internal static Bilingual NoYear() => new("报告年度不明", "the report year is not known");

    internal static Bilingual OtherEdition() => new("上年报告用的是另一版格式，第二部分不可比", "last year's report is on the other edition of the form, and section 二 cannot be compared");

    internal static Bilingual NoText() => new("没有文字", "there is no text");

    internal static Bilingual CellNotRead() => new("未能读取", "it was not read");

    /// <summary>The text ends in the middle of a label.</summary>
    internal static Bilingual CutOff(string printed) => new($"原文到“{NumberText.Trim(printed)}”为止", $"the text ends with '{NumberText.Trim(printed)}'");

    /// <summary>An operand is blank: left so by the issuer, refused by the reader, or its table was not found; or it is last year's.</summary>
    internal static Bilingual Blank(ReportUnderReview review, Bilingual place, CellAddress[] cells, CellAddress[]? previous, RuleNeeds missing, Bilingual? other = null)
    {
        var reasons = new List<Bilingual>();
        if (other is { } reason)
            reasons.Add(reason);
        CellAddress[] blank = cells.Where(cell => review[cell] == null).ToArray();
        if (blank.Any(cell => !review.Has(cell)))
            reasons.Add(new("这份报告的表格没有这一行", "the form of this report has no such row"));
        else if (blank.Any(cell => !review.IsFound(cell)))
            reasons.Add(NoTable());
        else if (blank.Length != 0 && cells.Length == 1)
            reasons.Add(review.Report.IsRefused(cells[0]) ? CellNotRead() : new("单元格空白", "the cell is blank"));
        else
            Name(reasons, review, blank);

        if (missing != RuleNeeds.None)
            reasons.Add(NotGiven(review, missing));
        if (previous != null && review.Previous is { } last)
        {
            if (review.ComparesProactiveDisclosure || previous.All(ReportTemplate.IsComparable))
                Name(reasons, last, previous.Where(cell => last[cell] == null).ToArray(), "上年", "last year ");
            else
                reasons.Add(OtherEdition());
        }

        return CannotBeJudged(place, new(
            string.Join("；", reasons.Select(reason => reason.Chinese)),
            string.Join("; ", reasons.Select(reason => reason.English))));
    }

    private static void Name(List<Bilingual> reasons, ReportUnderReview review, CellAddress[] blank, string chinese = "", string english = "")
    {
        ILookup<bool, CellAddress> refused = blank.ToLookup(review.Report.IsRefused);
        if (refused[false].Any())
            reasons.Add(Names(review, new(chinese + "空白：", english + "blank: "), refused[false].ToArray()));
        if (refused[true].Any())
            reasons.Add(Names(review, new(chinese + "未能读取：", english + "not read: "), refused[true].ToArray()));
    }

    private static Bilingual Names(ReportUnderReview review, Bilingual head, CellAddress[] cells)
    {
        Bilingual[] names = cells.Take(NamedCells).Select(review.Name).ToArray();
        string count = MessageText.Of(cells.Length);
        bool all = names.Length == cells.Length;
        return new(
            head.Chinese + string.Join("、", names.Select(name => name.Chinese)) + (all ? string.Empty : $" 等 {count} 格"),
            head.English + string.Join(", ", names.Select(name => name.English)) + (all ? string.Empty : $", {count} cells in all"));
    }
}
