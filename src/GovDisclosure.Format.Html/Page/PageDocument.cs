using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using GovDisclosure.Format.Html.Styles;

namespace GovDisclosure.Format.Html.Page;

/// <summary>The tree of a page, and the text in it, in one piece. It watches over the limits while the parser works.</summary>
internal sealed class PageDocument(TextSource source) : PageParent, IConstructableDocument
{
    private readonly List<PageElement> _open = [];
    private char[] _text = [];
    private int _length;
    private int _elements;
    private int _steps;

    internal override PageDocument Page => this;

    /// <summary>The index in the source of the token that the parser works on.</summary>
    internal int TokenIndex { get; set; }

    /// <summary>The rules of its style elements.</summary>
    internal StyleSheet Styles { get; } = new();

    /// <summary>The limit that stopped the parser, or null.</summary>
    internal (string Name, int Value, int Maximum, int SourceIndex)? Exceeded { get; private set; }

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement Head => null!;

    public IConstructableElement DocumentElement => (PageElement)Children.Find(child => child is PageElement)!;

    public bool IsLoading => true;

    public override StringOrMemory NodeName => new("#document");

    public override NodeFlags Flags => NodeFlags.None;

    /// <summary>The characters of a piece of text.</summary>
    internal ReadOnlySpan<char> Characters(PageText piece) => new(_text, piece.Start, piece.Length);

    internal void Open(PageElement element)
    {
        if (element.Kind == TagKind.Table)
            _open.Add(element);
        if (++_elements > HtmlLimits.Elements)
            Exceed(nameof(HtmlLimits.Elements), _elements, HtmlLimits.Elements);
    }

    internal void Close(PageElement element)
    {
        if (element.Kind == TagKind.Table)
            _open.Remove(element);
    }

    internal void CountStep()
    {
        if (++_steps > HtmlLimits.MisplacedContent)
            Exceed(nameof(HtmlLimits.MisplacedContent), _steps, HtmlLimits.MisplacedContent);
    }

    internal void CheckDepth(int depth)
    {
        if (depth > HtmlLimits.Depth)
            Exceed(nameof(HtmlLimits.Depth), depth, HtmlLimits.Depth);
    }

    /// <summary>Keeps text of the token at hand: at the end of the piece before it where that goes on, else as a new piece.</summary>
    internal PageText? Store(ReadOnlySpan<char> text, PageText? before)
    {
        int start = _length;
        if (_text.Length - start < text.Length)
            Array.Resize(ref _text, Math.Max(Math.Max(_text.Length * 2, 4096), start + text.Length));
        text.CopyTo(_text.AsSpan(start));
        _length += text.Length;
        if (before == null || before.Start + before.Length != start)
            return new PageText(start, text.Length, TokenIndex);
        before.Length += text.Length;
        return null;
    }

    /// <summary>
    /// Takes the root. AngleSharp knows only its own tables, hence it puts here what stands in a table and not in a cell; its
    /// place is before the table.
    /// </summary>
    public override void AddNode(IConstructableNode node)
    {
        if (_open.Count == 0)
            base.AddNode(node);
        else
            Foster(out int index).InsertNode(index, node);
    }

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (_open.Count == 0)
            base.AppendText(text, emitWhiteSpaceOnly);
        else
            Foster(out int index).InsertText(index, text, emitWhiteSpaceOnly);
    }

    /// <summary>The parent of the innermost open table, and the place of the table in it.</summary>
    private PageParent Foster(out int index)
    {
        PageElement table = _open[_open.Count - 1];
        PageParent parent = table.Parent ?? this;

        // It is nearly always the last child.
        for (index = parent.Children.Count - 1; index > 0 && parent.Children[index] != table; index--)
            CountStep();
        return parent;
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }

    private void Exceed(string name, int value, int maximum) => Exceeded ??= (name, value, maximum, TokenIndex);
}
