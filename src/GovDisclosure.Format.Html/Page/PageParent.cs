using System.Collections;
using System.Collections.Generic;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace GovDisclosure.Format.Html.Page;

/// <summary>A node with children; it is the list of them as well.</summary>
internal abstract class PageParent : PageNode, IConstructableNodeList
{
    private static readonly List<PageNode> s_none = [];

    private List<PageNode>? _children;

    internal List<PageNode> Children => _children ?? s_none;

    internal abstract PageDocument Page { get; }

    /// <summary>How deep it stands in the page.</summary>
    internal int Depth { get; private set; }

    /// <summary>Whether a table stands in it.</summary>
    internal bool HoldsTable { get; private set; }

    public override IConstructableNodeList ChildNodes => this;

    int IConstructableNodeList.Length => Children.Count;

    IConstructableNode IConstructableNodeList.this[int index]
    {
        get
        {
            Page.CountStep();
            return Children[index];
        }
    }

    public void Clear() => _children = null;

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => Children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Children.GetEnumerator();

    public override void AddNode(IConstructableNode node)
    {
        var child = (PageNode)node;
        Adopt(child);
        (_children ??= []).Add(child);
    }

    public override void InsertNode(int idx, IConstructableNode childNode)
    {
        var child = (PageNode)childNode;
        Adopt(child);
        (_children ??= []).Insert(idx, child);
    }

    public override void RemoveChild(IConstructableNode childNode)
    {
        var child = (PageNode)childNode;
        if (Children.Remove(child))
            child.Parent = null;
    }

    public override void RemoveNode(int idx, IConstructableNode childNode)
    {
        Children[idx].Parent = null;
        Children.RemoveAt(idx);
    }

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        PageText? last = Children.Count == 0 ? null : Children[Children.Count - 1] as PageText;
        if (Page.Store(text.Memory.Span, last) is { } added)
            AddNode(added);
    }

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        PageText? before = idx > 0 ? Children[idx - 1] as PageText : null;
        if (Page.Store(text.Memory.Span, before) is { } added)
            InsertNode(idx, added);
    }

    private void Adopt(PageNode child)
    {
        child.Parent = this;
        if (child is not PageElement element)
            return;
        element.Depth = Depth + 1;
        Page.CheckDepth(element.Depth);
        if (element.Kind != TagKind.Table && !element.HoldsTable)
            return;
        for (PageParent? parent = this; parent is { HoldsTable: false }; parent = parent.Parent)
            parent.HoldsTable = true;
    }
}
