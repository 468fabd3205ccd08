using System.Globalization;

namespace GovDisclosure.Format.Tool;

/// <summary>Cells and numbers as text shows them.</summary>
internal static class CellText
{
    /// <summary>How a cell is called: by its official labels, in English with their meaning.</summary>
    internal static string NameOf(TemplateCell cell, ReportLanguage language) =>
        language == ReportLanguage.English ? $"{cell.LabelPath} ({cell.Row.EnglishLabel} · {cell.Column.EnglishLabel})" : cell.LabelPath;

    internal static string Of(decimal? number, ReportLanguage language) => number is { } value ? Of(value) : new Bilingual("空白", "blank").In(language);

    internal static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A difference with its sign.</summary>
    internal static string Signed(decimal difference) => (difference > 0 ? "+" : string.Empty) + Of(difference);
}
