using System;
using System.Collections.Generic;
using GovDisclosure.Format.Html.Page;
using GovDisclosure.Format.Html.Styles;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>Walks the tree of a page once, and makes of it paragraphs and tables in reading order.</summary>
internal sealed class PageWalker
{
    private readonly PageDocument _page;
    private readonly SourcePlaces _places;
    private readonly LineText _line;
    private readonly TableWalker _tables;
    private readonly ElementStyle _style = new();
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<ReadDiagnostic> _diagnostics;
    private SourceParagraph? _title;
    private bool _isArticleTitle;
    private PageElement? _image;
    private bool _isBeyondLimit;

    private PageWalker(PageDocument page, string source, List<ReadDiagnostic> diagnostics)
    {
        _page = page;
        _places = new SourcePlaces(source);
        _line = new LineText(page, _places);
        _diagnostics = diagnostics;
        _tables = new TableWalker(this, _line, _places, diagnostics);
    }

    internal bool HeadingSeen { get; set; }

    internal static SourceDocument Walk(PageDocument page, string source, List<ReadDiagnostic> diagnostics)
    {
        if (page.Exceeded is { } limit)
            return new SourceDocument([], [.. diagnostics, SourceDiagnostics.LimitExceeded(new SourcePlaces(source).At(limit.SourceIndex), limit.Name, limit.Value, limit.Maximum)]);
        var walker = new PageWalker(page, source, diagnostics);
        walker.Walk(page, TextLook.Usual);
        walker.EndParagraph(TextLook.Usual);
        if (page.Styles.Steps > HtmlLimits.StyleSteps)
            walker.Exceed(new SourcePosition(1, 1), nameof(HtmlLimits.StyleSteps), page.Styles.Steps, HtmlLimits.StyleSteps);
        if (walker._isBeyondLimit)
            return new SourceDocument([], diagnostics);
        if (walker._image is { } image && !walker._blocks.Exists(block => block is SourceTable))
            diagnostics.Add(SourceDiagnostics.PictureNotRead(walker._places.At(image.SourceIndex)));
        return new SourceDocument(walker._blocks, diagnostics, walker._title);
    }

    internal void Walk(PageParent parent, in TextLook look)
    {
        List<PageNode> children = parent.Children;
        for (int i = 0; i < children.Count; i++)
        {
            if (children[i] is PageElement element)
                Walk(element, look);
            else if (children[i] is PageText text && (look.IsInCell || !look.IsHidden))
                _line.Append(text, look, look.IsInCell ? null : this);
        }
    }

    internal Appearance Appearance(PageElement element, in TextLook outer) => Html.Walk.Appearance.Of(element, outer, _page.Styles, _style);

    internal void Add(SourceBlock block)
    {
        if (_blocks.Count == HtmlLimits.Paragraphs)
            Exceed(block.Position, nameof(HtmlLimits.Paragraphs), _blocks.Count + 1, HtmlLimits.Paragraphs);
        else
            _blocks.Add(block);
    }

    /// <summary>What comes next stands on a line of its own; outside cells a line is a paragraph.</summary>
    internal void EndParagraph(in TextLook look)
    {
        if (look.IsInCell)
        {
            _line.EndLine();
            return;
        }

        if (!_line.IsBlank)
        {
            string text = _line.Take(out SourcePosition position);
            if (text.Length <= HtmlLimits.LineCharacters)
                Add(new SourceParagraph(text, position, (look.State & WalkState.InHeading) != 0));
            else
                Exceed(position, nameof(HtmlLimits.LineCharacters), text.Length, HtmlLimits.LineCharacters);
        }

        _line.Clear();
    }

