namespace GovDisclosure.Format;

/// <summary>What a paragraph of a <see cref="ReportLayout"/> is.</summary>
public enum ParagraphRole
{
    /// <summary>The title of the report.</summary>
    Title,

    /// <summary>The heading of one of the six sections.</summary>
    Heading,

    /// <summary>A paragraph of prose: before section 一, or under a heading.</summary>
    Body,

    /// <summary>A note below the tables of a section.</summary>
    Note,

    /// <summary>A line behind section 六: signature, date, contact.</summary>
    Closing,
}
