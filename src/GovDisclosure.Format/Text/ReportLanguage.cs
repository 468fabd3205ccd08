namespace GovDisclosure.Format;

/// <summary>The language of a message. Always a parameter, never the culture of the thread.</summary>
public enum ReportLanguage
{
    /// <summary>Chinese (中文), the default everywhere.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
