using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>The options of <c>check</c> that say what is known beside the report, and which rules are judged.</summary>
internal sealed class CheckOptions
{
    private const string Yes = "yes";
    private const string No = "no";
    private const string Default = "default";
    private const string Full = "full";

    private readonly Option<string?> _previous;
    private readonly Option<string?> _published;
    private readonly Option<string?> _issuerKind;
    private readonly Option<string?> _rulemaking;
    private readonly Option<string?> _deadline;
    private readonly Option<string?> _profile;
    private readonly Option<string[]> _disable;

    internal CheckOptions(ReportLanguage language)
    {
        _previous = new("--previous") { HelpName = "FILE", Description = Descriptions.Previous.In(language) };
        _published = new("--published") { HelpName = "DATE", Description = Descriptions.Published.In(language) };
        _issuerKind = Choice("--issuer-kind", Descriptions.IssuerKind.In(language), [.. Enum.GetNames<IssuerKind>().Select(name => name.ToLowerInvariant())]);
        _rulemaking = Choice("--rulemaking", Descriptions.Rulemaking.In(language), Yes, No);
        _deadline = new("--deadline") { HelpName = "DATE", Description = Descriptions.Deadline.In(language) };
        _profile = Choice("--profile", Descriptions.Profile.In(language), Default, Full);
        _disable = new("--disable") { HelpName = "RULE[,RULE…]", Arity = ArgumentArity.OneOrMore, Description = Descriptions.Disable.In(language) };
    }

    internal IEnumerable<Option> All => [_previous, _published, _issuerKind, _rulemaking, _deadline, _profile, _disable];

    internal string? Previous(ParseResult parsed) => parsed.GetValue(_previous);

    /// <summary>What was given; what is wrong with it is added to the problems.</summary>
    internal CheckSettings Read(ParseResult parsed, ReportLanguage language, List<string> problems)
    {
        IssuerKind? kind = parsed.GetValue(_issuerKind) is { } name ? Enum.Parse<IssuerKind>(name, ignoreCase: true) : null;
        bool? rulemaking = parsed.GetValue(_rulemaking) is { } power ? power == Yes : null;
        ReportDate? published = Date(parsed, _published, language, problems);
        ReportDate? deadline = Date(parsed, _deadline, language, problems);

        ValidationOptions options = parsed.GetValue(_profile) == Full ? ValidationOptions.Full : ValidationOptions.Default;
        string[] disabled = [.. (parsed.GetValue(_disable) ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(id => id.ToUpperInvariant())];
        string[] unknown = [.. disabled.Where(id => !RuleCatalog.TryGet(id, out _))];
        foreach (string id in unknown)
            problems.Add(new Bilingual($"没有规则 {id}；全部规则见 govdisclosure rules", $"there is no rule {id}; govdisclosure rules lists them all").In(language));
        return new CheckSettings(options.Without([.. disabled.Except(unknown)]), new IssuerFacts(kind, rulemaking, deadline), published);
    }

    private static Option<string?> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { HelpName = string.Join('|', values), Description = description };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static ReportDate? Date(ParseResult parsed, Option<string?> option, ReportLanguage language, List<string> problems)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        if (ReportDate.TryParse(text, out ReportDate date))
            return date;
        problems.Add(new Bilingual(
            $"选项 {option.Name} 的日期“{text}”不对；写作 年-月-日，如 2024-01-31",
            $"'{text}' is no date for option {option.Name}; write year-month-day, such as 2024-01-31").In(language));
        return null;
    }
}
