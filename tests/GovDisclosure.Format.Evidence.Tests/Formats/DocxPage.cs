using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Formats;

/// <summary>A Word document of the parts that it needs and no more; headings have a level, or (way 1) are plain paragraphs.</summary>
internal static class DocxPage
{
    private static readonly XNamespace s_w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    internal static (byte[] Bytes, string Xml) Write(List<PageItem> items, PageStyle style)
    {
        var body = new XElement(s_w + "body");
        foreach (PageItem item in items)
        {
            switch (item)
            {
                case TitleItem title:
                    body.Add(Paragraph(title.Text));
                    break;
                case HeadingItem heading:
                    body.Add(Paragraph(heading.Text, isHeading: style.Way == 0));
                    break;
                case ParagraphItem paragraph:
                    body.Add(Paragraph(paragraph.Text));
                    break;
                case TableItem table:
                    body.Add(Table(table.Grid, style), new XElement(s_w + "p"));
                    break;
            }
        }

        var document = new XElement(s_w + "document", new XAttribute(XNamespace.Xmlns + "w", s_w.NamespaceName), body);
        string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + document.ToString(SaveOptions.DisableFormatting);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes);
            Add(archive, "_rels/.rels", Relationships);
            Add(archive, "word/document.xml", xml);
        }

        return (stream.ToArray(), xml.Replace("<w:tr>", "\n<w:tr>", StringComparison.Ordinal).Replace("<w:tbl>", "\n<w:tbl>", StringComparison.Ordinal));
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    private static XElement Paragraph(string text, bool isHeading = false)
    {
        var paragraph = new XElement(s_w + "p");
        if (isHeading)
            paragraph.Add(new XElement(s_w + "pPr", new XElement(s_w + "outlineLvl", new XAttribute(s_w + "val", "0"))));
        paragraph.Add(Run(text));
        return paragraph;
    }

    private static XElement Run(string text) =>
        new(s_w + "r", new XElement(s_w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private static XElement Table(Grid grid, PageStyle style)
    {
        var table = new XElement(s_w + "tbl",
            new XElement(s_w + "tblPr"),
            new XElement(s_w + "tblGrid", Enumerable.Range(0, grid.Width).Select(_ => new XElement(s_w + "gridCol", new XAttribute(s_w + "w", "900")))));
        (GridCell? Cell, bool IsStart)[,] places = grid.Places();
        for (int r = 0; r < grid.Rows.Count; r++)
        {
            var row = new XElement(s_w + "tr");
            for (int c = 0; c < grid.Width;)
            {
                (GridCell? cell, bool isStart) = places[r, c];
                // Only at the end of a row is a place without a cell.
                if (cell == null)
                    break;
                row.Add(Cell(cell, isStart, style));
                c += cell.ColumnSpan;
            }

            table.Add(row);
        }

        return table;
    }

    private static XElement Cell(GridCell cell, bool isStart, PageStyle style)
    {
        var properties = new XElement(s_w + "tcPr");
        if (cell.ColumnSpan > 1)
            properties.Add(new XElement(s_w + "gridSpan", new XAttribute(s_w + "val", cell.ColumnSpan)));
        if (cell.RowSpan > 1)
            properties.Add(isStart ? new XElement(s_w + "vMerge", new XAttribute(s_w + "val", "restart")) : new XElement(s_w + "vMerge"));
        var result = new XElement(s_w + "tc", properties);
        if (!isStart || cell.Text.Length == 0)
        {
            result.Add(new XElement(s_w + "p"));
            return result;
        }

        string[] lines = cell.Text.Split('\n');
        if (style.Way == 0)
        {
            result.Add(lines.Select(line => Paragraph(line)));
            return result;
        }

        var paragraph = new XElement(s_w + "p");
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                paragraph.Add(new XElement(s_w + "r", new XElement(s_w + "br")));
            paragraph.Add(Run(lines[i]));
        }

        result.Add(paragraph);
        return result;
    }
}
