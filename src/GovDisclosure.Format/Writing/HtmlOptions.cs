using System;
using System.Linq;

namespace GovDisclosure.Format;

/// <summary>How <see cref="ReportHtml"/> writes.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class HtmlOptions
{
    /// <summary>Options with these values.</summary>
    /// <param name="findings">What a check of the report came to, for a page to be reviewed: the cells, headings and paragraphs it is about are marked, and a list stands below the report, as does what the reader refused. <see langword="null"/> writes the report alone.</param>
    /// <param name="language">The language of the list; the report itself stays as it is.</param>
    /// <param name="idPrefix">What all ids begin with. Several reports on one page need different ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="idPrefix"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> does not begin with a letter, or has anything but ASCII letters, digits, hyphens and underscores.</exception>
    public HtmlOptions(ValidationResult? findings = null, ReportLanguage language = ReportLanguage.Chinese, string idPrefix = "gd-")
    {
        if (idPrefix is null)
            throw new ArgumentNullException(nameof(idPrefix));
        if (idPrefix.Length == 0 || !IsLetter(idPrefix[0]) || !idPrefix.All(c => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_'))
            throw new ArgumentException("应以字母开头，只含字母、数字、连字符和下划线 / has to begin with a letter and to have letters, digits, hyphens and underscores only", nameof(idPrefix));
        IdPrefix = idPrefix;
        Findings = findings;
        Language = language;
    }

    /// <summary>The report alone.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>What is marked and listed, or <see langword="null"/>.</summary>
    public ValidationResult? Findings { get; }

    /// <summary>The language of the list.</summary>
    public ReportLanguage Language { get; }

    /// <summary>What all ids begin with.</summary>
    public string IdPrefix { get; }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
