using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Serialization.Schema;

/// <summary>The sections of tables in a schema of one or of several editions. What all have alike stands once; otherwise the edition decides.</summary>
internal sealed class SectionSchemas
{
    private readonly IReadOnlyList<ReportEdition> _editions;
    private readonly bool _isSum;
    private readonly JsonObject _definitions;
    private readonly List<(IReadOnlyList<ReportEdition> Editions, JsonObject Sections)> _choices;

    /// <param name="editions">The editions that the schema is of. A sum may be one of several of them.</param>
    /// <param name="definitions">Where the sections are put, beside the values of their cells.</param>
    /// <param name="isSum">Whether the schema is that of a sum.</param>
    internal SectionSchemas(IReadOnlyList<ReportEdition> editions, JsonObject definitions, bool isSum)
    {
        _editions = editions;
        _isSum = isSum;
        _definitions = definitions;
        _choices = [.. (isSum ? Subsets(editions) : editions.Select(edition => new[] { edition })).Select(choice => ((IReadOnlyList<ReportEdition>)choice, new JsonObject()))];
    }

    /// <summary>Adds a section, and says what stands in its place.</summary>
    internal JsonObject Add(Func<CellTree, CellNode> section)
    {
        TableSchema[] alike = [.. _choices.Select(choice => new TableSchema(section(CellTree.For(choice.Editions)), string.Empty, _isSum))];
        if (alike.All(alike[0].IsLike))
        {
            alike[0].AddTo(_definitions);
            return new() { ["$ref"] = SchemaParts.ReferenceTo(alike[0].Name) };
        }

        foreach ((IReadOnlyList<ReportEdition> editions, JsonObject sections) in _choices)
        {
            CellNode node = section(CellTree.For(editions));
            var own = new TableSchema(node, string.Join("And", editions.Select(ReportEditions.GetName)), _isSum);
            own.AddTo(_definitions);
            sections[node.Name] = new JsonObject { ["$ref"] = SchemaParts.ReferenceTo(own.Name) };
        }

        TemplateSection form = section(CellTree.For(_editions[0])).First!.Table.Section;
        return SchemaParts.Described(form.Title, "其表格因格式版本而异 / Its tables differ from edition to edition", []);
    }

    /// <summary>The member that says which edition it is; in a sum null where there are several.</summary>
    internal JsonObject Edition() => SchemaParts.Choice(
        "格式版本",
        string.Join("，", _editions.Select(edition => ReportEditions.GetName(edition) + "：" + ReportEditions.GetNotice(edition))) + (_isSum ? "；汇总多个版本时为 null / The edition of the form; null where there are several" : "；必须写明 / The edition of the form; it has to be there"),
        [.. _editions.Select(ReportEditions.GetName), .. _isSum ? new string?[] { null } : []]);

    /// <summary>The member of a sum that names the editions.</summary>
    internal JsonObject Editions() => SchemaParts.Described("所汇总的格式版本", "由旧到新；第二部分只汇总这些版本的报告 / The editions whose sections 二 were added up, the oldest first", new()
    {
        ["enum"] = new JsonArray([.. _choices.Select(choice => (JsonNode?)Names(choice.Editions))]),
    });

    /// <summary>Adds what the edition decides, and the definitions at the end.</summary>
    internal void Complete(JsonObject schema)
    {
        JsonNode[] conditions = [.. _choices.Where(choice => choice.Sections.Count > 0).Select(choice => Condition(choice.Editions, choice.Sections))];
        if (conditions.Length > 0)
            schema["allOf"] = new JsonArray(conditions);
        schema["$defs"] = _definitions;
    }

    private JsonObject Condition(IReadOnlyList<ReportEdition> editions, JsonObject sections)
    {
        string name = _isSum ? SumMembers.Sum.NameOf(SumMembers.Editions) : ReportMembers.Report.NameOf(ReportMembers.Edition);
        JsonNode value = _isSum ? Names(editions) : ReportEditions.GetName(editions[0]);
        return new()
        {
            ["if"] = new JsonObject { ["required"] = SchemaParts.Names([name]), ["properties"] = new JsonObject { [name] = new JsonObject { ["const"] = value } } },
            ["then"] = new JsonObject { ["properties"] = sections },
        };
    }

    private static JsonArray Names(IReadOnlyList<ReportEdition> editions) => [.. editions.Select(edition => (JsonNode)ReportEditions.GetName(edition))];

    /// <summary>Every choice of one or more editions, in their order, those of one first.</summary>
    private static IEnumerable<ReportEdition[]> Subsets(IReadOnlyList<ReportEdition> editions) =>
        Enumerable.Range(1, (1 << editions.Count) - 1)
            .Select(bits => editions.Where((_, index) => (bits & (1 << index)) != 0).ToArray())
            .OrderBy(choice => choice.Length);
}
