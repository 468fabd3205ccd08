using System;
using System.Collections.Generic;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace GovDisclosure.Format.Html.Page;

/// <summary>An element: its tag, where it began in the source, and the few attributes that are read.</summary>
internal class PageElement : PageParent, IConstructableElement, IConstructableNamedNodeMap
{
    private readonly Tag _tag;
    private List<PageAttribute>? _attributes;

    internal PageElement(PageDocument page, Tag tag, NodeFlags flags = NodeFlags.None)
    {
        Page = page;
        _tag = tag;
        Flags = tag.Flags | flags;
        SourceIndex = page.TokenIndex;
        page.Open(this);
    }

    internal override PageDocument Page { get; }

    internal TagKind Kind => _tag.Kind;

    internal string TagName => _tag.Text;

    /// <summary>Whether text in it looks otherwise though no style says so.</summary>
    internal bool HasLook => _tag.HasLook;

    /// <summary>Where the element begins in the source: the index of a tag.</summary>
    internal int SourceIndex { get; }

    internal bool HasAttributes => _attributes != null;

    /// <summary>Whether an attribute says how it looks.</summary>
    internal bool LooksOtherwise { get; private set; }

    public override StringOrMemory NodeName => _tag.Name;

    public override NodeFlags Flags { get; }

    public StringOrMemory LocalName => _tag.Name;

    public StringOrMemory NamespaceUri => new(
        (Flags & NodeFlags.SvgMember) != 0 ? NamespaceNames.SvgUri : (Flags & NodeFlags.MathMember) != 0 ? NamespaceNames.MathMlUri : NamespaceNames.HtmlUri);

    public StringOrMemory Prefix => default;

    public IConstructableNamedNodeMap Attributes => this;

    public ISourceReference? SourceReference { get; set; }

    int IConstructableNamedNodeMap.Length => _attributes?.Count ?? 0;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => Find(name.Memory.Span);

    /// <summary>The value of an attribute, or null where it is not there.</summary>
    internal string? Value(string name) => Find(name.AsSpan())?.Value.ToString();

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes == null || (_attributes?.Count ?? 0) != attributes.Length)
            return false;
        foreach (PageAttribute attribute in _attributes ?? [])
        {
            if (attributes[attribute.Name] is not { } other || !other.Value.Memory.Span.SequenceEqual(attribute.Value.Memory.Span))
                return false;
        }

        return true;
    }

    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (Find(name.Memory.Span) is { } known)
            known.Value = new StringOrMemory(value.ToString());
        else
            Add(name.Memory.Span, value.ToString());
    }

    public StringOrMemory GetAttribute(StringOrMemory ns, StringOrMemory name) => Find(name.Memory.Span)?.Value ?? default;

    public bool HasAttribute(StringOrMemory name) => Find(name.Memory.Span) != null;

    public void SetAttributes(StructAttributes tagAttributes)
    {
        for (int i = 0; i < tagAttributes.Count; i++)
        {
            MemoryHtmlAttributeToken attribute = tagAttributes[i];
            SetOwnAttribute(attribute.Name, attribute.Value);
        }
    }

    /// <summary>The parser has seen the end of the element.</summary>
    public void SetupElement() => Page.Close(this);

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public IConstructableNode ShallowCopy()
    {
        var copy = new PageElement(Page, _tag, Flags);
        if (_attributes != null)
            (copy._attributes, copy.LooksOtherwise) = ([.. _attributes], LooksOtherwise);
        return copy;
    }

    private void Add(ReadOnlySpan<char> name, string value)
    {
        AttributeName? known = AttributeName.Find(name);
        LooksOtherwise |= known?.IsLook == true;
        (_attributes ??= new(1)).Add(new PageAttribute(known?.Text ?? name.ToString(), value));
    }

    private PageAttribute? Find(ReadOnlySpan<char> name)
    {
        if (_attributes == null)
            return null;
        foreach (PageAttribute attribute in _attributes)
        {
            if (attribute.Name.Memory.Span.SequenceEqual(name))
                return attribute;
        }

        return null;
    }
}
