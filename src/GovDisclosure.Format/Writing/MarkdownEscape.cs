using System.Text;

namespace GovDisclosure.Format.Writing;

/// <summary>Text as Markdown prints it: nothing in it is taken for markup, neither by a renderer nor by a reader of tables.</summary>
internal static class MarkdownEscape
{
    private const string Marks = "\\`*_[]";

    /// <summary>A paragraph.</summary>
    internal static string Escape(string text) => Escape(text, EndOfBlockMarker(text));

    /// <summary>A cell, in which no block begins; but a row of nothing but dashes would be the rule below a head.</summary>
    internal static string EscapeCell(string text) => Escape(text, text.Trim('-', ':').Length == 0 ? 0 : -1);

    private static string Escape(string text, int marker)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i == marker || Marks.IndexOf(c) >= 0)
                escaped.Append('\\').Append(c);
            else
                escaped.Append(Entity(c) ?? c.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>Tags and references, and what divides the cells of a row in one dialect or another.</summary>
    private static string? Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '|' => "&#124;",
        '｜' => "&#65372;",
        '~' => "&#126;",
        '\t' => "&#9;",
        _ => null,
    };

    /// <summary>The index of the sign that makes a beginning a heading, a quotation, a rule or an item of a list; −1 where none does.</summary>
    private static int EndOfBlockMarker(string text)
    {
        if (text.Length == 0)
            return -1;
        if (text[0] is '#' or '>' or '+' or '-' or '=')
            return 0;
        int digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
            digits++;
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' ? digits : -1;
    }
}
