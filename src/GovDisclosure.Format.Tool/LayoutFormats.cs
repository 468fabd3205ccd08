using System;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary>The formats in which the official layout is written, for <c>convert</c> and <c>form</c>.</summary>
internal static class LayoutFormats
{
    internal const string Html = "html";
    internal const string Word = "docx";
    internal const string Markdown = "markdown";

    /// <summary>Their names, the default of <c>form</c> first.</summary>
    internal static readonly string[] All = [Html, Word, Markdown];

    internal static byte[] Write(ReportLayout layout, string format) => format switch
    {
        Html => Encoding.UTF8.GetBytes(ReportHtml.WritePage(layout, HtmlOptions.Default)),
        Word => ReportWord.Write(layout),
        Markdown => Encoding.UTF8.GetBytes(ReportMarkdown.Write(layout)),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
