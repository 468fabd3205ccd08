using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>Reports to try a rule on, and what it said.</summary>
internal static class RuleTesting
{
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    /// <summary>A report whose numbers are all 0 and whose prose is as it should be, so that no rule has anything to say, and then changed.</summary>
    internal static AnnualReport AllZero(Action<AnnualReportBuilder>? change = null, ReportEdition edition = ReportEdition.Edition2021, int year = 2023)
    {
        AnnualReportBuilder builder = AnnualReport.CreateBlank(edition, year).ToBuilder();
        builder.Title = $"示例市{year}年政府信息公开工作年度报告";
        builder.Issuer = new Issuer("示例市");
        builder.Period = new ReportingPeriod(new ReportDate(year, 1, 1), new ReportDate(year, 12, 31));
        builder.Preamble = $"根据《中华人民共和国政府信息公开条例》编制本报告，统计期限为{year}年1月1日至{year}年12月31日。";
        builder.Overview = new ProseSection("主动公开、依申请公开、政府信息管理、政府信息公开平台建设和监督保障各项工作按要求开展。");
        builder.Problems = new ProseSection("存在的问题是解读形式单一。下一步改进解读工作。");
        builder.OtherMatters = new OtherMatters("未收取信息处理费。", new ProcessingFeeStatement(null, null, 0));
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 0;
        change?.Invoke(builder);
        return builder.Build();
    }

    internal static AnnualReport WithoutTables(ReportEdition edition = ReportEdition.Edition2021) => new AnnualReportBuilder(edition) { Year = (int)edition }.Build();

    internal static Finding[] Violations(string ruleId, AnnualReport report, ValidationContext? context = null) =>
        s_all.Validate(report, context).Findings.Where(finding => finding.RuleId == ruleId).ToArray();

    internal static Finding[] NotAssessable(string ruleId, AnnualReport report, ValidationContext? context = null) =>
        s_all.Validate(report, context).NotAssessable.Where(finding => finding.RuleId == ruleId).ToArray();

    internal static void Holds(string ruleId, AnnualReport report, ValidationContext? context = null)
    {
        Assert.Empty(Violations(ruleId, report, context));
        Assert.Empty(NotAssessable(ruleId, report, context));
    }

    /// <summary>How often a rule holds, the others being left out.</summary>
    internal static int HoldsCount(string ruleId, AnnualReport report) =>
        new ReportValidator(ValidationOptions.Full.Without([.. RuleCatalog.Rules.Select(rule => rule.Id).Where(id => id != ruleId)])).Validate(report).HoldsCount;

    /// <summary>What one rule by itself says of what is given.</summary>
    internal static ValidationResult Judge(Rule rule, ReportUnderReview review, Severity? severity = null)
    {
        var collector = new FindingCollector(review, _ => true);
        rule.Judge(review, collector, severity);
        return collector.ToResult();
    }

    internal static ValidationContext PageOf(params (string At, string Text)[] cells) => new()
    {
        Printed = new PrintedReport([], [], [], [], cells.Select(cell => new PrintedText(cell.Text, default, cell.At, null)), null),
    };

    internal static IEnumerable<string> Chinese(this IEnumerable<Finding> findings) => findings.Select(finding => finding.ToString());

    internal static IEnumerable<string> English(this IEnumerable<Finding> findings) => findings.Select(finding => finding.ToString(ReportLanguage.English));
}
