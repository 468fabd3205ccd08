using System;
using System.Collections.Generic;
using System.Globalization;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Styles;

/// <summary>
/// A selector: elements, classes and identifiers, each inside or directly inside the one before. Conditions that cannot be
/// told here leave in doubt whether it applies.
/// </summary>
internal sealed class Selector
{
    private const int MostParts = 8;

    // The last first: it names the element itself.
    private readonly List<Part> _parts = [];
    private readonly bool _isSound;

    private Selector(ReadOnlySpan<char> text)
    {
        _isSound = Parse(text);
        _parts.Reverse();
    }

    /// <summary>Whether it has a condition that cannot be told.</summary>
    internal bool IsDoubtful { get; private set; }

    /// <summary>Whether it means what is put before or behind an element.</summary>
    internal bool IsContent { get; private set; }

    internal int Specificity { get; private set; }

    /// <summary>What the element itself must have: identifier, a class, name; null where it need not.</summary>
    internal string? Id => _parts[0].Id;

    internal string? Class => _parts[0].Classes.Count > 0 ? _parts[0].Classes[0] : null;

    internal string? Name => _parts[0].Name;

    /// <summary>The selector, or null where it never applies to a page that nobody touches, or is none.</summary>
    internal static Selector? Parse(string text)
    {
        var selector = new Selector(text.AsSpan());
        return selector._isSound && selector._parts.Count is > 0 and <= MostParts ? selector : null;
    }

    internal bool Applies(PageElement element, ref int steps) => Applies(element, 0, ref steps);

    private bool Applies(PageElement element, int index, ref int steps)
    {
        steps++;
        Part part = _parts[index];
        if (!part.Fits(element, ref steps))
            return false;
        if (index + 1 == _parts.Count)
            return true;
        for (PageElement? outer = element.Parent as PageElement; outer != null; outer = outer.Parent as PageElement)
        {
            if (Applies(outer, index + 1, ref steps))
                return true;
            if (part.IsDirect)
                return false;
        }

        return false;
    }

    private bool Parse(ReadOnlySpan<char> text)
    {
        bool isDirect = false;
        while (true)
        {
            text = text.TrimStart();
            if (text.Length == 0)
                return _parts.Count > 0 && !isDirect;
            if (text[0] == '>')
            {
                isDirect = true;
                text = text.Slice(1);
                continue;
            }

            if (text[0] is '+' or '~')
            {
                // What stands beside is not looked for.
                if (_parts.Count == 0)
                    return false;
                _parts.Clear();
                IsDoubtful = true;
                text = text.Slice(1);
                continue;
            }

            var part = new Part { IsDirect = isDirect };
            isDirect = false;
            int length = ParsePart(text, part);
            if (length <= 0)
                return false;
            _parts.Add(part);
            text = text.Slice(length);
        }
    }

    /// <summary>Reads what is said of one element; −1 where that never holds.</summary>
    private int ParsePart(ReadOnlySpan<char> text, Part part)
    {
        int at = 0;
        while (at < text.Length && text[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '>' or '+' or '~'))
        {
            char c = text[at];
            if (c == '[')
            {
                int close = text.Slice(at).IndexOf(']');
                if (close < 0)
                    return -1;
                Specificity += 100;
                if (!part.AddAttribute(text.Slice(at + 1, close - 1)))
                    IsDoubtful = true;
                at += close + 1;
                continue;
            }

            int start = c is '.' or '#' or '*' ? at + 1 : at;
            while (start < text.Length && c == ':' && text[start] == ':')
                start++;
            int end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' || text[end] > '\u007F'))
                end++;
            string name = text.Slice(start, end - start).ToString();
            if (name.Length == 0 && c != '*')
                return -1;
            switch (c)
            {
                case '.':
                    part.Classes.Add(name);
                    Specificity += 100;
                    break;
                case '#':
                    part.Id = name;
                    Specificity += 10_000;
                    break;
                case ':':
                    int close = end < text.Length && text[end] == '(' ? EndOfBracket(text, end) : end;
                    Specificity += 100;
                    if (!ParsePseudo(name.ToLowerInvariant(), close > end ? text.Slice(end + 1, Math.Max(close - end - 2, 0)) : default, part))
                        return -1;
                    end = close;
                    break;
                case '*':
                    end = start;
                    break;
                default:
                    part.Name = name.ToLowerInvariant();
                    Specificity++;
                    break;
            }

            at = end;
        }

        return at;
    }

