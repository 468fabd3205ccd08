namespace GovDisclosure.Format.Serialization;

/// <summary>A phrase for messages in both languages.</summary>
internal sealed record Bilingual(string Chinese, string English)
{
    internal string In(ReportLanguage language) => language == ReportLanguage.English ? English : Chinese;
}
