using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format;
using Microsoft.AspNetCore.Http;

namespace IntakeService.Answers;

/// <summary>Findings and diagnostics as the problem details of ASP.NET Core: messages keyed by the JSON pointer of their place.</summary>
internal static class ReportProblems
{
    /// <summary>The findings of severity error; the others stand under <c>warnings</c>.</summary>
    internal static IResult Of(ValidationResult result, ReportLanguage language) => Results.ValidationProblem(
        ByPlace(result.Findings.Where(finding => finding.Severity == Severity.Error), language),
        title: language == ReportLanguage.English ? "The report violates rules." : "报告不符合规则。",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?>
        {
            ["warnings"] = ByPlace(result.Findings.Where(finding => finding.Severity != Severity.Error), language),
        });

    /// <summary>A file without a report: what the reader says.</summary>
    internal static IResult NotRecognised(CheckedFile file, ReportLanguage language) => Results.ValidationProblem(
        file.Diagnostics.Concat(file.Read?.Diagnostics ?? [])
            .GroupBy(diagnostic => diagnostic.At ?? string.Empty, diagnostic => diagnostic.Code + " " + diagnostic.GetMessage(language))
            .ToDictionary(group => group.Key, group => group.ToArray()),
        title: language == ReportLanguage.English ? "No annual report was recognised." : "没有识别出年度报告。",
        statusCode: StatusCodes.Status422UnprocessableEntity);

    // A finding stands at its first place, the cell in question; one about the report as a whole at the empty pointer.
    private static Dictionary<string, string[]> ByPlace(IEnumerable<Finding> findings, ReportLanguage language) => findings
        .GroupBy(finding => finding.At.Count == 0 ? string.Empty : finding.At[0], finding => $"{finding.RuleId} {finding.GetMessage(language)} [{finding.GetNote(language)}]")
        .ToDictionary(group => group.Key, group => group.ToArray());
}
