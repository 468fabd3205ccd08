using System;
using System.Globalization;

namespace GovDisclosure.Format;

/// <summary>A calendar day, the same type on every target. It prints as <c>2023-12-31</c>.</summary>
/// <remarks>Immutable and thread-safe. The default value is 0001-01-01.</remarks>
public readonly struct ReportDate : IEquatable<ReportDate>, IComparable<ReportDate>
{
    private readonly DateTime _day;

    /// <summary>The day with this year (1 to 9999), month (1 to 12) and day of the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public ReportDate(int year, int month, int day) => _day = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _day.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _day.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => _day.Day;

    /// <summary>The day, if there is such a day.</summary>
    public static bool TryCreate(int year, int month, int day, out ReportDate date)
    {
        bool exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new ReportDate(year, month, day) : default;
        return exists;
    }

    /// <summary>Reads a date written as <c>2023-12-31</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static ReportDate Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out ReportDate date)
            ? date
            : throw new FormatException($"不是日期（应为 yyyy-MM-dd）/ not a date (yyyy-MM-dd): {text}");

    /// <summary>Reads a date written as <c>2023-12-31</c>, if it is one.</summary>
    public static bool TryParse(string? text, out ReportDate date)
    {
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-'
            || !TryNumber(text, 0, 4, out int year) || !TryNumber(text, 5, 2, out int month) || !TryNumber(text, 8, 2, out int day))
        {
            date = default;
            return false;
        }

        return TryCreate(year, month, day, out date);
    }

    private static bool TryNumber(string text, int start, int length, out int number)
    {
        number = 0;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }

#if NET
    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDateTime(_day);

    /// <summary>The same day as a <see cref="ReportDate"/>.</summary>
    public static ReportDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    public static implicit operator DateOnly(ReportDate date) => date.ToDateOnly();

    /// <summary>The same day as a <see cref="ReportDate"/>.</summary>
    public static implicit operator ReportDate(DateOnly date) => FromDateOnly(date);
#endif

    /// <summary>The date as <c>2023-12-31</c>.</summary>
    public override string ToString() => _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same day.</summary>
    public bool Equals(ReportDate other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <summary>The order of the calendar.</summary>
    public int CompareTo(ReportDate other) => _day.CompareTo(other._day);

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(ReportDate left, ReportDate right) => left.Equals(right);

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(ReportDate left, ReportDate right) => !left.Equals(right);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(ReportDate left, ReportDate right) => left._day < right._day;

    /// <summary>Whether the left day is earlier or the same.</summary>
    public static bool operator <=(ReportDate left, ReportDate right) => left._day <= right._day;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(ReportDate left, ReportDate right) => left._day > right._day;

    /// <summary>Whether the left day is later or the same.</summary>
    public static bool operator >=(ReportDate left, ReportDate right) => left._day >= right._day;
}
