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
            sections.Add(tree => tree.Proceedings),
            SchemaParts.Described("说明", "未计入的报告，和不能断定是否应当计入的报告 / Reports left out, and those of which it is not certain that they belong here", new() { ["type"] = "array", ["items"] = Remark() }));
        sections.Complete(sum);
        return SchemaText.Write(SchemaText.Document("urn:govdisclosure:format:sum:1", "政府信息公开工作年度报告汇总", "逐格汇总：所填数字之和，以及有几份空白 / Reports added up cell by cell: the sum of the numbers given, and how many reports were blank", sum));
    }

    private static JsonObject Remark()
    {
        var kinds = new JsonArray();
        foreach (string kind in SumMembers.Kinds)
            kinds.Add((JsonNode)kind);
        return SchemaParts.Whole(
            SumMembers.Remark,
            SchemaParts.Described("情形", "repeated：同一机关同一年度；otherYear：年度不同；sameContent：内容与另一份相同；noName、noYear：没有机关、没有年度 / What there is to say", new() { ["enum"] = kinds }),
            SchemaParts.Described("序号", "第几份报告，从 0 起 / Which of the reports, from 0", Number()),
            SchemaParts.Described("名称", "文件名 / The name of its file", new() { ["type"] = SchemaParts.OrNull("string") }),
            SchemaParts.Described("机关", "报告机关 / The body", new() { ["type"] = SchemaParts.OrNull("string") }),
            SchemaParts.Described("年度", "报告年度 / The year", new() { ["type"] = SchemaParts.OrNull("integer") }),
            SchemaParts.Described("计入", "是否仍计入合计 / Whether it is in the sum nevertheless", new() { ["type"] = "boolean" }),
            SchemaParts.Described("对照", "对照的报告的序号 / The report it is compared with", new() { ["type"] = SchemaParts.OrNull("integer") }),
            SchemaParts.Described("对照名称", "对照的报告的文件名 / The name of that one", new() { ["type"] = SchemaParts.OrNull("string") }));
    }

    private static JsonObject Cell(string type) =>
        SchemaParts.Whole(
            SumMembers.Cell,
            SchemaParts.Described("合计", "所填数字之和；没有一份填写，或超过 28 位有效数字，为 null / The sum of the numbers given; null where none was, or where it has too many digits", new() { ["type"] = SchemaParts.OrNull(type) }),
            SchemaParts.Described("空白", "空白的报告份数 / How many reports were blank", Number()));

    private static JsonObject Number() => new() { ["type"] = "integer", ["minimum"] = 0 };
}
