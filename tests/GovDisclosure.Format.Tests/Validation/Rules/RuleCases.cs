using System;
using System.Linq;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>Reports that differ from an all-zero one in some cells, and what a finding says in full.</summary>
internal static class RuleCases
{
    internal const string Disclosure = "/proactiveDisclosure/";
    internal const string Applications = "/applications/";
    internal const string Outcomes = "/applications/outcomes/";
    internal const string Cases = "/proceedings/";
    internal const string FeeCell = "/proactiveDisclosure/administrativeFees/amountTenThousandYuan";

    /// <summary>An all-zero report on the form of the year, with these cells changed; null leaves a cell blank.</summary>
    internal static AnnualReport Report(int year, params (string Pointer, decimal? Value)[] cells) =>
        RuleTesting.AllZero(builder => Fill(builder, cells), year < 2021 ? ReportEdition.Edition2019 : ReportEdition.Edition2021, year);

    internal static AnnualReport With(this AnnualReport report, params (string Pointer, decimal? Value)[] cells) => report.Changed(builder => Fill(builder, cells));

    internal static AnnualReport Changed(this AnnualReport report, Action<AnnualReportBuilder> change)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }

    internal static AnnualReport WithFee(this AnnualReport report, long? notices, decimal? demanded, decimal? collected, string text = "信息处理费情况如下。") =>
        report.Changed(builder => builder.OtherMatters = new OtherMatters(text, new ProcessingFeeStatement(notices, demanded, collected)));

    /// <summary>A context with last year's report.</summary>
    internal static ValidationContext After(AnnualReport previous) => new() { Previous = previous };

    internal static ValidationContext Power(bool? hasPower) => new() { Facts = new IssuerFacts(hasRulemakingPower: hasPower) };

    internal static void Reads(this Finding finding, string chinese, string english)
    {
        Assert.Equal(chinese, finding.ToString());
        Assert.Equal(english, finding.ToString(ReportLanguage.English));
    }

    internal static void Compares(this Finding finding, string? expected, string? actual, params string[] at)
    {
        Assert.Equal((expected, actual), (finding.Expected, finding.Actual));
        Assert.Equal(at, finding.At.Take(at.Length));
        Assert.Equal(RuleOutcome.Violated, finding.Outcome);
        Assert.Equal(RuleNeeds.None, finding.Missing);
    }

    private static void Fill(AnnualReportBuilder builder, (string Pointer, decimal? Value)[] cells)
    {
        foreach ((string pointer, decimal? value) in cells)
            builder[CellAddress.Parse(pointer)] = value;
    }
}
