using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>The help of a command, in the language asked for, made from its declaration.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private readonly TextWriter _output;
    private readonly ReportLanguage _language;

    internal HelpText(TextWriter output, ReportLanguage language)
    {
        _output = output;
        _language = language;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        List<Option> options = [.. Lineage(command).SelectMany(each => each.Options.Where(option => each == command || option.Recursive))];
        _output.WriteLine(command.Description);
        _output.WriteLine();
        _output.WriteLine(new Bilingual("用法：", "Usage:").In(_language));
        _output.WriteLine("  " + Usage(command, options));
        Write(new("命令：", "Commands:"), command.Subcommands.Select(subcommand => (subcommand.Name, FirstLine(subcommand.Description))));
        Write(new("参数：", "Arguments:"), command.Arguments.Select(argument => (NameOf(argument), argument.Description)));
        Write(new("选项：", "Options:"), options.Select(option => (NameOf(option), option.Description)));
        return ExitCodes.Good;
    }

    internal static string PathOf(Command command) => string.Join(' ', Lineage(command).Reverse().Select(each => each is RootCommand ? "govdisclosure" : each.Name));

    private static IEnumerable<Command> Lineage(Command? command)
    {
        for (; command is not null; command = command.Parents.OfType<Command>().FirstOrDefault())
            yield return command;
    }

    private static string Usage(Command command, List<Option> options)
    {
        IEnumerable<string> words = command.Subcommands.Count > 0
            ? [string.Join('|', command.Subcommands.Select(subcommand => subcommand.Name)), "…"]
            : [];
        return string.Join(' ', [
            PathOf(command),
            .. words,
            .. command.Arguments.Select(NameOf),
            .. options.Where(option => option is not HelpOption and not VersionOption).Select(option => "[" + NameOf(option) + "]"),
        ]);
    }

    private static string NameOf(Argument argument) => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : string.Empty);

    private static string NameOf(Option option) => option switch
    {
        HelpOption => "-h, --help",
        { HelpName: { } value } => option.Name + " " + value,
        _ => option.Name,
    };

    private static string? FirstLine(string? text) => text?.Split('\n')[0];

    private void Write(Bilingual title, IEnumerable<(string Name, string? Description)> entries)
    {
        List<(string Name, string? Description)> rows = [.. entries];
        if (rows.Count == 0)
            return;
        int width = rows.Max(row => row.Name.Length) + 2;
        _output.WriteLine();
        _output.WriteLine(title.In(_language));
        foreach ((string name, string? description) in rows)
            _output.WriteLine("  " + name.PadRight(width) + description?.Replace("\n", "\n  " + new string(' ', width), StringComparison.Ordinal));
    }
}
