using System;
using System.Collections.Generic;
using System.Text;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Styles;

/// <summary>The rules of the style elements of a page, those that may hide text or set it apart. What a page links to is not fetched.</summary>
internal sealed class StyleSheet
{
    // By what an element must have for them.
    private readonly List<Rule> _ofAll = [];
    private readonly Dictionary<string, List<Rule>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Rule>> _byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Rule>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Rule>> _ofClasses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Declaration[]> _inline = new(StringComparer.Ordinal);
    private readonly List<Rule> _matches = [];
    private readonly List<Declaration> _read = [];
    private int _count;
    private int _steps;

    /// <summary>Whether rules that are not at hand may give colours to the page.</summary>
    internal bool IsPartial { get; set; }

    /// <summary>How much was compared to find the rules of elements.</summary>
    internal int Steps => _steps;

    /// <summary>What is declared of an element, in its own style and by the rules.</summary>
    internal void Find(PageElement element, ElementStyle style)
    {
        style.Clear();
        if (_count > 0)
            FindRules(element, style);
        if (element.HasAttributes && element.Value("style") is { Length: > 0 } own)
            AddInline(own, style);
    }

    /// <summary>Takes the text of a style element.</summary>
    internal void Add(ReadOnlySpan<char> text) => Add(text, false);

    private void Add(ReadOnlySpan<char> text, bool isDoubtful)
    {
        while (true)
        {
            text = SkipBlanks(text);
            int stop = text.IndexOfAny('{', ';', '}');
            if (stop < 0)
                return;
            if (text[stop] != '{')
            {
                IsPartial |= text[stop] == ';' && text.StartsWith("@import".AsSpan(), StringComparison.OrdinalIgnoreCase);
                text = text.Slice(stop + 1);
                continue;
            }

            ReadOnlySpan<char> head = text.Slice(0, stop).Trim();
            int end = EndOfBlock(text, stop);
            ReadOnlySpan<char> block = text.Slice(stop + 1, end - stop - 1).TrimEnd('}');
            text = text.Slice(end);
            if (head.Length == 0)
                continue;
            if (head[0] != '@')
                AddRule(head, block, isDoubtful);
            else if (MediaQuery.Applies(head) is { } applies)
                Add(block, isDoubtful || !applies);
        }
    }

    private void AddRule(ReadOnlySpan<char> head, ReadOnlySpan<char> block, bool isDoubtful)
    {
        _ofClasses.Clear();
        _read.Clear();
        int nested = block.IndexOf('{');
        DeclarationParser.Parse(nested < 0 ? WithoutComments(block) : WithoutComments(block.Slice(0, Math.Max(block.Slice(0, nested).LastIndexOf(';'), 0))), _read);
        if (_read.Count == 0)
            return;
        Declaration[] declarations = [.. _read];
        foreach (string each in Divide(WithoutComments(head).ToString()))
        {
            if (Selector.Parse(each) is not { } selector)
                continue;
            var rule = new Rule(selector, declarations, isDoubtful || selector.IsDoubtful, _count++);
            if (selector.Id != null)
                Add(_byId, selector.Id, rule);
            else if (selector.Class != null)
                Add(_byClass, selector.Class, rule);
            else if (selector.Name != null)
                Add(_byName, selector.Name, rule);
            else if (!rule.IsDoubtful)
                _ofAll.Add(rule);
        }
    }

    private static void Add(Dictionary<string, List<Rule>> rules, string key, Rule rule)
    {
        if (!rules.TryGetValue(key, out List<Rule>? known))
            rules.Add(key, known = []);
        known.Add(rule);
    }

    private void FindRules(PageElement element, ElementStyle style)
    {
        _matches.Clear();
        Collect(_ofAll, element);
        if (_byName.Count > 0 && _byName.TryGetValue(element.TagName, out List<Rule>? rules))
            Collect(rules, element);
        if (element.HasAttributes)
        {
            if (_byId.Count > 0 && element.Value("id") is { Length: > 0 } id && _byId.TryGetValue(id, out rules))
                Collect(rules, element);
            if (_byClass.Count > 0 && element.Value("class") is { Length: > 0 } classes)
                Collect(OfClasses(classes), element);
        }

        if (_matches.Count > 1)
            _matches.Sort(static (one, other) => one.Rank != other.Rank ? one.Rank.CompareTo(other.Rank) : one.Order.CompareTo(other.Order));
        foreach (Rule rule in _matches)
        {
            if (rule.Selector.IsContent)
                style.ShowsContent |= Array.Exists(rule.Declarations, declaration => declaration.Property == StyleProperty.Content && declaration.IsOn);
            else if (rule.IsDoubtful)
                style.IsDoubtful |= Array.Exists(rule.Declarations, declaration => declaration.Hides);
            else
                style.Add(rule.Declarations);
        }
    }

