using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>A sentence of the prose, with its place in the text.</summary>
internal readonly struct SentenceSpan
{
#if NET
    private static readonly System.Buffers.SearchValues<char> s_ends = System.Buffers.SearchValues.Create(Ends);
#else
    private static readonly char[] s_ends = Ends.ToCharArray();
#endif

    private const string Ends = "。！？!?\n\r";

    private readonly QuotedText _source;
    private readonly int _length;

    private SentenceSpan(QuotedText source, int start, int length)
    {
        _source = source;
        Start = start;
        _length = length;
    }

    /// <summary>Where it begins in the printed text.</summary>
    internal int Start { get; }

    /// <summary>The sentence as printed, without its end mark.</summary>
    internal string Printed => _source.Text.Substring(Start, _length).Trim();

    /// <summary>The same for others to read.</summary>
    internal string Quote => _source.Quote(Start, _length);

    internal string Folded => LabelText.Fold(_source.Text.Substring(Start, _length));

    /// <summary>Where it ends in the printed text.</summary>
    internal int End => Start + _length;

    /// <summary>The year with which it begins, in digits; null where it begins with none.</summary>
    internal int? OpeningYear
    {
        get
        {
            string text = _source.Text;
            int at = Start;
            int end = Start + _length;
            while (at < end && LabelText.IsBlank(text[at]))
                at++;
            if (at + 4 >= end || LabelText.FoldChar(text[at]) is < '0' or > '9')
                return null;
            string opening = LabelText.Fold(text.Substring(at, Math.Min(end - at, 12)));
            return opening.Length > 4 && opening[4] == '年' ? TitleText.YearInRange(opening.Substring(0, 4)) : null;
        }
    }

    /// <summary>The sentence that holds a place of the text.</summary>
    internal static SentenceSpan At(string text, int place) => Of(text).Last(sentence => sentence.Start <= place);

    /// <summary>The sentences of a text; a line end ends one as well.</summary>
    internal static SentenceSpan[] Of(string? text) => Divide(text, joinsLines: false);

    /// <summary>The sentences of a text, those whole that a print-out broke over lines.</summary>
    internal static SentenceSpan[] Whole(string? text) => Divide(text, joinsLines: true);

    private static SentenceSpan[] Divide(string? text, bool joinsLines)
    {
        if (text == null)
            return [];
        var source = new QuotedText(text);
        var sentences = new List<SentenceSpan>((text.Length / 32) + 1);
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOf(text, start);
            while (joinsLines && end < text.Length && PrintedLine.IsBroken(text, end))
                end = EndOf(text, end + 1);
            if (end > start)
                sentences.Add(new SentenceSpan(source, start, end - start));
            start = end + 1;
        }

        return sentences.ToArray();
    }

    private static int EndOf(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny(s_ends);
        return length < 0 ? text.Length : start + length;
    }
}
