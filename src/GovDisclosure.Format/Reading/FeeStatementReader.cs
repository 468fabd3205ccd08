using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// Reads what section 六 says in numbers of the information-processing fee. A denial of collecting is 0 collected and
/// says nothing of notices.
/// </summary>
internal static class FeeStatementReader
{
    private const int LongestNumber = 15;

    private static readonly char[] s_digits = [.. "0123456789零"];

    private static readonly char[] s_no = ['未', '没', '无', '不'];

    /// <summary>The statement, or null where the text makes none in numbers.</summary>
    internal static ProcessingFeeStatement? Read(string text, SourcePosition position, Draft draft)
    {
        string folded = Fold(text);
        if (folded.IndexOf("处理费", StringComparison.Ordinal) < 0)
            return null;
        string plain = folded.IndexOf('《') < 0 && folded.IndexOf('〈') < 0 ? folded : FeePatterns.Cited.Replace(folded, string.Empty);

        decimal? collected = One(Collected(plain), position, draft);
        bool ofNotices = plain.IndexOf("收费", StringComparison.Ordinal) >= 0 || plain.IndexOf("应收", StringComparison.Ordinal) >= 0;
        decimal? demanded = ofNotices ? One(Amounts(FeePatterns.Demanded, plain), position, draft) : null;
        decimal? notices = ofNotices ? One(Counts(plain), position, draft) : null;
        return collected == null && demanded == null && notices == null
            ? null
            : new ProcessingFeeStatement((long?)notices, demanded, collected);
    }

    private static IEnumerable<decimal> Collected(string text)
    {
        foreach (string sentence in text.Split('。', '；', ';'))
        {
            if (sentence.IndexOf("处理费", StringComparison.Ordinal) < 0)
                continue;
            // What follows 其中 are parts of the sum.
            int parts = sentence.IndexOf("其中", StringComparison.Ordinal);
            string whole = parts < 0 ? sentence : sentence.Substring(0, parts);
            if (whole.IndexOfAny(s_no) >= 0 && FeePatterns.Denied.IsMatch(whole))
                yield return 0;
            if (whole.IndexOfAny(s_digits) < 0)
                continue;
            Regex? regex = new[] { FeePatterns.Really, FeePatterns.Collected, FeePatterns.FeeOf }.FirstOrDefault(candidate => candidate.IsMatch(whole));
            foreach (decimal amount in regex == null ? [] : Amounts(regex, whole))
                yield return amount;
        }
    }

    private static IEnumerable<decimal> Amounts(Regex regex, string text) =>
        regex.Matches(text).Cast<Match>().Select(Value).OfType<decimal>();

    private static IEnumerable<decimal> Counts(string text) => Amounts(FeePatterns.Notices, text).Concat(Amounts(FeePatterns.NoticesBefore, text));

    /// <summary>The number that all agree on; none, with a diagnostic, where they differ.</summary>
    private static decimal? One(IEnumerable<decimal> found, SourcePosition position, Draft draft)
    {
        decimal[] values = found.Distinct().ToArray();
        if (values.Length > 1)
            draft.Diagnostics.Add(Diagnose.FeeContradicts(position, PersonalData.Mask(string.Join("、", values.Select(value => value.ToString(CultureInfo.InvariantCulture))))));
        return values.Length == 1 ? values[0] : null;
    }

    /// <summary>The number, or null where nobody can have meant it.</summary>
    private static decimal? Value(Match match)
    {
        string digits = match.Groups["n"].Value.Replace(",", string.Empty);
        if (digits.Length > LongestNumber)
            return null;
        decimal value = digits == "零" ? 0 : decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return match.Groups["unit"].Value == "万" ? value * 10000 : value;
    }

    /// <summary>White space dropped, width folded; unlike a label, sentences keep their marks.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (LabelText.IsBlank(c))
                continue;
            folded.Append(c is '。' or '；' or '，' or '〈' or '〉' or '《' or '》' ? c : LabelText.FoldChar(c) is var f && f == '\0' ? c : f);
        }

        return folded.ToString();
    }
}
