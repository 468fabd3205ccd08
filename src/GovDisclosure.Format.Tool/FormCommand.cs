using System.CommandLine;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure form</c>: the blank official form.</summary>
internal static class FormCommand
{
    private const string Edition2021 = "2021";
    private const string Edition2019 = "2019";

    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        var edition = new Option<string>("--edition")
        {
            HelpName = Edition2021 + "|" + Edition2019,
            Description = Descriptions.Edition.In(language),
            DefaultValueFactory = _ => Edition2021,
        };
        edition.AcceptOnlyFromAmong(Edition2021, Edition2019);
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
            ReportEdition chosen = parsed.GetValue(edition) == Edition2019 ? ReportEdition.Edition2019 : ReportEdition.Edition2021;
            return ContentOutput.Write(LayoutFormats.Write(ReportLayout.Blank(chosen), parsed.GetValue(to)!), parsed.GetValue(output), streams, language);
        });
        return command;
    }
}
