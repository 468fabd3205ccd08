using System.CommandLine;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure form</c>: the blank official form.</summary>
internal static class FormCommand
{
    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        Option<string?> edition = EditionOption.Create(Descriptions.Edition, language);
        var to = new Option<string>("--to")
        {
            HelpName = string.Join('|', LayoutFormats.All),
            Description = Descriptions.FormTo.In(language),
            DefaultValueFactory = _ => LayoutFormats.All[0],
        };
        to.AcceptOnlyFromAmong(LayoutFormats.All);
        Option<string?> output = ContentOutput.CreateOption(language);
        var command = new Command("form", Descriptions.Form.In(language)) { edition, to, output };
        command.SetAction(parsed =>
        {
            ReportEdition chosen = EditionOption.Of(parsed.GetValue(edition)) ?? ReportEditions.Newest;
            return ContentOutput.Write(LayoutFormats.Write(ReportLayout.Blank(chosen), parsed.GetValue(to)!), parsed.GetValue(output), streams, language);
        });
        return command;
    }
}
