using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>What is wrong with a command line, in the language asked for.</summary>
internal static class UsageErrors
{
    internal static int Report(ParseResult parsed, ToolStreams streams, ReportLanguage language) =>
        Report(parsed.CommandResult.Command, Describe(parsed, language), streams, language);

    internal static int Report(Command command, IEnumerable<string> messages, ToolStreams streams, ReportLanguage language)
    {
        foreach (string message in messages.Distinct(StringComparer.Ordinal))
            streams.ErrorText.WriteLine("govdisclosure: " + OneLine.Of(message));
        string path = HelpText.PathOf(command);
        streams.ErrorText.WriteLine(new Bilingual($"用法见 {path} --help", $"for the usage see {path} --help").In(language));
        return ExitCodes.Unusable;
    }

    /// <summary>A misspelt option would otherwise be taken for the name of a file. Behind <c>--</c> everything is a name.</summary>
    internal static bool HasUnknownOption(ParseResult parsed) => UnknownOptions(parsed).Any();

    private static IEnumerable<string> UnknownOptions(ParseResult parsed) =>
        parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            .Select(token => token.Value);

    private static IEnumerable<string> Describe(ParseResult parsed, ReportLanguage language)
    {
        foreach (string option in UnknownOptions(parsed))
        {
            yield return new Bilingual(
                $"没有选项 {option}；文件名以 - 开头时写作 ./{option}",
                $"there is no option {option}; a file whose name begins with - is written ./{option}").In(language);
        }

        List<string> unmatched = [.. parsed.UnmatchedTokens.Except(UnknownOptions(parsed))];
        foreach (string token in unmatched)
            yield return new Bilingual($"不认识“{token}”", $"'{token}' is not understood").In(language);
        foreach (ParseError error in parsed.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult { Option: var option }:
                    yield return OfOption(option, language);
                    break;
                case ArgumentResult { Parent: OptionResult { Option: var option } }:
                    yield return OfOption(option, language);
                    break;
                case ArgumentResult { Argument: var argument }:
                    yield return new Bilingual($"缺少 {argument.Name}", $"{argument.Name} is missing").In(language);
                    break;
                case CommandResult { Command: { Subcommands.Count: > 0 } command } when unmatched.Count == 0:
                    string names = string.Join(new Bilingual("、", ", ").In(language), command.Subcommands.Select(subcommand => subcommand.Name));
                    yield return new Bilingual($"请写明命令：{names}", $"say which command: {names}").In(language);
                    break;
                default:
                    break;
            }
        }
    }

    private static string OfOption(Option option, ReportLanguage language) => option.Arity.MaximumNumberOfValues > 1
        ? new Bilingual($"选项 {option.Name} 写作 {option.Name} {option.HelpName}", $"write option {option.Name} as {option.Name} {option.HelpName}").In(language)
        : new Bilingual(
            $"选项 {option.Name} 写作 {option.Name} {option.HelpName}，且只写一次",
            $"write option {option.Name} as {option.Name} {option.HelpName}, and once only").In(language);
}
