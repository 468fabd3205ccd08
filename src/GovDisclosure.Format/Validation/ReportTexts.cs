using System;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation;

/// <summary>The prose of a report, folded once for all rules: white space removed, width and punctuation folded.</summary>
internal sealed class ReportTexts
{
    /// <summary>The places of the texts among the sources.</summary>
    internal const int PreambleSource = 0, OverviewSource = 1, ProblemsSource = 2, OtherMattersSource = 3;

    private static readonly string[] s_reasons = ["清理", "修订", "自然失效", "机构改革", "划转", "口径调整"];

    // How far behind the word the days of a period may begin.
    private const int LongestPeriod = 20;

    private static readonly char[] s_digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly AnnualReport _report;
    private readonly string?[] _folded = new string?[4];
    private readonly SentenceSpan[]?[] _sentences = new SentenceSpan[]?[4];
    private string? _title;
    private readonly (int Start, int Length)[]?[] _longNumbers = new (int Start, int Length)[]?[4];
    private (string? Pointer, int Offset, int Line) _lastPlace;

    internal ReportTexts(AnnualReport report)
    {
        _report = report;
        Sources = [new("/preamble", report.Preamble), new("/overview/text", report.Overview?.Text), new("/problems/text", report.Problems?.Text), new("/otherMatters/text", report.OtherMatters?.Text)];
    }

    /// <summary>The four texts as printed, in the order of the page, with their JSON pointers.</summary>
    internal (string Pointer, string? Text)[] Sources { get; }

    /// <summary>The folded title without a bracketed end, or null where there is none; masked before a year is cut out of it.</summary>
    internal string? Title => (_title ??= FoldTitle(_report.Title ?? string.Empty)) is { Length: > 0 } title ? title : null;

    internal string? Preamble => Folded(0);

    /// <summary>Section 一.</summary>
    internal string? Overview => Folded(1);

    /// <summary>Section 五.</summary>
    internal string? Problems => Folded(2);

    /// <summary>Section 六.</summary>
    internal string? OtherMatters => Folded(3);

    /// <summary>Whether the text before the tables speaks of a period of time that nobody could read as one.</summary>
    internal bool NamesDamagedPeriod => NamesPeriod(Preamble) || NamesPeriod(Overview);

    /// <summary>Whether there is any of the four.</summary>
    internal bool Any => Array.Exists(Sources, source => source.Text != null);

    /// <summary>The four texts together, for comparison with those of another report.</summary>
    internal TextShingles All => TextShingles.Of([.. Sources.Select(source => source.Text)]);

    /// <summary>The folded text of the source with this number.</summary>
    internal string? Folded(int source)
    {
        if (Sources[source].Text is not { } text)
            return null;
        return _folded[source] ??= LabelText.Fold(text);
    }

    /// <summary>The sentences of the source with this number, those whole that a print-out broke over lines; none where there is no text.</summary>
    internal SentenceSpan[] Sentences(int source) => _sentences[source] ??= SentenceSpan.Whole(Sources[source].Text);

    /// <summary>Runs of digits as long as a number of a person, in the source with this number; none where there is no text.</summary>
    internal (int Start, int Length)[] LongNumbers(int source) => _longNumbers[source] ??= Sources[source].Text is { } text ? [.. PersonalData.Runs(text)] : [];

    /// <summary>Which line of the text with this pointer, from 0, a place in it is on.</summary>
    internal int LineOf(string pointer, int offset)
    {
        if (Array.Find(Sources, source => source.Pointer == pointer).Text is not { } text)
            return 0;

        // A rule goes through a text in order: what was counted for the last place is not counted again.
        (int from, int line) = _lastPlace.Pointer == pointer && _lastPlace.Offset <= offset ? (_lastPlace.Offset, _lastPlace.Line) : (0, 0);
        for (int i = from; i < offset; i++)
            line += text[i] == '\n' ? 1 : 0;
        _lastPlace = (pointer, offset, line);
        return line;
    }

    /// <summary>Whether a text has one of the words, which are found without folding all of it; null where there is no text.</summary>
    internal bool? Has(int source, params string[] words)
    {
        if (Sources[source].Text is not { } text)
            return null;
        foreach (string word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return Array.Exists(words, word => LabelText.IndexOf(text, word) >= 0);
    }

    /// <summary>Whether a folded text has one of the words; null where there is no text.</summary>
    internal static bool? Has(string? folded, params string[] words)
    {
        if (folded == null)
            return null;
        foreach (string word in words)
        {
            if (folded.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence of the prose, or a remark or a note, names the quantity and a reason for a break.</summary>
    internal bool Explains(string quantity)
    {
        for (int source = 0; source < Sources.Length; source++)
        {
            foreach (SentenceSpan sentence in Sentences(source))
            {
                if (IsReason(sentence.Folded, quantity))
                    return true;
            }
        }

        foreach (Annotation annotation in _report.Annotations)
        {
            if (IsReason(LabelText.Fold(annotation.Text), quantity))
                return true;
        }

        return false;
    }

    // A bracket inside belongs to a name, such as 某局（某委员会）.
    private static string FoldTitle(string title)
    {
        string folded = LabelText.Fold(PersonalData.MaskIdNumbers(title));
        int open = folded.LastIndexOf('(');
        return open >= 0 && LabelText.EndOfBracket(folded, open) == folded.Length ? folded.Substring(0, open) : folded;
    }

    private static bool NamesPeriod(string? folded)
    {
        int at = folded == null ? -1 : PeriodWords.IndexIn(folded);
        return at >= 0 && folded!.IndexOfAny(s_digits, at, Math.Min(LongestPeriod, folded.Length - at)) >= 0;
    }

    private static bool IsReason(string folded, string quantity) => Has(folded, quantity) == true && Has(folded, s_reasons) == true;
}
