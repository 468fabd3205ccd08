using System.Text.RegularExpressions;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>What pages print beside the text.</summary>
internal static class PageFurniture
{
    private const int LongestText = 30;
    private const int ShortestRule = 3;

    // - 3 -: more stand in a row of cells.
    private const int MostPieces = 3;
    private const int LongestFooter = 200;
    private const string Registration = "ICP备";

    private static readonly string[] s_belowArticle =
        ["主办单位", "主办:", "承办单位", "承办:", "版权所有", "备案号", "关闭窗口", "打印", "分享到", "分享:", "上一篇", "下一篇", "扫一扫", "责任编辑", "网站地图"];

    private static readonly Regex s_pages = new("^(?:第[0-9]{1,4}页(?:,?\\/?,?共[0-9]{1,4}页)?|[0-9]{1,3}/[0-9]{1,3})$", RegexOptions.CultureInvariant);

    /// <summary>Whether the line is a page number, or drawn from dashes.</summary>
    internal static bool IsPart(Line line) => IsPageNumber(line) || IsRule(line);

    /// <summary>Whether the line is a page number: -3-, — 4 —, 第3页, 第 3 页 共 10 页, 3/10.</summary>
    internal static bool IsPageNumber(Line line)
    {
        if (line.IsBlank || line.Filled.Length > MostPieces || !MayBePart(line.Filled[0].Text) || line.Text.Length > LongestText || !MayBePart(line.Text))
            return false;
        return IsBetweenDashes(line.Folded) || s_pages.IsMatch(line.Folded);
    }

    /// <summary>Whether the line is drawn from dashes, as between the rows of a table set as text.</summary>
    internal static bool IsRule(Line line)
    {
        foreach (Piece piece in line.Filled)
        {
            if (piece.Text.Length < ShortestRule)
                return false;
            foreach (char c in piece.Text)
            {
                if (!(IsDash(c) || c is '=' or '+' or ' '))
                    return false;
            }
        }

        return !line.IsBlank;
    }

    /// <summary>Whether this can be part of a page number: there is nothing else in it, not even what folding drops, a mark or a gap in a number.</summary>
    private static bool MayBePart(string text)
    {
        char last = default;
        bool gap = false;
        foreach (char printed in text)
        {
            char c = LabelText.FoldChar(printed);
            if (c == '\0' && LabelText.IsBlank(printed))
            {
                gap = true;
                continue;
            }

            if (!(IsDigit(c) || c is '/' or ',' or '第' or '页' or '共' || IsDash(c)) || (gap && IsDigit(c) && IsDigit(last)))
                return false;
            last = c;
            gap = false;
        }

        return true;
    }

    /// <summary>Whether the line begins what a site prints below an article: who runs the site, its registration, links to print and share.</summary>
    internal static bool IsBelowArticle(Line line)
    {
        if (line.Text.Length > LongestFooter)
            return false;
        string folded = LabelText.Fold(line.Text).TrimStart('(');

        // A sentence is prose, whatever it begins with.
        if (folded.EndsWith(".", System.StringComparison.Ordinal))
            return false;
        return System.Array.Exists(s_belowArticle, word => folded.StartsWith(word, System.StringComparison.Ordinal))
            || IsRegistration(folded) || folded.IndexOf("公网安备", System.StringComparison.Ordinal) >= 0 || folded.IndexOf("网站标识码", System.StringComparison.Ordinal) >= 0;
    }

    /// <summary>粤ICP备12345号, ICP备案号: at the beginning, or with its number; a heading of prose may speak of ICP备案 too.</summary>
    private static bool IsRegistration(string folded)
    {
        int at = folded.IndexOf(Registration, System.StringComparison.Ordinal);
        int end = at + Registration.Length;
        return at is 0 or 1 || (at > 0 && end < folded.Length && IsDigit(folded[end]));
    }

    private static bool IsBetweenDashes(string folded)
    {
        if (folded.Length < 3 || !IsDash(folded[0]) || !IsDash(folded[folded.Length - 1]))
            return false;
        string digits = folded.Trim('-', '—', '―', '─');
        return digits.Length is > 0 and <= 4 && IsDigits(digits);
    }

    private static bool IsDash(char c) => c is '-' or '—' or '―' or '─';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsDigits(string text)
    {
        foreach (char c in text)
        {
            if (!IsDigit(c))
                return false;
        }

        return true;
    }
}
