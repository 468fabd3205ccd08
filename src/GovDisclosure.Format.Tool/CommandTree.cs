using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>All commands.</summary>
internal static class CommandTree
{
    // A file may be called @2023.md: no response files.
    internal static ParserConfiguration Configuration { get; } = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    internal static ParseResult Parse(IReadOnlyList<string> arguments, ToolStreams streams, ReportLanguage language) =>
        Create(streams, language).Parse(arguments, Configuration);

    private static RootCommand Create(ToolStreams streams, ReportLanguage language)
    {
        var root = new RootCommand(new Bilingual(
            "读取、检查、转换、比较、汇总政府信息公开工作年度报告（国办公开办函〔2019〕60号、〔2021〕30号格式）。",
            "Reads, checks, converts, compares and adds up annual reports on government information disclosure\n(the formats of 国办公开办函〔2019〕60号 and 〔2021〕30号).").In(language))
        {
            CheckCommand.Create(streams, language),
            ConvertCommand.Create(streams, language),
            CompareCommand.Create(streams, language),
            AggregateCommand.Create(streams, language),
            RulesCommand.Create(streams, language),
            SchemaCommand.Create(streams, language),
            FormCommand.Create(streams, language),
            LanguageOption.Create(language),
        };
        root.Directives.Clear();

        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = new Bilingual("显示帮助", "show this help").In(language);
        help.Action = new HelpText(streams.OutputText, language);
        VersionOption version = root.Options.OfType<VersionOption>().Single();
        version.Description = new Bilingual("显示版本", "show the version").In(language);
        return root;
    }
}
