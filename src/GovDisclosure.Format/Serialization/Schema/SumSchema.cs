using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Serialization.Schema;

/// <summary>Makes the schema of a sum. Nothing reads a sum, so that nothing in it may be missing.</summary>
internal static class SumSchema
{
    internal static string Write()
    {
        var sections = new SectionSchemas(ReportEditions.All, new()
        {
            [SchemaParts.Count] = Cell("integer"),
            [SchemaParts.Amount] = Cell("number"),
        }, isSum: true);
        JsonObject sum = SchemaParts.Whole(
            SumMembers.Sum,
            new() { ["const"] = SumMembers.Format },
            sections.Edition(),
            sections.Editions(),
            SchemaParts.Described("份数", "汇总的报告份数 / How many reports were added up", Number()),
            sections.Add(tree => tree.ProactiveDisclosure),
            sections.Add(tree => tree.Applications),
            sections.Add(tree => tree.Proceedings));
        sections.Complete(sum);
        return SchemaText.Write(SchemaText.Document("urn:govdisclosure:format:sum:1", "政府信息公开工作年度报告汇总", "逐格汇总：所填数字之和，以及有几份空白 / Reports added up cell by cell: the sum of the numbers given, and how many reports were blank", sum));
    }

    private static JsonObject Cell(string type) =>
        SchemaParts.Whole(
            SumMembers.Cell,
            SchemaParts.Described("合计", "所填数字之和；没有一份填写，或超过 28 位有效数字，为 null / The sum of the numbers given; null where none was, or where it has too many digits", new() { ["type"] = SchemaParts.OrNull(type) }),
            SchemaParts.Described("空白", "空白的报告份数 / How many reports were blank", Number()));

    private static JsonObject Number() => new() { ["type"] = "integer", ["minimum"] = 0 };
}
