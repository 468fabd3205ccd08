using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>Section 六 as sentences are read from it: blanks dropped, width folded, marks kept, title marks paired.</summary>
internal sealed class FeeText
{
    /// <summary>What is folded to a mark that ends or parts sentences though it does not, and quotation marks: no word has it.</summary>
    private const char Strange = '"';

    private static readonly char[] s_citing = ['《', '〈'];

    private readonly List<int> _lines;
    private readonly IReadOnlyList<SourcePosition> _places;

    // Null where no title is cited.
    private readonly int[]? _citationEnds;

    private FeeText(string folded, List<int> lines, IReadOnlyList<SourcePosition> places)
    {
        Folded = folded;
        _lines = lines;
        _places = places;
        _citationEnds = PairTitleMarks(folded);
    }

    internal string Folded { get; }

    internal static FeeText Of(string text, IReadOnlyList<SourcePosition> places)
    {
        char[] folded = new char[text.Length];
        int length = 0;
        var lines = new List<int> { 0 };
        bool blank = false;
        foreach (char c in text)
        {
            if (c == '\n')
                lines.Add(length);
            if (LabelText.IsBlank(c))
            {
                blank = true;
                continue;
            }

            char own = FoldMark(c);
            // 12 00 may be two numbers, or one: no word is a blank.
            if (blank && IsOfNumber(own) && length > 0 && IsOfNumber(folded[length - 1]))
                folded[length++] = ' ';
            folded[length++] = own;
            blank = false;
        }

        return new FeeText(new string(folded, 0, length), lines, places);
    }

    /// <summary>Where the line begins in which a character stands.</summary>
    internal SourcePosition PlaceOf(int at)
    {
        int line = _lines.BinarySearch(at);
        line = line < 0 ? ~line - 1 : line;
        // A line of blanks begins where the next does.
        while (line + 1 < _lines.Count && _lines[line + 1] == at)
            line++;
        return line < _places.Count ? _places[line] : default;
    }

    /// <summary>Whether a line begins at a character.</summary>
    internal bool BeginsLine(int at) => _lines.BinarySearch(at) >= 0;

    /// <summary>The index behind the title that begins at a character, or 0 where none does.</summary>
    internal int EndOfCitation(int at) => _citationEnds == null ? 0 : _citationEnds[at];

    private static bool IsOfNumber(char c) => c is (>= '0' and <= '9') or '.' or ',';

    private static char FoldMark(char c) => c switch
    {
        // Most characters are none of the marks below.
        >= '\u3400' and < '\uF900' => Fold(c),
        '。' or '，' or '、' or '《' or '》' or '〈' or '〉' => c,
        '｡' => '。',
        '“' or '”' or '‘' or '’' or '＂' or '＇' or '\'' or '「' or '」' or '『' or '』' or '«' or '»' or '″' or '·' or '•' => Strange,
        _ => Fold(c),
    };

    private static char Fold(char c) => LabelText.FoldChar(c) is var own && own == '\0' ? c : own;

    private static int[]? PairTitleMarks(string folded)
    {
        if (folded.IndexOfAny(s_citing) < 0)
            return null;
        int[] ends = new int[folded.Length];
        var open = new Stack<int>();
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] is '《' or '〈')
                open.Push(i);
            else if (folded[i] is '》' or '〉' && open.Count > 0)
                ends[open.Pop()] = i + 1;
        }

        return ends;
    }
}
