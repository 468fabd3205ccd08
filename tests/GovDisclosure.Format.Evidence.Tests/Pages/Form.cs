using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>The cells of both editions as JSON pointers, and what adds up to what.</summary>
internal static class Form
{
    internal static readonly string[] Applicants =
        ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization", "legalServiceInstitution", "other", "total"];

    internal static readonly string[] CaseGroups = ["reconsideration", "litigation/direct", "litigation/afterReconsideration"];

    internal static readonly string[] Cases = [.. CaseGroups.SelectMany(group => Words.Outcomes.Select(outcome => group + "/" + outcome.Member))];

    private static readonly string[] s_proactive =
    [
        .. Cells(["governmentRules", "normativeDocuments"], ["issued", "repealed", "inForce", "made", "newlyDisclosed", "totalDisclosed"]),
        .. Cells(["licensing", "otherAdministrativeServices", "penalties", "compulsion"], ["itemsLastYear", "change", "decisions"]),
        .. Cells(["administrativeFees"], ["amountTenThousandYuan", "itemsLastYear", "change"]),
        .. Cells(["procurement"], ["projects", "amount"]),
    ];

    /// <summary>Every cell that a report of any edition can have.</summary>
    internal static readonly string[] AllCells =
    [
        .. s_proactive.Select(cell => "/proactiveDisclosure/" + cell),
        .. Words.Rows.SelectMany(row => Applicants.Select(kind => "/applications/" + row.Path + "/" + kind)),
        .. Cases.Select(cell => "/proceedings/" + cell),
    ];

    internal static IEnumerable<string> ApplicationRows(bool isUndivided) =>
        Words.Rows
            .Where(row => !row.Path.StartsWith("outcomes/otherHandling/", System.StringComparison.Ordinal) || isUndivided == row.Path.EndsWith("undivided", System.StringComparison.Ordinal))
            .Select(row => "/applications/" + row.Path);

    private static IEnumerable<string> Cells(string[] rows, string[] columns) => rows.SelectMany(row => columns.Select(column => row + "/" + column));
}
