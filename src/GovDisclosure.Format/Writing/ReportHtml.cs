using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Writing;

namespace GovDisclosure.Format;

/// <summary>
/// Writes a report as HTML in the official layout, with every head row and merged cell: a page that stands alone and prints on A4
/// upright, or a fragment for a page of one's own. Heads have their scope, tables their name; nothing is said by colour
/// alone; there is no script and nothing is loaded from elsewhere.
/// </summary>
/// <remarks>Stateless and thread-safe. The same report gives the same text; lines end with a line feed.</remarks>
/// <example>
/// <code>
/// ValidationResult result = ReportValidator.Default.Validate(report);
/// string page = ReportHtml.WritePage(report, new HtmlOptions(result));   // findings are marked in the cells and listed below
/// 
/// // For a page of your own: the style sheet once, and each report with identifiers of its own.
/// string style = $"&lt;style>{ReportHtml.StyleSheet}&lt;/style>";
/// string part = ReportHtml.WriteFragment(report, new HtmlOptions(result, idPrefix: "report-1-"));
/// </code>
/// </example>
public static class ReportHtml
{
    /// <summary>The style of a page (CSS), for a page of one's own that holds fragments. All its selectors begin with <c>.gd-</c>, but for <c>@page</c>.</summary>
    public static string StyleSheet { get; } = HtmlStyle.Css.Replace("\r\n", "\n");

    /// <summary>A page that stands alone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string WritePage(AnnualReport report) => WritePage(report, HtmlOptions.Default);

    /// <summary>A page that stands alone, with these options.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WritePage(AnnualReport report, HtmlOptions options) => WritePage(ReportLayout.Of(report), options);

    /// <summary>A page that stands alone, of a layout, for instance of the blank form.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WritePage(ReportLayout layout, HtmlOptions options)
    {
        using var writer = new StringWriter();
        WritePage(layout, writer, options);
        return writer.ToString();
    }

    /// <summary>Writes a page that stands alone. Its encoding is declared as UTF-8, which the writer should have.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void WritePage(ReportLayout layout, TextWriter writer, HtmlOptions options)
    {
        Require(layout, writer, options);
        string title = layout.Document.Blocks.OfType<SourceParagraph>().FirstOrDefault(paragraph => layout.RoleOf(paragraph) == ParagraphRole.Title)?.Text ?? string.Empty;
        writer.Write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        writer.Write("<title>" + HtmlText.Escape(title) + "</title>\n<style>\n" + StyleSheet + "\n</style>\n</head>\n<body>\n");
        new HtmlWriter(layout, options, writer).WriteArticle();
        writer.Write("</body>\n</html>\n");
    }

    /// <summary>The report as an <c>article</c> element, without a style. Its classes begin with <c>gd-</c>, its ids with <see cref="HtmlOptions.IdPrefix"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string WriteFragment(AnnualReport report) => WriteFragment(report, HtmlOptions.Default);

    /// <summary>The report as an <c>article</c> element, with these options.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WriteFragment(AnnualReport report, HtmlOptions options) => WriteFragment(ReportLayout.Of(report), options);

    /// <summary>A layout as an <c>article</c> element, without a style. Its classes begin with <c>gd-</c>, its ids with <see cref="HtmlOptions.IdPrefix"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WriteFragment(ReportLayout layout, HtmlOptions options)
    {
        using var writer = new StringWriter();
        WriteFragment(layout, writer, options);
        return writer.ToString();
    }

    /// <summary>Writes a layout as an <c>article</c> element, without a style.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void WriteFragment(ReportLayout layout, TextWriter writer, HtmlOptions options)
    {
        Require(layout, writer, options);
        new HtmlWriter(layout, options, writer).WriteArticle();
    }

    private static void Require(ReportLayout layout, TextWriter writer, HtmlOptions options)
    {
        if (layout is null)
            throw new ArgumentNullException(nameof(layout));
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (options is null)
            throw new ArgumentNullException(nameof(options));
    }
}
