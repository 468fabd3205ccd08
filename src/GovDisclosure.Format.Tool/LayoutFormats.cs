using System;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary>The formats in which the official layout is written, for <c>convert</c> and <c>form</c>.</summary>
internal static class LayoutFormats
{
    internal const string Html = "html";
    internal const string Markdown = "markdown";

    /// <summary>Their names, the default of <c>form</c> first. A format of another package needs its name here and a line below.</summary>
    internal static readonly string[] All = [Html, Markdown];

    internal static byte[] Write(ReportLayout layout, string format) => format switch
    {
        Html => Encoding.UTF8.GetBytes(ReportHtml.WritePage(layout, HtmlOptions.Default)),
        Markdown => Encoding.UTF8.GetBytes(ReportMarkdown.Write(layout)),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
