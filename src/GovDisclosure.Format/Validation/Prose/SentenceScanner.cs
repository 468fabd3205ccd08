using System.Collections.Generic;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation.Prose;

/// <summary>
/// Goes once over a text and keeps the sentences that can say something to be compared: a number with its unit, a
/// percentage, or the characters of a phrase such as 未收到申请. All the others cost a look at each character.
/// </summary>
internal static class SentenceScanner
{
    [System.Flags]
    private enum Marks : byte
    {
        Nothing = 0,
        End = 1,
        Unit = 2,
        Percent = 4,
        Negation = 8,
        Received = 16,
        Proceeding = 32,
        Upheld = 64,
        LineEnd = 128,
    }

    private static readonly Marks[] s_marks = Build();

    internal static void Scan(string pointer, string text, List<Sentence> sentences)
    {
        int start = 0;
        Marks seen = Marks.Nothing;
        Marks[] marks = s_marks;
        for (int i = 0; i < text.Length; i++)
        {
            Marks mark = marks[text[i]];
            if (mark == Marks.Nothing)
                continue;
            if ((mark & Marks.Unit) != 0)
            {
                if (HasNumeralBefore(text, i))
                    seen |= Marks.Unit;
            }
            else if (mark == Marks.End || (mark == Marks.LineEnd && EndsSentence(text, i)))
            {
                Keep(pointer, text, start, i, seen, sentences);
                start = i + 1;
                seen = Marks.Nothing;
            }
            else
            {
                seen |= mark;
            }
        }

        Keep(pointer, text, start, text.Length, seen, sentences);
    }

    private static void Keep(string pointer, string text, int start, int end, Marks seen, List<Sentence> sentences)
    {
        const Marks noneReceived = Marks.Negation | Marks.Received;
        const Marks noProceedings = Marks.Negation | Marks.Proceeding;
        if ((seen & (Marks.Unit | Marks.Percent | Marks.Upheld)) != 0 || (seen & noneReceived) == noneReceived || (seen & noProceedings) == noProceedings)
            sentences.Add(new Sentence(pointer, text, start, end - start));
    }

    private static bool HasNumeralBefore(string text, int at)
    {
        do
            at--;
        while (at >= 0 && LabelText.IsBlank(text[at]));
        return at >= 0 && ProseNumbers.IsNumeral(LabelText.FoldChar(text[at]));
    }

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

    private static Marks[] Build()
    {
        var marks = new Marks[char.MaxValue + 1];
        for (int i = 0; i < marks.Length; i++)
        {
            char c = (char)i;
            marks[i] = c switch
            {
                '。' or '｡' or '！' or '？' or '!' or '?' => Marks.End,
                '\n' or '\r' => Marks.LineEnd,
                _ => LabelText.FoldChar(c) switch
                {
                    '件' or '宗' or '起' or '份' => Marks.Unit,
                    '%' => Marks.Percent,
                    '未' or '没' or '无' or '零' => Marks.Negation,
                    '收' or '接' => Marks.Received,
                    '议' or '讼' or '诉' => Marks.Proceeding,
                    '维' => Marks.Upheld,
                    _ => Marks.Nothing,
                },
            };
        }

        return marks;
    }
}
