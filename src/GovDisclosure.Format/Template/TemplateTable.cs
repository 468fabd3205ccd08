using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A table of the form. Every row of it has every column.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TemplateTable
{
    internal TemplateTable(TemplateSection section, string? caption, string? corner, IReadOnlyList<TemplateRow> rows, IReadOnlyList<TemplateColumn> columns, IReadOnlyList<TemplateGroup> rowGroups, IReadOnlyList<TemplateGroup> columnGroups)
    {
        Section = section;
        Caption = caption;
        Corner = corner;
        Rows = new ValueList<TemplateRow>(rows);
        Columns = new ValueList<TemplateColumn>(columns);
        RowGroups = new ValueList<TemplateGroup>(rowGroups);
        ColumnGroups = new ValueList<TemplateGroup>(columnGroups);
    }

    /// <summary>The section the table stands in.</summary>
    public TemplateSection Section { get; }

    /// <summary>The caption over a small table of section 二, e.g. 第二十条第（一）项; <see langword="null"/> elsewhere.</summary>
    public string? Caption { get; }

    /// <summary>
    /// What stands over the labels of the rows, e.g. 信息内容; <see langword="null"/> where the rows are printed side by
    /// side and not one below the other, so that their labels are heads themselves: in section 四.
    /// </summary>
    public string? Corner { get; }

    /// <summary>The rows in printed order.</summary>
    public IReadOnlyList<TemplateRow> Rows { get; }

    /// <summary>The columns in printed order.</summary>
    public IReadOnlyList<TemplateColumn> Columns { get; }

    /// <summary>The labels that stand left of several rows, each once, in printed order: those of <see cref="TemplateRow.Groups"/>.</summary>
    public IReadOnlyList<TemplateGroup> RowGroups { get; }

    /// <summary>The labels that stand over several columns, each once, in printed order: those of <see cref="TemplateColumn.Groups"/>.</summary>
    public IReadOnlyList<TemplateGroup> ColumnGroups { get; }

    /// <summary>The caption, or the heading of the section.</summary>
    public override string ToString() => Caption ?? Section.ToString();
}
