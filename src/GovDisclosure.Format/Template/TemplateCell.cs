namespace GovDisclosure.Format;

/// <summary>A number cell of the form.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TemplateCell
{
    internal TemplateCell(int index, CellAddress address, TemplateTable table, TemplateRow row, TemplateColumn column, string labelPath)
    {
        Index = index;
        Address = address;
        Table = table;
        Row = row;
        Column = column;
        LabelPath = labelPath;
    }

    /// <summary>The place of the cell in <see cref="ReportTemplate.Cells"/>, which is the printed order.</summary>
    public int Index { get; }

    /// <summary>The address; it prints as the JSON pointer of the cell.</summary>
    public CellAddress Address { get; }

    /// <summary>The table.</summary>
    public TemplateTable Table { get; }

    /// <summary>The row.</summary>
    public TemplateRow Row { get; }

    /// <summary>The column.</summary>
    public TemplateColumn Column { get; }

    /// <summary>What kind of number the cell holds.</summary>
    public CellKind Kind => Column.Kind;

    /// <summary>The official labels from outside in, e.g. 三、本年度办理结果（四）1.本机关不掌握相关政府信息·总计.</summary>
    public string LabelPath { get; }

    /// <summary>The article behind the cell, or <see langword="null"/> where none is named.</summary>
    public string? LegalBasis => Row.LegalBasis;

    /// <summary>The label path.</summary>
    public override string ToString() => LabelPath;
}
