using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>A text in which blanks stand in place of its HTML, so that all else keeps its place.</summary>
internal static class BlankedText
{
    // Divides a line without counting as its end.
    private const char Divider = '\v';

    internal static string Of(string text, List<HtmlPiece> pieces)
    {
        char[] blanked = text.ToCharArray();
        HtmlPiece before = default;
        bool begins = true;
        foreach (HtmlPiece piece in pieces)
        {
            begins = BeginsLine(text, before.End, piece.Start, begins);
            before = piece;
            Blank(blanked, piece.Start, piece.End);
            if (!piece.IsTable)
                Join(text, piece, blanked, begins);
            else
                Divide(text, piece, blanked, begins);
        }

        return new string(blanked);
    }

    /// <summary>A table as a text of its own, whose lines end as those of HTML do.</summary>
    internal static string Fragment(string text, HtmlPiece piece)
    {
        int damaged = 0;
        char[] fragment = WellFormed.Repair(text.Substring(piece.Start, piece.End - piece.Start), ref damaged).ToCharArray();
        for (int i = 0; i < fragment.Length; i++)
        {
            if (fragment[i] == '\r' && (i + 1 == fragment.Length || fragment[i + 1] != '\n'))
                fragment[i] = '\n';
        }

        return new string(fragment);
    }

    /// <summary>What stands before a table in its first line, and behind it in its last, are lines of their own.</summary>
    private static void Divide(string text, HtmlPiece piece, char[] blanked, bool beginsLine)
    {
        if (!beginsLine)
            blanked[piece.Start] = Divider;
        if (piece.End < text.Length && text[piece.End] is not ('\n' or '\r') && text[piece.End - 1] is not ('\n' or '\r'))
            blanked[piece.End - 1] = Divider;
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is not ('\n' or '\r'))
                text[i] = ' ';
        }
    }

    /// <summary>
    /// What stood on both sides of it becomes neither one number nor two; cells divided by its pipes stay divided, since Markdown
    /// divides a row before it knows of comments.
    /// </summary>
    private static void Join(string text, HtmlPiece piece, char[] blanked, bool beginsLine)
    {
        if (piece.Start > 0 && piece.End < text.Length && IsOfNumber(text[piece.Start - 1]) && IsOfNumber(text[piece.End]))
            blanked[piece.Start] = TextLines.Unreadable;
        else if (IsAloneInCell(text, piece) && HasDigit(text, piece))
            blanked[piece.Start] = ObjectMark.Sign;
        if (beginsLine)
            return;
        for (int i = piece.Start + 1; i < piece.End - 1 && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] is '|' or '｜' or '\t')
                (blanked[i - 1], blanked[i], blanked[i + 1]) = (TextLines.Unreadable, text[i], TextLines.Unreadable);
        }
    }

    /// <summary>Whether struck-out or hidden text is all that a cell holds: a number in it leaves the cell unread. A comment is none.</summary>
    private static bool IsAloneInCell(string text, HtmlPiece piece)
    {
        int before = piece.Start - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        int behind = piece.End;
        while (behind < text.Length && text[behind] == ' ')
            behind++;
        return text[piece.Start + 1] != '!' && IsBorder(text, before) && IsBorder(text, behind) && (IsDivider(text, before) || IsDivider(text, behind));
    }

    private static bool IsBorder(string text, int at) => at < 0 || at >= text.Length || text[at] is '\n' or '\r' || IsDivider(text, at);

    private static bool IsDivider(string text, int at) => at >= 0 && at < text.Length && text[at] is '|' or '｜' or '\t';

    private static bool HasDigit(string text, HtmlPiece piece)
    {
        int content = text.IndexOf('>', piece.Start, piece.End - piece.Start);
        for (int i = content + 1; content >= 0 && i < piece.End; i++)
        {
            if (text[i] == '<')
                break;
            if (char.IsDigit(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether nothing stands before a piece in its line, or only another that begins it.</summary>
    private static bool BeginsLine(string text, int endBefore, int start, bool beginsBefore)
    {
        for (int before = start - 1; before >= endBefore; before--)
        {
            if (text[before] is '\n' or '\r')
                return true;
            if (text[before] is not (' ' or '\t'))
                return false;
        }

        return beginsBefore;
    }

    private static bool IsOfNumber(char c) => c is '.' or ',' or '，' or '．' || char.IsDigit(c);
}
