using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace GovDisclosure.Format.Word;

/// <summary>Puts a layout into the parts of a Word document. Parts have names and relationships of their own choosing, so that nothing is random.</summary>
internal static class OfficialDocument
{
    private const string FooterId = "footer";

    internal static void Write(ReportLayout layout, Stream stream)
    {
        using var package = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = OfficialStyles.Create();
            main.AddNewPart<FontTablePart>("fonts").Fonts = OfficialFonts.Create();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = OfficialPage.Settings();
            main.AddNewPart<FooterPart>(FooterId).Footer = OfficialPage.Footer();
            main.Document = new Document(Body(layout));
        }

        FixedArchive.Copy(package, stream);
    }

    private static Body Body(ReportLayout layout)
    {
        var body = new Body();
        var block = new List<SourceTable>();
        foreach (SourceBlock part in layout.Document.Blocks)
        {
            if (part is SourceTable table)
            {
                // Word joins tables between which nothing stands.
                if (block.Count > 0 && !HaveSameColumns(layout, block[0], table))
                {
                    Flush();
                    body.Append(Text(string.Empty, OfficialStyles.Gap));
                }

                block.Add(table);
            }
            else if (part is SourceParagraph paragraph)
            {
                Flush();
                body.Append(Text(paragraph.Text, OfficialStyles.Of(layout.RoleOf(paragraph))));
            }
        }

        // Word wants a paragraph behind the last table.
        if (block.Count > 0)
        {
            Flush();
            body.Append(Text(string.Empty, OfficialStyles.Gap));
        }

        body.Append(OfficialPage.Section(FooterId));
        return body;

        void Flush()
        {
            if (block.Count > 0)
                body.Append(OfficialTable.Create(block, layout));
            block.Clear();
        }
    }

    /// <summary>A paragraph with a text, whose tabs are elements of their own.</summary>
    internal static Paragraph Text(string text, string style)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length == 0)
            return paragraph;
        var run = new Run();
        string[] parts = Printable(text).Split('\t');
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                run.Append(new TabChar());
            if (parts[i].Length > 0)
                run.Append(Part(parts[i]));
        }

        paragraph.Append(run);
        return paragraph;
    }

    // White space at the ends is dropped unless the text says that it counts.
    private static RunText Part(string text) =>
        char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1])
            ? new RunText(text) { Space = SpaceProcessingModeValues.Preserve }
            : new RunText(text);

    /// <summary>The text without what XML cannot hold.</summary>
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsSurrogate(c) || XmlConvert.IsXmlChar(c))
                printable.Append(c);
        }

        return printable.Length == text.Length ? text : printable.ToString();
    }

    private static bool HaveSameColumns(ReportLayout layout, SourceTable left, SourceTable right)
    {
        IReadOnlyList<int> widths = layout.WidthsOf(left);
        IReadOnlyList<int> others = layout.WidthsOf(right);
        if (widths.Count != others.Count)
            return false;
        for (int i = 0; i < widths.Count; i++)
        {
            if (widths[i] != others[i])
                return false;
        }

        return true;
    }
}
