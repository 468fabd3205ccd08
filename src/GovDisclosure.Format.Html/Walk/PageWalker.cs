using System;
using System.Collections.Generic;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>Walks the tree of a page once, and makes of it paragraphs and tables in reading order.</summary>
internal sealed class PageWalker
{
    private readonly PageDocument _page;
    private readonly SourcePlaces _places;
    private readonly LineText _line;
    private readonly TableWalker _tables;
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
        walker.Walk(page, WalkState.None);
        walker.EndParagraph(WalkState.None);
        if (walker._isBeyondLimit)
            return new SourceDocument([], diagnostics);
        if (walker._image is { } image && !walker._blocks.Exists(block => block is SourceTable))
            diagnostics.Add(SourceDiagnostics.PictureNotRead(walker._places.At(image.SourceIndex)));
        return new SourceDocument(walker._blocks, diagnostics, walker._title);
    }

    internal void Walk(PageParent parent, WalkState state)
    {
        List<PageNode> children = parent.Children;
        for (int i = 0; i < children.Count; i++)
        {
            if (children[i] is PageElement element)
                Walk(element, state);
            else if (children[i] is PageText text && (state & WalkState.Unseen) == 0)
                _line.Append(text, state, (state & WalkState.InCell) == 0 ? this : null);
        }
    }

    internal void Add(SourceBlock block)
    {
        if (_blocks.Count == HtmlLimits.Paragraphs)
            Exceed(block.Position, nameof(HtmlLimits.Paragraphs), _blocks.Count + 1, HtmlLimits.Paragraphs);
        else
            _blocks.Add(block);
    }

    /// <summary>What comes next stands on a line of its own; outside cells a line is a paragraph.</summary>
    internal void EndParagraph(WalkState state)
    {
        if ((state & WalkState.InCell) != 0)
        {
            _line.EndLine();
            return;
        }

        if (!_line.IsBlank)
        {
            string text = _line.Take(out SourcePosition position);
            if (text.Length <= HtmlLimits.LineCharacters)
                Add(new SourceParagraph(text, position, (state & WalkState.InHeading) != 0));
            else
                Exceed(position, nameof(HtmlLimits.LineCharacters), text.Length, HtmlLimits.LineCharacters);
        }

        _line.Clear();
    }

    private void Walk(PageElement element, WalkState state)
    {
        if (element.Kind == TagKind.Skipped)
            return;
        if (element.Kind == TagKind.Meta)
        {
            TakeMeta(element);
            return;
        }

        InlineStyle style = InlineStyle.Of(element);
        if (style.IsHidden)
            return;
        WalkState inner = state | style.State;
        switch (element.Kind)
        {
            case TagKind.Inline when !style.IsBlock:
                // A link that begins in the middle of the digits of a cell is the mark of a note: 5[1] is not 51.
                if ((state & WalkState.InCell) != 0 && _line.EndsWithDigit && element.Value("href") != null)
                    inner |= WalkState.Raised;
                Walk((PageParent)element, inner);
                break;
            case TagKind.Raised:
                Walk((PageParent)element, inner | (element.LocalName.Memory.Span.SequenceEqual("sub".AsSpan()) ? WalkState.Lowered : WalkState.Raised));
                break;
            case TagKind.Break:
                EndParagraph(state);
                break;
            case TagKind.Image:
                _image ??= element;
                break;
            case TagKind.Title:
                TakeTitle(element);
                break;
            case TagKind.Table when (state & WalkState.InCell) == 0:
                EndParagraph(state);
                _tables.Walk(element, inner);
                break;
            default:
                HeadingSeen |= element.Kind == TagKind.Heading;
                EndParagraph(state);
                inner |= element.Kind switch
                {
                    TagKind.Preformatted => WalkState.Preformatted,
                    TagKind.Heading => WalkState.InHeading,
                    _ => WalkState.None,
                };
                Walk((PageParent)element, inner);
                EndParagraph(inner);
                break;
        }
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
