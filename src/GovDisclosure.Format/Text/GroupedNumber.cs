using System.Text;

namespace GovDisclosure.Format.Text;

/// <summary>Numbers of persons as a print-out sets them: in groups of digits, or broken over the end of a line.</summary>
internal static class GroupedNumber
{
    /// <summary>As many characters as <c>139 1234 5678</c> has.</summary>
    internal const int MobileLength = 13;

    /// <summary>
    /// Where an identity number ends whose first group of digits is this one, or −1. Numbers side by side may be anything:
    /// the check character and the day of birth have to be right.
    /// </summary>
    internal static int EndOfIdNumber(string text, int start, int endOfGroup)
    {
        int end = endOfGroup;
        int digits = end - start;
        while (digits < PersonalData.IdLength)
        {
            int next = BehindGap(text, end);
            if (next == text.Length || (next == end && digits != PersonalData.IdLength - 1))
                return -1;
            end = PersonalData.EndOfDigits(text, next);
            if (digits == PersonalData.IdLength - 1 && end == next && PersonalData.IsX(text[next]))
                end++;
            if (end == next)
                return -1;
            digits += end - next;
        }

        if (digits != PersonalData.IdLength)
            return -1;
        string whole = WithoutGaps(text, start, end);
        return PersonalData.IsIdNumber(whole, 0) && HasBirthday(whole) ? end : -1;
    }

    /// <summary>Whether three digits, four and four stand here, divided by a blank or a hyphen each, and no further group beside them.</summary>
    internal static bool IsMobile(string text, int start)
    {
        int end = start + MobileLength;
        return end <= text.Length && IsDivider(text[start + 3]) && IsDivider(text[start + 8])
            && PersonalData.EndOfDigits(text, start + 4) == start + 8 && PersonalData.EndOfDigits(text, start + 9) == end
            && !(start > 1 && IsDivider(text[start - 1]) && PersonalData.Digit(text[start - 2]) >= 0)
            && !(end + 1 < text.Length && IsDivider(text[end]) && PersonalData.Digit(text[end + 1]) >= 0);
    }

    /// <summary>Behind blanks and at most one line end; the same place where neither stands.</summary>
    private static int BehindGap(string text, int at)
    {
        bool isNextLine = false;
        for (; at < text.Length && LabelText.IsBlank(text[at]); at++)
        {
            if (text[at] != '\n')
                continue;
            if (isNextLine)
                return text.Length;
            isNextLine = true;
        }

        return at;
    }

    private static string WithoutGaps(string text, int start, int end)
    {
        var whole = new StringBuilder(PersonalData.IdLength);
        for (int i = start; i < end; i++)
        {
            if (!LabelText.IsBlank(text[i]))
                whole.Append(text[i]);
        }

        return whole.ToString();
    }

    private static bool HasBirthday(string id)
    {
        return Two(6) is >= 18 and <= 20 && Two(10) is >= 1 and <= 12 && Two(12) is >= 1 and <= 31;

        int Two(int at) => (PersonalData.Digit(id[at]) * 10) + PersonalData.Digit(id[at + 1]);
    }

    private static bool IsDivider(char c) => c is not ('\n' or '\r') && (LabelText.IsBlank(c) || LabelText.FoldChar(c) == '-');
}
