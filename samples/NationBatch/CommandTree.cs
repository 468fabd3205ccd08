using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;

namespace NationBatch;

/// <summary>The two commands: to make up a year of the country, and to go through one.</summary>
internal static class CommandTree
{
    internal static RootCommand Create() => new("A year of annual reports of the whole country, in one process.")
    {
        Generate(),
        Run(),
    };

    private static Command Generate()
    {
        var count = new Option<int>("--count") { Description = "How many reports.", DefaultValueFactory = _ => 300_000 };
        var seed = new Option<int>("--seed") { Description = "Another seed gives another country.", DefaultValueFactory = _ => 1 };
        var output = new Option<FileInfo>("--output") { Description = "The file of newline-delimited JSON.", Required = true };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
                result.AddError("--count is at least 0.");
        });
        var command = new Command("generate", "Writes made-up reports, some of them with faults, as newline-delimited JSON.") { count, seed, output };
        command.SetAction(parsed =>
        {
            var country = new Country(parsed.GetValue(seed), parsed.GetValue(count));
            using FileStream file = parsed.GetRequiredValue(output).Create();
            Planted planted = ProgressBar.Show("Writing", done => country.WriteTo(file, written => done((double)written / country.Count)));
            Console.Out.WriteLine(FormattableString.Invariant($"{country.Count:N0} reports, {planted.Faults:N0} of them with a fault; {planted.TornLines:N0} torn lines; {file.Length / 1e6:N0} MB"));
        });
        return command;
    }

    private static Command Run()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Newline-delimited JSON of reports." };
        var command = new Command("run", "Reads the reports, checks their identities and adds them up.") { file.AcceptExistingOnly() };
        command.SetAction(parsed =>
        {
            var clock = Stopwatch.StartNew();
            using FileStream stream = parsed.GetRequiredValue(file).OpenRead();
            var batch = new Batch();
            ProgressBar.Show("Reading", done => batch.Read(stream, () => done((double)stream.Position / stream.Length)));
            BatchOutput.Write(batch, clock.Elapsed);
        });
        return command;
    }
}
