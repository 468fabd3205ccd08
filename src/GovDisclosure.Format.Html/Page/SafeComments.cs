using System;

namespace GovDisclosure.Format.Html.Page;

/// <summary>
/// AngleSharp calls itself at every <c>--!</c> inside a comment; some ten thousand of them end the process. The text of a comment is
/// not read, so that the sign goes; every character keeps its place.
/// </summary>
internal static class SafeComments
{
    private const string Sign = "--!";

    internal static string Of(string page)
    {
        int sign = page.IndexOf(Sign, StringComparison.Ordinal);
        if (sign < 0)
            return page;
        char[] safe = page.ToCharArray();
        int start = page.IndexOf("<!--", StringComparison.Ordinal);
        while (start >= 0)
        {
            int content = start + 4;
            int end = EndOf(page, content);
            for (int i = content; i + Sign.Length <= end; i++)
            {
                if (string.CompareOrdinal(page, i, Sign, 0, Sign.Length) == 0)
                    safe[i] = safe[i + 1] = ' ';
            }

            start = end < page.Length ? page.IndexOf("<!--", end, StringComparison.Ordinal) : -1;
        }

        return new string(safe);
    }

    /// <summary>The index at which the end of a comment begins, or the end of the page.</summary>
    private static int EndOf(string page, int content)
    {
        // <!--> and <!---> are whole comments.
        if (string.CompareOrdinal(page, content, ">", 0, 1) == 0 || string.CompareOrdinal(page, content, "->", 0, 2) == 0)
            return content;
        for (int dashes = page.IndexOf("--", content, StringComparison.Ordinal); dashes >= 0; dashes = page.IndexOf("--", dashes + 1, StringComparison.Ordinal))
        {
            if (string.CompareOrdinal(page, dashes, "-->", 0, 3) == 0 || string.CompareOrdinal(page, dashes, "--!>", 0, 4) == 0)
                return dashes;
        }

        return page.Length;
    }
}
