using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR: the six sections and their headings.</summary>
internal static class SectionRules
{
    internal static readonly Rule AllThere = new(
        "STR-001", "六个部分应当齐全", "All six sections are there",
        Severity.Error, RuleKind.Duty, "国办公开办函〔2021〕30号；条例第50条", JudgeAllThere, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule Order = new(
        "STR-002", "六个部分应依次排列", "The sections stand in order",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号附件", JudgeOrder, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule Wording = new(
        "STR-003", "各部分标题应与格式一致", "Headings have the official wording or a silent variant",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号附件；已公布的年报", JudgeWording, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule NoSeventh = new(
        "STR-004", "不宜增设格式以外的部分", "No seventh section",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号；已公布的年报", JudgeNoSeventh, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule NotEmpty = new(
        "STR-005", "各部分不应空缺", "Each section has content",
        Severity.Error, RuleKind.Duty, "条例第50条；已公布的年报", JudgeNotEmpty, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule[] All = [AllThere, Order, Wording, NoSeventh, NotEmpty];

    private static void JudgeAllThere(Subject subject, Verdicts verdicts)
    {
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            bool? holds = IsPresent(subject.Report, section.Number) ? true : subject.Printed == null ? null : HeadingsOf(subject.Printed, section).Any();
            verdicts.Judge(
                holds,
                Place.Member(section.Pointer),
                () => Violation.Of($"缺少“{section}”", $"section {section} ({section.EnglishHeading}) is missing", section.ToString(), null),
                () => Reasons.NotGiven(subject, RuleNeeds.Source),
                holds == null ? RuleNeeds.Source : RuleNeeds.None);
        }
    }

    private static void JudgeOrder(Subject subject, Verdicts verdicts)
    {
        if (subject.Printed is not { } page)
        {
            verdicts.NotGiven(RuleNeeds.Source);
            return;
        }

        // Where the numbering starts again, the first heading of a section is the one that counts.
        TemplateSection[] found = page.Headings.Select(SectionOf).OfType<TemplateSection>().Distinct().ToArray();
        bool ordered = found.Zip(found.Skip(1), (left, right) => left.Number < right.Number).All(each => each);
        verdicts.Judge(
            found.Length < 2 ? null : ordered,
            found.Length == 0 ? Place.Report : Place.Members(found.Select(section => section.Pointer).ToArray()),
            () => Violation.Of(
                "各部分的次序为 " + string.Join("、", found.Select(section => section.Numeral)),
                "the sections stand in the order " + string.Join(", ", found.Select(section => section.Numeral)),
                string.Join("", found.OrderBy(section => section.Number).Select(section => section.Numeral)),
                string.Join("", found.Select(section => section.Numeral))),
            () => new("找到的部分标题不足两个", "fewer than two headings were found"));
    }

    private static void JudgeWording(Subject subject, Verdicts verdicts)
    {
        if (subject.Printed is not { } page)
        {
            verdicts.NotGiven(RuleNeeds.Source);
            return;
        }

        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            bool any = false;
            foreach (PrintedText heading in HeadingsOf(page, section))
            {
                any = true;
                if (IsOfficial(heading.Text, section))
                    verdicts.Holds();
                else if (PageEnd.CutsOff(page, heading, section.ToString()))
                    verdicts.Unknown(Place.Member(section.Pointer), () => Reasons.CannotBeJudged(Reasons.CutOff(heading.Text)));
                else
                    verdicts.Violated(Place.Member(section.Pointer), OfWording(section, NumberText.Trim(heading.Text)));
            }

            if (!any)
                verdicts.Unknown(Place.Member(section.Pointer), () => Reasons.CannotBeJudged(Reasons.NoHeading(section)));
        }
    }

    private static void JudgeNoSeventh(Subject subject, Verdicts verdicts)
    {
        if (subject.Printed is not { } page)
        {
            verdicts.NotGiven(RuleNeeds.Source);
            return;
        }

        // Numbers that go back do not count the sections of this form; a heading without a number says nothing of it.
        int[] numbers = page.Headings.Select(heading => SectionNumber(heading.Text)).Where(number => number > 0).ToArray();
        bool restarts = numbers.Zip(numbers.Skip(1), (left, right) => right <= left).Any(each => each);
        PrintedText[] others = page.Headings.Where(heading => heading.At == null).ToArray();
        verdicts.Judge(
            page.Headings.Count == 0 || restarts ? null : others.Length == 0,
            Place.Report,
            () => Violation.Of(
                "格式以外的部分：" + string.Join("、", others.Select(other => $"“{NumberText.Trim(other.Text)}”")),
                "sections beyond the form: " + string.Join(", ", others.Select(other => $"'{NumberText.Trim(other.Text)}'")),
                null,
                string.Join("、", others.Select(other => NumberText.Trim(other.Text)))),
            () => page.Headings.Count == 0 ? new("没有找到部分标题", "no heading was found") : new("标题编号重新开始", "the numbering of the headings restarts"));
    }

    private static void JudgeNotEmpty(Subject subject, Verdicts verdicts)
    {
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            string? prose = section.Number switch
            {
                1 => subject.Report.Overview?.Text,
                5 => subject.Report.Problems?.Text,
                6 => subject.Report.OtherMatters?.Text,
                _ => null,
            };
            bool isTable = section.Number is 2 or 3 or 4;
            bool? holds = !isTable
                ? prose == null ? null : NumberText.Trim(prose).Length != 0
                : IsPresent(subject.Report, section.Number) ? true
                : subject.Printed != null && HeadingsOf(subject.Printed, section).Any() ? false
                : null;
            bool isNotGiven = isTable && subject.Printed == null;
            verdicts.Judge(
                holds,
                Place.Member(section.Pointer),
                () => isTable
                    ? Violation.Of($"“{section}”标题下没有表格", $"no table stands under {section} ({section.EnglishHeading})")
                    : Violation.Of($"“{section}”标题下没有内容", $"nothing stands under {section} ({section.EnglishHeading})"),
                () => isNotGiven ? Reasons.NotGiven(subject, RuleNeeds.Source) : Reasons.NoHeading(section),
                holds == null && isNotGiven ? RuleNeeds.Source : RuleNeeds.None);
        }
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

    private static IEnumerable<PrintedText> HeadingsOf(PrintedReport page, TemplateSection section) =>
        page.Headings.Where(heading => heading.At == section.Pointer);

    private static TemplateSection? SectionOf(PrintedText heading) =>
        heading.At == null ? null : ReportTemplate.Sections.FirstOrDefault(section => section.Pointer == heading.At);

    /// <summary>Whether a printed heading has the official words, or a variant that is accepted without a remark.</summary>
    private static bool IsOfficial(string printed, TemplateSection section)
    {
        if (string.Equals(printed, section.ToString(), StringComparison.Ordinal))
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
    private static int SectionNumber(string printed)
    {
        string plain = LabelText.Plain(printed);
        int end = 0;
        while (end < plain.Length && (ChineseNumerals.Digit(plain[end]) >= 0 || plain[end] == '十'))
            end++;
        return end > 0 && ChineseNumerals.TryParse(plain.Substring(0, end), out long number) ? (int)number : 0;
    }

    private static Violation OfWording(TemplateSection section, string printed) => Violation.Of(
        $"标题应为“{section}”，实为“{printed}”",
        $"the heading should be {section}, is '{printed}'",
        section.ToString(),
        printed);
}
