using System;
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
        var to = new Option<string>("--to") { HelpName = Json, Description = Descriptions.To.In(language) };
        to.AcceptOnlyFromAmong(Json);
        var output = new Option<string?>("--output") { HelpName = "FILE", Description = Descriptions.Output.In(language) };
        var command = new Command("convert", Descriptions.Convert.In(language)) { file, to, output };
        command.SetAction(parsed => new ConvertCommand(streams, language).Run(parsed.GetValue(file)!, parsed.GetValue(output)));
        return command;
    }

    private int Run(string file, string? output)
    {
        LoadedFile loaded = new FileLoader(_streams.Input).Load(new InputFile(file, null));
        var remarks = new TextOutput(_streams.Error, _language);
        remarks.WriteReading(loaded);
        if (loaded.Report is null)
            return ExitCodes.Unusable;

        byte[] content = [.. ReportJson.SerializeToUtf8Bytes(loaded.Report, indented: true), (byte)'\n'];
        if (output is null or FileLoader.StandardInput)
        {
            _streams.RawOutput.Write(content);
            _streams.RawOutput.Flush();
            return ExitCodes.Good;
        }

        try
        {
            OutputFile.Write(output, content);
            return ExitCodes.Good;
        }
        catch (Exception exception) when (InputFile.IsAboutTheFile(exception))
        {
            remarks.WriteDiagnostic(output, FileDiagnostics.CannotWrite(exception));
            return ExitCodes.Unusable;
        }
    }
}
