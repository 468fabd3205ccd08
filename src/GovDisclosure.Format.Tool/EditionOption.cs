using System.CommandLine;

namespace GovDisclosure.Format.Tool;

/// <summary>The option that names an edition of the form.</summary>
internal static class EditionOption
{
    private static readonly string s_2021 = RuleWords.Of(ReportEdition.Edition2021);
    private static readonly string s_2019 = RuleWords.Of(ReportEdition.Edition2019);

    internal static Option<string?> Create(Bilingual description, ReportLanguage language)
    {
        var option = new Option<string?>("--edition") { HelpName = s_2021 + "|" + s_2019, Description = description.In(language) };
        option.AcceptOnlyFromAmong(s_2021, s_2019);
        return option;
    }

    /// <summary>The edition with a name, or null where none was named.</summary>
    internal static ReportEdition? Of(string? name) =>
        name is null ? null : name == s_2019 ? ReportEdition.Edition2019 : ReportEdition.Edition2021;
}
