using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Editions.Tests;

/// <summary>The model, the JSON, its schema and the layout have every cell of every edition.</summary>
public class FormTests
{
    /// <summary>With a made-up edition in the list these tests have to be run on it.</summary>
    [Fact]
    public void The_list_has_as_many_editions_as_it_should() =>
        Assert.Equal(int.Parse(Environment.GetEnvironmentVariable("GOVDISCLOSURE_EDITIONS") ?? "2", CultureInfo.InvariantCulture), ReportEditions.All.Count);

    [Fact]
    public void The_list_names_every_member_of_the_enumeration_in_the_order_of_their_years()
    {
        Assert.Equal(Enum.GetValues<ReportEdition>().Order(), ReportEditions.All.Order());
        Assert.Equal(ReportEditions.All.OrderBy(ReportEditions.GetFirstYear), ReportEditions.All);
        Assert.Equal(ReportEditions.All.Count, ReportEditions.All.Select(ReportEditions.GetName).Distinct().Count());
        Assert.Equal(ReportEditions.All.Count, ReportEditions.All.Select(ReportEditions.GetNotice).Distinct().Count());
        Assert.All(ReportEditions.All, edition => Assert.Equal(edition, ReportEditions.InForceIn(ReportEditions.GetFirstYear(edition))));
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Every_cell_keeps_its_number_and_an_address_of_its_own(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, form);

        decimal?[] numbers = [.. report.Template.Cells.Select(cell => report[cell.Address])];
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
        Assert.DoesNotContain(null, numbers);
        Assert.All(report.Template.Cells, cell => Assert.Equal(cell.Address, CellAddress.Parse(cell.Address.ToString())));
        Assert.All(report.Template.Cells, cell => Assert.Equal(cell.LabelPath, cell.Address.GetLabelPath(edition)));
        Assert.Equal(report, report.ToBuilder().Build());
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Cells_of_other_editions_are_neither_given_nor_blank_nor_in_print(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, form);

        foreach (TemplateCell cell in ReportEditions.All.SelectMany(other => ReportTemplate.For(other).Cells).Where(cell => !report.Template.TryGetCell(cell.Address, out _)))
        {
            Assert.Null(report[cell.Address]);
            Assert.Throws<InvalidOperationException>(() => IncludeBy(report.ToBuilder(), cell.Address));
        }
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Addresses_by_row_and_category_are_those_of_the_pointers(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, form);
        HashSet<CellAddress> own = [.. report.Template.Cells.Select(cell => cell.Address)];

        foreach (ApplicationRow row in Enum.GetValues<ApplicationRow>())
        {
            foreach (ApplicantCategory category in Enum.GetValues<ApplicantCategory>())
            {
                CellAddress address = CellAddress.Of(row, category);
                Assert.Equal(own.Contains(address) ? report[address] : null, report.Applications![row, category]);
                Assert.EndsWith("/" + char.ToLowerInvariant(category.ToString()[0]) + category.ToString()[1..], address.ToString(), StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Reached by properties alone, every number of the tables is there once.</summary>
    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void The_typed_model_shows_every_number_once(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, form);
        var shown = new List<decimal>();
        foreach (object section in new object[] { report.ProactiveDisclosure!, report.Applications!, report.Proceedings! })
            Collect(section, shown);

        Assert.Equal(report.Template.Cells.Select(cell => report[cell.Address]!.Value).Order(), shown.Order());
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Json_has_every_cell_at_its_pointer_and_reads_back(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, form);
        string json = ReportJson.Serialize(report);
        JsonNode root = JsonNode.Parse(json)!;

        Assert.Equal(ReportEditions.GetName(edition), (string?)root["edition"]);
        Assert.All(report.Template.Cells, cell => Assert.Equal(report[cell.Address], (decimal?)At(root, cell.Address.ToString())));
        Assert.Equal(report, ReportJson.Deserialize(json));
        Assert.Equal(report, ReportJson.Deserialize(root.ToJsonString(new() { WriteIndented = true })));
    }

    [Theory]
    [MemberData(nameof(Forms.Prescribed), MemberType = typeof(Forms))]
    public void The_schema_has_every_cell_with_its_labels(ReportEdition edition)
    {
        JsonNode schema = JsonNode.Parse(ReportJsonSchema.ForEdition(edition))!;

        foreach (TemplateCell cell in ReportTemplate.For(edition, OtherHandlingForm.Divided).Cells.Concat(ReportTemplate.For(edition, OtherHandlingForm.Undivided).Cells))
        {
            JsonNode? found = schema;
            foreach (string name in cell.Address.ToString().Split('/').Skip(1))
                found = Resolve(schema, Resolve(schema, found)?["properties"]?[name]);
            Assert.True(found != null, cell.Address.ToString());
        }

        Assert.Contains(ReportEditions.GetName(edition), ReportJsonSchema.AllEditions, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void The_layout_sets_every_cell_once(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, form);
        ReportLayout layout = ReportLayout.Of(report);

        CellAddress[] set = [.. layout.Document.Blocks.OfType<SourceTable>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(layout.AddressOf).OfType<CellAddress>()];

        Assert.Equal(report.Template.Cells.Select(cell => cell.Address.ToString()).Order(StringComparer.Ordinal), set.Select(address => address.ToString()).Order(StringComparer.Ordinal));
    }

    private static void IncludeBy(AnnualReportBuilder builder, CellAddress address)
    {
        try
        {
            builder[address] = 1;
        }
        catch (ArgumentException)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Collect(object view, List<decimal> shown)
    {
        foreach (PropertyInfo property in view.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.GetValue(view) is not { } value)
                continue;
            if (value is long count)
                shown.Add(count);
            else if (value is decimal amount)
                shown.Add(amount);
            else if (!value.GetType().IsEnum && value.GetType().Assembly == typeof(AnnualReport).Assembly)
                Collect(value, shown);
        }
    }

    private static JsonNode? At(JsonNode root, string pointer) => pointer.Split('/').Skip(1).Aggregate((JsonNode?)root, (node, name) => node?[name]);

    private static JsonNode? Resolve(JsonNode root, JsonNode? schema) =>
        schema?["$ref"] is { } reference ? Resolve(root, At(root, ((string)reference!)[1..])) : schema;
}
