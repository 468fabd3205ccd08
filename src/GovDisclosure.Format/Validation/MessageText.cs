using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>Numbers and cells in messages: the same on every machine.</summary>
internal static class MessageText
{
    /// <summary>The number, which is known to be there.</summary>
    internal static string Of(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number, or 空白 / blank.</summary>
    internal static Bilingual OrBlank(decimal? number) => number is { } value ? new(Of(value), Of(value)) : new("空白", "blank");

    /// <summary>How a cell is called: by its official labels, in English with their meaning.</summary>
    internal static Bilingual NameOf(TemplateCell cell) => new(cell.LabelPath, $"{cell.LabelPath} ({cell.Row.EnglishLabel} · {cell.Column.EnglishLabel})");

    /// <summary>Several numbers, one after the other.</summary>
    internal static Bilingual List(decimal?[] numbers)
    {
        Bilingual[] words = numbers.Select(OrBlank).ToArray();
        return new(string.Join("、", words.Select(word => word.Chinese)), string.Join(", ", words.Select(word => word.English)));
    }
}
