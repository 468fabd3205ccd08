using System;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>The numbers that Word puts before headings and labels: counted through the document, paragraph by paragraph.</summary>
internal sealed class ListLabels
{
    // A list style that names another, which names the first.
    private const int LongestChain = 10;

    private readonly Func<WordXml?> _open;
    private readonly WordStyles _styles;
    private ListDefinitions? _definitions;

    internal ListLabels(Func<WordXml?> open, WordStyles styles)
    {
        _open = open;
        _styles = styles;
    }

    private ListDefinitions Definitions
    {
        get
        {
            if (_definitions == null)
            {
                using WordXml? xml = _open();
                _definitions = ListDefinitions.Read(xml);
            }

            return _definitions;
        }
    }

    /// <summary>Counts a paragraph and gives its label, gap included; empty where it has none.</summary>
    /// <param name="list">The list that the paragraph itself names, or null.</param>
    /// <param name="level">The level that the paragraph itself names, or null.</param>
    /// <param name="style">The style of the paragraph, or null.</param>
    /// <param name="nextIsDigit">Whether the text begins with a digit, which must not run together with the label.</param>
    internal string Next(string? list, int? level, string? style, bool nextIsDigit)
    {
        if (Definitions.Lists.Count == 0)
            return string.Empty;
        int? styleLevel = null;
        bool ofStyle = list == null;
        list ??= _styles.List(style, out styleLevel);
        if (list == null || !Definitions.Lists.TryGetValue(list, out WordList? found) || FindAbstract(found, ref found) is not { } numbers)
            return string.Empty;
        int index = level ?? styleLevel ?? (ofStyle ? LevelOfStyle(found, numbers, style) : 0);
        if (index is < 0 or >= AbstractList.LevelCount)
            return string.Empty;
        Count(found, numbers, index);
        return Label(found, numbers, index, nextIsDigit);
    }

    private AbstractList? FindAbstract(WordList list, ref WordList found)
    {
        for (int i = 0; i < LongestChain; i++)
        {
            if (list.Abstract == null || !Definitions.Abstract.TryGetValue(list.Abstract, out AbstractList? numbers))
                return null;
            if (numbers.StyleLink == null)
            {
                found = list;
                return numbers;
            }

            if (_styles.List(numbers.StyleLink, out _) is not { } next || !Definitions.Lists.TryGetValue(next, out WordList? linked))
                return null;
            list = linked;
        }

        return null;
    }

    private static int LevelOfStyle(WordList list, AbstractList numbers, string? style)
    {
        for (int i = 0; style != null && i < AbstractList.LevelCount; i++)
        {
            if (Level(list, numbers, i)?.Style == style)
                return i;
        }

        return 0;
    }

    private static void Count(WordList list, AbstractList numbers, int index)
    {
        if (!list.IsUsed)
        {
            list.IsUsed = true;
            for (int i = 0; i < AbstractList.LevelCount; i++)
            {
                if (list.Starts[i] != null)
                    numbers.Numbers[i] = null;
            }
        }

        numbers.Numbers[index] = numbers.Numbers[index] is { } last && last < int.MaxValue ? last + 1 : Start(list, numbers, index);
        for (int deeper = index + 1; deeper < AbstractList.LevelCount; deeper++)
        {
            if (Level(list, numbers, deeper)?.Restart is not { } restart || index < restart)
                numbers.Numbers[deeper] = null;
        }
    }

    private static string Label(WordList list, AbstractList numbers, int index, bool nextIsDigit)
    {
        ListLevel? level = Level(list, numbers, index);
        if (level == null || level.Format is "bullet" || level.Text.Length == 0)
            return string.Empty;
        var label = new StringBuilder();
        for (int i = 0; i < level.Text.Length; i++)
        {
            char c = level.Text[i];
            if (c != '%' || i + 1 == level.Text.Length || level.Text[i + 1] is < '1' or > '9')
            {
                label.Append(c);
                continue;
            }

            int shown = level.Text[++i] - '1';
            string format = Level(list, numbers, shown)?.Format ?? "decimal";
            label.Append(ListNumber.Write(numbers.Numbers[shown] ?? Start(list, numbers, shown), level.IsLegal ? "decimal" : format));
        }

        // 一、 and （一） are written close to the text; behind 1. or a bare number there is a gap.
        bool isGap = label.Length > 0 && (nextIsDigit || (level.HasGap && label[label.Length - 1] is < '\u007f' and not ' '));
        return label.Append(isGap ? " " : string.Empty).ToString();
    }

    private static ListLevel? Level(WordList list, AbstractList numbers, int index) => list.Levels[index] ?? numbers.Levels[index];

    private static int Start(WordList list, AbstractList numbers, int index) =>
        list.Starts[index] ?? Level(list, numbers, index)?.Start ?? 1;
}
