using System.Collections.Generic;
using System.Linq;
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
        (TagKind.Inline, "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr picture q rb ruby rtc samp slot small span strong time tt u var wbr"),
        (TagKind.Block, "address article aside blockquote body caption center dd dir div dl dt fieldset figcaption figure footer form head header hgroup hr html legend li main menu nav ol optgroup p search section summary ul"),
        (TagKind.Heading, "h1 h2 h3 h4 h5 h6"),
        (TagKind.Preformatted, "pre listing plaintext xmp"),
        (TagKind.Break, "br"),
        (TagKind.Skipped, "area base basefont bgsound col colgroup command datalist frame frameset keygen link map noembed noframes noscript option param rp rt script source style template track"),
        (TagKind.Struck, "del s strike"),
        (TagKind.Folded, "details dialog"),
        (TagKind.Object, "applet audio canvas embed iframe meter object progress video"),
        (TagKind.Control, "button input select textarea"),
        (TagKind.Raised, "sub sup"),
        (TagKind.Image, "img"),
        (TagKind.Title, "title"),
        (TagKind.Meta, "meta"),
        (TagKind.Table, "table"),
        (TagKind.RowGroup, "tbody tfoot thead"),
        (TagKind.Row, "tr"),
        (TagKind.Cell, "td th"),
    ];

    private static readonly NameTable<Tag> s_tags;
    private static readonly NameTable<Tag> s_svg;
    private static readonly NameTable<Tag> s_math;
    private static readonly Tag s_anySvg;
    private static readonly Tag s_anyMath;

    static Tag()
    {
        using IDocument document = new HtmlParser().ParseDocument(string.Empty);
        s_tags = new(s_kinds.SelectMany(kind => kind.Names.Split(' ').Select(name => Known(name, kind.Kind, document.CreateElement(name)))));
        s_svg = new("svg foreignObject desc title".Split(' ').Select(name => Known(name, name is "svg" or "math" ? TagKind.Object : TagKind.Skipped, document.CreateElement(NamespaceNames.SvgUri, name))));
        s_math = new("math mi mo mn ms mtext annotation-xml".Split(' ').Select(name => Known(name, name is "svg" or "math" ? TagKind.Object : TagKind.Skipped, document.CreateElement(NamespaceNames.MathMlUri, name))));
        s_anySvg = Known("g", TagKind.Skipped, document.CreateElement(NamespaceNames.SvgUri, "g")).Value;
        s_anyMath = Known("mrow", TagKind.Skipped, document.CreateElement(NamespaceNames.MathMlUri, "mrow")).Value;
    }

    private Tag(StringOrMemory name, TagKind kind, NodeFlags flags)
    {
        Name = name;
        Text = name.ToString();
        Kind = kind;
        HasLook = kind == TagKind.Struck || Text is "small" or "big" or "bdo";
        Flags = flags;
    }

    /// <summary>The name. It is the very string that AngleSharp has, since its parser compares some names by reference.</summary>
    internal StringOrMemory Name { get; }

    /// <summary>The name as text.</summary>
    internal string Text { get; }

    internal TagKind Kind { get; }

    /// <summary>Whether text in it looks otherwise though no style says so.</summary>
    internal bool HasLook { get; }

    /// <summary>What the parser must know of it, as AngleSharp's own elements have it.</summary>
    internal NodeFlags Flags { get; }

    /// <summary>The tag of an HTML element.</summary>
    internal static Tag Of(StringOrMemory name) => s_tags.Find(name.Memory.Span) ?? new Tag(new(name.ToString()), TagKind.Inline, NodeFlags.HtmlMember);

    /// <summary>The tag of an element of SVG, which is never read.</summary>
    internal static Tag OfSvg(StringOrMemory name) => s_svg.Find(name.Memory.Span) ?? new Tag(new(name.ToString()), TagKind.Skipped, s_anySvg.Flags);

    /// <summary>The tag of an element of MathML, which is never read.</summary>
    internal static Tag OfMath(StringOrMemory name) => s_math.Find(name.Memory.Span) ?? new Tag(new(name.ToString()), TagKind.Skipped, s_anyMath.Flags);

    private static KeyValuePair<string, Tag> Known(string name, TagKind kind, IElement element) =>
        new(name, new Tag(((IConstructableElement)element).LocalName, kind, ((IConstructableElement)element).Flags));
}
