using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using GovDisclosure.Format.Tests.Generators;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.SchemaValidation;

/// <summary>The schema of sums, judged by ajv: it accepts what is written, and nothing of which a part is missing or of another type.</summary>
public sealed class SumSchemaTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void What_is_written_of_any_sum_is_valid()
    {
        var random = new Random(20240131);
        string[] documents = [.. Enumerable.Range(0, 300).Select(number => ReportSumJson.Serialize(Sum(random, number % 5)))];

        Assert.All(Validate(documents), Assert.Null);
    }

    [SkippableTheory]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Undivided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Undivided)]
    public void A_sum_with_any_member_missing_added_or_of_another_type_is_not(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = new AnnualReportBuilder(AnnualReport.CreateBlank(edition, 2021)) { OtherHandling = form }.Build();
        JsonObject sum = JsonNode.Parse(ReportSumJson.Serialize(ReportAggregation.Sum(edition, [report])))!.AsObject();
        string[] damaged = [.. Damaged(sum, sum)];

        string?[] verdicts = Validate([.. damaged, sum.ToJsonString()]);
        Assert.Null(verdicts[^1]);
        Assert.Empty(damaged.Zip(verdicts).Where(document => document.Second == null).Select(document => document.First));
    }

    private static ReportSum Sum(Random random, int reports) => ReportAggregation.Sum(
        random.Next(2) == 0 ? ReportEdition.Edition2019 : ReportEdition.Edition2021,
        [.. Enumerable.Range(0, reports).Select(_ => ReportGenerator.Create(random))]);

    private static IEnumerable<string> Damaged(JsonObject sum, JsonObject part)
    {
        part["remark"] = null;
        yield return sum.ToJsonString();
        part.Remove("remark");
        foreach ((string name, JsonNode? value) in part.ToArray())
        {
            part.Remove(name);
            yield return sum.ToJsonString();
            foreach (string other in new[] { "true", "\"2020\"", "[]", "{}", "-1.5" }.Where(other => (name, other) is not ("sum", "-1.5") and not ("remarks", "[]")))
            {
                part[name] = JsonNode.Parse(other);
                yield return sum.ToJsonString();
            }

            part[name] = value;
            foreach (string inner in value is JsonObject group ? Damaged(sum, group) : [])
                yield return inner;
        }
    }

    private string?[] Validate(string[] documents)
    {
        string?[] verdicts = SchemaValidator.Validate([ReportSumJson.Schema], documents)[0];
        output.WriteLine($"{documents.Length} documents, {verdicts.Count(verdict => verdict == null)} of them valid");
        return verdicts;
    }
}
