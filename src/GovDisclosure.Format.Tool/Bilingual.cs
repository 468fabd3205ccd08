namespace GovDisclosure.Format.Tool;

/// <summary>A text of the command's own in both languages.</summary>
internal readonly record struct Bilingual(string Chinese, string English)
{
    internal string In(ReportLanguage language) => language == ReportLanguage.English ? English : Chinese;
}
