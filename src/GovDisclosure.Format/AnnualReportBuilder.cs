using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>Builds an <see cref="AnnualReport"/>, or edits a copy of one. Setting a cell of a table that is not there adds the table.</summary>
/// <remarks>Mutable; not safe to share between threads. It can be used again after <see cref="Build"/>.</remarks>
/// <example>
/// <code>
/// var builder = new AnnualReportBuilder(ReportEdition.Edition2021) { Year = 2023, Issuer = new Issuer("示例市财政局") };
/// builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson] = 3;
/// builder[CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan")] = 0.5m;
/// 
/// AnnualReport built = builder.Build();
/// Console.WriteLine(built.Applications?[ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson]);   // 3
/// Console.WriteLine(built.Applications?[ApplicationRow.NewlyReceived, ApplicantCategory.Total] is null);   // True: not set is blank, never 0
/// </code>
/// </example>
public sealed class AnnualReportBuilder
{
    private readonly ReportCells _cells;
    private Issuer _issuer = Issuer.Unknown;
    private int? _year;

    /// <summary>A builder for a report of this edition with no table and no text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public AnnualReportBuilder(ReportEdition edition)
    {
        _cells = new ReportCells(edition);
        Applications = new ApplicationTableBuilder(this);
        Proceedings = new ProceedingsBuilder(this);
    }

    internal AnnualReportBuilder(AnnualReport report)
    {
        _cells = report.Cells.Clone();
        Applications = new ApplicationTableBuilder(this);
        Proceedings = new ProceedingsBuilder(this);
        Year = report.Year;
        Title = report.Title;
        Preamble = report.Preamble;
        Issuer = report.Issuer;
        Period = report.Period;
        PublishedOn = report.PublishedOn;
        Overview = report.Overview;
        Problems = report.Problems;
        OtherMatters = report.OtherMatters;
        Closing = report.Closing;
        Annotations = report.Annotations.ToList();
        AdditionalRows = report.AdditionalRows.ToList();
        Refused = report.Refused.ToList();
    }

    /// <summary>The edition of the form.</summary>
    public ReportEdition Edition => _cells.Edition;

    /// <summary>The form: the edition, and whether （六）其他处理 has three rows or one.</summary>
    public ReportTemplate Template => _cells.Template;

    /// <summary>Whether （六）其他处理 has three rows or one. A change blanks the rows of both forms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public OtherHandlingForm OtherHandling
    {
        get => _cells.OtherHandling;
        set => _cells.SetOtherHandling(
            value is OtherHandlingForm.Divided or OtherHandlingForm.Undivided ? value : throw new ArgumentOutOfRangeException(nameof(value)));
    }

