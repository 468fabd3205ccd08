using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>
/// Reads what section 六 says in numbers of the information-processing fee. A denial of collecting is 0 collected and
/// says nothing of notices.
/// </summary>
internal static class FeeStatementReader
{
    private const string Pointer = "/otherMatters/processingFee";

    private const int LongestNumber = 15;

    private static readonly char[] s_no = ['未', '没', '无', '不'];

    /// <summary>
    /// The statement, or null where the text makes none in numbers. Each number gets the place of the paragraph that says it;
    /// <paramref name="paragraphs"/> has those of all lines of the text.
    /// </summary>
    internal static ProcessingFeeStatement? Read(string text, IReadOnlyList<SourcePosition> paragraphs, Draft draft)
    {
        string folded = Fold(text);
        if (folded.IndexOf("处理费", StringComparison.Ordinal) < 0)
            return null;
        List<SourcePosition> places = PlacesOf(text, paragraphs);
        string plain = folded;
        if (folded.IndexOf('《') >= 0 || folded.IndexOf('〈') >= 0)
        {
            foreach (Match cited in FeePatterns.Cited.Matches(folded).Cast<Match>().Reverse())
                places.RemoveRange(cited.Index, cited.Length);
            plain = FeePatterns.Cited.Replace(folded, string.Empty);
        }

        decimal? collected = One("collectedYuan", Collected(plain), places, draft);
        decimal? demanded = plain.IndexOf('元') < 0 ? null : One("demandedYuan", Amounts(FeePatterns.Demanded, plain, 0), places, draft);
        decimal? notices = plain.IndexOf("收费通知", StringComparison.Ordinal) < 0 ? null : One("noticesSent", Counts(plain), places, draft);
        return collected == null && demanded == null && notices == null
            ? null
            : new ProcessingFeeStatement((long?)notices, demanded, collected);
    }

    private static IEnumerable<Said> Collected(string text)
    {
        int start = 0;
        foreach (string sentence in text.Split('。', '；', ';'))
        {
            int at = start;
            start += sentence.Length + 1;
            if (sentence.IndexOf("处理费", StringComparison.Ordinal) < 0)
                continue;
            // What follows 其中 are parts of the sum.
            int parts = sentence.IndexOf("其中", StringComparison.Ordinal);
            string whole = parts < 0 ? sentence : sentence.Substring(0, parts);
            if (whole.IndexOfAny(s_no) >= 0 && FeePatterns.Denied.Match(whole) is { Success: true } denied)
                yield return new Said(0, at + denied.Index);
            if (whole.IndexOf('元') < 0)
                continue;
            Regex? regex = new[] { FeePatterns.Really, FeePatterns.Collected, FeePatterns.FeeOf }.FirstOrDefault(candidate => candidate.IsMatch(whole));
            foreach (Said amount in regex == null ? [] : Amounts(regex, whole, at))
                yield return amount;
        }
    }

    private static IEnumerable<Said> Amounts(Regex regex, string text, int start) =>
        from Match match in regex.Matches(text)
        let value = Value(match)
        where value != null
        select new Said(value.Value, start + match.Groups["n"].Index);

    private static IEnumerable<Said> Counts(string text) => Amounts(FeePatterns.Notices, text, 0).Concat(Amounts(FeePatterns.NoticesBefore, text, 0));

    /// <summary>The number that all agree on; none, with a diagnostic, where they differ.</summary>
    private static decimal? One(string member, IEnumerable<Said> found, List<SourcePosition> places, Draft draft)
    {
        Said[] said = found.ToArray();
        if (said.Length == 0)
            return null;
        SourcePosition place = places[said[0].At];
        decimal[] values = said.Select(number => number.Value).Distinct().ToArray();
        if (values.Length > 1)
        {
            draft.Diagnostics.Add(Diagnose.FeeContradicts(place, PersonalData.Mask(string.Join("、", values.Select(value => value.ToString(CultureInfo.InvariantCulture))))));
            return null;
        }

        draft.Place(Pointer, place);
        draft.Place(Pointer + "/" + member, place);
        return values[0];
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

    /// <summary>For each character of the folded text, where the paragraph begins that it came from.</summary>
    private static List<SourcePosition> PlacesOf(string text, IReadOnlyList<SourcePosition> paragraphs)
    {
        var places = new List<SourcePosition>(text.Length);
        int paragraph = 0;
        foreach (char c in text)
        {
            paragraph += c == '\n' ? 1 : 0;
            if (!LabelText.IsBlank(c))
                places.Add(paragraph < paragraphs.Count ? paragraphs[paragraph] : default);
        }

        return places;
    }

    /// <summary>White space dropped, width folded; unlike a label, sentences keep their marks.</summary>
    private static string Fold(string text)
    {
        char[] folded = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (LabelText.IsBlank(c))
                continue;
            folded[length++] = c is '。' or '；' or '，' or '〈' or '〉' or '《' or '》' ? c : LabelText.FoldChar(c) is var f && f == '\0' ? c : f;
        }

        return new string(folded, 0, length);
    }

    /// <summary>A number and where in the folded text it is said.</summary>
    private readonly record struct Said(decimal Value, int At);
}
