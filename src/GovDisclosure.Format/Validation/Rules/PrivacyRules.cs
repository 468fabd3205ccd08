using System;
using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>PRV: what must not be in a report. What was found is never repeated: all but a few characters are masked.</summary>
internal static class PrivacyRules
{
    internal static readonly Rule IdNumbers = new(
        "PRV-001", "不应出现公民身份号码", "No identity number (18 characters, valid check digit)",
        Severity.Error, RuleKind.Duty, "条例第15条",
        (review, collector) => JudgeNumbers(review, collector, PersonalData.IdNumbers, "疑似公民身份号码", "an identity number"));

    internal static readonly Rule MobileNumbers = new(
        "PRV-002", "疑似出现个人手机号码", "A mobile number outside the contact details",
        Severity.Warning, RuleKind.Duty, "条例第15条",
        (review, collector) => JudgeNumbers(review, collector, PersonalData.MobileNumbers, "疑似个人手机号码", "perhaps a personal mobile number"));

    internal static readonly Rule SecrecyMarks = new(
        "PRV-005", "不应出现国家秘密标志", "No secrecy mark",
        Severity.Error, RuleKind.Duty, "条例第14条", JudgeSecrecyMarks);

    internal static readonly Rule[] All = [IdNumbers, MobileNumbers, SecrecyMarks];

    private static readonly string[] s_marks = ["绝密★", "机密★", "秘密★"];

    private static void JudgeNumbers(
        ReportUnderReview review,
        FindingCollector collector,
        Func<string, IEnumerable<(int Start, int Length)>, IEnumerable<(int Start, int Length)>> personal,
        string chinese,
        string english)
    {
        if (NoText(review, collector))
            return;
        bool found = false;
        for (int source = 0; source < review.Texts.Sources.Length; source++)
        {
            (int Start, int Length)[] runs = review.Texts.LongNumbers(source);
            if (runs.Length == 0)
                continue;
            (string pointer, string? text) = review.Texts.Sources[source];
            foreach ((int Start, int Length) run in personal(text!, runs))
            {
                found = true;
                string shown = PersonalData.Show(text!, run);
                collector.Violated(Place.Member(pointer, run.Start), Violation.Of($"出现{chinese}：{shown}", $"{english} stands in the text: {shown}", null, shown));
            }
        }

        if (!found)
            collector.Holds();
    }

    private static void JudgeSecrecyMarks(ReportUnderReview review, FindingCollector collector)
    {
        if (NoText(review, collector))
            return;
        bool found = false;
        for (int source = 0; source < review.Texts.Sources.Length; source++)
        {
            if (review.Texts.Sources[source].Text is not { } text || text.IndexOf('★') < 0)
                continue;
            var origins = new List<int>(text.Length);
            string folded = LabelText.Fold(text, origins);
            foreach (string mark in s_marks)
            {
                int at = folded.IndexOf(mark, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                found = true;
                collector.Violated(Place.Member(review.Texts.Sources[source].Pointer, origins[at]), Violation.Of($"出现国家秘密标志“{mark}”", $"the secrecy mark {mark} stands in the text", null, mark));
            }
        }

        if (!found)
            collector.Holds();
    }

    private static bool NoText(ReportUnderReview review, FindingCollector collector)
    {
        if (review.Texts.Any)
            return false;
        collector.Unknown(Place.Report, () => Reasons.CannotBeJudged(Reasons.NoText()));
        return true;
    }
}
