using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Serialization.Schema;

/// <summary>The sections of tables in a schema of one or of several editions. What all have alike stands once; otherwise the edition decides.</summary>
internal sealed class SectionSchemas
{
    private readonly IReadOnlyList<ReportEdition> _editions;
    private readonly bool _isSum;
    private readonly JsonObject _definitions;
    private readonly Dictionary<ReportEdition, JsonObject> _byEdition;

    /// <param name="editions">The editions that the schema is of.</param>
    /// <param name="definitions">Where the sections are put, beside the values of their cells.</param>
    /// <param name="isSum">Whether the schema is that of a sum.</param>
    internal SectionSchemas(IReadOnlyList<ReportEdition> editions, JsonObject definitions, bool isSum)
    {
        _editions = editions;
        _isSum = isSum;
        _definitions = definitions;
        _byEdition = editions.ToDictionary(edition => edition, _ => new JsonObject());
    }

    /// <summary>Adds a section, and says what stands in its place.</summary>
    internal JsonObject Add(Func<CellTree, CellNode> section)
    {
        TableSchema[] alike = [.. _editions.Select(edition => new TableSchema(section(CellTree.For(edition)), string.Empty, _isSum))];
        if (alike.All(alike[0].IsLike))
        {
            alike[0].AddTo(_definitions);
            return new() { ["$ref"] = SchemaParts.ReferenceTo(alike[0].Name) };
        }

        foreach (ReportEdition edition in _editions)
        {
            CellNode node = section(CellTree.For(edition));
            var own = new TableSchema(node, ReportEditions.GetName(edition), _isSum);
            own.AddTo(_definitions);
            _byEdition[edition][node.Name] = new JsonObject { ["$ref"] = SchemaParts.ReferenceTo(own.Name) };
        }

        TemplateSection form = section(CellTree.For(_editions[0])).First!.Table.Section;
        return SchemaParts.Described(form.Title, "其表格因格式版本而异 / Its tables differ from edition to edition", []);
    }

    /// <summary>The member that says which edition it is.</summary>
    internal JsonObject Edition() => SchemaParts.Choice(
        "格式版本",
        string.Join("，", _editions.Select(edition => ReportEditions.GetName(edition) + "：" + ReportEditions.GetNotice(edition))) + "；必须写明 / The edition of the form; it has to be there",
        [.. _editions.Select(ReportEditions.GetName)]);

    /// <summary>Adds what the edition decides, and the definitions at the end.</summary>
    internal void Complete(JsonObject schema)
    {
        JsonNode[] conditions = [.. _editions.Where(edition => _byEdition[edition].Count > 0).Select(Condition)];
        if (conditions.Length > 0)
            schema["allOf"] = new JsonArray(conditions);
        schema["$defs"] = _definitions;
    }

    private JsonObject Condition(ReportEdition edition)
    {
        string name = ReportMembers.Report.NameOf(ReportMembers.Edition);
        return new()
        {
            ["if"] = new JsonObject { ["required"] = SchemaParts.Names([name]), ["properties"] = new JsonObject { [name] = new JsonObject { ["const"] = ReportEditions.GetName(edition) } } },
            ["then"] = new JsonObject { ["properties"] = _byEdition[edition] },
        };
    }
}
