using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// The form of an edition as data: sections, tables, rows, columns, official labels and accepted variants, JSON
/// pointers, legal basis, and which cells add up to which. Everything else in the library walks it.
/// </summary>
/// <remarks>Immutable and thread-safe. There is one instance for each edition and form of （六）其他处理.</remarks>
/// <example>
/// <code>
/// ReportTemplate template = ReportTemplate.For(ReportEdition.Edition2021);
/// foreach (TemplateCell cell in template.Cells)
///     Console.WriteLine($"{cell.LabelPath} {report[cell.Address]}");   // 第二十条第（一）项 规章·本年制发件数 0
/// 
/// foreach (TemplateRow row in template.Tables.SelectMany(table => table.Rows))
///     Console.WriteLine($"{row.Pointer} {row.Label} {row.LegalBasis}");   // /applications/outcomes/granted （一）予以公开 条例第36条第（二）项
/// </code>
/// </example>
public sealed class ReportTemplate
{
    private static readonly ReportTemplate[] s_all =
    [
        .. ReportEditions.Definitions.Select((edition, place) => new ReportTemplate(edition, edition.OtherHandling, place)),
        .. ReportEditions.Definitions.Select((edition, place) => new ReportTemplate(
            edition,
            edition.OtherHandling == OtherHandlingForm.Divided ? OtherHandlingForm.Undivided : OtherHandlingForm.Divided,
            ReportEditions.Definitions.Length + place)),
    ];

    private readonly TemplateCell?[] _cellsBySlot = new TemplateCell?[CellLayout.SlotCount];
    private readonly Dictionary<string, TemplateIdentity[]> _identitiesByRule;
    private readonly Dictionary<IdentityKind, TemplateIdentity[]> _identitiesByKind;
    private readonly Dictionary<string, TemplateRow> _rows;
    private readonly Dictionary<TemplateRow, int> _firstCells;
    private readonly Dictionary<(TemplateSection, string), TemplateColumn> _columns;

    private readonly EditionDefinition _edition;

