using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Formats;

/// <summary>What a format sets one after the other.</summary>
internal abstract record PageItem;

internal sealed record TitleItem(string Text) : PageItem;

internal sealed record HeadingItem(string Text) : PageItem;

internal sealed record ParagraphItem(string Text) : PageItem;

internal sealed record TableItem(Grid Grid) : PageItem;

/// <summary>How a report is set in its format, drawn from the seed alone.</summary>
internal sealed record PageStyle
{
    internal required PageFormat Format { get; init; }

    /// <summary>One of the ways of the format; each has its own number.</summary>
    internal int Way { get; init; }

    /// <summary>Whether captions of section 二 are paragraphs before their table.</summary>
    internal bool CaptionsApart { get; init; }

    /// <summary>Whether the page keeps where a cell stands: cells run one after the other otherwise.</summary>
    internal bool KeepsPlaces => Format != PageFormat.Text || Way is TextPage.Tabs or TextPage.Aligned;

    /// <summary>Whether a blank cell can be seen.</summary>
    internal bool KeepsBlanks => Format != PageFormat.Text || Way != TextPage.Lines;

    internal string Name => Format == PageFormat.Text ? $"text/{TextPage.WayNames[Way]}" : Format.ToString().ToLowerInvariant();

    internal static PageStyle Of(Plan plan)
    {
        var dice = new Dice(unchecked(plan.Seed + 2));
        int way = dice.Below(plan.Format switch { PageFormat.Text => TextPage.WayNames.Length, PageFormat.Html => HtmlPage.Ways, _ => 2 });
        return new PageStyle { Format = plan.Format, Way = way, CaptionsApart = dice.Percent(40) };
    }
}

/// <summary>A report as a row of headings, paragraphs and laid out tables.</summary>
internal static class PageWriter
{
    internal static List<PageItem> ItemsOf(PageReport report, PageStyle style)
    {
        var items = new List<PageItem> { new TitleItem(report.Title), new ParagraphItem(report.Preamble) };
        foreach (PageSection section in report.Sections)
        {
            items.Add(new HeadingItem(section.Heading));
            AddBlocks(items, section.Blocks, report, style);
        }

        AddBlocks(items, report.Behind, report, style);
        return items;
    }

    private static void AddBlocks(List<PageItem> items, List<PageBlock> blocks, PageReport report, PageStyle style)
    {
        Grid? small = null;
        bool smallIsAside = false;
        foreach (PageBlock block in blocks)
        {
            if (block is PageTable { Section: 2, TitleRow: null } table && report.SmallTablesAreOne)
            {
                Grid grid = Layout.Of(table, withCaption: true)[0];
                if (small != null && table.IsAside == smallIsAside)
                {
                    small.Append(grid);
                }
                else
                {
                    items.Add(new TableItem(grid));
                    small = grid;
                    smallIsAside = table.IsAside;
                }

                continue;
            }

            small = null;
            if (block is PageTable { JoinsTableBefore: true } joined && items[^1] is TableItem before)
            {
                foreach (Grid grid in Layout.Of(joined, withCaption: true))
                    before.Grid.Append(grid);
            }
            else if (block is PageTable other)
            {
                bool isApart = style.CaptionsApart && other.Caption != null;
                if (isApart)
                    items.Add(new ParagraphItem(other.Caption!));
                items.AddRange(Layout.Of(other, withCaption: !isApart).Select(grid => new TableItem(grid)));
            }
            else
            {
                items.Add(new ParagraphItem(((PageParagraph)block).Text));
            }
        }
    }

    /// <summary>The document as bytes, and as text to look at.</summary>
    internal static (byte[] Bytes, string Text) Write(PageReport report, PageStyle style)
    {
        List<PageItem> items = ItemsOf(report, style);
        switch (style.Format)
        {
            case PageFormat.Html:
                string html = HtmlPage.Write(items, style);
                return (System.Text.Encoding.UTF8.GetBytes(html), html);
            case PageFormat.Docx:
                (byte[] bytes, string xml) = DocxPage.Write(items, style);
                return (bytes, xml);
            default:
                string text = style.Format == PageFormat.Pipes ? PipePage.Write(items, style) : TextPage.Write(items, style);
                return (System.Text.Encoding.UTF8.GetBytes(text), text);
        }
    }

    internal static IEnumerable<PageCell> NumbersOf(IEnumerable<PageItem> items) =>
        items.OfType<TableItem>().SelectMany(item => item.Grid.Rows).SelectMany(row => row).Where(cell => cell.Number != null).Select(cell => cell.Number!);
}
