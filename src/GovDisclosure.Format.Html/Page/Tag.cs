using System.Collections.Generic;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;

namespace GovDisclosure.Format.Html.Page;

/// <summary>A name of elements: how the parser treats it, and what it does to the text in it.</summary>
internal sealed class Tag
{
    private static readonly (TagKind Kind, string Names)[] s_kinds =
    [
        (TagKind.Inline, "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rb ruby rtc samp slot small span strong time tt u var wbr"),
        (TagKind.Block, "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form head header hgroup hr html legend li main menu nav ol optgroup p search section summary ul"),
        (TagKind.Heading, "h1 h2 h3 h4 h5 h6"),
        (TagKind.Preformatted, "pre listing plaintext xmp"),
        (TagKind.Break, "br"),
        (TagKind.Skipped, "applet area audio base basefont bgsound button canvas col colgroup command datalist del embed frame frameset iframe input keygen link map meter noembed noframes noscript object option param picture progress rp rt s script select source strike style template textarea track video"),
        (TagKind.Raised, "sub sup"),
        (TagKind.Image, "img"),
        (TagKind.Title, "title"),
        (TagKind.Meta, "meta"),
        (TagKind.Table, "table"),
        (TagKind.RowGroup, "tbody tfoot thead"),
        (TagKind.Row, "tr"),
        (TagKind.Cell, "td th"),
    ];

    private static readonly NameTable<Tag> s_tags = Build();

    private Tag(string name, TagKind kind, NodeFlags flags)
    {
        Name = new StringOrMemory(name);
        Kind = kind;
        Flags = flags;
    }

    internal StringOrMemory Name { get; }

    internal TagKind Kind { get; }

    /// <summary>What the parser must know of it, as AngleSharp's own elements have it.</summary>
    internal NodeFlags Flags { get; }

    /// <summary>The tag of an HTML element.</summary>
    internal static Tag Of(StringOrMemory name) =>
        s_tags.Find(name.Memory.Span) ?? new Tag(name.ToString(), TagKind.Inline, NodeFlags.HtmlMember);

    /// <summary>The tag of an element of SVG or MathML, which is never read.</summary>
    internal static Tag Foreign(StringOrMemory name, string space)
    {
        using IDocument document = new HtmlParser().ParseDocument(string.Empty);
        return new(name.ToString(), TagKind.Skipped, ((IConstructableNode)document.CreateElement(space, name.ToString())).Flags);
    }

    private static NameTable<Tag> Build()
    {
        using IDocument document = new HtmlParser().ParseDocument(string.Empty);
        var tags = new List<KeyValuePair<string, Tag>>();
        foreach ((TagKind kind, string names) in s_kinds)
        {
            foreach (string name in names.Split(' '))
                tags.Add(new(name, new Tag(name, kind, ((IConstructableNode)document.CreateElement(name)).Flags)));
        }

        return new NameTable<Tag>(tags);
    }
}
