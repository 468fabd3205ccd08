using System.CommandLine;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure convert</c>: hands a report on in another format.</summary>
internal sealed class ConvertCommand
{
    private const string Json = "json";

    private readonly ToolStreams _streams;
    private readonly ReportLanguage _language;

    private ConvertCommand(ToolStreams streams, ReportLanguage language)
    {
        _streams = streams;
        _language = language;
    }

    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        var file = new Argument<string>("FILE") { Description = Descriptions.OneFile.In(language) };
        string[] formats = [Json, .. LayoutFormats.All];
        var to = new Option<string?>("--to") { HelpName = string.Join('|', formats), Description = Descriptions.To.In(language) };
        to.AcceptOnlyFromAmong(formats);
        Option<string?> output = ContentOutput.CreateOption(language);
        var command = new Command("convert", Descriptions.Convert.In(language)) { file, to, output };
        command.SetAction(parsed => new ConvertCommand(streams, language).Run(parsed.GetValue(file)!, parsed.GetValue(to) ?? Json, parsed.GetValue(output)));
        return command;
    }

    private int Run(string file, string to, string? output)
    {
        LoadedFile loaded = new FileLoader(_streams.Input).Load(new InputFile(file, null));
        new TextOutput(_streams.Error, _language).WriteReading(loaded);
        if (loaded.Report is not { } report)
            return ExitCodes.Unusable;

        byte[] content = to == Json
            ? [.. ReportJson.SerializeToUtf8Bytes(report, indented: true), (byte)'\n']
            : LayoutFormats.Write(ReportLayout.Of(report), to);
        return ContentOutput.Write(content, output, _streams, _language);
    }
}
