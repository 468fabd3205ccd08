using System.Text;

namespace GovDisclosure.Format.Writing;

/// <summary>Text as HTML, in an element or in a quoted attribute.</summary>
internal static class HtmlText
{
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
