using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR: the six sections and their headings.</summary>
internal static class SectionRules
{
    internal static readonly Rule AllThere = new(
        "STR-001", "六个部分应当齐全", "All six sections are there",
        Severity.Error, RuleKind.Duty, "国办公开办函〔2021〕30号；条例第50条", JudgeAllThere, mayNeed: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule Order = new(
        "STR-002", "六个部分应依次排列", "The sections stand in order",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号附件", JudgeOrder, needs: RuleNeeds.Source);

    internal static readonly Rule Wording = new(
        "STR-003", "各部分标题应与格式一致", "Headings have the official wording or a silent variant",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号附件；已公布的年报", JudgeWording, needs: RuleNeeds.Source);

    internal static readonly Rule NoSeventh = new(
        "STR-004", "不宜增设格式以外的部分", "No seventh section",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号；已公布的年报", JudgeNoSeventh, needs: RuleNeeds.Source);

    internal static readonly Rule NotEmpty = new(
        "STR-005", "各部分不应空缺", "Each section has content",
        Severity.Error, RuleKind.Duty, "条例第50条；已公布的年报", JudgeNotEmpty, mayNeed: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule[] All = [AllThere, Order, Wording, NoSeventh, NotEmpty];

    private static void JudgeAllThere(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            if (IsPresent(review.Report, section.Number) || (review.Printed != null && review.Page.HeadingsOf(section).Length != 0))
                collector.Holds();
            else if (review.Printed != null)
                collector.Violated(Place.Of(section), OfMissing(section));
            else
                collector.Unknown(Place.Of(section), () => Reasons.CannotBeJudged(Reasons.NotGiven(review, RuleNeeds.Source)), RuleNeeds.Source);
        }
    }

    private static void JudgeOrder(ReportUnderReview review, FindingCollector collector)
    {
        // Where the numbering starts again, the first heading of a section is the one that counts.
        TemplateSection[] found = review.Page.Sections;
        if (found.Length < 2)
            collector.Unknown(PlaceOf(found), () => Reasons.CannotBeJudged(new("找到的部分标题不足两个", "fewer than two headings were found")));
        else if (Ascend(found, section => section.Number))
            collector.Holds();
        else
            collector.Violated(PlaceOf(found), OfOrder(found));
    }

    private static Place PlaceOf(TemplateSection[] sections) =>
        sections.Length == 0 ? Place.Report : Place.Members(Array.ConvertAll(sections, section => section.Pointer));

    private static bool Ascend<T>(IReadOnlyList<T> items, Func<T, int> number)
    {
        int last = 0;
        for (int i = 0; i < items.Count; i++)
        {
            int own = number(items[i]);
            if (own > 0 && own <= last)
                return false;
            last = Math.Max(last, own);
        }

        return true;
    }

    private static void JudgeWording(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            PrintedText[] headings = review.Page.HeadingsOf(section);
            foreach (PrintedText heading in headings)
            {
                if (IsOfficial(heading.Text, section))
                    collector.Holds();
                else if (PageEnd.CutsOff(review.Printed!, heading, section.Title))
                    collector.Unknown(Place.Of(section), () => Reasons.CannotBeJudged(Reasons.CutOff(heading.Text)));
                else
                    collector.Violated(Place.Of(section), OfWording(section, NumberText.Trim(heading.Text)));
            }

            if (headings.Length == 0)
                collector.Unknown(Place.Of(section), () => Reasons.CannotBeJudged(Reasons.NoHeading(section)));
        }
    }

    private static void JudgeNoSeventh(ReportUnderReview review, FindingCollector collector)
    {
        // Numbers that go back do not count the sections of this form; a heading without a number says nothing of it.
        IReadOnlyList<PrintedText> headings = review.Printed!.Headings;
        if (headings.Count == 0)
            collector.Unknown(Place.Report, () => Reasons.CannotBeJudged(new("没有找到部分标题", "no heading was found")));
        else if (!Ascend(headings, SectionNumber))
            collector.Unknown(Place.Report, () => Reasons.CannotBeJudged(new("标题编号重新开始", "the numbering of the headings restarts")));
        else if (headings.All(heading => heading.At != null))
            collector.Holds();
        else
            collector.Violated(Place.Report, OfOthers([.. headings.Where(heading => heading.At == null).Select(heading => NumberText.Trim(heading.Text))]));
    }

    private static void JudgeNotEmpty(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            string? prose = section.Number switch
            {
                1 => review.Report.Overview?.Text,
                5 => review.Report.Problems?.Text,
                6 => review.Report.OtherMatters?.Text,
                _ => null,
            };
            bool isTable = section.Number is 2 or 3 or 4;
            bool isNotGiven = isTable && review.Printed == null;
            bool isHeaded = isTable ? !isNotGiven && review.Page.HeadingsOf(section).Length != 0 : prose != null;
            if (isTable ? IsPresent(review.Report, section.Number) : HasContent(prose))
                collector.Holds();
            else if (isHeaded)
                collector.Violated(Place.Of(section), OfEmpty(section, isTable));
            else
                NotFound(review, collector, section, isNotGiven);
        }
    }

    private static void NotFound(ReportUnderReview review, FindingCollector collector, TemplateSection section, bool isNotGiven) => collector.Unknown(
        Place.Of(section),
        () => Reasons.CannotBeJudged(isNotGiven ? Reasons.NotGiven(review, RuleNeeds.Source) : Reasons.NoHeading(section)),
        isNotGiven ? RuleNeeds.Source : RuleNeeds.None);

    private static bool HasContent(string? prose)
    {
        for (int i = 0; i < prose?.Length; i++)
        {
            if (!LabelText.IsBlank(prose[i]))
                return true;
        }

        return false;
    }

    private static bool IsPresent(AnnualReport report, int section) => section switch
    {
        1 => report.Overview != null,
        2 => report.ProactiveDisclosure != null,
        3 => report.Applications != null,
        4 => report.Proceedings != null,
        5 => report.Problems != null,
        _ => report.OtherMatters != null,
    };

    /// <summary>Whether a printed heading has the official words, or a variant that is accepted without a remark.</summary>
    private static bool IsOfficial(string printed, TemplateSection section)
    {
        if (string.Equals(printed, section.Title, StringComparison.Ordinal))
            return true;
        string words = WithoutNumber(LabelText.Plain(printed));
        return section.Wordings.AcceptPlain(words) || (words.IndexOf('年') > 0 && section.Wordings.AcceptPlain(TitleText.CutYear(words)));
    }

    private static string WithoutNumber(string plain)
    {
        int mark = plain.IndexOfAny([',', '.', ':']);
        bool isNumber = mark > 0 && plain.Take(mark).All(c => ChineseNumerals.Digit(c) >= 0 || c is '十' or '(' or ')' or (>= '0' and <= '9'));
        return (isNumber ? plain.Substring(mark + 1) : plain).TrimEnd(':', '.', ';', ',');
    }

    /// <summary>The number before a heading, or 0.</summary>
    private static int SectionNumber(PrintedText heading)
    {
        if (heading.Official is { } official && string.Equals(heading.Text, official, StringComparison.Ordinal) && ReportTemplate.SectionAt(heading.At!) is { } section)
            return section.Number;
        string plain = LabelText.Plain(heading.Text);
        int end = 0;
        while (end < plain.Length && (ChineseNumerals.Digit(plain[end]) >= 0 || plain[end] == '十'))
            end++;
        return end > 0 && ChineseNumerals.TryParse(plain.AsSpan(0, end), out long number) ? (int)number : 0;
    }

    private static Violation OfMissing(TemplateSection section) =>
        Violation.Of($"缺少“{section}”", $"section {section} ({section.EnglishHeading}) is missing", section.Title, null);

    private static Violation OfOrder(TemplateSection[] found) => Violation.Of(
        "各部分的次序为 " + string.Join("、", found.Select(section => section.Numeral)),
        "the sections stand in the order " + string.Join(", ", found.Select(section => section.Numeral)),
        string.Join("", found.OrderBy(section => section.Number).Select(section => section.Numeral)),
        string.Join("", found.Select(section => section.Numeral)));

    private static Violation OfOthers(string[] others) => Violation.Of(
        "格式以外的部分：" + string.Join("、", others.Select(other => $"“{other}”")),
        "sections beyond the form: " + string.Join(", ", others.Select(other => $"'{other}'")),
        null,
        string.Join("、", others));

    private static Violation OfEmpty(TemplateSection section, bool isTable) => isTable
        ? Violation.Of($"“{section}”标题下没有表格", $"no table stands under {section} ({section.EnglishHeading})")
        : Violation.Of($"“{section}”标题下没有内容", $"nothing stands under {section} ({section.EnglishHeading})");

    private static Violation OfWording(TemplateSection section, string printed) => Violation.Of(
        $"标题应为“{section}”，实为“{printed}”",
        $"the heading should be {section}, is '{printed}'",
        section.Title,
        printed);
}
