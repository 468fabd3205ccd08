using System.CommandLine;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure schema</c>: the JSON Schema of the JSON of reports.</summary>
internal static class SchemaCommand
{
    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        Option<string?> edition = EditionOption.Create(Descriptions.SchemaEdition, language);
        Option<string?> output = ContentOutput.CreateOption(language);
        var command = new Command("schema", Descriptions.Schema.In(language)) { edition, output };
        command.SetAction(parsed =>
        {
            string schema = EditionOption.Of(parsed.GetValue(edition)) is { } one ? ReportJsonSchema.ForEdition(one) : ReportJsonSchema.AllEditions;
            return ContentOutput.Write(Encoding.UTF8.GetBytes(schema), parsed.GetValue(output), streams, language);
        });
        return command;
    }
}
