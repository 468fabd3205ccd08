namespace GovDisclosure.Format.Validation;

/// <summary>A text in both languages.</summary>
internal readonly record struct Message(string Chinese, string English)
{
    internal string In(ReportLanguage language) => language == ReportLanguage.English ? English : Chinese;
}
