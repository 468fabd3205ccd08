using System;
using System.Collections.Generic;
using System.Globalization;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>Divides the text into sentences, and these into words.</summary>
internal sealed class FeeScanner(FeeText text, FeeBody body, int? year)
{
    private const int UsualWords = 32;
    private const int LongestNumber = 15;
    private const int LongestNote = 60;
    private const int TenThousand = 10000;

    private readonly string _folded = text.Folded;

    // Brackets and quotation marks may go over several sentences.
    private int _brackets;
    private bool _isQuoted;

    /// <summary>The sentences in order, each as its words, which hold until the next is asked for.</summary>
    internal IEnumerable<List<FeeToken>> Sentences()
    {
        var words = new List<FeeToken>(UsualWords);
        int at = 0;
        while (at < _folded.Length)
        {
            words.Clear();
            if (_brackets > 0 || _isQuoted)
                words.Add(new FeeToken(FeeWord.Unknown, at));
            int end = BehindEnumerator(at);
            while (end < _folded.Length && !EndsSentence(end) && (end == at || !BeginsItem(end)))
                end = Next(end, words);
            if (end < _folded.Length && _folded[end] == '?')
                words.Add(new FeeToken(FeeWord.Unknown, end));
            at = end < _folded.Length && EndsSentence(end) ? end + 1 : end;
            yield return words;
        }
    }

    // A point behind a digit may be one within a number.
    private bool EndsSentence(int at) => _folded[at] is '。' or '!' or '?' || (_folded[at] == '.' && at > 0 && !IsDigit(_folded[at - 1]));

    // (一), 一、, 1.: where an item of a list begins, the sentence before has ended, be there a mark or none.
    private bool BeginsItem(int at) => BehindEnumerator(at) != at && text.BeginsLine(at);

    private int BehindEnumerator(int at)
    {
        int end = at;
        bool bracket = _folded[at] == '(';
        end += bracket ? 1 : 0;
        int digits = end;
        while (end < _folded.Length && end - digits < 3 && (IsDigit(_folded[end]) || IsNumeral(_folded[end])))
            end++;
        if (end == digits || end == _folded.Length)
            return at;
        if (bracket)
            return _folded[end] == ')' ? end + 1 : at;
        bool isMark = _folded[end] == '、' || (_folded[end] == '.' && !(end + 1 < _folded.Length && IsDigit(_folded[end + 1])));
        return isMark ? end + 1 : at;
    }

    /// <summary>Adds the word that stands at a place, and gives the place behind it.</summary>
    private int Next(int at, List<FeeToken> words)
    {
        if (text.EndOfCitation(at) is > 0 and int cited)
        {
            bool onFee = _folded.IndexOf("处理费", at, cited - at, StringComparison.Ordinal) >= 0;
            words.Add(new FeeToken(onFee ? FeeWord.CitedOnFee : FeeWord.Cited, at));
            return BehindNote(cited);
        }

        char c = _folded[at];
        _brackets = c == '(' ? _brackets + 1 : c == ')' && _brackets > 0 ? _brackets - 1 : _brackets;
        _isQuoted ^= c == '"';
        (int length, FeeWord word) = Longer(FeeVocabulary.At(_folded, at), body.At(_folded, at));
        if (length > 0)
        {
            words.Add(new FeeToken(word, at));
            return at + length;
        }

        return IsDigit(c) || IsNumeral(c) ? Number(at, words) : AddUnknown(at, words);
    }

    // (国办函〔2020〕109号) behind a title.
    private int BehindNote(int at)
    {
        if (at == _folded.Length || _folded[at] != '(')
            return at;
        int limit = Math.Min(_folded.Length, at + LongestNote);
        int end = LabelText.EndOfBracket(_folded, at, limit);
        return _folded[end - 1] == ')' && (_folded[end - 2] == '号' || string.CompareOrdinal(_folded, at + 1, "以下简称", 0, 4) == 0) ? end : at;
    }

    private int Number(int at, List<FeeToken> words)
    {
        int end = IsDigit(_folded[at]) ? EndOfDigits(at) : EndOfNumeral(at);
        if (Value(at, end) is not { } value)
            return Add(FeeWord.Unknown, at, end, words);
        if (Stands("万元", end))
            return Money(value * TenThousand, at, end + 2, words);
        if (Stands("元", end))
            return Money(value, at, end + (Stands("元整", end) ? 2 : 1), words);
        if (Stands("年", end) && end - at == 4)
            return Add(value == year ? FeeWord.ThisYear : FeeWord.OtherYear, at, end + (Stands("年度", end) ? 2 : 1), words);
        if (end < _folded.Length && _folded[end] is '件' or '份' or '次' or '个')
            return Add(value == decimal.Truncate(value) ? FeeWord.Count : FeeWord.Unknown, at, end + 1, words, value);
        return Add(FeeWord.Number, at, end, words, value);
    }

    // Nobody collects less than a 分.
    private static int Money(decimal yuan, int at, int end, List<FeeToken> words) =>
        Add(yuan == decimal.Round(yuan, 2) ? FeeWord.Amount : FeeWord.Unknown, at, end, words, yuan);

    // Of a run of what is not known its ends say all.
    private static int AddUnknown(int at, List<FeeToken> words)
    {
        if (words.Count > 1 && words[words.Count - 1].Word == FeeWord.Unknown && words[words.Count - 2].Word == FeeWord.Unknown)
            words.RemoveAt(words.Count - 1);
        return Add(FeeWord.Unknown, at, at + 1, words);
    }

    private static int Add(FeeWord word, int at, int end, List<FeeToken> words, decimal value = 0)
    {
        words.Add(new FeeToken(word, at, value));
        return end;
    }

    private int EndOfDigits(int at)
    {
        int end = EndOfRun(at);
        if (end - at <= 3)
        {
            while (end < _folded.Length && _folded[end] == ',' && EndOfRun(end + 1) == end + 4)
                end += 4;
        }

        return end + 1 < _folded.Length && _folded[end] == '.' && IsDigit(_folded[end + 1]) ? EndOfRun(end + 1) : end;
    }

    private int EndOfRun(int at)
    {
        while (at < _folded.Length && IsDigit(_folded[at]))
            at++;
        return at;
    }

    private int EndOfNumeral(int at)
    {
        while (at < _folded.Length && IsNumeral(_folded[at]))
            at++;
        return at;
    }

    /// <summary>The number, or null where nobody can have meant it.</summary>
    private decimal? Value(int at, int end)
    {
        if (end - at > LongestNumber + 5)
            return null;
        string digits = _folded.Substring(at, end - at);
        if (!IsDigit(digits[0]))
            return ChineseNumerals.TryParse(digits, out long value) ? value : null;
        digits = digits.Replace(",", string.Empty);
        return digits.Length > LongestNumber || (digits[0] == '0' && digits.Length > 1 && digits[1] != '.') ? null
            : decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private bool Stands(string word, int at) => string.CompareOrdinal(_folded, at, word, 0, word.Length) == 0;

    private static (int Length, FeeWord Word) Longer((int Length, FeeWord Word) one, (int Length, FeeWord Word) other) => other.Length > one.Length ? other : one;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNumeral(char c) => ChineseNumerals.Digit(c) >= 0 || c is '十' or '百' or '千' or '万';
}
