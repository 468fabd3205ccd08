using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR: what the prose has to speak of, and what was left in it from the form.</summary>
internal static class ContentRules
{
    internal static readonly Rule FiveAspects = new(
        "STR-006", "总体情况应包括五个方面", "The five aspects occur in section 一",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号第一部分（一）", JudgeFiveAspects, since: ReportEdition.Edition2021);

    internal static readonly Rule Accountability = new(
        "STR-007", "各级人民政府应报告工作考核、社会评议和责任追究结果", "Governments report assessment, social review, accountability",
        Severity.Warning, RuleKind.Duty, "条例第50条第（四）项", JudgeAccountability, mayNeed: RuleNeeds.Issuer);

    internal static readonly Rule ProblemsNamed = new(
        "STR-008", "第五部分应写明问题和改进", "Section 五 names problems and improvements",
        Severity.Warning, RuleKind.Duty, "条例第50条第（四）项", JudgeProblemsNamed);

    internal static readonly Rule FeeMentioned = new(
        "STR-009", "第六部分应提及信息处理费", "Section 六 speaks of the processing fee",
        Severity.Warning, RuleKind.Duty, "编制惯例", JudgeFeeMentioned, since: ReportEdition.Edition2021, isUnsourced: true);

    internal static readonly Rule PartsAnnounced = new(
        "STR-010", "前言所称部分数应与实际一致", "The number of parts announced is six",
        Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgePartsAnnounced);

    internal static readonly Rule Instructions = new(
        "STR-011", "疑似残留填报说明", "Instructions of the form left in",
        Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeInstructions, needs: RuleNeeds.Source);

    internal static readonly Rule Placeholders = new(
        "STR-012", "疑似残留占位符", "Placeholders left in",
        Severity.Warning, RuleKind.Plausibility, "编制惯例", JudgePlaceholders);

    internal static readonly Rule[] All = [FiveAspects, Accountability, ProblemsNamed, FeeMentioned, PartsAnnounced, Instructions, Placeholders];

    private const int Parts = 6;
    private const int Surroundings = 10;

    private static readonly string[][] s_accountability = [["考核"], ["评议"], ["责任追究", "追责", "问责"]];
    private static readonly string[] s_aspects = ["主动公开", "依申请公开", "信息管理", "平台", "监督"];

    // The four words of the rule first; the others say the same of what is not yet as it should be.
    private static readonly string[] s_problems = ["问题", "不足", "短板", "薄弱", "不够", "有待", "需进一步", "需要进一步", "差距", "欠缺", "困难"];
    private static readonly string[] s_listed = ["总体", "主动公开", "申请", "复议", "问题", "其他"];
    private static readonly FoldedWords s_instructions = new("该部分以表格形式报告", "表格如下", "填报说明", "填表说明");

    private static readonly Regex s_placeholder = new("(?<![A-Za-z])X{2,}(?![A-Za-z])|×{2,}|□|_{4,}|[(]填写[)]", RegexOptions.CultureInvariant);
#if NET
    private static readonly System.Buffers.SearchValues<char> s_marksOfPlaceholders = System.Buffers.SearchValues.Create(MarksOfPlaceholders);
#else
    private static readonly char[] s_marksOfPlaceholders = MarksOfPlaceholders.ToCharArray();
#endif

    private const string MarksOfPlaceholders = "XＸ×□_＿填";

    private static void JudgeFiveAspects(ReportUnderReview review, FindingCollector collector)
    {
        bool?[] has = Array.ConvertAll(s_aspects, aspect => review.Texts.Has(ReportTexts.OverviewSource, aspect));
        string[] missing = s_aspects.Where((_, i) => has[i] == false).ToArray();
        collector.Judge(
            has[0] == null ? null : missing.Length == 0,
            Place.Member("/overview/text"),
            () => Violation.Of(
                "第一部分没有提到：" + string.Join("、", missing),
                "section 一 does not speak of " + string.Join(", ", missing),
                string.Join("、", s_aspects),
                null),
            () => Reasons.NoHeading(ReportTemplate.Sections[0]));
    }

    private static void JudgeAccountability(ReportUnderReview review, FindingCollector collector)
    {
        bool? isGovernment = review.Facts.Kind is { } kind ? kind is IssuerKind.Government or IssuerKind.Township : null;
        bool?[] has = new bool?[s_accountability.Length];
        for (int i = 0; i < has.Length && isGovernment != false; i++)
        {
            has[i] = Either(review, s_accountability[i]);

            // Of a body of an unknown kind nothing more can be said.
            if (isGovernment == null && has[i] != true)
                break;
        }

        string[] names = ["工作考核", "社会评议", "责任追究"];
        collector.Judge(
            Logic.Implies(isGovernment, has[0] & has[1] & has[2]),
            Place.Members("/overview/text", "/problems/text"),
            () => Violation.Of(
                "第一、五部分没有报告：" + string.Join("、", names.Where((_, i) => has[i] == false)),
                "sections 一 and 五 do not report " + string.Join(", ", names.Where((_, i) => has[i] == false)),
                string.Join("、", names),
                null),
            () => isGovernment == null ? Reasons.NotGiven(review, RuleNeeds.Issuer) : Reasons.NoHeading(ReportTemplate.Sections[review.Report.Overview == null ? 0 : 4]),
            isGovernment == null ? RuleNeeds.Issuer : RuleNeeds.None);
    }

    /// <summary>Whether section 一 or 五 has one of the words; null unless both are there.</summary>
    private static bool? Either(ReportUnderReview review, params string[] words) =>
        review.Texts.Has(ReportTexts.OverviewSource, words) is { } overview && review.Texts.Has(ReportTexts.ProblemsSource, words) is { } problems
            ? overview || problems
            : null;

    private static void JudgeProblemsNamed(ReportUnderReview review, FindingCollector collector)
    {
        bool? named = review.Texts.Has(ReportTexts.ProblemsSource, s_problems);
        bool? improved = review.Texts.Has(ReportTexts.ProblemsSource, "改进", "整改", "下一步", "加强", "提升");
        collector.Judge(
            named & improved,
            Place.Member("/problems/text"),
            () => named == true
                ? Violation.Of("第五部分没有写改进情况", "section 五 names no improvement")
                : Violation.Of("第五部分没有写存在的问题", "section 五 names no problem"),
            () => Reasons.NoHeading(ReportTemplate.Sections[4]));
    }

    private static void JudgeFeeMentioned(ReportUnderReview review, FindingCollector collector) => collector.Judge(
        Logic.Implies(Logic.AtMost(FeeRules.FirstYearOfTheFee, (long?)review.Report.Year), review.Texts.Has(ReportTexts.OtherMattersSource, "处理费")),
        Place.Member("/otherMatters/text"),
        () => Violation.Of("第六部分没有提到信息处理费", "section 六 does not speak of the processing fee"),
        () => review.Report.OtherMatters == null ? Reasons.NoHeading(ReportTemplate.Sections[5]) : Reasons.NoYear());

    private static void JudgePartsAnnounced(ReportUnderReview review, FindingCollector collector)
    {
        for (int source = 0; source < 2; source++)
        {
            int next = AnnouncedParts.IndexOfPart(review.Texts.Sources[source].Text, 0);
            foreach (SentenceSpan sentence in next < 0 ? [] : review.Texts.Sentences(source))
            {
                if (next < 0)
                    break;
                if (sentence.End <= next)
                    continue;
                next = AnnouncedParts.IndexOfPart(review.Texts.Sources[source].Text, sentence.End);
                string folded = sentence.Folded;
                if (ReportTexts.Has(folded, "报告", "年报") != true || AnnouncedParts.In(folded) is not { } parts)
                    continue;
                (int announced, string words) = parts;
                int listed = s_listed.Count(word => ReportTexts.Has(folded, word) == true);
                collector.Judge(
                    announced == Parts && (listed is 0 or Parts),
                    Place.Member(review.Texts.Sources[source].Pointer, sentence.Start),
                    () => OfParts(announced, listed, words) with { Quote = sentence.Quote },
                    () => default);
                return;
            }
        }

        collector.Unknown(Place.Member("/preamble"), () => Reasons.CannotBeJudged(new("没有写明部分数", "no number of parts is announced")));
    }

    private static Violation OfParts(int announced, int listed, string words) => announced == Parts
        ? Violation.Of($"称有“{words}”，只列出 {listed} 个", $"says '{words}' and lists {listed} of them", "6", MessageText.Of(listed))
        : Violation.Of($"称有“{words}”，格式为六个部分", $"says '{words}', the form has six parts", "6", MessageText.Of(announced));

    private static void JudgeInstructions(ReportUnderReview review, FindingCollector collector)
    {
        bool found = JudgeInstruction(collector, "/title", review.Report.Title)
            || Array.Exists(review.Texts.Sources, source => JudgeInstruction(collector, source.Pointer, source.Text, isProse: true))
            || JudgeInstructions(collector, review.Printed!.Headings)
            || JudgeInstructions(collector, review.Printed.Captions)
            || JudgeInstructions(collector, review.Printed.RowLabels)
            || JudgeInstructions(collector, review.Printed.ColumnHeads)
            || JudgeInstructions(collector, review.Printed.Cells)
            || review.Report.Annotations.Any(annotation => JudgeInstruction(collector, annotation.At, annotation.Text))
            || JudgeInstruction(collector, "/closing", review.Report.Closing);
        if (!found)
            collector.Holds();
    }

    private static bool JudgeInstructions(FindingCollector collector, IReadOnlyList<PrintedText> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            PrintedText text = texts[i];
            if (!string.Equals(text.Text, text.Official, StringComparison.Ordinal) && JudgeInstruction(collector, text.At ?? string.Empty, text.Text))
                return true;
        }

        return false;
    }

