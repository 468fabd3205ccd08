using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Text;

/// <summary>Numbers of persons in a text: where they stand, and the text with them masked.</summary>
internal static class PersonalData
{
    /// <summary>How many characters an identity number has.</summary>
    internal const int IdLength = 18;

    private const int MobileLength = 11;
    private const int KeptBefore = 3;
    private const int KeptBehind = 2;

    private static readonly int[] s_weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly char[] s_ends = ['。', '！', '？', '；', '!', '?', ';'];

    private static readonly string[] s_contactWords = ["电话", "联系", "咨询", "传真", "邮编"];

    /// <summary>The identity numbers of a text.</summary>
    internal static IEnumerable<(int Start, int Length)> IdNumbers(string text) => IdNumbers(text, Runs(text));

    /// <summary>The identity numbers (公民身份号码) among the runs of a text: 17 digits and a check character valid by ISO 7064 MOD 11-2.</summary>
    internal static IEnumerable<(int Start, int Length)> IdNumbers(string text, IEnumerable<(int Start, int Length)> runs) =>
        runs.Where(run => IsIdNumber(text, run));

    /// <summary>The mobile numbers of a text.</summary>
    internal static IEnumerable<(int Start, int Length)> MobileNumbers(string text) => MobileNumbers(text, Runs(text));

    /// <summary>The mobile numbers (手机号码) among the runs of a text, in their order, that stand in a sentence that speaks of no contact details.</summary>
    internal static IEnumerable<(int Start, int Length)> MobileNumbers(string text, IEnumerable<(int Start, int Length)> runs)
    {
        // A sentence is looked through once for all of its numbers.
        int end = 0;
        bool isContact = false;
        foreach ((int Start, int Length) run in runs)
        {
            if (run.Length is not (MobileLength or GroupedNumber.MobileLength) || !IsMobile(text, run.Start))
                continue;
            if (run.Start >= end)
                isContact = IsContact(text, run.Start, out end);
            if (!isContact)
                yield return run;
        }
    }

    /// <summary>A text that shows no more than the first three and the last two characters of the number at a place.</summary>
    internal static string Show(string text, (int Start, int Length) run) =>
        Hide(new string(text.Substring(run.Start, run.Length).Where(IsPart).ToArray()));

    /// <summary>The text with every number of a person masked.</summary>
    internal static string Mask(string text) => text.Length < MobileLength ? text : Mask(text, IdNumbers(text).Concat(MobileNumbers(text)));

    /// <summary>The text with every identity number masked. What looks like a mobile number may be a count here.</summary>
    internal static string MaskIdNumbers(string text) => HasDigits(text, IdLength - 1) ? Mask(text, IdNumbers(text)) : text;

    /// <summary>Whether a text has so many digits; few have as many as the number of a person.</summary>
    private static bool HasDigits(string text, int count)
    {
        for (int i = 0; i < text.Length && count > 0 && text.Length - i >= count; i++)
            count -= Digit(text[i]) >= 0 ? 1 : 0;
        return count == 0;
    }

    private static string Mask(string text, IEnumerable<(int Start, int Length)> runs)
    {
        StringBuilder? masked = null;
        foreach ((int Start, int Length) run in runs)
        {
            masked ??= new StringBuilder(text);
            int shown = run.Length < IdLength ? MobileLength - KeptBehind : IdLength - KeptBehind;
            int part = 0;
            for (int i = run.Start; i < run.Start + run.Length; i++)
            {
                // What sets groups apart stays, so that a place in the text remains the same.
                if (IsPart(text[i]) && part++ >= KeptBefore && part <= shown)
                    masked[i] = '*';
            }
        }

        return masked?.ToString() ?? text;
    }

    private static string Hide(string found) =>
        found.Substring(0, KeptBefore) + new string('*', found.Length - KeptBefore - KeptBehind) + found.Substring(found.Length - KeptBehind);

    /// <summary>
    /// Whole runs of as many digits as a number of a person has, half or full width, the last of 18 perhaps an X, whatever
    /// letters stand beside them; and such numbers in groups of digits.
    /// </summary>
    internal static IEnumerable<(int Start, int Length)> Runs(string text)
    {
        bool isWide = HasWideDigits(text);
        int i = 0;
        while ((i = NextDigit(text, i, isWide)) >= 0)
        {
            int start = i;
            i = EndOfDigits(text, i);
            if (i - start == IdLength - 1 && i < text.Length && IsX(text[i]))
                i++;
            if (i - start < IdLength && GroupedNumber.EndOfIdNumber(text, start, i) is > 0 and int end)
                i = end;
            else if (i - start == 3 && GroupedNumber.IsMobile(text, start))
                i = start + GroupedNumber.MobileLength;
            else if (i - start is not (IdLength or MobileLength))
                continue;
            yield return (start, i - start);
        }
    }

    private static int NextDigit(string text, int start, bool isWide)
    {
#if NET
        if (!isWide)
        {
            int ascii = text.AsSpan(start).IndexOfAnyInRange('0', '9');
            return ascii < 0 ? -1 : start + ascii;
        }
#endif
        for (int i = start; i < text.Length; i++)
        {
            if (Digit(text[i]) >= 0)
                return i;
        }

        return -1;
    }

    private static bool HasWideDigits(string text)
    {
#if NET
        return text.AsSpan().IndexOfAnyInRange('０', '９') >= 0;
#else
        return true;
#endif
    }

    /// <summary>The end of the digits that begin here.</summary>
    internal static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && Digit(text[start]) >= 0)
            start++;
        return start;
    }

    /// <summary>Whether it may stand in place of the last digit.</summary>
    internal static bool IsX(char c) => c is 'X' or 'x' or 'Ｘ' or 'ｘ';

    private static bool IsPart(char c) => Digit(c) >= 0 || IsX(c);

    internal static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    // A run that is longer was found in groups, being valid.
    private static bool IsIdNumber(string text, (int Start, int Length) run) =>
        run.Length > IdLength || (run.Length == IdLength && IsIdNumber(text, run.Start));

    /// <summary>Whether the 18 characters that begin here are an identity number.</summary>
    internal static bool IsIdNumber(string text, int start)
    {
        int sum = 0;
        for (int i = 0; i < s_weights.Length; i++)
            sum += s_weights[i] * Digit(text[start + i]);
        int check = (12 - (sum % 11)) % 11;
        int printed = Digit(text[start + s_weights.Length]);
        return check == (printed < 0 ? 10 : printed);
    }

    private static bool IsMobile(string text, int start) => Digit(text[start]) == 1 && Digit(text[start + 1]) is >= 3 and <= 9;

    /// <summary>Whether the sentence of a place speaks of contact details; <paramref name="end"/> is where it ends.</summary>
    private static bool IsContact(string text, int at, out int end)
    {
        int start = at;
        while (start > 0 && !IsEnd(text, start - 1))
            start--;
        end = at;
        while (end < text.Length && !IsEnd(text, end))
            end++;

        // A print-out sets 电 话 apart.
        string sentence = LabelText.Fold(text.Substring(start, end - start));
        return Array.Exists(s_contactWords, word => sentence.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Whether a sentence ends here: at a mark, or with a line that was not broken and announces nothing.</summary>
    private static bool IsEnd(string text, int at) => text[at] is '\n' or '\r'
        ? !PrintedLine.IsBroken(text, at) && !PrintedLine.Announces(text, at)
        : Array.IndexOf(s_ends, text[at]) >= 0;
}
