using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure check</c>: reads reports and judges them by the rules.</summary>
internal sealed class CheckCommand
{
    private readonly ToolStreams _streams;
    private readonly ReportLanguage _language;
    private readonly FileLoader _loader;
    private readonly ReportValidator _validator;
    private readonly CheckSettings _settings;

    private CheckCommand(ToolStreams streams, ReportLanguage language, CheckSettings settings)
    {
        _streams = streams;
        _language = language;
        _loader = new FileLoader(streams.Input);
        _validator = new ReportValidator(settings.Options);
        _settings = settings;
    }

    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = Descriptions.File.In(language) };
        var options = new CheckOptions(language);
        Option<string?> format = FormatOption.Create(Descriptions.ResultFormat, language, FormatOption.Text, FormatOption.Json, FormatOption.Sarif);
        var command = new Command("check", Descriptions.Check.In(language)) { files };
        foreach (Option option in options.All)
            command.Add(option);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var problems = new List<string>();
            CheckSettings settings = options.Read(parsed, language, problems);

            // Last year's report of one body is not that of another.
            if (options.Previous(parsed) is not null && InputFile.Expand(parsed.GetValue(files)!).Skip(1).Any())
                problems.Add(new Bilingual("选项 --previous 只用于检查一份报告", "option --previous goes with one report only").In(language));
            return problems.Count != 0
                ? UsageErrors.Report(command, problems, streams, language)
                : new CheckCommand(streams, language, settings).Run(parsed.GetValue(files)!, options.Previous(parsed), parsed.GetValue(format));
        });
        return command;
    }

    private int Run(IReadOnlyList<string> files, string? previous, string? format)
    {
        AnnualReport? lastYear = null;
        if (previous is not null && (lastYear = LoadPrevious(previous)) is null)
            return ExitCodes.Unusable;
        return new ResultOutput(_streams, _language).Write(Load(files, lastYear).Select(file => Check(file, lastYear)), format);
    }

    // Beside last year's report of one body there is one report of this year, no file of many.
    private IEnumerable<LoadedFile> Load(IReadOnlyList<string> files, AnnualReport? lastYear) =>
        lastYear is null ? InputFile.Expand(files).SelectMany(_loader.LoadAll) : InputFile.Expand(files).Select(_loader.Load);

    private CheckedReport Check(LoadedFile loaded, AnnualReport? lastYear)
    {
        if (loaded.Report is null)
            return new CheckedReport(loaded, null);
        var context = new ValidationContext
        {
            Previous = lastYear,
            Facts = _settings.Facts,
            PublishedOn = _settings.PublishedOn,
            Printed = loaded.Read?.Printed,
        };
        return new CheckedReport(loaded, _validator.Validate(loaded.Report, context));
    }

    // What is wrong with it stands on standard error: it is not one of the files asked about.
    private AnnualReport? LoadPrevious(string file)
    {
        LoadedFile loaded = _loader.Load(new InputFile(file, null));
        new TextOutput(_streams.Error, _language).WriteReading(loaded);
        return loaded.Report;
    }
}
