using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>
/// Reads what section 六 says in numbers of the information-processing fee: what was demanded and collected in the year of the
/// report by its body, and nothing else. A denial of collecting is 0 collected and says nothing of notices.
/// </summary>
internal static class FeeStatementReader
{
    private const string Pointer = "/otherMatters/processingFee";

    // What stands behind them is no statement.
    private static readonly string[] s_examples = ["示例:", "示例。", "示例如下", "填报示例", "填写示例", "样例", "范例", "填报说明", "填写说明"];

    // A sentence that begins so speaks of the one before. Where it is not understood, that is not either.
    private static readonly string[] s_backward =
        ["以上", "上述", "前述", "该", "此", "这", "其", "但", "然", "不过", "后", "随后", "嗣后", "之后", "均", "皆", "全部", "已", "系", "属", "为", "是", "尚", "仍", "即", "注", "备注"];

    /// <summary>
    /// The statement, or null where the text makes none in numbers. Each number gets the place of the paragraph that says it;
    /// <paramref name="paragraphs"/> has those of all lines of the text. A report without a year has no year that a sentence may name.
    /// </summary>
    internal static ProcessingFeeStatement? Read(string text, IReadOnlyList<SourcePosition> paragraphs, int? year, string? issuer, Draft draft)
    {
        FeeText page = FeeText.Of(text, paragraphs);
        if (page.Folded.IndexOf("处理费", StringComparison.Ordinal) < 0 && page.Folded.IndexOf("费通知", StringComparison.Ordinal) < 0)
            return null;
        ILookup<FeeMatter, FeeClaim> claims = Claims(page, new FeeScanner(page, new FeeBody(issuer), year)).ToLookup(claim => claim.Matter);
        decimal? collected = One("collectedYuan", claims[FeeMatter.Collected], page, draft);
        decimal? demanded = One("demandedYuan", claims[FeeMatter.Demanded], page, draft);
        decimal? notices = One("noticesSent", claims[FeeMatter.Notices], page, draft);
        return collected == null && demanded == null && notices == null
            ? null
            : new ProcessingFeeStatement((long?)notices, demanded, collected);
    }

    private static List<FeeClaim> Claims(FeeText page, FeeScanner scanner)
    {
        var scope = new FeeScope();
        var claims = new List<FeeClaim>();
        int ofLast = 0;
        bool isOnFee = false;
        int examples = s_examples.Select(word => page.Folded.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(int.MaxValue).Min();
        foreach (List<FeeToken> words in scanner.Sentences())
        {
            if (words.Count == 0)
                continue;
            if (words[words.Count - 1].At >= examples)
                break;
            FeeSentence sentence = FeeSentence.Read(page.Folded, words, scope, isOnFee);
            if (!sentence.IsUnderstood && ofLast > 0 && SpeaksBackward(page.Folded, words[0].At))
                claims.RemoveRange(claims.Count - ofLast, ofLast);
            claims.AddRange(sentence.Claims);
            (ofLast, isOnFee) = (sentence.Claims.Count, sentence.IsOnFee);
        }

        return claims;
    }

    private static bool SpeaksBackward(string folded, int at) =>
        Array.Exists(s_backward, word => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0);

    /// <summary>The number that all agree on; none, with a diagnostic, where they differ.</summary>
    private static decimal? One(string member, IEnumerable<FeeClaim> claims, FeeText page, Draft draft)
    {
        FeeClaim[] said = claims.ToArray();
        if (said.Length == 0)
            return null;
        SourcePosition place = page.PlaceOf(said[0].At);
        decimal[] values = said.Select(number => number.Value).Distinct().ToArray();
        if (values.Length > 1)
        {
            draft.Diagnostics.Add(Diagnose.FeeContradicts(place, PersonalData.Mask(string.Join("、", values.Select(value => value.ToString(CultureInfo.InvariantCulture))))));
            return null;
        }

        draft.Places.Add(Pointer, place);
        draft.Places.Add(Pointer + "/" + member, place);
        return values[0];
    }
}
