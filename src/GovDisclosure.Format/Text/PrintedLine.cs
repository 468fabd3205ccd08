using System;

namespace GovDisclosure.Format.Text;

/// <summary>The lines of a print-out, which break sentences wherever a line is full.</summary>
internal static class PrintedLine
{
    // A heading that stands alone is shorter.
    private const int FullLine = 20;

    private static readonly char[] s_marks = ['。', '！', '？', '!', '?', '；', ';', '：', ':', '.'];

    /// <summary>Whether a line ends in the middle of a sentence: it is as full as those of a print-out, and has no mark at its end.</summary>
    internal static bool IsBroken(string text, int end)
    {
        int last = LastOf(text, end);
        if (last < 0 || Array.IndexOf(s_marks, text[last]) >= 0)
            return false;
        int characters = 0;
        for (int i = last; i >= 0 && text[i] is not ('\n' or '\r') && characters < FullLine; i--)
            characters += LabelText.FoldChar(text[i]) == '\0' ? 0 : 1;
        return characters == FullLine;
    }

    /// <summary>Whether a line ends in a colon: what it announces stands on the next.</summary>
    internal static bool Announces(string text, int end) => LastOf(text, end) is >= 0 and int last && LabelText.FoldChar(text[last]) == ':';

    /// <summary>The last character of the line that ends here, or −1 where the line is empty or none ends here.</summary>
    private static int LastOf(string text, int end)
    {
        if (text[end] is not ('\n' or '\r'))
            return -1;
        int last = end - 1;
        while (last >= 0 && text[last] is not '\n' && LabelText.IsBlank(text[last]))
            last--;
        return last >= 0 && text[last] == '\n' ? -1 : last;
    }
}
