using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>The light tree against the one that AngleSharp builds itself, on pages with every kind of mistake.</summary>
public sealed class PageParserTests
{
    private static readonly string[] s_pieces =
    [
        "<", ">", "table", "/", "0", "5", "\"", "规章", " ", "\n", "&#", "&nbsp;", "&amp;", "\0", "<?", "<![CDATA[", "<!--", "-->", "<script>", "</script>", "<style>", "</style>", "<title>", "</title>",
        "<table>", "</table>", "<tbody>", "</tbody>", "<thead>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<caption>", "<col>", "<colgroup>", " rowspan=", "<td colspan=2>", "<form>", "</form>",
        "<p>", "</p>", "<div>", "</div>", "<h1>", "</h2>", "<ul>", "<li>", "</ul>", "<dd>", "<hr>", "<br>", "</br>", "<pre>\n", "<b>", "</b>", "<i>", "</i>", "<font>", "</font>", "<a>", "</a>", "<nobr>", "<span>",
        "</span>", "<o:p>", "</o:p>", "<select>", "<option>", "<button>", "<textarea>\n", "<image>", "<input>", "<noscript>", "</noscript>", "<head>", "<body>", "</body>", "<frameset>", "<ruby>", "<rt>",
        "<svg><path/><desc>1</desc></svg>", "<math><mi>1</mi></math>", "<plaintext>", "<center>", "<dl>", "<dt>",
    ];

    [Fact]
    public void The_tree_is_the_one_that_AngleSharp_builds()
    {
        for (int seed = 0; seed < 6000; seed++)
        {
            var random = new Random(seed);
            string html = "<html>" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));

            Assert.True(Expected(html) == Actual(html), $"seed {seed}: {html}\n{Expected(html)}\n{Actual(html)}");
        }
    }

    [Theory]
    [InlineData("<template><td>1</td></template>规章", "规章")]
    [InlineData("<template><template><tr></template></template>规章", "规章")]
    [InlineData("规章<template><table><tr><td>1", "规章")]
    public void A_template_leaves_nothing_behind(string html, string text) => Assert.Contains("body>" + text, Actual("<html><body>" + html), StringComparison.Ordinal);

    private static string Expected(string html)
    {
        HtmlParserOptions options = PageParser.Options();
        var text = new StringBuilder();
        foreach (INode child in new HtmlParser(options).ParseDocument(html).ChildNodes)
            Print(child, text);
        return text.ToString();
    }

    private static void Print(INode node, StringBuilder text)
    {
        if (node is IText piece)
            text.Append(piece.Data);
        if (node is not IElement element)
            return;
        text.Append('<').Append(element.LocalName).Append('>');
        foreach (INode child in element.ChildNodes)
            Print(child, text);
        text.Append("</>");
    }

    private static string Actual(string html)
    {
        PageDocument page = PageParser.Parse(html);
        var text = new StringBuilder();
        Print(page, page.Children, text);
        return text.ToString();
    }

    private static void Print(PageDocument page, List<PageNode> nodes, StringBuilder text)
    {
        foreach (PageNode node in nodes)
        {
            if (node is PageText piece)
                text.Append(page.Characters(piece));
            if (node is not PageElement element)
                continue;
            text.Append('<').Append(element.LocalName.ToString()).Append('>');
            Print(page, element.Children, text);
            text.Append("</>");
        }
    }
}
