using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Serialization.Results;

public class ReportSumJsonTests
{
    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 60)]
    public void Nests_as_the_contract_does_and_holds_every_cell_of_the_sum(ReportEdition edition, AnnualReport[] reports)
    {
        ReportSum sum = ReportAggregation.Sum([edition], reports, AggregationAllowances.All);
        JsonObject json = JsonNode.Parse(ReportSumJson.Serialize(sum))!.AsObject();

        Assert.Equal(["format", "edition", "editions", "reports", "proactiveDisclosure", "applications", "proceedings", "remarks"], json.Select(member => member.Key));
        Assert.Equal(1, (int)json["format"]!);
        Assert.Equal(edition == ReportEdition.Edition2019 ? "2019" : "2021", (string)json["edition"]!);
        Assert.Equal(reports.Length, (int)json["reports"]!);

        JsonObject contract = Contract(sum.Template);
        foreach (string section in new[] { "proactiveDisclosure", "applications", "proceedings" })
            AssertNested(contract[section]!.AsObject(), json[section]!.AsObject(), "/" + section, sum);
    }

    [Fact]
    public void A_sum_is_written_as_agreed()
    {
        AnnualReport Report(decimal projects, decimal amount, ProcurementUnit? unit)
        {
            var builder = new AnnualReportBuilder(ReportEdition.Edition2019);
            builder[CellAddress.Parse("/proactiveDisclosure/procurement/projects")] = projects;
            builder[CellAddress.Parse("/proactiveDisclosure/procurement/amount")] = amount;
            builder.ProcurementUnit = unit;
            return builder.Build();
        }

        string json = ReportSumJson.Serialize(ReportAggregation.Sum(
            ReportEdition.Edition2019,
            [Report(3, 1.25m, ProcurementUnit.TenThousandYuan), Report(-1, 0.50m, ProcurementUnit.Yuan), Report(0, 7m, null)]));

        Assert.StartsWith("""{"format":1,"edition":"2019","editions":["2019"],"reports":3,"proactiveDisclosure":{"governmentRules":{"made":{"sum":null,"blank":3},""", json, StringComparison.Ordinal);
        Assert.Contains("""},"procurement":{"projects":{"sum":2,"blank":0},"amount":{"sum":12500.50,"blank":1},"unit":"yuan"}},"applications":{"newlyReceived":{"naturalPerson":{"sum":null,"blank":3},""", json, StringComparison.Ordinal);
        Assert.Contains("""},"otherHandling":{"undivided":{"naturalPerson":{"sum":null,"blank":3},""", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OtherHandlingForm.Divided, "clarificationOverdue,feeOverdue,residual")]
    [InlineData(OtherHandlingForm.Undivided, "undivided")]
    public void Other_handling_has_three_rows_where_every_report_has_them_else_one(OtherHandlingForm second, string rows)
    {
        AnnualReport Report(OtherHandlingForm form)
        {
            var builder = new AnnualReportBuilder(ReportEdition.Edition2021) { OtherHandling = form };
            foreach (TemplateCell cell in builder.Template.Cells)
                builder[cell.Address] = 1;
            return builder.Build();
        }

        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, [Report(OtherHandlingForm.Divided), Report(second)]);
        JsonObject written = JsonNode.Parse(ReportSumJson.Serialize(sum))!["applications"]!["outcomes"]!["otherHandling"]!.AsObject();

        Assert.Equal(rows, string.Join(",", written.Select(member => member.Key)));
        Assert.Equal("""{"sum":#,"blank":0}""".Replace("#", second == OtherHandlingForm.Divided ? "2" : "4"), written.First().Value!["other"]!.ToJsonString());
    }

    [Fact]
    public void A_sum_over_several_editions_names_them_and_holds_the_cells_of_each()
    {
        var older = new AnnualReportBuilder(ReportEdition.Edition2019);
        older[CellAddress.Parse("/proactiveDisclosure/governmentRules/made")] = 3;
        older[CellAddress.Parse("/proactiveDisclosure/licensing/decisions")] = 40;
        var newer = new AnnualReportBuilder(ReportEdition.Edition2021);
        newer[CellAddress.Parse("/proactiveDisclosure/governmentRules/issued")] = 5;
        newer[CellAddress.Parse("/proactiveDisclosure/licensing/decisions")] = 2;

        JsonObject json = JsonNode.Parse(ReportSumJson.Serialize(ReportAggregation.Sum(ReportEditions.All, [older.Build(), newer.Build()])))!.AsObject();

        Assert.Equal("""{"edition":null,"editions":["2019","2021"]}""", new JsonObject { ["edition"] = json["edition"]?.DeepClone(), ["editions"] = json["editions"]!.DeepClone() }.ToJsonString());
        JsonNode disclosure = json["proactiveDisclosure"]!;
        Assert.Equal("""{"sum":3,"blank":1}""", disclosure["governmentRules"]!["made"]!.ToJsonString());
        Assert.Equal("""{"sum":5,"blank":1}""", disclosure["governmentRules"]!["issued"]!.ToJsonString());
        Assert.Equal("""{"sum":42,"blank":0}""", disclosure["licensing"]!["decisions"]!.ToJsonString());
        Assert.Equal(ReportEditions.All.SelectMany(edition => ReportTemplate.For(edition).Tables).Where(table => table.Section.Number == 2).SelectMany(table => table.Rows).Select(row => row.Pointer).Distinct().Count(), disclosure.AsObject().Count);
    }

    [Fact]
    public void Every_way_of_writing_gives_the_same_json()
    {
        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, [AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)]);
        string line = ReportSumJson.Serialize(sum);
        string indented = ReportSumJson.Serialize(sum, indented: true);

        Assert.DoesNotContain('\n', line);
        Assert.Contains("\n  \"reports\": 1,\n", indented, StringComparison.Ordinal);
        Assert.Equal(line, JsonNode.Parse(indented)!.ToJsonString());
        foreach (bool indents in new[] { false, true })
        {
            byte[] expected = Encoding.UTF8.GetBytes(indents ? indented : line);
            using var stream = new MemoryStream();
            ReportSumJson.Serialize(stream, sum, indents);
            Assert.Equal(expected, ReportSumJson.SerializeToUtf8Bytes(sum, indents));
            Assert.Equal(expected, stream.ToArray());
        }

        using var plain = new MemoryStream();
        ReportSumJson.Serialize(plain, sum);
        Assert.Equal(ReportSumJson.SerializeToUtf8Bytes(sum), plain.ToArray());
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written))
            ReportSumJson.Serialize(writer, sum);
        Assert.Equal(plain.ToArray(), written.ToArray());
    }

    [Fact]
    public void Needs_a_sum_and_a_place()
    {
        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, []);

        Assert.Throws<ArgumentNullException>("sum", () => ReportSumJson.Serialize(null!));
        Assert.Throws<ArgumentNullException>("sum", () => ReportSumJson.SerializeToUtf8Bytes(null!));
        Assert.Throws<ArgumentNullException>("sum", () => ReportSumJson.Serialize(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("stream", () => ReportSumJson.Serialize((Stream)null!, sum));
        Assert.Throws<ArgumentNullException>("writer", () => ReportSumJson.Serialize((Utf8JsonWriter)null!, sum));
        Assert.Throws<ArgumentNullException>("sum", () => ReportSumJson.Serialize(new Utf8JsonWriter(Stream.Null), null!));
    }

    /// <summary>The JSON of a report of this form with every table there.</summary>
    private static JsonObject Contract(ReportTemplate template)
    {
        var builder = new AnnualReportBuilder(template.Edition) { OtherHandling = template.OtherHandling };
        foreach (TemplateTable table in template.Tables)
            builder.Include(table);
        return JsonNode.Parse(ReportJson.Serialize(builder.Build()))!.AsObject();
    }

    private static void AssertNested(JsonObject contract, JsonObject json, string pointer, ReportSum sum)
    {
        Assert.Equal(contract.Select(member => member.Key), json.Select(member => member.Key));
        foreach ((string name, JsonNode? expected) in contract)
        {
            string path = pointer + "/" + name;
            if (expected is JsonObject group)
            {
                AssertNested(group, json[name]!.AsObject(), path, sum);
            }
            else if (name == "unit")
            {
                Assert.Equal("yuan", (string)json[name]!);
            }
            else
            {
                SummedCell cell = sum[CellAddress.Parse(path)];
                Assert.Equal(["sum", "blank"], json[name]!.AsObject().Select(member => member.Key));
                Assert.Equal(cell.Sum, (decimal?)json[name]!["sum"]);
                Assert.Equal(cell.Blank, (int)json[name]!["blank"]!);
            }
        }
    }
}
