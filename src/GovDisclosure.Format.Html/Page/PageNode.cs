using System;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace GovDisclosure.Format.Html.Page;

/// <summary>A node of the tree that AngleSharp builds: only what reading needs, so that building it costs little.</summary>
internal abstract class PageNode : IConstructableNode
{
    internal PageParent? Parent { get; set; }

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (PageParent?)value;
    }

    public abstract StringOrMemory NodeName { get; }

    public abstract NodeFlags Flags { get; }

    public abstract IConstructableNodeList ChildNodes { get; }

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    public virtual void RemoveChild(IConstructableNode childNode) => throw NoChildren();

    public virtual void RemoveNode(int idx, IConstructableNode childNode) => throw NoChildren();

    public virtual void InsertNode(int idx, IConstructableNode childNode) => throw NoChildren();

    public virtual void AddNode(IConstructableNode node) => throw NoChildren();

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw NoChildren();

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw NoChildren();

    private static NotSupportedException NoChildren() => new("Text has no children.");
}
