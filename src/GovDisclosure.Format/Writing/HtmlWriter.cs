using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Writing;

/// <summary>Writes a layout as an <c>article</c>: headings, paragraphs, tables, and below them the list of what is marked.</summary>
internal sealed class HtmlWriter
{
    private readonly ReportLayout _layout;
    private readonly HtmlMarks _marks;
    private readonly TextWriter _writer;

    // Several paragraphs of one text have one pointer, of which only the first is marked.
    private readonly HashSet<string> _placed = [];

    internal HtmlWriter(ReportLayout layout, HtmlOptions options, TextWriter writer)
    {
        _layout = layout;
        _marks = new HtmlMarks(layout, options);
        _writer = writer;
    }

    internal void WriteArticle()
    {
        Line("<article class=\"gd-report\" lang=\"zh-CN\">");
        string heading = string.Empty;
        IReadOnlyList<SourceBlock> blocks = _layout.Document.Blocks;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is SourceParagraph paragraph)
            {
                if (_layout.RoleOf(paragraph) == ParagraphRole.Heading)
                    heading = HeadingId(paragraph);
                WriteParagraph(paragraph);
            }
            else if (blocks[i] is SourceTable table)
            {
                bool isFirst = i == 0 || blocks[i - 1] is not SourceTable;
                new HtmlTable(table, _layout, heading, isFirst).Write(this);
            }
        }

        new HtmlList(_marks).Write(this);
        Line("</article>");
    }

    internal void Line(string html)
    {
        _writer.Write(html);
        _writer.Write('\n');
    }

    /// <summary>The class and the description of an element that is marked.</summary>
    internal string MarkAttributes(string? pointer, string cssClass)
    {
        IReadOnlyList<HtmlMark> marks = MarksAt(pointer);
        string classes = string.Join(" ", new[] { cssClass }.Concat(marks.Select(mark => mark.CssClass).Distinct()).Where(name => name.Length > 0));
        string attributes = classes.Length == 0 ? string.Empty : " class=\"" + classes + "\"";
        if (marks.Count == 0)
            return attributes;
        return attributes
            + " title=\"" + HtmlText.Escape(string.Join("\n", marks.Select(mark => mark.Title))) + "\""
            + " aria-describedby=\"" + string.Join(" ", marks.Select(_marks.EntryId)) + "\"";
    }

    /// <summary>The numbers of the marks, each a link to its entry in the list.</summary>
    internal string MarkLinks(string? pointer)
    {
        IReadOnlyList<HtmlMark> marks = MarksAt(pointer);
        if (marks.Count == 0)
            return string.Empty;
        _placed.Add(pointer!);
        return "<sup class=\"gd-marks\">" + string.Join(" ", marks.Select(mark =>
            $"<a id=\"{_marks.PlaceId(mark, pointer!)}\" href=\"#{_marks.EntryId(mark)}\">[{mark.Number}]</a>")) + "</sup>";
    }

    private IReadOnlyList<HtmlMark> MarksAt(string? pointer) => pointer is null || _placed.Contains(pointer) ? [] : _marks.At(pointer);

    private void WriteParagraph(SourceParagraph paragraph)
    {
        ParagraphRole role = _layout.RoleOf(paragraph);
        string pointer = _layout.PointerOf(paragraph);
        (string tag, string attributes) = role switch
        {
            ParagraphRole.Title => ("h1", string.Empty),
            ParagraphRole.Heading => ("h2", $" id=\"{HeadingId(paragraph)}\""),
            ParagraphRole.Note => ("p", "gd-note"),
            ParagraphRole.Closing => ("p", "gd-closing"),
            _ => ("p", string.Empty),
        };
        string cssClass = tag == "p" ? attributes : string.Empty;
        string id = tag == "p" ? string.Empty : attributes;
        string marked = MarkAttributes(pointer, cssClass);
        Line($"<{tag}{id}{marked}>{HtmlText.Escape(paragraph.Text)}{MarkLinks(pointer)}</{tag}>");
    }

    private string HeadingId(SourceParagraph heading) => _marks.IdPrefix + _layout.PointerOf(heading).TrimStart('/');
}
