using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary>The catalogue as Markdown, both languages in one table a family: what <c>RULES.md</c> of the library holds.</summary>
internal static class RulesMarkdown
{
    private static readonly string s_head = $"""
        <!-- Generated from RuleCatalog. Do not edit; make it anew with:
             dotnet run --project src/GovDisclosure.Format.Tool -- rules --format markdown > src/GovDisclosure.Format/RULES.md -->

        # 规则 · Rules

        每条规则的编号永久不变。判断有三种结果：符合、不符、无法判断（有空白单元格，或未提供所需材料）。
        Ids are permanent. A rule holds, is violated, or cannot be judged: a cell is blank, or what it needs was not given.

        下表只列每条规则的名称和依据；究竟比较了什么，由每条意见的文字说明。
        The tables name each rule and its basis; the message of a finding says what was compared.

        * 严重程度 severity: `error` 错误, `warning` 警告, `info` 提示. `error/warning`: the second at some places.
        * 性质 kind: `identity` 勾稽 (arithmetic, or the meaning of a label), `duty` 规定 (law, or the prescribed form), `plausibility` 提示 (there may be a good reason).
        * 格式 edition: {string.Join(", ", ReportEditions.All.Select(edition => ReportEditions.GetName(edition) + " " + ReportEditions.GetNotice(edition)))}.
        * 需要 needs, beside the report: `previous` 上年报告, `issuer` 机关情况, `date` 公布日期, `constituents` 被汇总的报告, `source` 报告原文.
        * † 依据为惯例或未经证实，不作错误: the basis is practice or not confirmed; never an error.
        * expl.: 报告中说明原因的，意见注明“报告已有说明”: a reason given in the report is shown with the finding.

        """;

    internal static string Text()
    {
        var text = new StringBuilder(s_head.ReplaceLineEndings("\n"));
        foreach (IGrouping<string, RuleInfo> family in RuleCatalog.Rules.GroupBy(RuleFamilies.Of))
        {
            Bilingual title = RuleFamilies.TitleOf(family.Key);
            text.Append(CultureInfo.InvariantCulture, $"\n## {family.Key}: {title.Chinese} · {title.English}\n\n");
            text.Append("| id | 中文 | English | severity | kind | edition | needs | 依据 basis |\n| - | - | - | - | - | - | - | - |\n");
            foreach (RuleInfo rule in family)
                Append(text, rule);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, RuleInfo rule)
    {
        string[] columns =
        [
            rule.Id + (rule.IsUnsourced ? " †" : string.Empty),
            rule.GetTitle(),
            rule.GetTitle(ReportLanguage.English),
            RuleWords.SeverityOf(rule).English,
            RuleWords.JsonName(rule.Kind) + (rule.CanBeExplained ? ", expl." : string.Empty),
            RuleWords.EditionsOf(rule) ?? (ReportEditions.All.Count == 2 ? "both" : "all"),
            rule.Needs == RuleNeeds.None ? "–" : rule.Needs.ToString().ToLowerInvariant(),
            rule.LegalBasis,
        ];
        text.Append("| ").AppendJoin(" | ", columns.Select(column => column.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
    }
}
