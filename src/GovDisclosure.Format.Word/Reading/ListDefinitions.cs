using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>A level of a list: how its numbers are written, and when they begin anew.</summary>
internal sealed class ListLevel
{
    internal int Start { get; set; } = 1;

    internal string Format { get; set; } = "decimal";

    /// <summary>The label with <c>%1</c> to <c>%9</c> for the numbers of the levels.</summary>
    internal string Text { get; set; } = string.Empty;

    /// <summary>Whether something stands between label and text.</summary>
    internal bool HasGap { get; set; } = true;

    /// <summary>Whether all numbers are written in Arabic digits.</summary>
    internal bool IsLegal { get; set; }

    /// <summary>The level, from 1, at or above which a number begins this one anew; 0 for never, null for any above.</summary>
    internal int? Restart { get; set; }

    /// <summary>The paragraph style that means this level.</summary>
    internal string? Style { get; set; }
}

/// <summary>The levels of a list, and the numbers it stands at. Several lists may share one, and count on together.</summary>
internal sealed class AbstractList
{
    internal const int LevelCount = 9;

    internal ListLevel?[] Levels { get; } = new ListLevel?[LevelCount];

    internal int?[] Numbers { get; } = new int?[LevelCount];

    /// <summary>The style whose list is meant instead.</summary>
    internal string? StyleLink { get; set; }
}

/// <summary>A list of the document: an abstract one with changes of its own.</summary>
internal sealed class WordList
{
    internal string? Abstract { get; set; }

    internal ListLevel?[] Levels { get; } = new ListLevel?[AbstractList.LevelCount];

    internal int?[] Starts { get; } = new int?[AbstractList.LevelCount];

    /// <summary>Whether a paragraph has used it: its starts are set only once.</summary>
    internal bool IsUsed { get; set; }
}

/// <summary>The lists that <c>word/numbering.xml</c> defines, by their identifiers.</summary>
internal sealed class ListDefinitions
{
    private ListDefinitions()
    {
    }

    internal Dictionary<string, AbstractList> Abstract { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, WordList> Lists { get; } = new(StringComparer.Ordinal);

    internal static ListDefinitions Read(WordXml? xml)
    {
        var definitions = new ListDefinitions();
        if (xml?.ReadRoot() != true)
            return definitions;
        while (xml.ReadInside(0))
        {
            if (xml.Name == "abstractNum" && xml.Attribute("abstractNumId") is { } abstractId)
                definitions.Abstract[abstractId] = ReadAbstract(xml);
            else if (xml.Name == "num" && xml.Attribute("numId") is { } id)
                definitions.Lists[id] = ReadList(xml);
            else
                xml.Skip();
        }

        return definitions;
    }

    private static AbstractList ReadAbstract(WordXml xml)
    {
        var list = new AbstractList();
        if (xml.IsEmpty)
            return list;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "numStyleLink")
                list.StyleLink = xml.Value;
            else if (xml.Name == "lvl" && LevelNumber(xml) is { } level)
                list.Levels[level] = ReadLevel(xml);
            else
                xml.Skip();
        }

        return list;
    }

    private static WordList ReadList(WordXml xml)
    {
        var list = new WordList();
        if (xml.IsEmpty)
            return list;
        int depth = xml.Depth;
        int? changed = null;
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "abstractNumId")
                list.Abstract = xml.Value;
            else if (xml.Name == "lvlOverride")
                changed = LevelNumber(xml);
            else if (xml.Name == "startOverride" && changed is { } started)
                list.Starts[started] = xml.Number;
            else if (xml.Name == "lvl" && LevelNumber(xml) is { } level)
                list.Levels[level] = ReadLevel(xml);
            else
                xml.Skip();
        }

        return list;
    }

    private static ListLevel ReadLevel(WordXml xml)
    {
        var level = new ListLevel();
        if (xml.IsEmpty)
            return level;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "start":
                    level.Start = xml.Number ?? level.Start;
                    break;
                case "numFmt":
                    level.Format = xml.Value ?? level.Format;
                    break;
                case "lvlText":
                    level.Text = xml.Value ?? level.Text;
                    break;
                case "suff":
                    level.HasGap = xml.Value != "nothing";
                    break;
                case "isLgl":
                    level.IsLegal = xml.IsOn;
                    break;
                case "lvlRestart":
                    level.Restart = xml.Number;
                    break;
                case "pStyle":
                    level.Style = xml.Value;
                    break;

                // Properties of the paragraph and of the label's letters, whose elements have names like those above.
                case "pPr" or "rPr":
                    xml.Skip();
                    break;
            }
        }

        return level;
    }

    private static int? LevelNumber(WordXml xml) =>
        WordXml.WholeNumber(xml.Attribute("ilvl")) is { } level and >= 0 and < AbstractList.LevelCount ? level : null;
}
