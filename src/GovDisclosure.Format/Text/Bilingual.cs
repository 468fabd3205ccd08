namespace GovDisclosure.Format.Text;

/// <summary>A text in both languages.</summary>
internal readonly record struct Bilingual(string Chinese, string English)
{
    internal string In(ReportLanguage language) => language == ReportLanguage.English ? English : Chinese;
}
