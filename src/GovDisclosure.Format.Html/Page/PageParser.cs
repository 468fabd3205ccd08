using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using GovDisclosure.Format.Html.Styles;

namespace GovDisclosure.Format.Html.Page;

/// <summary>
/// Parses a page by the rules of browsers. AngleSharp builds the tree of this folder instead of its own, which holds much
/// that reading does not need. There is no script engine and no loader: nothing is run, nothing is fetched.
/// </summary>
internal static class PageParser
{
    private static readonly NameTable<string> s_withControls = new(
        "font basefont body input option select details dialog img svg canvas object embed iframe video style link bdo".Split(' ').Select(name => new KeyValuePair<string, string>(name, name)));

    /// <summary>The tree, or null where the parser does not cope with the page.</summary>
    internal static PageDocument? TryParse(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or NotSupportedException or InvalidCastException)
        {
            return null;
        }
    }

    internal static PageDocument Parse(string text)
    {
        var elements = new PageElements();
        int templates = 0;
        int style = -1;
        bool isStyled = text.IndexOf("<style", StringComparison.OrdinalIgnoreCase) >= 0;
        TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
        {
            // A template is for scripts. AngleSharp knows only its own, and takes pieces of tables in another for a mistake.
            bool isTemplate = token.IsTag && token.Name.Memory.Span.SequenceEqual("template".AsSpan());
            templates += isTemplate && token.Type == HtmlTokenType.StartTag ? 1 : isTemplate && templates > 0 ? -1 : 0;
            if (isTemplate || templates > 0)
                return TokenConsumptionResult.Continue;
            PageDocument page = elements.Page!;
            page.TokenIndex = token.Position.Index;
            if (token.IsTag)
                TakeStyles(page, text, ref token, ref style);
            next(ref token);
            return page.Exceeded == null ? TokenConsumptionResult.Continue : TokenConsumptionResult.Stop;
        }

        using IBrowsingContext context = BrowsingContext.New(new Configuration([elements]));
        var parser = new HtmlParser(Options(isStyled), context);
        return parser.ParseDocument<PageDocument, PageElement>(new TextSource(new StringTextSource(SafeComments.Of(text))), Consume);
    }

    internal static HtmlParserOptions Options(bool isStyled = false) => new()
    {
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        SkipProcessingInstructions = true,
        ShouldEmitAttribute = (ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
            AttributeName.Find(name.Span)?.Scope switch
            {
                AttributeScope.Any => true,
                AttributeScope.Styled => isStyled,
                AttributeScope.Some => s_withControls.Find(token.Name.Memory.Span) != null,
                _ => false,
            },
    };

    /// <summary>Takes the text of style elements, which the parser passes over, from the source.</summary>
    private static void TakeStyles(PageDocument page, string text, ref StructHtmlToken token, ref int style)
    {
        ReadOnlySpan<char> name = token.Name.Memory.Span;
        if (name.Length > 5 || name.Length < 4)
            return;
        if (name.SequenceEqual("link".AsSpan()))
        {
            page.Styles.IsPartial |= Attribute(ref token, "rel") is { } rel && rel.IndexOf("stylesheet", StringComparison.OrdinalIgnoreCase) >= 0;
        }
        else if (name.SequenceEqual("style".AsSpan()) && token.Type == HtmlTokenType.StartTag)
        {
            bool isRead = MediaQuery.AppliesTo((Attribute(ref token, "media") ?? string.Empty).AsSpan()) == true;
            style = isRead ? token.Position.Index : -1;
        }
        else if (name.SequenceEqual("style".AsSpan()) && style >= 0 && token.Position.Index <= text.Length)
        {
            int start = EndOfTag(text, style);
            if (start < token.Position.Index)
                page.Styles.Add(text.AsSpan(start, token.Position.Index - start));
            style = -1;
        }
    }

    private static int EndOfTag(string text, int start)
    {
        char quote = '\0';
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                return i + 1;
        }

        return text.Length;
    }

    private static string? Attribute(ref StructHtmlToken token, string name)
    {
        StructAttributes attributes = token.Attributes;
        for (int i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name.Memory.Span.SequenceEqual(name.AsSpan()))
                return attributes[i].Value.ToString();
        }

        return null;
    }
}
