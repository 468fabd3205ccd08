using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>Dates in prose.</summary>
internal static class CalendarDates
{
    private const int LongestNumber = 8;

    /// <summary>
    /// The first string of the form digits年digits月digits日 that is no calendar date, folded; null where there is none. Blanks
    /// may stand around a number and not inside it: what stands before one belongs to the page around it.
    /// </summary>
    internal static string? FindImpossible(string? text)
    {
        if (text == null || text.IndexOf('日') < 0)
            return null;
        string folded = Origins.Fold(text, out Origins origins);
        for (int day = folded.IndexOf('日'); day >= 0; day = folded.IndexOf('日', day + 1))
        {
            int at = day;
            if (!TryNumberBefore(folded, origins, ref at, '\0', out int dayNumber)
                || !TryNumberBefore(folded, origins, ref at, '月', out int month)
                || !TryNumberBefore(folded, origins, ref at, '年', out int year))
                continue;
            if (!ReportDate.TryCreate(year, month, dayNumber, out _))
                return folded.Substring(at, day + 1 - at);
        }

        return null;
    }

    // Reads digits that end before the place, behind which the mark stands; the place moves to their beginning.
    private static bool TryNumberBefore(string folded, in Origins origins, ref int at, char mark, out int number)
    {
        number = 0;
        int end = at;
        if (mark != '\0')
        {
            if (end == 0 || folded[end - 1] != mark)
                return false;
            end--;
        }

        int start = end;
        for (int unit = 1; start > 0 && folded[start - 1] is >= '0' and <= '9' && (start == end || origins[start] - origins[start - 1] == 1); start--)
        {
            // No calendar goes as far as a number of more digits.
            if (end - start >= LongestNumber)
                continue;
            number += unit * (folded[start - 1] - '0');
            unit *= 10;
        }

        if (start == end)
            return false;
        if (end - start > LongestNumber)
            number = int.MaxValue;
        at = start;
        return true;
    }
}
