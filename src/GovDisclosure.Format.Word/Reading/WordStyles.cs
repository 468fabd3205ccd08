using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>What styles say of numbering, headings and how text is seen, with what they inherit. Read when the first is asked for.</summary>
internal sealed class WordStyles
{
    // A style that is based on itself, over however many others.
    private const int LongestChain = 50;

    private readonly Func<WordXml?> _open;
    private Dictionary<string, Style>? _styles;
    private readonly Style _defaults = new();
    private Style? _default;
    private (string? Id, Style? Style)? _lastParagraph;
    private RunLook _lastLook;

    internal WordStyles(Func<WordXml?> open) => _open = open;

    /// <summary>The list of a paragraph style, or null; its level is null where the style does not say it.</summary>
    internal string? List(string? paragraphStyle, out int? level)
    {
        string? list = null;
        level = null;
        Style? style = FindParagraph(paragraphStyle);
        for (int i = 0; style != null && i < LongestChain && list == null; i++, style = Find(style.BasedOn))
        {
            list = style.List;
            level ??= style.Level;
        }

        return list;
    }

    /// <summary>How the text of a paragraph style is seen.</summary>
    internal RunLook Paragraph(string? style)
    {
        FindParagraph(style);
        return _lastLook;
    }

    /// <summary>How the text of a character style or a table style is seen.</summary>
    internal RunLook Run(string? style) => Look(Find(style));

    /// <summary>The level of headings that a paragraph style belongs to, from 0; null for none.</summary>
    internal int? OutlineLevel(string? style) => Inherited(FindParagraph(style), each => each.OutlineLevel);

    private RunLook Look(Style? style)
    {
        RunLook look = default;
        for (int i = 0; style != null && i < LongestChain; i++, style = Find(style.BasedOn))
            look = look.Or(style.Look);
        return look;
    }

    private T? Inherited<T>(Style? style, Func<Style, T?> find)
        where T : struct
    {
        for (int i = 0; style != null && i < LongestChain; i++, style = Find(style.BasedOn))
        {
            if (find(style) is { } found)
                return found;
        }

        return null;
    }

    private Style? FindParagraph(string? id)
    {
        Dictionary<string, Style> styles = Load();

        // Most paragraphs have the style of the one before.
        if (_lastParagraph is not { } last || last.Id != id)
        {
            _lastParagraph = last = (id, id != null && styles.TryGetValue(id, out Style? style) ? style : _default);
            _lastLook = Look(last.Style).Or(_defaults.Look);
        }

        return last.Style;
    }

    private Style? Find(string? id) => id != null && Load().TryGetValue(id, out Style? style) ? style : null;

    private Dictionary<string, Style> Load()
    {
        if (_styles != null)
            return _styles;
        _styles = new Dictionary<string, Style>(StringComparer.Ordinal);
        using WordXml? xml = _open();
        if (xml?.ReadRoot() != true)
            return _styles;
        while (xml.ReadInside(0))
        {
            if (xml.Name == "style" && xml.IsWord)
                Add(xml, _styles);
            else if (xml.Name == "rPrDefault")
                Read(xml, _defaults);
            else
                xml.Skip();
        }

        return _styles;
    }

    private void Add(WordXml xml, Dictionary<string, Style> styles)
    {
        string? id = xml.Attribute("styleId");
        bool isDefault = xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on";
        var style = new Style();
        if (!xml.IsEmpty)
            Read(xml, style);
        if (isDefault)
            _default ??= style;
        if (id != null && !styles.ContainsKey(id))
            styles.Add(id, style);
    }

    private static void Read(WordXml xml, Style style)
    {
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "basedOn":
                    style.BasedOn = xml.Value;
                    break;
                case "numId":
                    style.List = xml.Value;
                    break;
                case "ilvl":
                    style.Level = xml.Number;
                    break;
                case "outlineLvl":
                    style.OutlineLevel = xml.Number;
                    break;

                // Formatting of parts of a table is not the style's own; but it may give colours to some of them.
                case "tblStylePr":
                    ReadPart(xml, style);
                    break;

                // Formatting before a tracked change.
                case "pPrChange" or "rPrChange":
                    xml.Skip();
                    break;
                default:
                    WordProperties.OfLook(xml, ref style.Look);
                    break;
            }
        }
    }

    private static void ReadPart(WordXml xml, Style style)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "shd")
                style.Look.Ground = WordColor.Unknown;
        }
    }

    private sealed class Style
    {
        internal string? BasedOn { get; set; }

        internal string? List { get; set; }

        internal int? Level { get; set; }

        internal int? OutlineLevel { get; set; }

        /// <summary>Changed in place.</summary>
        internal RunLook Look;
    }
}