    private void Walk(PageElement element, in TextLook look)
    {
        if (element.Kind == TagKind.Skipped)
            return;
        if (element.Kind == TagKind.Meta)
        {
            TakeMeta(element);
            return;
        }

        Appearance seen = Appearance(element, look);
        if (seen.IsHidden)
            return;
        TextLook inner = seen.Look;
        if (inner.IsInCell && seen.ShowsContent && !inner.IsHidden)
            _line.AppendObject(element.SourceIndex);
        switch (element.Kind)
        {
            case TagKind.Inline or TagKind.Struck when !seen.IsBlock:
                if (element.TagName == "a" && element.Value("href") != null)
                    inner = inner.With(WalkState.Link);
                WalkInLine(element, inner, seen.IsBox);
                break;
            case TagKind.Raised:
                WalkInLine(element, inner.With(element.TagName == "sub" ? WalkState.Lowered : WalkState.Raised), seen.IsBox);
                break;
            case TagKind.Break:
                EndParagraph(look);
                break;
            case TagKind.Image:
                _image ??= element;
                TakeObject(element, inner);
                break;
            case TagKind.Object:
                TakeObject(element, inner);
                break;
            case TagKind.Control:
                if (inner.IsInCell)
                    TakeControl(element, inner);
                break;
            case TagKind.Title:
                TakeTitle(element);
                break;
            case TagKind.Table when !look.IsInCell:
                EndParagraph(look);
                if ((inner.State & (WalkState.Unseen | WalkState.Struck)) == 0)
                    _tables.Walk(element, inner);
                break;
            default:
                WalkBlock(element, inner);
                break;
        }
    }

    /// <summary>In a cell a box is set apart from what stands beside it; in prose it goes on.</summary>
    private void WalkInLine(PageElement element, in TextLook look, bool isBox)
    {
        if (isBox && look.IsInCell)
            _line.EndBox();
        Walk((PageParent)element, look);
        if (isBox && look.IsInCell)
            _line.EndBox();
    }

    private void WalkBlock(PageElement element, in TextLook look)
    {
        HeadingSeen |= element.Kind == TagKind.Heading;
        EndParagraph(look);
        TextLook inner = element.Kind switch
        {
            TagKind.Preformatted => look.With(WalkState.Preformatted),
            TagKind.Heading => look.With(WalkState.InHeading),
            _ => look,
        };
        if (element.Kind != TagKind.Folded || element.Value("open") != null)
            Walk((PageParent)element, inner);
        else if (element.Children.Find(child => child is PageElement { TagName: "summary" }) is PageElement summary && element.TagName == "details")
            Walk(summary, inner);
        EndParagraph(inner);
    }

    /// <summary>A picture, drawing or formula in a cell shows something; a very small picture holds a place.</summary>
    private void TakeObject(PageElement element, in TextLook look)
    {
        if (look.IsInCell && !look.IsHidden && !IsSpacer(element, "width") && !IsSpacer(element, "height"))
            _line.AppendObject(element.SourceIndex);
    }

    private static bool IsSpacer(PageElement element, string name) =>
        element.Value(name) is { } text && CssLength.Parse(text.AsSpan().Trim()) is ( < 4, LengthUnit.Pixels);

    private void TakeControl(PageElement element, in TextLook look)
    {
        if (element.TagName == "button" && element.Children.Count > 0)
        {
            WalkInLine(element, look, true);
            return;
        }

        string? value = FormControl.Value(element, _page);
        if (value == null && look.IsHidden)
            return;
        if (value is { Length: 0 })
            return;
        _line.EndBox();
        if (value == null)
            _line.AppendObject(element.SourceIndex);
        else
            _line.Append(value.AsSpan(), element.SourceIndex, look);
        _line.EndBox();
    }

    private void Exceed(SourcePosition position, string limit, int value, int maximum)
    {
        if (!_isBeyondLimit)
            _diagnostics.Add(SourceDiagnostics.LimitExceeded(position, limit, value, maximum));
        _isBeyondLimit = true;
    }

    private void TakeTitle(PageElement element)
    {
        if (_title != null || element.Children.Count == 0 || element.Children[0] is not PageText text)
            return;
        _title = new SourceParagraph(_page.Characters(text).ToString().Trim(), _places.At(text.SourceIndex));
    }

    /// <summary>The title of the article, which the site's own system puts in; the title of the page often names the site.</summary>
    private void TakeMeta(PageElement element)
    {
        if (_isArticleTitle || !string.Equals(element.Value("name"), "ArticleTitle", StringComparison.OrdinalIgnoreCase) || element.Value("content") is not { Length: > 0 } content)
            return;
        _title = new SourceParagraph(content.Trim(), _places.At(element.SourceIndex));
        _isArticleTitle = true;
    }
}
