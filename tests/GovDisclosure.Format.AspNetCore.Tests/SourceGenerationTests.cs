using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.AspNetCore.Tests;

/// <summary>Reports in a source-generated context, where System.Text.Json may not use reflection.</summary>
public class SourceGenerationTests
{
    private static readonly AnnualReport[] s_reports = [.. Enumerable.Range(1, 8).Select(seed => RandomReports.Create(seed, 20))];

    private static readonly JsonSerializerOptions s_ownOptions = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ServiceContext.Default),
        Encoder = ReportJson.Encoder,
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
    };

    [Fact]
    public void Reflection_is_off_here()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(s_reports[0]));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(s_reports, ServiceContext.Default.Options));
    }

    [Fact]
    public void A_type_of_ones_own_has_its_own_names_and_the_report_those_of_the_contract()
    {
        var submission = new Submission { SubmittedBy = "省", Reports = s_reports, LastYear = s_reports[0] };

        string json = JsonSerializer.Serialize(submission, ServiceContext.Default.Submission);
        Submission again = JsonSerializer.Deserialize(json, ServiceContext.Default.Submission)!;

        Assert.Contains("\"submitted-by\":", json, StringComparison.Ordinal);
        Assert.Contains("\"last-year\":{\"contract\":1,", json, StringComparison.Ordinal);
        Assert.Contains("\"newlyReceived\":{\"naturalPerson\":", json, StringComparison.Ordinal);
        Assert.Equal(s_reports, again.Reports);
        Assert.Equal(s_reports[0], again.LastYear);
    }

    [Fact]
    public void A_report_a_list_and_a_dictionary_of_them()
    {
        foreach (AnnualReport report in s_reports)
        {
            string json = JsonSerializer.Serialize(report, ServiceContext.Default.AnnualReport);
            Assert.Equal(report, JsonSerializer.Deserialize(json, ServiceContext.Default.AnnualReport));
        }

        List<AnnualReport> list = [.. s_reports];
        Assert.Equal(list, JsonSerializer.Deserialize(JsonSerializer.Serialize(list, ServiceContext.Default.ListAnnualReport), ServiceContext.Default.ListAnnualReport));

        var byName = s_reports.Select((report, at) => (at, report)).ToDictionary(each => "第" + each.at, each => each.report);
        string named = JsonSerializer.Serialize(byName, ServiceContext.Default.DictionaryStringAnnualReport);
        Assert.Equal(byName, JsonSerializer.Deserialize(named, ServiceContext.Default.DictionaryStringAnnualReport));
    }

    [Fact]
    public async Task Options_of_ones_own_resolve_it_through_the_context()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, s_reports[1], s_ownOptions);

        Assert.Equal(ReportJson.SerializeToUtf8Bytes(s_reports[1], indented: true), stream.ToArray());
    }

    [Fact]
    public async Task The_lines_of_system_text_json_are_those_of_the_library()
    {
        using var stream = new MemoryStream();
        ReportJsonLines.Write(stream, s_reports);
        stream.Position = 0;
        var read = new List<AnnualReport?>();
        await foreach (AnnualReport? report in JsonSerializer.DeserializeAsyncEnumerable(stream, ServiceContext.Default.AnnualReport, topLevelValues: true))
            read.Add(report);

        Assert.Equal(s_reports, read);
    }
}
