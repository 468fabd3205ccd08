using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Validation.Rules;

namespace GovDisclosure.Format.Tests.Validation;

public class AnyReportTests
{
    private static readonly ReportValidator s_full = new(ValidationOptions.Full);

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 100)]
    public void Any_report_with_any_context_is_judged_twice_the_same_and_each_finding_is_complete(AnnualReport report, AnnualReport[] others, NonNegativeInt seed)
    {
        ValidationContext context = Context(report, others, new Random(seed.Get));

        ValidationResult result = s_full.Validate(report, context);

        string printed = Print(result);
        Assert.Equal(printed, Print(s_full.Validate(report, context)));
        Assert.Equal(printed, InOddCulture(() => Print(s_full.Validate(report, context))));
        foreach (Finding finding in result.Findings.Concat(result.NotAssessable))
        {
            Assert.NotEmpty(finding.Rule.LegalBasis);
            Assert.Equal(finding.Outcome == RuleOutcome.Violated, finding.Missing == RuleNeeds.None && result.Findings.Contains(finding));
            Assert.All(finding.At, at => Assert.Matches("^(/([^~/]|~[01])*)+$", at));
            foreach (ReportLanguage language in new[] { ReportLanguage.Chinese, ReportLanguage.English })
            {
                Assert.NotEmpty(finding.GetMessage(language));

                // What cannot be judged has a reason.
                Assert.DoesNotMatch("(判断，|judged, )$", finding.ToString(language));
            }
        }
    }

    private static ValidationContext Context(AnnualReport report, AnnualReport[] others, Random random)
    {
        bool isLastYear = random.Next(3) != 0 && report.Year > 1;
        AnnualReport? previous = others.Length == 0 ? null : isLastYear ? others[0].Changed(builder => builder.Year = report.Year - 1) : others[0];
        return new ValidationContext
        {
            Previous = random.Next(4) == 0 ? report : previous,
            Facts = random.Next(4) == 0 ? null : Facts(random),
            PublishedOn = random.Next(2) == 0 ? null : new ReportDate(random.Next(1, 10000), 1, 31),
            Constituents = random.Next(3) == 0 ? null : [.. others.Select(other => new Constituent(other, random.Next(2) == 0 ? null : Facts(random), random.Next(2) == 0 ? null : report))],
            Expected = random.Next(3) == 0 ? null : [.. others.Where(_ => random.Next(5) != 0).Select(other => other.Issuer)],
            Printed = random.Next(2) == 0 ? null : PrintedReport.Empty,
        };
    }

    private static IssuerFacts Facts(Random random) => new(
        random.Next(6) == 0 ? null : (IssuerKind)random.Next(5),
        random.Next(3) == 0 ? null : random.Next(2) == 0,
        random.Next(2) == 0 ? null : new ReportDate(random.Next(1, 10000), 12, 31));

    private static T InOddCulture<T>(Func<T> value)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = "#";
        try
        {
            CultureInfo.CurrentCulture = odd;
            return value();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Print(ValidationResult result) => string.Join(
        "\n",
        result.Findings.Concat(result.NotAssessable)
            .SelectMany<Finding, string?>(finding => [finding.ToString(), finding.ToString(ReportLanguage.English), finding.Expected, finding.Actual, finding.Quote, string.Join(" ", finding.At), finding.Missing.ToString()])
            .Append(result.HoldsCount.ToString(CultureInfo.InvariantCulture)));
}