    private bool ParsePseudo(string name, ReadOnlySpan<char> argument, Part part)
    {
        switch (name)
        {
            case "before" or "after":
                IsContent = true;
                return true;
            case "first-child":
                part.Places.Add(new Place(0, 1, false));
                return true;
            case "last-child":
                part.Places.Add(new Place(0, 1, true));
                return true;
            case "nth-child" or "nth-last-child" when Place.Parse(argument, name != "nth-child") is { } place:
                part.Places.Add(place);
                return true;
            case "link" or "any-link":
                return part.AddAttribute("href".AsSpan());
            case "root":
                part.Name ??= "html";
                return true;
            case "hover" or "active" or "focus" or "visited" or "target" or "focus-within" or "focus-visible" or "selection" or "first-letter" or "first-line"
                or "marker" or "placeholder" or "backdrop" or "host" or "fullscreen" or "modal" or "popover-open":
                return false;
            default:
                IsDoubtful = true;
                return name.Length == 0 || name[0] != '-';
        }
    }

    private static int EndOfBracket(ReadOnlySpan<char> text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return text.Length;
    }

    /// <summary>A place among the children: each that is <c>step × n + offset</c>.</summary>
    private readonly record struct Place(int Step, int Offset, bool FromEnd)
    {
        internal static Place? Parse(ReadOnlySpan<char> text, bool fromEnd)
        {
            string formula = text.ToString().Replace(" ", string.Empty).ToLowerInvariant();
            if (formula is "odd" or "even")
                return new Place(2, formula == "odd" ? 1 : 0, fromEnd);
            int n = formula.IndexOf('n');
            string step = n < 0 ? "0" : formula.Substring(0, n) switch { "" or "+" => "1", "-" => "-1", { } number => number };
            string offset = n < 0 ? formula : n + 1 < formula.Length ? formula.Substring(n + 1) : "0";
            return TryParse(step, out int a) && TryParse(offset, out int b) ? new Place(a, b, fromEnd) : null;
        }

        private static bool TryParse(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

        internal bool Fits(int number)
        {
            int rest = number - Offset;
            return Step == 0 ? rest == 0 : rest % Step == 0 && rest / Step >= 0;
        }
    }

    private sealed class Part
    {
        private List<(string Name, string? Value, char Way)>? _attributes;

        internal string? Name { get; set; }

        internal string? Id { get; set; }

        internal List<string> Classes { get; } = [];

        internal List<Place> Places { get; } = [];

        internal bool IsDirect { get; init; }

        /// <summary>Takes a condition on an attribute; false where it is not one that is read.</summary>
        internal bool AddAttribute(ReadOnlySpan<char> text)
        {
            int equals = text.IndexOf('=');
            ReadOnlySpan<char> name = equals < 0 ? text : text.Slice(0, equals);
            char way = equals > 0 && text[equals - 1] is '*' or '^' or '$' or '~' or '|' ? text[equals - 1] : '=';
            string key = name.TrimEnd("*^$~|".AsSpan()).Trim().ToString().ToLowerInvariant();
            if (key is not ("class" or "id" or "style" or "hidden" or "href" or "colspan" or "rowspan"))
                return false;
            (_attributes ??= []).Add((key, equals < 0 ? null : text.Slice(equals + 1).Trim().Trim("\"'".AsSpan()).ToString(), way));
            return true;
        }

        internal bool Fits(PageElement element, ref int steps)
        {
            if (Name != null && !element.LocalName.Memory.Span.SequenceEqual(Name.AsSpan()))
                return false;
            if (Id != null && element.Value("id") != Id)
                return false;
            foreach (string name in Classes)
            {
                if (!HasWord(element.Value("class"), name))
                    return false;
            }

            foreach ((string name, string? wanted, char way) in _attributes ?? [])
            {
                if (element.Value(name) is not { } value || (wanted != null && !Fits(value, wanted, way)))
                    return false;
            }

            foreach (Place place in Places)
            {
                if (!place.Fits(NumberOf(element, place.FromEnd, ref steps)))
                    return false;
            }

            return true;
        }

        private static bool Fits(string value, string wanted, char way) => way switch
        {
            '*' => value.IndexOf(wanted, StringComparison.Ordinal) >= 0,
            '^' => value.StartsWith(wanted, StringComparison.Ordinal),
            '$' => value.EndsWith(wanted, StringComparison.Ordinal),
            '~' => HasWord(value, wanted),
            '|' => value == wanted || value.StartsWith(wanted + "-", StringComparison.Ordinal),
            _ => value == wanted,
        };

        private static bool HasWord(string? words, string word)
        {
            if (words == null || words.Length < word.Length)
                return false;
            for (int at = words.IndexOf(word, StringComparison.Ordinal); at >= 0; at = words.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                int end = at + word.Length;
                if ((at == 0 || char.IsWhiteSpace(words[at - 1])) && (end == words.Length || char.IsWhiteSpace(words[end])))
                    return true;
            }

            return false;
        }

        private static int NumberOf(PageElement element, bool fromEnd, ref int steps)
        {
            List<PageNode>? siblings = element.Parent?.Children;
            int number = 0;
            for (int i = 0; siblings != null && i < siblings.Count; i++)
            {
                steps++;
                PageNode sibling = siblings[fromEnd ? siblings.Count - 1 - i : i];
                number += sibling is PageElement ? 1 : 0;
                if (sibling == element)
                    break;
            }

            return number;
        }
    }
}
