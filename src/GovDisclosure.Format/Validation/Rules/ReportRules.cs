using System;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>META: what the report says of itself: title, edition, period.</summary>
internal static class ReportRules
{
    private const int LongestCitation = 24;
    private const string OfficialEnding = "政府信息公开工作年度报告";

    private static readonly int s_firstYear = ReportEditions.GetFirstYear(ReportEditions.All[0]);
    private static readonly int s_firstYearOf2021 = ReportEditions.GetFirstYear(ReportEdition.Edition2021);
    private static readonly string[] s_comparing = ["同比", "相比", "较", "上年", "去年", "增", "降"];
    private static readonly string[] s_planning = ["计划", "将", "下一步"];

    private static readonly char[] s_numberSigns = [.. LabelText.SourcesOf('号')];

    // The year of a law or of a reform is no year left over.
    private static readonly string[] s_ofLaw = ["施行", "颁布", "修订", "修正", "机构改革", "以来"];

    internal static readonly Rule TitleYear = new(
        "META-001", "标题中的年度应为报告年度", "The year in the title is the report year",
        Severity.Error, RuleKind.Duty, "条例第49、50条", JudgeTitleYear);

    internal static readonly Rule Edition = new(
        "META-002", "所用表格版本应与报告年度相符", "The form is the one in force for the report year",
        Severity.Error, RuleKind.Duty, "国办公开办函〔2019〕60号、〔2021〕30号；已公布的年报", JudgeEdition, isLayout: true);

