using System.CommandLine;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        Option<string?> format = FormatOption.Create(Descriptions.RulesFormat, language, FormatOption.Text, FormatOption.Json, FormatOption.Markdown);
        var command = new Command("rules", Descriptions.Rules.In(language)) { format };
        command.SetAction(parsed =>
        {
            switch (parsed.GetValue(format))
            {
                case FormatOption.Json:
                    RulesJson.Write(streams);
                    break;
                case FormatOption.Markdown:
                    streams.OutputText.Write(RulesMarkdown.Text());
                    break;
                default:
                    RulesText.Write(new TextOutput(streams.Output, language), language);
                    break;
            }

            return ExitCodes.Good;
        });
        return command;
    }
}
