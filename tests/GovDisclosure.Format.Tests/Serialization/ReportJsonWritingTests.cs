using System;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Serialization;

public class ReportJsonWritingTests
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = ReportJson.Encoder };

    [Fact]
    public void A_small_report_is_written_as_agreed()
    {
        var report = new AnnualReportBuilder(ReportEdition.Edition2019)
        {
            Year = 2020,
            Title = "某县政府信息公开工作年度报告",
            Issuer = new Issuer("某县", "110000"),
            Period = new ReportingPeriod(new ReportDate(2020, 1, 1), null),
            PublishedOn = new ReportDate(2021, 1, 9),
            Overview = new ProseSection("\u3000\u3000𠮷家村\n<b>&'+\u2028\""),
            OtherMatters = new OtherMatters("无", new ProcessingFeeStatement(0, null, 0.50m)),
        };
        report[CellAddress.Parse("/proactiveDisclosure/licensing/change")] = -8;
        report[CellAddress.Parse("/proactiveDisclosure/procurement/amount")] = 251000.10m;
        report.ProcurementUnit = ProcurementUnit.Yuan;
        report.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Total] = 2;
        report.Annotations.Add(new Annotation("/proceedings", "注"));
        report.AdditionalRows.Add(new AdditionalRow("/proactiveDisclosure", "其他主动公开文件", ["1", ""]));
        report.Refused.Add(new Refusal("/applications", null, "READ-001"));

        const string expected = """
            {"contract":1,"edition":"2019","year":2020,"title":"某县政府信息公开工作年度报告","preamble":null,
            "issuer":{"name":"某县","identifier":"110000"},"period":{"start":"2020-01-01","end":null},"publishedOn":"2021-01-09",
            "overview":{"text":"　　𠮷家村\n<b>&'+␨\""},
            "proactiveDisclosure":{"governmentRules":null,"normativeDocuments":null,
            "licensing":{"itemsLastYear":null,"change":-8,"decisions":null},
            "otherAdministrativeServices":{"itemsLastYear":null,"change":null,"decisions":null},
            "penalties":null,"compulsion":null,"administrativeFees":null,
            "procurement":{"projects":null,"amount":251000.10,"unit":"yuan"}},
            "applications":null,
            "proceedings":{"reconsideration":{"upheld":null,"corrected":null,"other":null,"pending":null,"total":2},
            "litigation":{"direct":{"upheld":null,"corrected":null,"other":null,"pending":null,"total":null},
            "afterReconsideration":{"upheld":null,"corrected":null,"other":null,"pending":null,"total":null}}},
            "problems":null,"otherMatters":{"text":"无","processingFee":{"noticesSent":0,"demandedYuan":null,"collectedYuan":0.50}},
            "closing":null,"annotations":[{"at":"/proceedings","text":"注"}],
            "additionalRows":[{"table":"/proactiveDisclosure","label":"其他主动公开文件","cells":["1",""]}],
            "refused":[{"at":"/applications","printed":null,"code":"READ-001"}]}
            """;
        Assert.Equal(expected.ReplaceLineEndings(string.Empty).Replace('␨', '\u2028'), ReportJson.Serialize(report.Build()));
    }

    [Fact]
    public void The_encoder_writes_what_the_library_writes()
    {
        const string Text = "\u3000𠮷“件”\\\"\n<&>";
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021) { Title = Text }.Build();
        string own = JsonSerializer.Serialize(Text, s_options);

        Assert.Equal("\"\u3000𠮷“件”\\\\\\\"\\n<&>\"", own);
        Assert.Contains("\"title\":" + own + ",", ReportJson.Serialize(report), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sections_of_the_2021_form_are_written_in_printed_order()
    {
        string json = ReportJson.Serialize(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023));
        const string row = """{"naturalPerson":null,"commercialEnterprise":null,"researchInstitution":null,"publicWelfareOrganization":null,"legalServiceInstitution":null,"other":null,"total":null}""";
        string expected = """
            "proactiveDisclosure":{"governmentRules":{"issued":null,"repealed":null,"inForce":null},"normativeDocuments":{"issued":null,"repealed":null,"inForce":null},
            "licensing":{"decisions":null},"penalties":{"decisions":null},"compulsion":{"decisions":null},"administrativeFees":{"amountTenThousandYuan":null}},
            "applications":{"newlyReceived":#,"broughtForward":#,
            "outcomes":{"granted":#,"partiallyGranted":#,
            "denied":{"stateSecret":#,"prohibitedByLaw":#,"endangersSecurityOrStability":#,"thirdPartyRights":#,"internalAffairs":#,"deliberativeInformation":#,"enforcementCaseFile":#,"registryLookup":#},
            "unavailable":{"notHeld":#,"requiresCreation":#,"unclearAfterClarification":#},
            "notProcessed":{"petitionOrComplaint":#,"duplicate":#,"publishedMaterial":#,"excessive":#,"confirmationOrReissue":#},
            "otherHandling":{"clarificationOverdue":#,"feeOverdue":#,"residual":#},"total":#},"carriedForward":#},
            """;
        Assert.Contains(expected.ReplaceLineEndings(string.Empty).Replace("#", row), json, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(ReportGenerator)])]
    public void Only_what_json_demands_is_escaped(AnnualReport report)
    {
        string json = ReportJson.Serialize(report);
        string expected = report.Title is null ? "null" : "\"" + string.Concat(report.Title.Select(Escaped)) + "\"";
        Assert.Contains("\"title\":" + expected + ",\"preamble\":", json, StringComparison.Ordinal);

        static string Escaped(char letter) => letter switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\u0001' => "\\u0001",
            _ => letter.ToString(),
        };
    }

    [Fact]
    public void Every_character_is_read_back_as_it_was()
    {
        var text = new StringBuilder();
        for (int scalar = 0; scalar <= 0x10FFFF; scalar++)
        {
            if (Rune.IsValid(scalar))
                text.Append(new Rune(scalar).ToString());
        }

        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021) { Closing = text.ToString() }.Build();
        string json = ReportJson.Serialize(report);
        Assert.Equal(report.Closing, ReportJson.Deserialize(json).Closing);

        // 5 short escapes and 27 long ones for the controls, and 2 for quotation mark and backslash.
        int frame = ReportJson.Serialize(new AnnualReportBuilder(ReportEdition.Edition2021) { Closing = string.Empty }.Build()).Length;
        Assert.Equal(text.Length + (7 * 1) + (27 * 5), json.Length - frame);
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Undivided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Undivided)]
    public void Address_typed_member_and_json_pointer_give_the_same_number_for_every_cell(ReportEdition edition, OtherHandlingForm form)
    {
        var builder = new AnnualReportBuilder(edition) { OtherHandling = form };
        decimal number = 1;
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = number++;
        AnnualReport report = builder.Build();
        using JsonDocument json = JsonDocument.Parse(ReportJson.Serialize(report));

        number = 1;
        foreach (TemplateCell cell in report.Template.Cells)
        {
            string[] path = cell.Address.ToString().Substring(1).Split('/');
            JsonElement value = path.Aggregate(json.RootElement, (element, name) => element.GetProperty(name));
            object typed = path.Aggregate((object)report, (holder, name) => Member(holder, name));
            Assert.Equal((number, number, number), (report[cell.Address]!.Value, value.GetDecimal(), Convert.ToDecimal(typed, null)));
            number++;
        }
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Undivided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Undivided)]
    public void Every_typed_member_has_the_json_name_of_its_property_and_no_name_is_without_one(ReportEdition edition, OtherHandlingForm form)
    {
        var builder = new AnnualReportBuilder(edition)
        {
            OtherHandling = form,
            Period = new ReportingPeriod(null, null),
            Overview = new ProseSection("甲"),
            Problems = new ProseSection("乙"),
            OtherMatters = new OtherMatters("丙", new ProcessingFeeStatement(1, 2, 3)),
            Annotations = { new Annotation("/closing", "丁") },
            AdditionalRows = { new AdditionalRow("/closing", "戊", []) },
            Refused = { new Refusal("/closing", "己", "READ-001") },
        };
        foreach (TemplateTable table in builder.Template.Tables)
            builder.Include(table);
        AnnualReport report = builder.Build();

        // What is beside the contract: the form itself, and what a view says of itself.
        string[] besides = ["template", "form", "isKnown"];
        Compare(JsonNode.Parse(ReportJson.Serialize(report))!, report, "", ["contract"]);

        void Compare(JsonNode json, object typed, string path, string[] without)
        {
            if (json is JsonArray items)
            {
                Compare(items[0]!, ((System.Collections.IEnumerable)typed).Cast<object>().First(), path + "/0", []);
                return;
            }

            var names = json.AsObject().Select(member => member.Key).Except(without).Order(StringComparer.Ordinal).ToArray();
            PropertyInfo[] properties = typed.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0 && !besides.Contains(JsonNamingPolicy.CamelCase.ConvertName(property.Name))).ToArray();
            string[] members = properties.Where(property => !IsOfOtherForm(property, typed) && !(property.Name == "Edition" && path.Length != 0))
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal).ToArray();
            Assert.Equal(members, names);
            foreach ((string name, JsonNode? value) in json.AsObject())
            {
                if (value is JsonObject || (value is JsonArray { Count: > 0 } && name != "cells"))
                    Compare(value, Member(typed, name), path + "/" + name, []);
            }
        }

        static bool IsOfOtherForm(PropertyInfo property, object typed) => typed is OtherHandlingOutcomes && property.GetValue(typed) is null;
    }

    private static object Member(object holder, string name) =>
        holder.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name.Substring(1))!.GetValue(holder)!;
}
