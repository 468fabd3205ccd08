using System.CommandLine;

namespace GovDisclosure.Format.Tool;

/// <summary>The option that says in which format a command prints. The first of its values is the default unless the description says otherwise.</summary>
internal static class FormatOption
{
    internal const string Text = "text";
    internal const string Json = "json";
    internal const string Sarif = "sarif";
    internal const string Markdown = "markdown";

    internal static Option<string?> Create(Bilingual description, ReportLanguage language, params string[] formats)
    {
        var option = new Option<string?>("--format") { HelpName = string.Join('|', formats), Description = description.In(language) };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
