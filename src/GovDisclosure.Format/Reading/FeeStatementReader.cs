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

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Amount = @"(?<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|零)(?<unit>万?)元";

    private static readonly Regex s_cited = new("《[^《》]*(?:《[^《》]*》[^《》]*)*》|〈[^〈〉]*〉", Options);

    private const string Fee = "信息(?:公开)?(?:信息)?处理费";

    // What is said of notices or rates is no denial of collecting.
    private const string NotOfNotices = "(?!收费|的?通知|的?标准|管理|缴)";

    private static readonly Regex s_denied = new(
        "(?:未|没有|没|无|不存在|不)(?!误|论|符|当)[^,.;。，；违乱擅因]{0,14}(?:收取|收缴|收到|产生|发生|征收|涉及)[^,.;。，；违乱擅因]{0,14}处理费" + NotOfNotices
        + "|(?:^|[,，、:]|年|度|局|委|办|镇|乡|关|区|市|县)(?:无|没有)(?:政府)?" + Fee + NotOfNotices
        + "|处理费[^,.;。，；0-9]{0,8}(?:未收取|未产生|未发生)",
        Options);

    private static readonly char[] s_no = ['未', '没', '无', '不'];

    private static readonly Regex s_collected = new("(?<![应免退])(?:收取|收缴|征收|实收|产生|收到|收入)[^;。；]{0,24}?处理费[^。；;0-9零]{0,14}" + Amount, Options);

    private static readonly Regex s_really = new("(?:实际收取|实际收缴|实收)(?:的)?(?:总)?(?:金额|费用|款)?(?:共计|合计|共|为)?" + Amount, Options);

    // Without a verb it is what was collected, unless the words around it speak of something else.
    private static readonly Regex s_feeOf = new("(?<![免退还缴纳知收付交欠])(?:政府)?" + Fee + "(?:收取)?(?:总)?(?:金额|费用|收入)?(?:共计|合计|为|共)?" + Amount, Options);

    private static readonly Regex s_demanded = new("(?:通知收费|应收|收费通知)(?:的)?(?:总)?(?:金额|费用)[^。；;0-9零]{0,8}" + Amount, Options);

    private static readonly Regex s_notices = new(@"收费通知(?:书)?(?:件数|数量)?[^。；;,，0-9零]{0,6}(?<n>[0-9]{1,9}|零)(?:件|份|次|个)", Options);

    private static readonly Regex s_noticesBefore = new(@"(?:发出|发送|送达|出具|制发|下达)(?<n>[0-9]{1,9}|零)(?:件|份|次|个)收费通知", Options);

    /// <summary>The statement, or null where the text makes none in numbers.</summary>
    internal static ProcessingFeeStatement? Read(string text, SourcePosition position, Draft draft)
    {
        string folded = Fold(text);
        if (folded.IndexOf("处理费", StringComparison.Ordinal) < 0)
            return null;
        string plain = folded.IndexOf('《') < 0 && folded.IndexOf('〈') < 0 ? folded : s_cited.Replace(folded, string.Empty);

        decimal? collected = One(Collected(plain), position, draft);
        bool ofNotices = plain.IndexOf("收费", StringComparison.Ordinal) >= 0 || plain.IndexOf("应收", StringComparison.Ordinal) >= 0;
        decimal? demanded = ofNotices ? One(Amounts(s_demanded, plain), position, draft) : null;
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
            if (whole.IndexOfAny(s_no) >= 0 && s_denied.IsMatch(whole))
                yield return 0;
            Regex? regex = new[] { s_really, s_collected, s_feeOf }.FirstOrDefault(candidate => candidate.IsMatch(whole));
            foreach (decimal amount in regex == null ? [] : Amounts(regex, whole))
                yield return amount;
        }
    }

    private static IEnumerable<decimal> Amounts(Regex regex, string text) =>
        regex.Matches(text).Cast<Match>().Select(Value).OfType<decimal>();

    private static IEnumerable<decimal> Counts(string text) => Amounts(s_notices, text).Concat(Amounts(s_noticesBefore, text));

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
