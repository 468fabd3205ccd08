using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using FsCheck;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Tests.Validation.Rules;

namespace GovDisclosure.Format.Tests;

/// <summary>
/// Every JSON pointer that the library prints leads to a value in the JSON of the report. Where it leads into something that
/// the report does not have (<c>null</c>), it leads to a value once that is there.
/// </summary>
public class PointerTests
{
    private const string Disclosure = "二、主动公开政府信息情况";

    private const string Matrix = "三、收到和处理政府信息公开申请情况";

    private static readonly ReportValidator s_full = new(ValidationOptions.Full);

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 100)]
    public void Those_of_findings_on_any_report_lead_somewhere(AnnualReport report, AnnualReport previous)
    {
        AnnualReport last = previous.Changed(builder => builder.Year = report.Year > 1 ? report.Year - 1 : null);
        ValidationResult result = s_full.Validate(report, new ValidationContext { Previous = last, Constituents = [new Constituent(previous)], Expected = [previous.Issuer] });
        var goals = new Goals(report);
        Assert.All(result.Findings.Concat(result.NotAssessable), finding => Assert.True(finding.At.All(at => goals.WhereItEnds(at) == null), finding + " " + string.Join(' ', finding.At)));
        AssertLead(report, Results(report, null, result));
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)], MaxTest = 50)]
    public void Those_of_proposals_lead_somewhere(AnnualReport report, NonNegativeInt choice, PositiveInt off)
    {
        CellAddress[] cells = Misprints.Matrix(report);
        AnnualReport broken = report.Set((cells[choice.Get % cells.Length], off.Get));
        ValidationResult result = s_full.Validate(broken);
        AssertLead(broken, Results(broken, null, result).Concat(result.Proposals.SelectMany(proposal => proposal.Changes).Select(change => change.Cell.ToString())));
    }

    [Property(MaxTest = 200)]
    public void Those_of_a_damaged_text_lead_somewhere(int seed)
    {
        var random = new System.Random(seed);
        string layout = Layouts.All.Keys.ElementAt(random.Next(Layouts.All.Count));
        string text = Layouts.All[layout](RandomReports.Create(seed, blanks: random.Next(30)));

        // Rows of the other edition may stand there too.
        if (random.Next(2) == 0)
            text = text.Insert(text.IndexOf(Matrix, StringComparison.Ordinal), Section2(Layouts.All[layout](RandomReports.Create(random.Next(), blanks: 0))));
        ReadResult read = ReportReader.Default.Read(Damage.Spoil(text, random));
        if (read.Report is not { } report)
            return;

        AssertLead(report, Results(report, read, s_full.Validate(read)));
        AssertLead(report, read.SourceMap.Pointers);
        AssertLead(report, read.Diagnostics.Select(diagnostic => diagnostic.At).OfType<string>());
        AssertLead(report, report.Refused.Select(refusal => refusal.At).Concat(report.Annotations.Select(annotation => annotation.At)).Concat(report.AdditionalRows.Select(row => row.Table)));
        PrintedReport page = read.Printed;
        AssertLead(report, page.Headings.Concat(page.Captions).Concat(page.ColumnHeads).Concat(page.RowLabels).Concat(page.Cells).Select(text => text.At).OfType<string>());
    }

    [Fact]
    public void A_pointer_to_nothing_would_be_found()
    {
        var goals = new Goals(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023));
        Assert.NotNull(goals.WhereItEnds("/proactiveDisclosure/procurement/amount"));
        Assert.NotNull(goals.WhereItEnds("/annotations/0"));
        Assert.NotNull(goals.WhereItEnds("/overview/words"));
        Assert.Null(goals.WhereItEnds("/overview/text"));
        Assert.Null(goals.WhereItEnds(""));
    }

    private static string Section2(string text)
    {
        int start = text.IndexOf(Disclosure, StringComparison.Ordinal) + Disclosure.Length;
        return text[start..text.IndexOf(Matrix, StringComparison.Ordinal)].TrimStart('\n');
    }

    /// <summary>The pointers in the JSON of the result and in SARIF.</summary>
    private static IEnumerable<string> Results(AnnualReport report, ReadResult? read, ValidationResult result)
    {
        CheckedFile file = read == null ? CheckedFile.OfReport("a.json", report, result) : new CheckedFile("a.md", read, result);
        using var json = new MemoryStream();
        ResultJson.Serialize(json, [file]);
        using var sarif = new MemoryStream();
        SarifLog.Serialize(sarif, [file], RuleCatalog.Rules);
        using JsonDocument results = JsonDocument.Parse(json.ToArray());
        using JsonDocument log = JsonDocument.Parse(sarif.ToArray());
        string[] pointers = [.. Members(results.RootElement, "at"), .. Members(log.RootElement, "fullyQualifiedName"), .. Members(log.RootElement, "at")];
        Assert.True(pointers.Length > 0 || result.Findings.Count + result.NotAssessable.Count == 0);
        return pointers.Concat(result.Findings.Concat(result.NotAssessable).SelectMany(finding => finding.At));
    }

    private static IEnumerable<string> Members(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == name ? Texts(member.Value) : Members(member.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Members(item, name)),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Select(item => item.GetString()!),
        _ => [],
    };

    private static void AssertLead(AnnualReport report, IEnumerable<string> pointers)
    {
        var goals = new Goals(report);
        string[] astray = [.. pointers.Distinct().Select(goals.WhereItEnds).OfType<string>()];
        Assert.True(astray.Length == 0, string.Join('\n', astray));
    }

    private static bool Leads(JsonElement element, string pointer, out bool intoNothing)
    {
        intoNothing = false;
        foreach (string name in pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            intoNothing = element.ValueKind == JsonValueKind.Null;
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member))
                element = member;
            else if (element.ValueKind == JsonValueKind.Array && int.TryParse(name, out int index) && index < element.GetArrayLength())
                element = element[index];
            else
                return false;
        }

        return true;
    }

    private static AnnualReport Whole(AnnualReport report)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        foreach (TemplateTable table in builder.Template.Tables)
            builder.Include(table);
        builder.Period ??= new ReportingPeriod(null, null);
        builder.Overview ??= new ProseSection(string.Empty);
        builder.Problems ??= new ProseSection(string.Empty);
        builder.OtherMatters = new OtherMatters(string.Empty, new ProcessingFeeStatement(null, null, null));
        return builder.Build();
    }

    /// <summary>What pointers into a report can lead to.</summary>
    private sealed class Goals(AnnualReport report)
    {
        private readonly JsonElement _own = JsonElement.Parse(ReportJson.SerializeToUtf8Bytes(report));
        private readonly Lazy<JsonElement> _whole = new(() => JsonElement.Parse(ReportJson.SerializeToUtf8Bytes(Whole(report))));

        /// <summary>The pointer and where it goes astray, or null for one that leads somewhere.</summary>
        internal string? WhereItEnds(string pointer)
        {
            if (Leads(_own, pointer, out bool intoNothing))
                return null;
            if (!intoNothing)
                return pointer + " leads nowhere in the report";
            return Leads(_whole.Value, pointer, out _) ? null : pointer + " leads nowhere in a report that has everything";
        }
    }
}
