using System.Collections.Generic;
using System.CommandLine;

namespace GovDisclosure.Format.Tool;

/// <summary>The option that every command has: the language of messages and help.</summary>
internal static class LanguageOption
{
    private const string Chinese = "zh";
    private const string English = "en";

    internal static Option<string> Create(ReportLanguage language)
    {
        var option = new Option<string>("--language")
        {
            Description = new Bilingual("信息和帮助所用的语言，默认 zh", "the language of messages and help; zh unless given").In(language),
            HelpName = Chinese + "|" + English,
            Recursive = true,
        };
        return option.AcceptOnlyFromAmong(Chinese, English);
    }

    /// <summary>The language asked for, before anything else is understood: help and complaints need it as well.</summary>
    internal static ReportLanguage Find(IReadOnlyList<string> arguments)
    {
        var option = Create(ReportLanguage.Chinese);
        var root = new RootCommand { option };
        root.TreatUnmatchedTokensAsErrors = false;
        return root.Parse(arguments, CommandTree.Configuration).GetResult(option) is { Tokens: [{ Value: English }] }
            ? ReportLanguage.English
            : ReportLanguage.Chinese;
    }
}