    private void Collect(List<Rule> rules, PageElement element)
    {
        foreach (Rule rule in rules)
        {
            if (_steps <= HtmlLimits.StyleSteps && rule.Selector.Applies(element, ref _steps))
                _matches.Add(rule);
        }
    }

    /// <summary>The rules for any of several classes.</summary>
    private List<Rule> OfClasses(string classes)
    {
        if (_ofClasses.TryGetValue(classes, out List<Rule>? rules))
            return rules;
        rules = [];
        foreach (string name in classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (_byClass.TryGetValue(name, out List<Rule>? more))
                rules.AddRange(more);
        }

        if (_ofClasses.Count < HtmlLimits.KnownStyles)
            _ofClasses.Add(classes, rules);
        return rules;
    }

    private void AddInline(string text, ElementStyle style)
    {
        if (_inline.TryGetValue(text, out Declaration[]? known))
        {
            style.Add(known);
            return;
        }

        _read.Clear();
        DeclarationParser.Parse(text.AsSpan(), _read);
        style.Add(_read);
        if (_inline.Count < HtmlLimits.KnownStyles)
            _inline.Add(text, [.. _read]);
    }

    private static int EndOfBlock(ReadOnlySpan<char> text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length;)
        {
            int next = text.Slice(i).IndexOfAny('{', '}', '/');
            if (next < 0)
                return text.Length;
            i += next;
            if (text[i] == '/')
            {
                int comment = i + 1 < text.Length && text[i + 1] == '*' ? text.Slice(i + 2).IndexOf("*/".AsSpan()) : -1;
                i += comment < 0 ? 1 : comment + 4;
                continue;
            }

            depth += text[i++] == '{' ? 1 : -1;
            if (depth == 0)
                return i;
        }

        return text.Length;
    }

    private static ReadOnlySpan<char> SkipBlanks(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            if (text.StartsWith("<!--".AsSpan()))
            {
                text = text.Slice(4);
            }
            else if (text.StartsWith("-->".AsSpan()))
            {
                text = text.Slice(3);
            }
            else if (text.StartsWith("/*".AsSpan()))
            {
                int end = text.IndexOf("*/".AsSpan());
                text = end < 0 ? default : text.Slice(end + 2);
            }
            else
            {
                return text;
            }
        }
    }

    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("/*".AsSpan()) < 0)
            return text;
        string all = text.ToString();
        var kept = new StringBuilder(all.Length);
        int from = 0;
        for (int start = all.IndexOf("/*", StringComparison.Ordinal); start >= 0; start = all.IndexOf("/*", from, StringComparison.Ordinal))
        {
            kept.Append(all, from, start - from).Append(' ');
            int end = all.IndexOf("*/", start + 2, StringComparison.Ordinal);
            from = end < 0 ? all.Length : end + 2;
        }

        return kept.Append(all, from, all.Length - from).ToString().AsSpan();
    }

    /// <summary>The selectors of a list; commas in brackets divide none.</summary>
    private static List<string> Divide(string head)
    {
        var parts = new List<string>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= head.Length; i++)
        {
            if (i < head.Length)
                depth += head[i] is '(' or '[' ? 1 : head[i] is ')' or ']' ? -1 : 0;
            if (i < head.Length && (head[i] != ',' || depth > 0))
                continue;
            parts.Add(head.Substring(start, i - start));
            start = i + 1;
        }

        return parts;
    }

    private sealed class Rule(Selector selector, Declaration[] declarations, bool isDoubtful, int order)
    {
        internal Selector Selector => selector;

        internal Declaration[] Declarations => declarations;

        internal bool IsDoubtful => isDoubtful;

        internal int Rank => selector.Specificity;

        internal int Order => order;
    }
}