    internal static readonly Rule CitedNotice = new(
        "META-003", "2021年度起不应再以60号文件为编制依据", "From 2021 on 60号 is not given as the basis",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号；已公布的年报", JudgeCitedNotice);

    internal static readonly Rule PeriodStated = new(
        "META-004", "报告应写明统计期限", "The report says what period it covers",
        Severity.Warning, RuleKind.Plausibility, "编制惯例", JudgePeriodStated, isUnsourced: true);

    internal static readonly Rule WholeYear = new(
        "META-005", "统计期限应为报告年度全年（1月1日至12月31日）", "The period is the whole report year",
        Severity.Error, RuleKind.Duty, "条例第49条；已公布的年报", JudgeWholeYear, canBeExplained: true);

    internal static readonly Rule LeftOverYears = new(
        "META-006", "总体情况疑似残留其他年度内容", "A sentence of section 一 opens with another year",
        Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeLeftOverYears);

    internal static readonly Rule TitleIssuer = new(
        "META-007", "标题中的机关应与发布机关一致", "The title names the issuer",
        Severity.Warning, RuleKind.Plausibility, "国办公开办函〔2021〕30号（内容雷同）", JudgeTitleIssuer);

    internal static readonly Rule TitleWording = new(
        "META-009", "标题应采用“政府信息公开工作年度报告”的写法并标明年度", "The title has the national wording",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号；已公布的年报", JudgeTitleWording);

    internal static readonly Rule[] All = [TitleYear, Edition, CitedNotice, PeriodStated, WholeYear, LeftOverYears, TitleIssuer, TitleWording];

    private static void JudgeTitleYear(ReportUnderReview review, FindingCollector collector)
    {
        int? title = YearOfTitle(review);
        int? year = review.Report.Year;
        collector.Judge(
            Logic.Equal((long?)title, year),
            Place.Members("/title", "/year"),
            () => Violation.Of($"标题写 {title} 年，报告年度为 {year} 年", $"the title says {title}, the report year is {year}", MessageText.Of(year!.Value), MessageText.Of(title!.Value)),
            () => year == null ? Reasons.NoYear() : NoTitle(review, new("标题没有年度", "the title has no year")));
    }

    private static void JudgeEdition(ReportUnderReview review, FindingCollector collector)
    {
        int? year = review.Report.Year;
        ReportEdition edition = review.Report.Edition;
        ReportEdition? inForce = year is { } known ? ReportEditions.InForceIn(known) : null;
        collector.Judge(
            inForce is { } prescribed ? edition == prescribed : null,
            Place.Members("/edition", "/year"),
            () => Violation.Of(
                $"{year} 年度应使用{Name(inForce!.Value)}，实际使用{Name(edition)}",
                $"for {year} the form of {ReportEditions.GetName(inForce!.Value)} is in force, that of {ReportEditions.GetName(edition)} was used",
                ReportEditions.GetName(inForce.Value),
                ReportEditions.GetName(edition)),
            () => year == null
                ? Reasons.NoYear()
                : new($"报告年度早于{s_firstYear}年，不在本格式适用范围", $"the report year is before {s_firstYear}, and neither form was in force"));
    }

    private static void JudgeCitedNotice(ReportUnderReview review, FindingCollector collector)
    {
        bool? old = Cites(review, "2019", "60号");
        if (old == false)
        {
            collector.Holds();
            return;
        }

        bool? present = Cites(review, "2021", "30号");
        int? year = review.Report.Year;
        collector.Judge(
            Logic.Implies(Logic.AtMost(s_firstYearOf2021, (long?)year) & old, present),
            Place.Member(Cites(review, ReportTexts.PreambleSource, "2019", "60号") == true ? "/preamble" : "/overview/text"),
            () => Violation.Of(
                $"{year} 年度的报告引用国办公开办函〔2019〕60号而未引用〔2021〕30号",
                $"the report for {year} cites 国办公开办函〔2019〕60号 and not 〔2021〕30号",
                "国办公开办函〔2021〕30号",
                "国办公开办函〔2019〕60号"),
            () => old == null ? NoOpening() : Reasons.NoYear());
    }

    private static void JudgePeriodStated(ReportUnderReview review, FindingCollector collector)
    {
        bool states = review.Report.Period != null;
        bool? holds = states ? true : review.Report.Preamble == null && review.Report.Overview == null ? null : false;
        // A damaged date is the matter of META-005: the period is stated, and nobody can say which it is.
        if (holds == false && (CalendarDates.FindImpossible(review.Report.Preamble) != null || review.Texts.NamesDamagedPeriod))
            holds = null;
        collector.Judge(
            holds,
            Place.Member("/period"),
            () => Violation.Of("没有写明统计期限", "the period covered is not stated"),
            () => review.Report.Preamble == null && review.Report.Overview == null
                ? NoOpening()
                : new("统计期限的日期有误", "the dates of the period are damaged"));
    }

    private static void JudgeWholeYear(ReportUnderReview review, FindingCollector collector)
    {
        int? year = review.Report.Year;
        ReportingPeriod? period = review.Report.Period;
        string? impossible = CalendarDates.FindImpossible(review.Report.Preamble) is { } date ? PersonalData.Mask(date) : null;
        bool? whole = year == null || period == null
            ? null
            : Same(period.Start, year.Value, 1, 1) & Same(period.End, year.Value, 12, 31);
        collector.Judge(
            whole & (impossible == null),
            Place.Members("/period", "/preamble"),
            () => (impossible != null && whole != false ? OfDay(impossible) : OfPeriod(year!.Value, period!)) with { IsExplained = review.Explains("统计期限") },
            () => year == null ? Reasons.NoYear()
                : period == null ? new("没有读到统计期限", "no period was read")
                : new("统计期限的起止日期不全", "a day of the period is missing"));
    }

    private static Violation OfDay(string impossible) =>
        Violation.Of($"前言中的日期“{impossible}”不存在", $"there is no day '{impossible}', as the preamble has it", null, impossible);

    private static Violation OfPeriod(int year, ReportingPeriod period) => Violation.Of(
        $"统计期限应为 {year} 年 1 月 1 日至 12 月 31 日，实为 {OrUnknown(period.Start, "不明")} 至 {OrUnknown(period.End, "不明")}",
        $"the period should be {year}-01-01 to {year}-12-31, is {OrUnknown(period.Start, "unknown")} to {OrUnknown(period.End, "unknown")}",
        $"{year}-01-01/{year}-12-31",
        $"{period.Start}/{period.End}");

    private static string OrUnknown(ReportDate? date, string unknown) => date?.ToString() ?? unknown;

    private static bool? Same(ReportDate? date, int year, int month, int day) =>
        date == null ? null : date.Value == new ReportDate(year, month, day);

    private static void JudgeLeftOverYears(ReportUnderReview review, FindingCollector collector)
    {
        bool any = false;
        if (review.Report.Year is { } year)
        {
            foreach (SentenceSpan sentence in review.Texts.Sentences(ReportTexts.OverviewSource))
            {
                if (sentence.OpeningYear is not { } opening)
                    continue;
                any = true;
                if (opening == year || IsExpected(sentence.Folded, opening, year))
                    collector.Holds();
                else
                    collector.Violated(Place.Member("/overview/text", sentence.Start), OfYear(opening, year) with { Quote = sentence.Quote });
            }
        }

        if (!any)
        {
            collector.Unknown(Place.Member("/overview/text"), () => Reasons.CannotBeJudged(review.Report.Year == null
                ? Reasons.NoYear()
                : new("第一部分没有以年份开头的句子", "no sentence of section 一 opens with a year")));
        }
    }

    // A sentence that goes on to the report year speaks of both.
    private static bool IsExpected(string sentence, int opening, int year) =>
        ReportTexts.Has(sentence, s_ofLaw) == true
        || sentence.IndexOf(MessageText.Of(year) + "年", StringComparison.Ordinal) >= 0
        || (opening == year - 1 && ReportTexts.Has(sentence, s_comparing) == true)
        || (opening == year + 1 && ReportTexts.Has(sentence, s_planning) == true);

    private static Violation OfYear(int opening, int year) => Violation.Of(
        $"第一部分有句子以 {opening} 年开头，报告年度为 {year} 年，疑似残留其他年度内容",
        $"a sentence of section 一 opens with {opening}, the report year is {year}: perhaps left over from another year",
        MessageText.Of(year),
        MessageText.Of(opening));

    private static void JudgeTitleIssuer(ReportUnderReview review, FindingCollector collector)
    {
        string? issuer = review.Report.Issuer.Name is { } name ? LabelText.Plain(PersonalData.MaskIdNumbers(name)) : null;
        string? whole = review.Texts.Title;

        // Nearly always the title begins with the name, in front of what the report is called.
        if (!string.IsNullOrEmpty(issuer) && whole != null && whole.StartsWith(issuer!, StringComparison.Ordinal) && whole.IndexOf(TitleText.Subjects[0], issuer!.Length, StringComparison.Ordinal) > 0)
        {
            collector.Holds();
            return;
        }

        string? title = whole != null && TitleText.FindName(whole) is { } named ? LabelText.CutNotes(named) : null;
        bool? holds = string.IsNullOrEmpty(title) || string.IsNullOrEmpty(issuer) ? null
            : issuer!.IndexOf(title!, StringComparison.Ordinal) >= 0 || title!.IndexOf(issuer, StringComparison.Ordinal) >= 0;
        collector.Judge(
            holds,
            Place.Members("/title", "/issuer/name"),
            () => Violation.Of($"标题中的机关为“{title}”，发布机关为“{review.Report.Issuer.Name}”", $"the title names '{title}', the issuer is '{review.Report.Issuer.Name}'", review.Report.Issuer.Name, title),
            () => string.IsNullOrEmpty(issuer) ? new("发布机关不明", "the issuer is not known") : NoTitle(review, new("标题没有机关名称", "the title names no body")));
    }

    private static void JudgeTitleWording(ReportUnderReview review, FindingCollector collector)
    {
        string? title = review.Texts.Title;
        bool? holds = title == null ? null : YearOfTitle(review) != null && title.EndsWith(OfficialEnding, StringComparison.Ordinal);
        collector.Judge(
            holds,
            Place.Member("/title"),
            () => title!.EndsWith(OfficialEnding, StringComparison.Ordinal)
                ? Violation.Of($"标题“{review.Report.Title}”没有标明年度", $"the title '{review.Report.Title}' names no year", null, review.Report.Title)
                : Violation.Of($"标题“{review.Report.Title}”没有采用“{OfficialEnding}”的写法", $"the title '{review.Report.Title}' does not end with {OfficialEnding}", OfficialEnding, review.Report.Title),
            () => new("没有标题", "there is no title"));
    }

    /// <summary>The year in the title; in its bracketed end where it has none before, as in 年度报告（2023年度）.</summary>
    private static int? YearOfTitle(ReportUnderReview review) => review.Texts.Title is not { } title ? null
        : TitleText.FindYear(title) ?? TitleText.FindYear(LabelText.Fold(review.Report.Title!).Substring(title.Length));

    private static Bilingual NoTitle(ReportUnderReview review, Bilingual otherwise) =>
        review.Texts.Title == null ? new("没有标题", "there is no title") : otherwise;

    private static Bilingual NoOpening() => new("没有前言，也没有第一部分", "there is neither a preamble nor section 一");

    /// <summary>Whether preamble or section 一 names a document number with its year, whatever the brackets.</summary>
    private static bool? Cites(ReportUnderReview review, string year, string number)
    {
        bool? preamble = Cites(review, ReportTexts.PreambleSource, year, number);
        bool? overview = Cites(review, ReportTexts.OverviewSource, year, number);
        return preamble == null && overview == null ? null : preamble == true || overview == true;
    }

    private static bool? Cites(ReportUnderReview review, int source, string year, string number)
    {
        if (review.Texts.Sources[source].Text is not { } text)
            return null;
        for (int sign = text.IndexOfAny(s_numberSigns); sign >= 0; sign = text.IndexOfAny(s_numberSigns, sign + 1))
        {
            // 60号 and 30号 end alike; only what stands before them is folded.
            int digit = sign - 1;
            while (digit >= 0 && LabelText.IsBlank(text[digit]))
                digit--;
            if (digit < 0 || LabelText.FoldChar(text[digit]) != '0')
                continue;
            int start = Math.Max(0, sign + 1 - LongestCitation);
            string cited = LabelText.Fold(text.Substring(start, sign + 1 - start));
            int end = cited.Length - number.Length;
            if (!cited.EndsWith(number, StringComparison.Ordinal))
                continue;
            while (end > 0 && cited[end - 1] is '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '〈' or '〉' or '第' or '年')
                end--;
            if (end >= year.Length && string.CompareOrdinal(cited, end - year.Length, year, 0, year.Length) == 0)
                return true;
        }

        return false;
    }

    private static string Name(ReportEdition edition) => ReportEditions.Of(edition).ChineseName;
}
