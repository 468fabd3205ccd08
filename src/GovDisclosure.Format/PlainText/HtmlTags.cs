using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.PlainText;

/// <summary>A tag that counts in a text: one of a table, or a whole that is not seen.</summary>
internal readonly record struct HtmlTag(HtmlTagKind Kind, int Start, int End);

/// <summary>What a tag does.</summary>
internal enum HtmlTagKind
{
    /// <summary>Begins a table.</summary>
    TableStart,

    /// <summary>Ends a table.</summary>
    TableEnd,

    /// <summary>Begins a row, a cell or a group of rows.</summary>
    PartStart,

    /// <summary>Ends one.</summary>
    PartEnd,

    /// <summary>Begins a heading.</summary>
    Heading,

    /// <summary>All of it is not seen.</summary>
    Unseen,

    /// <summary>A comment whose end cannot be told.</summary>
    UnclearComment,
}

/// <summary>Finds the tags of tables in a text, and what in it is not seen. One pass; nothing is looked for twice.</summary>
internal sealed class HtmlTags
{
    private static readonly HashSet<string> s_parts = new(StringComparer.OrdinalIgnoreCase) { "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup" };

    // Renderers show what stands in these struck out, or not at all.
    private static readonly HashSet<string> s_unseen = new(StringComparer.OrdinalIgnoreCase) { "del", "s", "strike", "script", "style", "template" };

    // These may be hidden by an attribute.
    private static readonly HashSet<string> s_hidable = new(StringComparer.OrdinalIgnoreCase) { "div", "section", "article", "p", "span", "font", "b", "strong", "i", "em", "u", "a" };

    private const int LongestName = 8;

    private readonly string _text;
    private readonly List<HtmlTag> _tags = [];

    // Where each was last looked for, and where it stands next: nothing is passed over twice.
    private readonly Dictionary<string, (int From, int Found)> _next = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);

    private HtmlTags(string text) => _text = text;

    internal static List<HtmlTag> Find(string text)
    {
        var tags = new HtmlTags(text);
        int at = text.IndexOf('<');
        while (at >= 0)
        {
            int end = tags.IsEscaped(at) ? at + 1 : tags.TagAt(at);
            at = end >= text.Length ? -1 : text.IndexOf('<', end);
        }

        return tags._tags;
    }

    /// <summary>Keeps what begins at a place, if it counts; where to go on.</summary>
    private int TagAt(int start)
    {
        if (string.CompareOrdinal(_text, start, "<!--", 0, 4) == 0)
            return Comment(start);
        bool isEnd = start + 1 < _text.Length && _text[start + 1] == '/';
        int nameStart = start + (isEnd ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < _text.Length && nameEnd - nameStart <= LongestName && IsNameCharacter(_text[nameEnd]))
            nameEnd++;
        if (nameEnd == nameStart || nameEnd - nameStart > LongestName || !IsNameEnd(nameEnd))
            return start + 1;
        int close = IndexOf(">", nameEnd);
        int end = close < 0 ? _text.Length : close + 1;
        string name = _text.Substring(nameStart, nameEnd - nameStart);
        if (name.Equals("table", StringComparison.OrdinalIgnoreCase))
            return Keep(isEnd ? HtmlTagKind.TableEnd : HtmlTagKind.TableStart, start, end);
        if (s_parts.Contains(name))
            return Keep(isEnd ? HtmlTagKind.PartEnd : HtmlTagKind.PartStart, start, end);
        if (isEnd || close < 0)
            return nameEnd;
        if (name.Length == 2 && name[0] is 'h' or 'H' && name[1] is >= '1' and <= '6')
            return Keep(HtmlTagKind.Heading, start, end);
        if (!s_unseen.Contains(name) && !(s_hidable.Contains(name) && UnseenStyle.IsIn(_text.AsSpan(nameEnd, close - nameEnd))))
            return nameEnd;
        int endOfAll = EndOfElement(name, end);
        return endOfAll < 0 ? end : Keep(HtmlTagKind.Unseen, start, endOfAll);
    }

    /// <summary>The index behind the end tag of an element, others of its name in it passed over; −1 where it has none.</summary>
    private int EndOfElement(string name, int content)
    {
        if (_open.Contains(name))
            return -1;
        int depth = 1;
        int at = content;
        while (depth > 0)
        {
            int end = IndexOf("</" + name + ">", at);
            if (end < 0)
            {
                // Nor has any behind it.
                _open.Add(name);
                return -1;
            }

            int start = IndexOf("<" + name, at);
            bool isNested = start >= 0 && start < end;
            depth += !isNested ? -1 : IsNameEnd(start + 1 + name.Length) ? 1 : 0;
            at = isNested ? start + 1 : end + name.Length + 3;
        }

        return at;
    }

    /// <summary>
    /// A comment ends as browsers have it. One that begins inside a line is none for Markdown where a blank line or the end of the
    /// text comes before its end; one at the beginning of a line then goes to the end of the text.
    /// </summary>
    private int Comment(int start)
    {
        int end = EndOfComment(start);
        bool beginsLine = BeginsLine(start);
        if (end < 0)
            return beginsLine ? Keep(HtmlTagKind.UnclearComment, start, _text.Length) : start + 4;
        return Keep(!beginsLine && HasBlankLine(start, end) ? HtmlTagKind.UnclearComment : HtmlTagKind.Unseen, start, end);
    }

    private int EndOfComment(int start)
    {
        int content = start + 4;
        if (string.CompareOrdinal(_text, content, ">", 0, 1) == 0)
            return content + 1;
        if (string.CompareOrdinal(_text, content, "->", 0, 2) == 0)
            return content + 2;
        int plain = IndexOf("-->", content);
        int marked = IndexOf("--!>", content);
        return plain >= 0 && (marked < 0 || plain < marked) ? plain + 3 : marked < 0 ? -1 : marked + 4;
    }

    private bool HasBlankLine(int start, int end)
    {
        int lineEnd = _text.IndexOf('\n', start, end - start);
        while (lineEnd >= 0)
        {
            int next = lineEnd + 1;
            while (next < end && _text[next] is ' ' or '\t' or '\r')
                next++;
            if (next < end && _text[next] == '\n')
                return true;
            lineEnd = next < end ? _text.IndexOf('\n', next, end - next) : -1;
        }

        return false;
    }

    private bool BeginsLine(int start)
    {
        int before = start - 1;
        while (before >= 0 && _text[before] is ' ' or '\t' or '>')
            before--;
        return before < 0 || _text[before] is '\n' or '\r';
    }

    private bool IsEscaped(int at) => at > 0 && _text[at - 1] == '\\' && !(at > 1 && _text[at - 2] == '\\');

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private bool IsNameEnd(int at) => at == _text.Length || _text[at] is '>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f';

    private int Keep(HtmlTagKind kind, int start, int end)
    {
        _tags.Add(new HtmlTag(kind, start, end));
        return end;
    }

    private int IndexOf(string sought, int start)
    {
        if (_next.TryGetValue(sought, out (int From, int Found) next) && start >= next.From && (next.Found < 0 || start <= next.Found))
            return next.Found;
        int found = _text.IndexOf(sought, start, StringComparison.OrdinalIgnoreCase);
        _next[sought] = (start, found);
        return found;
    }
}
