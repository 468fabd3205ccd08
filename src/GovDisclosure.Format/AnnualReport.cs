using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// An annual report on government information disclosure, 政府信息公开工作年度报告 (条例第49、50条), in any edition of
/// the national format. It holds a faulty or incomplete report as published: a blank cell is <see langword="null"/> and
/// never 0, printed numbers are never repaired.
/// </summary>
/// <remarks>
/// Immutable, thread-safe, equal by value. Made by <see cref="AnnualReportBuilder"/>, by a reader, or from JSON.
/// </remarks>
[JsonConverter(typeof(AnnualReportJsonConverter))]
public sealed class AnnualReport : IEquatable<AnnualReport>
{
    internal AnnualReport(AnnualReportBuilder builder, ReportCells cells)
    {
        Cells = cells;
        Year = builder.Year;
        Title = builder.Title;
        Preamble = builder.Preamble;
        Issuer = builder.Issuer;
        Period = builder.Period;
        PublishedOn = builder.PublishedOn;
        Overview = builder.Overview;
        Problems = builder.Problems;
        OtherMatters = builder.OtherMatters;
        Closing = builder.Closing;
        Annotations = ListOf(builder.Annotations);
        AdditionalRows = ListOf(builder.AdditionalRows);
        Refused = ListOf(builder.Refused);
        ProactiveDisclosure = cells.ProactiveDisclosureRows == 0 ? null : ReportEditions.Of(cells.Edition).ViewProactiveDisclosure(cells);
        Applications = cells.HasApplications ? new ApplicationTable(cells) : null;
        Proceedings = cells.HasProceedings ? new Proceedings(cells) : null;
    }

    /// <summary>The edition of the form that was used.</summary>
    public ReportEdition Edition => Cells.Edition;

    /// <summary>The form of this report: its edition, and whether （六）其他处理 has three rows or one.</summary>
    public ReportTemplate Template => Cells.Template;

    /// <summary>The year reported on (报告年度), or <see langword="null"/> where it is not known.</summary>
    public int? Year { get; }

    /// <summary>The title as printed.</summary>
    public string? Title { get; }

    /// <summary>The text before section 一.</summary>
    public string? Preamble { get; }

    /// <summary>The body whose report it is.</summary>
    public Issuer Issuer { get; }

    /// <summary>统计期限: the days the report covers.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The day of publication (公布日期).</summary>
    public ReportDate? PublishedOn { get; }

    /// <summary>一、总体情况; <see langword="null"/> where the heading was not found.</summary>
    public ProseSection? Overview { get; }

    /// <summary>二、主动公开政府信息情况; <see langword="null"/> where none of its tables was found.</summary>
    public ProactiveDisclosure? ProactiveDisclosure { get; }

    /// <summary>三、收到和处理政府信息公开申请情况; <see langword="null"/> where its table was not found.</summary>
    public ApplicationTable? Applications { get; }

    /// <summary>四、政府信息公开行政复议、行政诉讼情况; <see langword="null"/> where its table was not found.</summary>
    public Proceedings? Proceedings { get; }

    /// <summary>五、存在的主要问题及改进情况; <see langword="null"/> where the heading was not found.</summary>
    public ProseSection? Problems { get; }

    /// <summary>六、其他需要报告的事项; <see langword="null"/> where the heading was not found.</summary>
    public OtherMatters? OtherMatters { get; }

    /// <summary>What follows section 六: signature, date, contact.</summary>
    public string? Closing { get; }

    /// <summary>Remarks in cells, notes under tables, prose inside sections 二 to 四.</summary>
    public IReadOnlyList<Annotation> Annotations { get; }

    /// <summary>Rows of the issuer's own, never added up.</summary>
    public IReadOnlyList<AdditionalRow> AdditionalRows { get; }

    /// <summary>What the reader did not take. A blank cell that this does not cover was left blank by the issuer.</summary>
    public IReadOnlyList<Refusal> Refused { get; }

    internal ReportCells Cells { get; }

    /// <summary>
    /// The number in a cell; <see langword="null"/> where it is blank or refused, where its table was not found, or where
    /// the form of this report has no such cell.
    /// </summary>
    /// <exception cref="ArgumentException">The address is the default value.</exception>
    public decimal? this[CellAddress address] =>
        address.IsValid ? Cells[address.Slot] : throw CellAddress.NamesNoCell(nameof(address));

    /// <summary>A report of this edition with every table there and every cell blank, and the three prose sections empty.</summary>
    /// <param name="edition">The edition of the form.</param>
    /// <param name="year">The report year (报告年度), 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration, or the year is not between 1 and 9999.</exception>
    public static AnnualReport CreateBlank(ReportEdition edition, int year)
    {
        var builder = new AnnualReportBuilder(edition)
        {
            Year = year,
            Overview = new ProseSection(string.Empty),
            Problems = new ProseSection(string.Empty),
            OtherMatters = new OtherMatters(string.Empty),
        };
        foreach (TemplateTable table in builder.Template.Tables)
            builder.Include(table);
        return builder.Build();
    }

    /// <summary>A builder that starts from this report, to edit a copy.</summary>
    public AnnualReportBuilder ToBuilder() => new(this);

    /// <summary>Whether the reader refused the cell, its row or its table.</summary>
    public bool IsRefused(CellAddress address)
    {
        if (Refused.Count == 0)
            return false;
        string pointer = address.ToString();
        foreach (Refusal refusal in Refused)
        {
            if (refusal.Covers(pointer))
                return true;
        }

        return false;
    }

    /// <summary>
    /// This report with each blank total filled in that its parts determine. A total is filled only where every part is
    /// given; a printed total is never changed, and neither is one that the reader refused. Where the parts of a row and
    /// of a column would give a total two values, it stays blank.
    /// </summary>
    public AnnualReport WithComputedTotals() => ComputedTotals.Fill(this);

    /// <summary>Whether everything both hold is the same.</summary>
    public bool Equals(AnnualReport? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Cells.ValueEquals(other.Cells)
                && Year == other.Year
                && Title == other.Title
                && Preamble == other.Preamble
                && Issuer == other.Issuer
                && Period == other.Period
                && PublishedOn == other.PublishedOn
                && Overview == other.Overview
                && Problems == other.Problems
                && OtherMatters == other.OtherMatters
                && Closing == other.Closing
                && Annotations.Equals(other.Annotations)
                && AdditionalRows.Equals(other.AdditionalRows)
                && Refused.Equals(other.Refused)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnnualReport);

    /// <inheritdoc/>
    public override int GetHashCode() => (Edition, Year, Title, Issuer, Applications).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(AnnualReport? left, AnnualReport? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(AnnualReport? left, AnnualReport? right) => !(left == right);

    private static ValueList<T> ListOf<T>(IList<T> items) => items.Count == 0 ? ValueList<T>.Empty : new ValueList<T>(items);
}
