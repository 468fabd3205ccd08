using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>What pages print beside the text.</summary>
internal static class PageFurniture
{
    /// <summary>Whether the line is a page number between dashes: -3-, — 4 —.</summary>
    internal static bool IsPageNumber(Line line)
    {
        string folded = LabelText.Fold(line.Text);
        if (folded.Length < 3 || folded.Length > 8 || !IsDash(folded[0]) || !IsDash(folded[folded.Length - 1]))
            return folded.Length is >= 3 and <= 8 && folded[0] == '第' && folded[folded.Length - 1] == '页' && IsDigits(folded, 1, folded.Length - 1);
        int start = 0;
        int end = folded.Length;
        while (start < end && IsDash(folded[start]))
            start++;
        while (end > start && IsDash(folded[end - 1]))
            end--;
        return end > start && IsDigits(folded, start, end);
    }

    private static bool IsDash(char c) => c is '-' or '—' or '―' or '─';

    private static bool IsDigits(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
