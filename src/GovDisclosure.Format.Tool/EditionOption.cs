using System.CommandLine;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>The option that names an edition of the form.</summary>
internal static class EditionOption
{
    // The newest first: it is the one mostly meant.
    private static readonly string[] s_names = [.. ReportEditions.All.Reverse().Select(ReportEditions.GetName)];

    internal static Option<string?> Create(Bilingual description, ReportLanguage language)
    {
        var option = new Option<string?>("--edition") { HelpName = string.Join('|', s_names), Description = description.In(language) };
        option.AcceptOnlyFromAmong(s_names);
        return option;
    }

    /// <summary>The edition with a name, or null where none was named.</summary>
    internal static ReportEdition? Of(string? name) => ReportEditions.TryParse(name, out ReportEdition edition) ? edition : null;
}
