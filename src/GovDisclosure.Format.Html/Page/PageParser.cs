using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace GovDisclosure.Format.Html.Page;

/// <summary>
/// Parses a page by the rules of browsers. AngleSharp builds the tree of this folder instead of its own, which holds much
/// that reading does not need. There is no script engine and no loader: nothing is run, nothing is fetched.
/// </summary>
internal static class PageParser
{
    private static readonly NameTable<string> s_attributes = new(
        new[] { "rowspan", "colspan", "style", "hidden", "name", "content", "href" }.Select(name => new KeyValuePair<string, string>(name, name)));

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
        TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
        {
            // A template is for scripts. AngleSharp knows only its own, and takes pieces of tables in another for a mistake.
            bool isTemplate = token.IsTag && token.Name.Memory.Span.SequenceEqual("template".AsSpan());
            templates += isTemplate && token.Type == HtmlTokenType.StartTag ? 1 : isTemplate && templates > 0 ? -1 : 0;
            if (isTemplate || templates > 0)
                return TokenConsumptionResult.Continue;
            PageDocument page = elements.Page!;
            page.TokenIndex = token.Position.Index;
            next(ref token);
            return page.Exceeded == null ? TokenConsumptionResult.Continue : TokenConsumptionResult.Stop;
        }

        using IBrowsingContext context = BrowsingContext.New(new Configuration([elements]));
        var parser = new HtmlParser(Options(), context);
        return parser.ParseDocument<PageDocument, PageElement>(new TextSource(new StringTextSource(SafeComments.Of(text))), Consume);
    }

    internal static HtmlParserOptions Options() => new()
    {
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        SkipProcessingInstructions = true,
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => s_attributes.Find(name.Span) != null,
    };
}
