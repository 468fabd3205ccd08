using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Writing;

/// <summary>Text as it goes on a page.</summary>
internal static class PrintableText
{
    /// <summary>The lines of a text that say something, without the blanks at their ends.</summary>
    internal static IEnumerable<string> Paragraphs(string? text) =>
        (text ?? string.Empty)
            .Split('\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029')
            .Select(OneLine)
            .Where(line => line.Length > 0);

    /// <summary>A text in one line: breaks become blanks. What no page and no file format can show is left out.</summary>
    internal static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
                line.Append(c == '\t' ? '\t' : ' ');
            else if (!char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF'))
                line.Append(c);
        }

        return NumberText.Trim(line.ToString());
    }
}
