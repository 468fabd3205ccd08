using System;
using System.IO;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tests.Serialization;

public class ReportJsonReadingTests
{
    [Fact]
    public void Only_the_edition_is_required()
    {
        AnnualReport report = ReportJson.Deserialize("{\"edition\":\"2019\"}");
        Assert.Equal(new AnnualReportBuilder(ReportEdition.Edition2019).Build(), report);
        Assert.Null(report.Overview);
        Assert.Null(report.ProactiveDisclosure);
        Assert.Null(report.Applications);
        Assert.Same(Issuer.Unknown, report.Issuer);
        Assert.Empty(report.Annotations);
    }

    [Fact]
    public void Every_member_but_the_edition_may_be_null()
    {
        string names = string.Join(',', ReportJson.Serialize(new AnnualReportBuilder(ReportEdition.Edition2021).Build(), indented: true)
            .Split('\n').Where(line => line.StartsWith("  \"", StringComparison.Ordinal) && !line.Contains("edition", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(':')[0] + ":null"));
        Assert.Contains("\"contract\":null,\"year\":null", names, StringComparison.Ordinal);
        Assert.Equal(new AnnualReportBuilder(ReportEdition.Edition2021).Build(), ReportJson.Deserialize("{" + names + ",\"edition\":\"2021\"}"));
    }

    [Fact]
    public void Absent_members_of_list_items_are_empty()
    {
        AnnualReport report = ReportJson.Deserialize(
            "{\"edition\":\"2021\",\"annotations\":[{}],\"additionalRows\":[{\"cells\":null}],\"refused\":[{\"printed\":null}],\"overview\":{},\"otherMatters\":{\"text\":null},\"period\":{}}");
        Assert.Equal(new Annotation("", ""), Assert.Single(report.Annotations));
        Assert.Equal(new AdditionalRow("", "", []), Assert.Single(report.AdditionalRows));
        Assert.Equal(new Refusal("", null, ""), Assert.Single(report.Refused));
        Assert.Equal(new ProseSection(""), report.Overview);
        Assert.Equal(new OtherMatters(""), report.OtherMatters);
        Assert.Equal(new ReportingPeriod(null, null), report.Period);
    }

    [Theory]
    [InlineData("{\"title\":\"甲\",\"applications\":{\"newlyReceived\":{\"total\":3}},\"edition\":\"2019\"}")]
    [InlineData("{\"applications\":{\"newlyReceived\":{\"total\":3}},\"\\u0065dition\":\"2019\",\"title\":\"甲\"}")]
    [InlineData("{\"contract\":1.0,\"applications\":{\"newlyReceived\":{\"total\":3e0}},\"annotations\":[],\"title\":\"\\u7532\",\"edition\":\"2019\"}")]
    public void The_edition_may_stand_anywhere(string json)
    {
        AnnualReport report = ReportJson.Deserialize(json);
        Assert.Equal((ReportEdition.Edition2019, "甲", 3), (report.Edition, report.Title, report.Applications!.NewlyReceived.Total!.Value));
    }

    [Fact]
    public void An_edition_inside_another_member_is_not_taken_for_that_of_the_report()
    {
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("{\"issuer\":{\"edition\":\"2019\"}}"));
        Assert.Equal("JSON-010", error.Code);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"governmentRules\":null,\"licensing\":null}")]
    public void A_section_without_a_row_is_not_found(string section) =>
        Assert.Null(ReportJson.Deserialize("{\"edition\":\"2021\",\"proactiveDisclosure\":" + section + "}").ProactiveDisclosure);

    [Fact]
    public void A_row_that_is_there_is_found_though_it_is_blank()
    {
        var section = (ProactiveDisclosure2021)ReportJson.Deserialize("{\"edition\":\"2021\",\"proactiveDisclosure\":{\"licensing\":{},\"penalties\":{\"decisions\":null},\"compulsion\":null}}").ProactiveDisclosure!;
        Assert.NotNull(section.Licensing);
        Assert.NotNull(section.Penalties);
        Assert.Null(section.Penalties.Value.Decisions);
        Assert.Null(section.Compulsion);
        Assert.Null(section.GovernmentRules);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"newlyReceived\":null,\"outcomes\":null}")]
    [InlineData("{\"outcomes\":{\"denied\":null,\"otherHandling\":{}}}")]
    public void Rows_that_are_absent_from_a_table_that_is_there_are_blank(string table)
    {
        AnnualReport report = ReportJson.Deserialize("{\"edition\":\"2021\",\"applications\":" + table + ",\"proceedings\":{}}");
        Assert.NotNull(report.Applications);
        Assert.NotNull(report.Proceedings);
        Assert.All(report.Template.Cells, cell => Assert.Null(report[cell.Address]));
        Assert.Equal(OtherHandlingForm.Divided, report.Template.OtherHandling);
    }

    [Theory]
    [InlineData("2021", "{\"undivided\":{\"total\":5}}", OtherHandlingForm.Undivided)]
    [InlineData("2019", "{\"undivided\":{\"total\":5}}", OtherHandlingForm.Undivided)]
    [InlineData("2021", "{\"residual\":{\"total\":5}}", OtherHandlingForm.Divided)]
    [InlineData("2019", "{\"residual\":{\"total\":5}}", OtherHandlingForm.Divided)]
    [InlineData("2019", "{\"residual\":{\"total\":5},\"undivided\":null}", OtherHandlingForm.Divided)]
    [InlineData("2021", "{\"residual\":null,\"undivided\":{\"total\":5}}", OtherHandlingForm.Undivided)]
    public void Other_handling_has_either_form_in_either_edition(string edition, string rows, OtherHandlingForm form)
    {
        AnnualReport report = ReportJson.Deserialize("{\"edition\":\"" + edition + "\",\"applications\":{\"outcomes\":{\"otherHandling\":" + rows + "}}}");
        Assert.Equal(form, report.Applications!.Outcomes.OtherHandling.Form);
        Assert.Equal(5, (form == OtherHandlingForm.Divided ? report.Applications.Outcomes.OtherHandling.Residual : report.Applications.Outcomes.OtherHandling.Undivided)!.Value.Total);
    }

    [Theory]
    [InlineData("2021", OtherHandlingForm.Divided)]
    [InlineData("2019", OtherHandlingForm.Undivided)]
    public void Other_handling_without_a_row_has_the_form_of_the_edition(string edition, OtherHandlingForm form)
    {
        foreach (string rows in new[] { "null", "{}", "{\"undivided\":null,\"residual\":null}" })
        {
            AnnualReport report = ReportJson.Deserialize("{\"edition\":\"" + edition + "\",\"applications\":{\"outcomes\":{\"otherHandling\":" + rows + "}}}");
            Assert.Equal(form, report.Template.OtherHandling);
        }
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        AnnualReport expected = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);
        Assert.Equal(expected, ReportJson.Deserialize("\ufeff" + ReportJson.Serialize(expected)));
        Assert.Equal(expected, ReportJson.Deserialize(new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. ReportJson.SerializeToUtf8Bytes(expected)])));
    }

    [Fact]
    public void A_stream_that_gives_little_at_a_time_is_read_to_its_end()
    {
        AnnualReport expected = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);
        Assert.Equal(expected, ReportJson.Deserialize(new Drops(ReportJson.SerializeToUtf8Bytes(expected))));
    }

    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));
    }

    [Theory]
    [InlineData("{\"edition\":\"2021\"}", true)]
    [InlineData("\uFEFF \t\r\n{", true)]
    [InlineData("{ broken", true)]
    [InlineData("{\\rtf1 text}", false)]
    [InlineData("[{}]", false)]
    [InlineData("政府信息公开工作年度报告 {", false)]
    [InlineData(" \n", false)]
    [InlineData("", false)]
    public void Json_is_told_from_other_formats_by_its_first_character(string content, bool isJson) =>
        Assert.Equal(isJson, ReportJson.Recognizes(System.Text.Encoding.UTF8.GetBytes(content)));
}
