using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Serialization.Schema;

/// <summary>The schema of a section of tables in an edition: groups, rows and cells with the labels of the template.</summary>
internal sealed class TableSchema
{
    private readonly bool _isSum;
    private readonly string _rowName;
    private readonly JsonObject _section;
    private readonly JsonObject? _row;

    /// <param name="section">The section as it nests in JSON.</param>
    /// <param name="suffix">Tells its names from those of the same section in another edition.</param>
    /// <param name="isSum">Whether it is that of a sum, in which everything is there; in a report it may be null or missing.</param>
    internal TableSchema(CellNode section, string suffix, bool isSum)
    {
        _isSum = isSum;
        Name = section.Name + suffix;
        _rowName = section.Name + "Row" + suffix;
        JsonObject[] rows = [.. RowsIn(section).Select(Columns)];
        if (rows.All(row => JsonNode.DeepEquals(row, rows[0])))
            _row = rows[0];
        TemplateSection form = section.First!.Table.Section;
        string absent = isSum ? string.Empty : "; null: 未找到其表格 / none of its tables was found";
        _section = SchemaParts.Described(form.Title, form.EnglishHeading + absent, Group(section, 0));
    }

    /// <summary>The name under which the section stands.</summary>
    internal string Name { get; }

    internal bool IsLike(TableSchema other) => JsonNode.DeepEquals(_section, other._section) && JsonNode.DeepEquals(_row, other._row);

    internal void AddTo(JsonObject definitions)
    {
        definitions[Name] = _section;
        if (_row != null)
            definitions[_rowName] = _row;
    }

    private static bool IsRow(CellNode node) => node.Children[0].Kind != CellNodeKind.Group;

    private static IEnumerable<CellNode> RowsIn(CellNode node) => IsRow(node) ? [node] : node.Children.SelectMany(RowsIn);

    private JsonObject Group(CellNode group, int depth)
    {
        JsonObject schema = Closed(group, child => Child(child, depth + 1));
        if (group.Children.Any(child => child.Form != null))
            FormSchema.AddTo(schema, group, _isSum);
        return schema;
    }

    private JsonObject Child(CellNode node, int depth)
    {
        // The labels that stand left of a row are those of the groups around it, outermost first.
        if (!IsRow(node))
            return SchemaParts.Described(node.First!.Row.Groups[depth - 1], null, Group(node, depth));
        TemplateRow row = node.First!.Row;
        string description = row.EnglishLabel + (row.LegalBasis is { } basis ? "; 依据：" + basis : string.Empty);
        return _row != null
            ? SchemaParts.Reference(row.Label, description, _rowName)
            : SchemaParts.Described(row.Label, description, Columns(node));
    }

    private JsonObject Columns(CellNode row) => Closed(row, Cell);

    private JsonObject Cell(CellNode cell)
    {
        if (cell.First is not { Column: var column })
            return Unit();
        return column.Kind switch
        {
            CellKind.Amount => SchemaParts.Reference(column.Label, column.EnglishLabel, SchemaParts.Amount),
            CellKind.SignedCount => SchemaParts.Reference(column.Label, column.EnglishLabel + "; 减少为负数 / a decrease is negative", SchemaParts.Count),
            _ => SchemaParts.Reference(column.Label, column.EnglishLabel, SchemaParts.Count),
        };
    }

    private JsonObject Unit() => _isSum
        ? SchemaParts.Choice("单位", "元 / Sums are in yuan", UnitNames.Yuan)
        : SchemaParts.Choice("单位", "表中写明的金额单位；未写明为 null，不作推定 / The unit printed beside the amount; null where none is, and never assumed", UnitNames.Yuan, UnitNames.TenThousandYuan, null);

    private JsonObject Closed(CellNode node, Func<CellNode, JsonObject> member)
    {
        JsonObject[] members = [.. node.Children.Select(member)];
        if (!_isSum)
            return SchemaParts.Closed(SchemaParts.OrNull("object"), node.Members!, members);
        JsonObject schema = SchemaParts.Closed("object", node.Members!, members);
        schema["required"] = SchemaParts.Names(node.Children.Where(child => child.Form == null).Select(child => child.Name));
        return schema;
    }
}
