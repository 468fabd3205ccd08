#if NET
using System;
#endif
using System.Collections.Generic;
#if NET
using System.Linq;
#endif
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>
/// Goes once over a text and keeps the sentences that can say something to be compared: a number with its unit, a
/// percentage, or the characters of a phrase such as 未收到申请. All the others cost a look at each character.
/// </summary>
internal static class SentenceScanner
{
    // Many times what the longest sentence of a report has. What is longer lost its marks, or is none; nothing in it is compared,
    // and the rules may look from any of its words to any other.
    private const int LongestSentence = 4000;

    private static readonly SentenceSigns[] s_signs = Build();

#if NET
    private static readonly System.Buffers.SearchValues<char> s_characters = System.Buffers.SearchValues.Create(Characters());
#endif

    internal static void Scan(string pointer, string text, List<Sentence> sentences)
    {
        var source = new QuotedText(text);
        int start = 0;
        SentenceSigns seen = SentenceSigns.Nothing;
        SentenceSigns[] signs = s_signs;
        for (int i = NextSign(text, 0); i < text.Length; i = NextSign(text, i + 1))
        {
            SentenceSigns sign = signs[text[i]];
            if ((sign & SentenceSigns.Unit) != 0)
            {
                if (HasNumeralBefore(text, i))
                    seen |= SentenceSigns.Unit;
            }
            else if (sign is SentenceSigns.End or SentenceSigns.LineEnd)
            {
                if (sign == SentenceSigns.LineEnd && !EndsSentence(text, i))
                    continue;
                Keep(pointer, source, start, i, seen, sentences);
                start = i + 1;
                seen = SentenceSigns.Nothing;
            }
            else if (sign == SentenceSigns.Percent || sign == SentenceSigns.Negation || Confirms(text, i, sign))
            {
                seen |= sign;
            }
        }

        Keep(pointer, source, start, text.Length, seen, sentences);
    }

    private static void Keep(string pointer, QuotedText source, int start, int end, SentenceSigns seen, List<Sentence> sentences)
    {
        if (end - start > LongestSentence)
            return;
        if ((seen & (SentenceSigns.Unit | SentenceSigns.Percent | SentenceSigns.Upheld)) != 0 || (seen & SentenceSigns.NoneReceived) == SentenceSigns.NoneReceived || (seen & SentenceSigns.NoProceedings) == SentenceSigns.NoProceedings)
            sentences.Add(new Sentence(pointer, source, start, end - start, seen));
    }

    /// <summary>收到 and not 收取, 维持 and not 维护, 复议 and not 建议.</summary>
    private static bool Confirms(string text, int at, SentenceSigns sign) => sign switch
    {
        SentenceSigns.Received => Next(text, at) == '到',
        SentenceSigns.Upheld => Next(text, at) == '持',
        _ => LabelText.FoldChar(text[at]) == '讼' || Previous(text, at) is '复' or '败',
    };

    private static char Next(string text, int at)
    {
        do
            at++;
        while (at < text.Length && LabelText.IsBlank(text[at]));
        return at < text.Length ? LabelText.FoldChar(text[at]) : '\0';
    }

    private static char Previous(string text, int at)
    {
        do
            at--;
        while (at >= 0 && LabelText.IsBlank(text[at]));
        return at >= 0 ? LabelText.FoldChar(text[at]) : '\0';
    }

    private static bool HasNumeralBefore(string text, int at) => ProseNumbers.IsNumeral(Previous(text, at));

    /// <summary>
    /// A line may end in the middle of a sentence. It does not where the next begins with an enumerator, a blank of
    /// U+3000 or another line end.
    /// </summary>
    private static bool EndsSentence(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        if (next >= text.Length || text[next] is '\n' or '\r' or '\u3000' or '（' or '(' or '#' or '*')
            return true;
        int end = next;
        while (end < text.Length && end - next < 3 && (text[end] is (>= '0' and <= '9') or '十' || ChineseNumerals.Digit(text[end]) >= 0))
            end++;
        return end > next && end < text.Length && text[end] is '、' or '．' or '.' && !(end + 1 < text.Length && text[end + 1] is >= '0' and <= '9');
    }

    /// <summary>The place of the next character that is a sign, or the end of the text.</summary>
    private static int NextSign(string text, int start)
    {
#if NET
        int next = text.AsSpan(start).IndexOfAny(s_characters);
        return next < 0 ? text.Length : start + next;
#else
        while (start < text.Length && s_signs[text[start]] == SentenceSigns.Nothing)
            start++;
        return start;
#endif
    }

#if NET
    private static char[] Characters() => Enumerable.Range(0, s_signs.Length).Select(c => (char)c).Where(c => s_signs[c] != SentenceSigns.Nothing).ToArray();
#endif

    private static SentenceSigns[] Build()
    {
        var signs = new SentenceSigns[char.MaxValue + 1];
        for (int i = 0; i < signs.Length; i++)
        {
            char c = (char)i;
            signs[i] = c switch
            {
                '。' or '｡' or '！' or '？' or '!' or '?' => SentenceSigns.End,
                '\n' or '\r' => SentenceSigns.LineEnd,
                _ => LabelText.FoldChar(c) switch
                {
                    '件' or '宗' or '起' or '份' => SentenceSigns.Unit,
                    '%' => SentenceSigns.Percent,
                    '未' or '没' or '无' or '零' => SentenceSigns.Negation,
                    '收' or '接' => SentenceSigns.Received,
                    '议' or '讼' or '诉' => SentenceSigns.Proceeding,
                    '维' => SentenceSigns.Upheld,
                    _ => SentenceSigns.Nothing,
                },
            };
        }

        return signs;
    }
}