    private static bool JudgeInstruction(FindingCollector collector, string pointer, string? text, bool isProse = false)
    {
        if (FindInstruction(text) is not { } sentence)
            return false;
        collector.Violated(pointer.Length == 0 ? Place.Report : Place.Member(pointer, isProse ? sentence.Start : -1), OfInstruction(sentence.Quote));
        return true;
    }

    /// <summary>The sentence that holds an instruction of the form, or null.</summary>
    private static SentenceSpan? FindInstruction(string? text)
    {
        int at = s_instructions.IndexIn(text, 0);
        return at < 0 ? null : SentenceSpan.At(text!, at);
    }

    private static Violation OfInstruction(string quote) =>
        Violation.Of("疑似残留格式的填报说明", "an instruction of the form was perhaps left in") with { Quote = quote };

    private static void JudgePlaceholders(ReportUnderReview review, FindingCollector collector)
    {
        bool found = false;
        foreach ((string pointer, string? printed) in review.Texts.Sources.Prepend(("/title", review.Report.Title)))
        {
            if (printed == null || printed.AsSpan().IndexOfAny(s_marksOfPlaceholders) < 0)
                continue;
            var origins = new List<int>(printed.Length);
            if (s_placeholder.Match(LabelText.Fold(printed, origins)) is not { Success: true } match)
                continue;
            found = true;
            collector.Violated(Place.Member(pointer, pointer == "/title" ? -1 : origins[match.Index]), OfPlaceholder(match.Value) with { Quote = Around(printed, match) });
        }

        if (!found && review.Texts.Any)
            collector.Holds();
        else if (!found)
            collector.Unknown(Place.Report, () => Reasons.CannotBeJudged(Reasons.NoText()));
    }

    private static Violation OfPlaceholder(string found) =>
        Violation.Of($"疑似残留占位符“{found}”", $"a placeholder '{found}' was perhaps left in", null, found);

    // Masked before it is cut: half a number of a person would not be known as one.
    private static string Around(string printed, Match match)
    {
        string folded = LabelText.Fold(PersonalData.Mask(printed));
        int from = Math.Max(0, match.Index - Surroundings);
        return folded.Substring(from, Math.Min(folded.Length, match.Index + match.Length + Surroundings) - from);
    }
}
