namespace GovDisclosure.Format;

/// <summary>How <see cref="ReportHtml"/> writes.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class HtmlOptions
{
    /// <summary>Options with these values.</summary>
    /// <param name="findings">What a check of the report came to, for a page to be reviewed: the cells, headings and paragraphs it is about are marked, and a list stands below the report, as does what the reader refused. <see langword="null"/> writes the report alone.</param>
    /// <param name="language">The language of the list; the report itself stays as it is.</param>
    public HtmlOptions(ValidationResult? findings = null, ReportLanguage language = ReportLanguage.Chinese)
    {
        Findings = findings;
        Language = language;
    }

    /// <summary>The report alone.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>What is marked and listed, or <see langword="null"/>.</summary>
    public ValidationResult? Findings { get; }

    /// <summary>The language of the list.</summary>
    public ReportLanguage Language { get; }
}