    private ReportTemplate(EditionDefinition edition, OtherHandlingForm otherHandling, int index)
    {
        Index = index;
        _edition = edition;
        OtherHandling = otherHandling;
        Tables = new ValueList<TemplateTable>(edition.Tables.Select(BuildTable));
        Applications = Tables.Single(table => table.Section.Number == 3);
        Proceedings = Tables.Single(table => table.Section.Number == 4);
        Captions = [.. Tables.Select(table => table.Caption).OfType<string>()];
        _columns = Tables.SelectMany(table => table.Columns, (table, column) => (table.Section, Column: column))
            .GroupBy(each => (each.Section, each.Column.Label))
            .ToDictionary(group => group.Key, group => group.First().Column);
        CellArray = BuildCells().ToArray();
        Cells = new ValueList<TemplateCell>(CellArray);
        Addresses = Array.ConvertAll(CellArray, cell => cell.Address);
        ProceedingAddresses = [.. CellArray.Where(cell => cell.Table == Proceedings).Select(cell => cell.Address)];
        Identities = new ValueList<TemplateIdentity>(IdentityDeclaration.Build(this));
        _rows = Tables.SelectMany(table => table.Rows).ToDictionary(row => row.Pointer, StringComparer.Ordinal);
        _firstCells = Cells.GroupBy(cell => cell.Row).ToDictionary(group => group.Key, group => group.First().Index);
        _identitiesByRule = Identities.GroupBy(identity => identity.RuleId).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _identitiesByKind = Identities.GroupBy(identity => identity.Kind).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The trial edition of 2019, 国办公开办函〔2019〕60号: 198 cells, 40 identities.</summary>
    public static ReportTemplate Edition2019 { get; } = For(ReportEdition.Edition2019);

    /// <summary>The revised edition of 2021, 国办公开办函〔2021〕30号: 200 cells, 42 identities.</summary>
    public static ReportTemplate Edition2021 { get; } = For(ReportEdition.Edition2021);

    /// <summary>Every form: each edition with the form of （六）其他处理 it prescribes, then with the other; nobody changes it.</summary>
    internal static ReportTemplate[] All => s_all;

    /// <summary>The place in <see cref="All"/>.</summary>
    internal int Index { get; }

    /// <summary>The edition.</summary>
    public ReportEdition Edition => _edition.Edition;

    /// <summary>Whether （六）其他处理 has three rows or one.</summary>
    public OtherHandlingForm OtherHandling { get; }

    /// <summary>The six sections, the same for every template.</summary>
    public static IReadOnlyList<TemplateSection> Sections => SectionsDeclaration.All;

    /// <summary>The tables in printed order.</summary>
    public IReadOnlyList<TemplateTable> Tables { get; }

    /// <summary>The number cells in printed order.</summary>
    public IReadOnlyList<TemplateCell> Cells { get; }

    /// <summary>The arithmetic identities: those of section 三 row by row, then of its columns, then of section 四.</summary>
    public IReadOnlyList<TemplateIdentity> Identities { get; }

    /// <summary>The template of an edition with the form of （六）其他处理 that the edition prescribes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public static ReportTemplate For(ReportEdition edition) => For(edition, ReportEditions.Of(edition).OtherHandling);

    /// <summary>The template of an edition with the form of （六）其他处理 that a report really has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not one of its enumeration.</exception>
    public static ReportTemplate For(ReportEdition edition, OtherHandlingForm otherHandling)
    {
        if (otherHandling is not (OtherHandlingForm.Divided or OtherHandlingForm.Undivided))
            throw new ArgumentOutOfRangeException(nameof(otherHandling));
        foreach (ReportTemplate template in s_all)
        {
            if (template.Edition == edition && template.OtherHandling == otherHandling)
                return template;
        }

        throw new ArgumentOutOfRangeException(nameof(edition));
    }

    /// <summary>The cell at an address, or <see langword="false"/> where this form has no such cell.</summary>
    public bool TryGetCell(CellAddress address, [NotNullWhen(true)] out TemplateCell? cell)
    {
        cell = address.IsValid ? _cellsBySlot[address.Slot] : null;
        return cell != null;
    }

    /// <summary>The cell at an address.</summary>
    /// <exception cref="ArgumentException">This form has no such cell.</exception>
    public TemplateCell GetCell(CellAddress address) =>
        TryGetCell(address, out TemplateCell? cell) ? cell
            : !address.IsValid ? throw CellAddress.NamesNoCell(nameof(address))
            : throw new ArgumentException($"{ChineseName}没有单元格 {address} / {this} has no cell {address}", nameof(address));

    /// <summary>
    /// The cell at a slot, to name it: as this form has it, as the other form of the edition has it, or as the newest edition
    /// that has one.
    /// </summary>
    internal static TemplateCell NamedCell(ReportTemplate form, int slot)
    {
        TemplateCell? named = form.CellAt(slot);
        for (int i = s_all.Length - 1; i >= 0 && named == null; i--)
            named = s_all[i].Edition == form.Edition ? s_all[i].CellAt(slot) : null;
        for (int i = s_all.Length - 1; i >= 0 && named == null; i--)
            named = s_all[i].CellAt(slot);
        return named!;
    }

    /// <summary>Edition and form, for messages in Chinese.</summary>
    internal string ChineseName =>
        ReportEditions.GetName(Edition) + "年格式（“其他处理”" + (OtherHandling == OtherHandlingForm.Divided ? "三行）" : "一行）");

    /// <summary>The section that a JSON pointer is in, or null where it is in none.</summary>
    internal static TemplateSection? SectionAt(string pointer)
    {
        for (int i = 0; i < SectionsDeclaration.All.Count; i++)
        {
            TemplateSection section = SectionsDeclaration.All[i];
            string own = section.Pointer;
            if (pointer.StartsWith(own, StringComparison.Ordinal) && (pointer.Length == own.Length || pointer[own.Length] == '/'))
                return section;
        }

        return null;
    }

    /// <summary>The same as <see cref="Cells"/>, to be walked without an enumerator; nobody changes it.</summary>
    internal TemplateCell[] CellArray { get; }

    /// <summary>The addresses of all cells; nobody changes it.</summary>
    internal CellAddress[] Addresses { get; }

    /// <summary>The addresses of the cells of section 四; nobody changes it.</summary>
    internal CellAddress[] ProceedingAddresses { get; }

    /// <summary>The row at a JSON pointer, or null where the form has no such row.</summary>
    internal TemplateRow? RowAt(string pointer) => _rows.TryGetValue(pointer, out TemplateRow? row) ? row : null;

    /// <summary>The table of section 三.</summary>
    internal TemplateTable Applications { get; }

    /// <summary>The table of section 四.</summary>
    internal TemplateTable Proceedings { get; }

    /// <summary>The captions of the tables of section 二, in printed order.</summary>
    internal string[] Captions { get; }

    /// <summary>The first column of a section with this label, or null.</summary>
    internal TemplateColumn? ColumnOf(TemplateSection section, string? label) =>
        label != null && _columns.TryGetValue((section, label), out TemplateColumn? column) ? column : null;

    /// <summary>The label left of several rows of a section, or null where the section has none such.</summary>
    internal TemplateGroup? GroupOf(TemplateSection section, string label) =>
        Tables.Where(table => table.Section == section).SelectMany(table => table.RowGroups).FirstOrDefault(group => group.Label == label);

    /// <summary>The place of the first cell of a row.</summary>
    internal int FirstCellOf(TemplateRow row) => _firstCells[row];

    /// <summary>The identities that a rule checks.</summary>
    internal TemplateIdentity[] IdentitiesOf(string ruleId) => _identitiesByRule[ruleId];

    /// <summary>The identities of a kind.</summary>
    internal TemplateIdentity[] IdentitiesOf(IdentityKind kind) => _identitiesByKind[kind];

    /// <summary>Whether a cell means the same in every edition that has it: those of sections 三 and 四 do, those of section 二 do not.</summary>
    internal static bool IsComparable(CellAddress cell) => cell.Slot < CellLayout.ProactiveDisclosureStart;

    internal TemplateCell? CellAt(int slot) => _cellsBySlot[slot];

    /// <summary>Edition and form.</summary>
    public override string ToString() => $"{Edition}, {OtherHandling}";

    private TemplateTable BuildTable(TableDeclaration declaration) => new(
        SectionsDeclaration.All[declaration.Section - 1],
        declaration.Caption,
        declaration.Corner,
        [.. declaration.Rows.Where(Prints).Select(row => new TemplateRow(declaration.Pointer + "/" + row.Path, row))],
        [.. declaration.Columns.Select(column => new TemplateColumn(column))],
        Groups(declaration.Rows.Where(Prints).SelectMany(row => row.Groups)),
        Groups(declaration.Columns.SelectMany(column => column.Groups)));

    private static TemplateGroup[] Groups(IEnumerable<GroupDeclaration> declarations) =>
        [.. declarations.Distinct().Select(declaration => new TemplateGroup(declaration))];

    private bool Prints(RowDeclaration row) => row.Form == null || row.Form == OtherHandling;

    private List<TemplateCell> BuildCells()
    {
        var cells = new List<TemplateCell>(216);
        foreach (TemplateTable table in Tables)
        {
            foreach (TemplateRow row in table.Rows)
            {
                foreach (TemplateColumn column in table.Columns)
                {
                    var address = new CellAddress(CellLayout.Slot(row.Pointer + "/" + column.Name));
                    var cell = new TemplateCell(cells.Count, address, table, row, column, LabelPaths.Row(table, row) + "·" + column.Label);
                    _cellsBySlot[address.Slot] = cell;
                    cells.Add(cell);
                }
            }
        }

        return cells;
    }
}
