using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Serialization.Schema;

/// <summary>What the schemas say to their readers. What they accept is tested with a validator, in SchemaValidation.</summary>
public class ReportJsonSchemaTests
{
    public static TheoryData<ReportTemplate> Templates => new(ReportTemplate.All);

    public static TheoryData<string, string> Files => new()
    {
        { "report", ReportJsonSchema.AllEditions },
        { "report-2019", ReportJsonSchema.ForEdition(ReportEdition.Edition2019) },
        { "report-2021", ReportJsonSchema.ForEdition(ReportEdition.Edition2021) },
        { "sum", ReportSumJson.Schema },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_files_of_the_package_are_what_is_made(string name, string schema)
    {
        string file = Path.Combine(Repository.Root, "src", "GovDisclosure.Format", "Serialization", "Schema", name + ".schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
            File.WriteAllText(file, schema);

        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == schema, $"{file} is stale; UPDATE_SCHEMAS=1 makes it anew.");
    }

    [Theory]
    [InlineData("urn:govdisclosure:format:report:1", null)]
    [InlineData("urn:govdisclosure:format:report:1:2019", ReportEdition.Edition2019)]
    [InlineData("urn:govdisclosure:format:report:1:2021", ReportEdition.Edition2021)]
    public void A_schema_has_its_own_id_and_is_made_once(string id, ReportEdition? edition)
    {
        using var schema = JsonDocument.Parse(Of(edition));

        Assert.Equal(id, schema.RootElement.GetProperty("$id").GetString());
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Same(Of(edition), Of(edition));
        Assert.DoesNotContain('\r', Of(edition));
        Assert.EndsWith("}\n", Of(edition), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_schema_of_an_edition_that_there_is_not() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportJsonSchema.ForEdition((ReportEdition)2020));

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_section_row_and_cell_has_its_official_label_as_title_and_a_row_its_basis(ReportTemplate template)
    {
        using var document = JsonDocument.Parse(ReportJsonSchema.ForEdition(template.Edition));
        var schema = new Walk(document.RootElement);

        Assert.All(ReportTemplate.Sections, section =>
        {
            Assert.Equal(section.ToString(), schema.TitleAt(section.Pointer));
            Assert.Contains(section.EnglishHeading, schema.DescriptionAt(section.Pointer), StringComparison.Ordinal);
        });
        Assert.All(template.Tables.SelectMany(table => table.Rows), row =>
        {
            Assert.Equal(row.Label, schema.TitleAt(row.Pointer));
            Assert.Contains(row.EnglishLabel, schema.DescriptionAt(row.Pointer), StringComparison.Ordinal);
            Assert.Equal(row.LegalBasis != null, schema.DescriptionAt(row.Pointer).EndsWith("依据：" + row.LegalBasis, StringComparison.Ordinal));
            string[] groups = row.Pointer.Split('/');
            for (int i = 0; i < row.Groups.Count; i++)
                Assert.Equal(row.Groups[i], schema.TitleAt(string.Join('/', groups.Take(i + 3))));
        });
        Assert.All(template.Cells, cell =>
        {
            Assert.Equal(cell.Column.Label, schema.TitleAt(cell.Address.ToString()));
            Assert.Contains(cell.Column.EnglishLabel, schema.DescriptionAt(cell.Address.ToString()), StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_member_that_is_written_has_a_title_and_a_description(ReportTemplate template)
    {
        using var schema = JsonDocument.Parse(ReportJsonSchema.ForEdition(template.Edition));
        using var report = JsonDocument.Parse(ReportJson.Serialize(AnnualReport.CreateBlank(template.Edition, 2023)));

        Assert.All(report.RootElement.EnumerateObject(), member =>
        {
            Assert.NotEmpty(new Walk(schema.RootElement).TitleAt("/" + member.Name));
            Assert.NotEmpty(new Walk(schema.RootElement).DescriptionAt("/" + member.Name));
        });
    }

    [Fact]
    public void What_editions_have_alike_stands_once_in_the_schema_of_all()
    {
        using var schema = JsonDocument.Parse(ReportJsonSchema.AllEditions);

        string[] sections = [.. schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name).Where(name => ReportTemplate.Sections.Any(section => name.StartsWith(section.Pointer[1..], StringComparison.Ordinal)))];

        Assert.Equal(["proactiveDisclosure2019", "proactiveDisclosure2021", "applications", "applicationsRow", "proceedings", "proceedingsRow"], sections);
    }

    [Fact]
    public void Pointers_are_the_same_in_the_schema_of_results()
    {
        using var schema = JsonDocument.Parse(ResultJson.Schema);

        Assert.Equal(PointerSyntax.Pattern, schema.RootElement.GetProperty("$defs").GetProperty("pointer").GetProperty("pattern").GetString());
    }

    private static string Of(ReportEdition? edition) => edition is { } one ? ReportJsonSchema.ForEdition(one) : ReportJsonSchema.AllEditions;

    /// <summary>The way through a schema to what stands at a JSON pointer of a report.</summary>
    private sealed class Walk(JsonElement root)
    {
        internal string TitleAt(string pointer) => Find(pointer, "title");

        internal string DescriptionAt(string pointer) => Find(pointer, "description");

        private string Find(string pointer, string keyword)
        {
            JsonElement schema = root;
            foreach (string name in pointer.Split('/').Skip(1))
                schema = Resolve(schema).GetProperty("properties").GetProperty(name);
            return (schema.TryGetProperty(keyword, out JsonElement words) ? words : Resolve(schema).GetProperty(keyword)).GetString()!;
        }

        private JsonElement Resolve(JsonElement schema) =>
            schema.TryGetProperty("$ref", out JsonElement reference) ? root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]) : schema;
    }
}