    /// <summary>The year reported on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9999.</exception>
    public int? Year
    {
        get => _year;
        set => _year = value is null or (>= 1 and <= 9999) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>The title as printed.</summary>
    public string? Title { get; set; }

    /// <summary>The text before section 一.</summary>
    public string? Preamble { get; set; }

    /// <summary>The body whose report it is.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>; use <see cref="Issuer.Unknown"/>.</exception>
    public Issuer Issuer
    {
        get => _issuer;
        set => _issuer = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>统计期限.</summary>
    public ReportingPeriod? Period { get; set; }

    /// <summary>The day of publication.</summary>
    public ReportDate? PublishedOn { get; set; }

    /// <summary>一、总体情况.</summary>
    public ProseSection? Overview { get; set; }

    /// <summary>五、存在的主要问题及改进情况.</summary>
    public ProseSection? Problems { get; set; }

    /// <summary>六、其他需要报告的事项.</summary>
    public OtherMatters? OtherMatters { get; set; }

    /// <summary>What follows section 六.</summary>
    public string? Closing { get; set; }

    /// <summary>Remarks, notes, and prose inside sections 二 to 四.</summary>
    public IList<Annotation> Annotations { get; } = new List<Annotation>();

    /// <summary>Rows of the issuer's own.</summary>
    public IList<AdditionalRow> AdditionalRows { get; } = new List<AdditionalRow>();

    /// <summary>What a reader did not take.</summary>
    public IList<Refusal> Refused { get; } = new List<Refusal>();

    /// <summary>The unit printed beside 采购总金额; it may be set in the edition of 2019 only.</summary>
    /// <exception cref="InvalidOperationException">The edition has no 政府集中采购.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public ProcurementUnit? ProcurementUnit
    {
        get => _cells.ProcurementUnit;
        set
        {
            if (value is not (null or Format.ProcurementUnit.Yuan or Format.ProcurementUnit.TenThousandYuan))
                throw new ArgumentOutOfRangeException(nameof(value));
            if (value != null)
                IncludeTableOf(CellLayout.Slot("/proactiveDisclosure/procurement/amount"));
            _cells.ProcurementUnit = value;
        }
    }

    /// <summary>The matrix of section 三.</summary>
    public ApplicationTableBuilder Applications { get; }

    /// <summary>The table of section 四.</summary>
    public ProceedingsBuilder Proceedings { get; }

    /// <summary>
    /// The number in a cell, <see langword="null"/> for blank. A count is a whole number of at most 10^12 in magnitude, an
    /// amount has at most 28 significant digits.
    /// </summary>
    /// <exception cref="ArgumentException">The form has no such cell, or the cell holds counts and the value is no whole number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is greater than 10^12 in magnitude, or the amount has more than 28 digits.</exception>
    public decimal? this[CellAddress address]
    {
        get => address.IsValid ? _cells[address.Slot] : throw CellAddress.NamesNoCell(nameof(address));
        set
        {
            TemplateCell cell = Template.GetCell(address);
            if (cell.Kind == CellKind.Amount)
            {
                NumberLimits.RequireAmount(value, nameof(value));
                IncludeTableOf(address.Slot);
                _cells.SetAmount(address.Slot, value);
                return;
            }

            if (value is { } number && decimal.Truncate(number) != number)
                throw new ArgumentException(FormattableString.Invariant($"{address}: {number} 不是整数 / is no whole number"), nameof(value));
            if (value is < -NumberLimits.MaxCount or > NumberLimits.MaxCount)
                throw new ArgumentOutOfRangeException(nameof(value), value, $"{address}: 超出 ±10^12 / beyond ±10^12");
            IncludeTableOf(address.Slot);
            _cells.SetCount(address.Slot, (long?)value);
        }
    }

    /// <summary>Whether every row of the table is there; <see langword="false"/> where the form has no such table.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public bool Includes(TemplateTable table)
    {
        TemplateTable? own = FindOwn(table);
        return own != null && own.Rows.All(row => IsFound(FirstCell(own, row)));
    }

    /// <summary>Adds a table of the form; its cells are blank.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The form has no such table.</exception>
    public void Include(TemplateTable table)
    {
        TemplateTable own = Own(table);
        foreach (TemplateRow row in own.Rows)
            SetFound(own, row, true);
    }

    /// <summary>Takes a table away with all its numbers.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The form has no such table.</exception>
    public void Exclude(TemplateTable table)
    {
        TemplateTable own = Own(table);
        foreach (TemplateRow row in own.Rows)
            SetFound(own, row, false);
    }

    /// <summary>
    /// The report. What is set later does not change it. Without the table of section 三 there is no （六）, and the report
    /// has the form of its edition.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A text holds a lone surrogate, which no encoding can write; or a list holds <see langword="null"/>.
    /// </exception>
    public AnnualReport Build()
    {
        RequireNoNull(Annotations, "annotations");
        RequireNoNull(AdditionalRows, "additionalRows");
        RequireNoNull(Refused, "refused");
        RequireWellFormed();
        return new AnnualReport(this, Finished(_cells.Clone()));
    }

    /// <summary>
    /// The report, from a builder that is not used again: it takes the cells and not a copy. The texts are known to hold no
    /// lone surrogate, and the lists no null.
    /// </summary>
    internal AnnualReport BuildLast() => new(this, Finished(_cells));

    internal ReportCells Cells => _cells;

    internal bool IsFound(CellAddress address) => Template.TryGetCell(address, out TemplateCell? cell) && _cells.IsFound(cell);

    internal void SetFound(TemplateTable table, TemplateRow row, bool found) => _cells.SetFound(table, row, found);

    private static ReportCells Finished(ReportCells cells)
    {
        if (!cells.HasApplications)
            cells.SetOtherHandling(ReportTemplate.For(cells.Edition).OtherHandling);
        return cells;
    }

    private void IncludeTableOf(int slot)
    {
        TemplateCell cell = Template.CellAt(slot)
            ?? throw new InvalidOperationException($"{Template.ChineseName}没有 {CellLayout.Pointer(slot)} / {Template} has no {CellLayout.Pointer(slot)}");
        if (!_cells.IsFound(cell))
            Include(cell.Table);
    }

    private TemplateTable Own(TemplateTable table) =>
        FindOwn(table) ?? throw new ArgumentException($"{Template.ChineseName}没有表格 {table} / {Template} has no table {table}", nameof(table));

    /// <summary>The table as this form has it: a caller may hold that of the other form of （六）.</summary>
    private TemplateTable? FindOwn(TemplateTable table)
    {
        if (table is null)
            throw new ArgumentNullException(nameof(table));
        return Template.TryGetCell(FirstCell(table, table.Rows[0]), out TemplateCell? first) && first.Column == first.Table.Columns[0] ? first.Table : null;
    }

    private static CellAddress FirstCell(TemplateTable table, TemplateRow row) => new(CellLayout.Slot(row.Pointer + "/" + table.Columns[0].Name));

    private static void RequireNoNull<T>(IList<T> items, string member)
        where T : class
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
                throw new ArgumentException(FormattableString.Invariant($"{member} 第 {i + 1} 项为 null / item {i + 1} of {member} is null"), member);
        }
    }

    private void RequireWellFormed()
    {
        WellFormed.Require(Title, "title");
        WellFormed.Require(Preamble, "preamble");
        WellFormed.Require(Issuer.Name, "issuer.name");
        WellFormed.Require(Issuer.Identifier, "issuer.identifier");
        WellFormed.Require(Overview?.Text, "overview.text");
        WellFormed.Require(Problems?.Text, "problems.text");
        WellFormed.Require(OtherMatters?.Text, "otherMatters.text");
        WellFormed.Require(Closing, "closing");
        foreach (Annotation annotation in Annotations)
        {
            WellFormed.Require(annotation.At, "annotations.at");
            WellFormed.Require(annotation.Text, "annotations.text");
        }

        foreach (AdditionalRow row in AdditionalRows)
        {
            WellFormed.Require(row.Table, "additionalRows.table");
            WellFormed.Require(row.Label, "additionalRows.label");
            foreach (string cell in row.Cells)
                WellFormed.Require(cell, "additionalRows.cells");
        }

        foreach (Refusal refusal in Refused)
        {
            WellFormed.Require(refusal.At, "refused.at");
            WellFormed.Require(refusal.Printed, "refused.printed");
            WellFormed.Require(refusal.Code, "refused.code");
        }
    }
}
