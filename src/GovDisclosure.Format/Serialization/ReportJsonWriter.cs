using System;
using System.Collections.Generic;
using System.Text.Json;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Serialization;

/// <summary>Writes a report as the contract has it: every member, in the order of the printed report.</summary>
internal static class ReportJsonWriter
{
    /// <summary>The version of the contract that is written, and the highest that is read.</summary>
    internal const int Contract = 1;

    private static readonly MemberNames s_report = ReportMembers.Report;
    private static readonly JsonEncodedText s_yuan = JsonEncodedText.Encode(UnitNames.Yuan);
    private static readonly JsonEncodedText s_tenThousandYuan = JsonEncodedText.Encode(UnitNames.TenThousandYuan);

    internal static void Write(Utf8JsonWriter writer, AnnualReport report)
    {
        ReportCells cells = report.Cells;
        CellTree tree = CellTree.For(report.Edition);

        writer.WriteStartObject();
        writer.WriteNumber(s_report[ReportMembers.Contract], Contract);
        writer.WriteString(s_report[ReportMembers.Edition], tree.EditionName);
        WriteCount(writer, s_report[ReportMembers.Year], report.Year);
        writer.WriteString(s_report[ReportMembers.Title], report.Title);
        writer.WriteString(s_report[ReportMembers.Preamble], report.Preamble);
        WriteIssuer(writer, report.Issuer);
        WritePeriod(writer, report.Period);
        WriteDate(writer, s_report[ReportMembers.PublishedOn], report.PublishedOn);
        WriteProse(writer, s_report[ReportMembers.Overview], report.Overview);
        WriteTable(writer, s_report[ReportMembers.ProactiveDisclosure], tree.ProactiveDisclosure, cells, cells.ProactiveDisclosureRows != 0);
        WriteTable(writer, s_report[ReportMembers.Applications], tree.Applications, cells, cells.HasApplications);
        WriteTable(writer, s_report[ReportMembers.Proceedings], tree.Proceedings, cells, cells.HasProceedings);
        WriteProse(writer, s_report[ReportMembers.Problems], report.Problems);
        WriteOtherMatters(writer, report.OtherMatters);
        writer.WriteString(s_report[ReportMembers.Closing], report.Closing);
        WriteAnnotations(writer, report.Annotations);
        WriteAdditionalRows(writer, report.AdditionalRows);
        WriteRefused(writer, report.Refused);
        writer.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter writer, JsonEncodedText name, CellNode node, ReportCells cells, bool found)
    {
        if (found)
            WriteGroup(writer, name, node, cells);
        else
            writer.WriteNull(name);
    }

    private static void WriteGroup(Utf8JsonWriter writer, JsonEncodedText name, CellNode node, ReportCells cells)
    {
        ReadOnlySpan<long> counts = cells.Counts;
        writer.WriteStartObject(name);
        for (int i = 0; i < node.Children.Length; i++)
        {
            CellNode child = node.Children[i];
            JsonEncodedText childName = node.Members![i];
            switch (child.Kind)
            {
                case CellNodeKind.Count:
                    if (counts[child.Slot] == ReportCells.Blank)
                        writer.WriteNull(childName);
                    else
                        writer.WriteNumber(childName, counts[child.Slot]);
                    break;
                case CellNodeKind.Amount:
                    WriteAmount(writer, childName, cells.Amount(child.Slot));
                    break;
                case CellNodeKind.Unit:
                    WriteUnit(writer, childName, cells.ProcurementUnit);
                    break;
                default:
                    if (child.Form is not { } form || form == cells.OtherHandling)
                        WriteTable(writer, childName, child, cells, child.ProactiveDisclosureRow < 0 || cells.HasProactiveDisclosureRow(child.ProactiveDisclosureRow));
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    private static void WriteAmount(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    private static void WriteUnit(Utf8JsonWriter writer, JsonEncodedText name, ProcurementUnit? unit)
    {
        if (unit is { } known)
            writer.WriteString(name, known == ProcurementUnit.Yuan ? s_yuan : s_tenThousandYuan);
        else
            writer.WriteNull(name);
    }

    private static void WriteDate(Utf8JsonWriter writer, JsonEncodedText name, ReportDate? date)
    {
        if (date is not { } day)
        {
            writer.WriteNull(name);
            return;
        }

        Span<char> text = stackalloc char[10];
        WriteDigits(text.Slice(0, 4), day.Year);
        text[4] = '-';
        WriteDigits(text.Slice(5, 2), day.Month);
        text[7] = '-';
        WriteDigits(text.Slice(8, 2), day.Day);
        writer.WriteString(name, text);
    }

    private static void WriteDigits(Span<char> digits, int number)
    {
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }

    private static void WriteIssuer(Utf8JsonWriter writer, Issuer issuer)
    {
        writer.WriteStartObject(s_report[ReportMembers.Issuer]);
        writer.WriteString(ReportMembers.IssuerMembers[0], issuer.Name);
        writer.WriteString(ReportMembers.IssuerMembers[1], issuer.Identifier);
        writer.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter writer, ReportingPeriod? period)
    {
        if (period is null)
        {
            writer.WriteNull(s_report[ReportMembers.Period]);
            return;
        }

        writer.WriteStartObject(s_report[ReportMembers.Period]);
        WriteDate(writer, ReportMembers.PeriodMembers[0], period.Start);
        WriteDate(writer, ReportMembers.PeriodMembers[1], period.End);
        writer.WriteEndObject();
    }

    private static void WriteProse(Utf8JsonWriter writer, JsonEncodedText name, ProseSection? section)
    {
        if (section is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString(ReportMembers.ProseMembers[0], section.Text);
        writer.WriteEndObject();
    }

    private static void WriteOtherMatters(Utf8JsonWriter writer, OtherMatters? section)
    {
        if (section is null)
        {
            writer.WriteNull(s_report[ReportMembers.OtherMatters]);
            return;
        }

        writer.WriteStartObject(s_report[ReportMembers.OtherMatters]);
        writer.WriteString(ReportMembers.OtherMattersMembers[0], section.Text);
        if (section.ProcessingFee is { } fee)
        {
            writer.WriteStartObject(ReportMembers.OtherMattersMembers[1]);
            WriteCount(writer, ReportMembers.ProcessingFeeMembers[0], fee.NoticesSent);
            WriteAmount(writer, ReportMembers.ProcessingFeeMembers[1], fee.DemandedYuan);
            WriteAmount(writer, ReportMembers.ProcessingFeeMembers[2], fee.CollectedYuan);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull(ReportMembers.OtherMattersMembers[1]);
        }

        writer.WriteEndObject();
    }

    // The lists are walked by index: an enumerator of an interface would be an object.
    private static void WriteAnnotations(Utf8JsonWriter writer, IReadOnlyList<Annotation> annotations)
    {
        writer.WriteStartArray(s_report[ReportMembers.Annotations]);
        for (int i = 0; i < annotations.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteString(ReportMembers.AnnotationMembers[0], annotations[i].At);
            writer.WriteString(ReportMembers.AnnotationMembers[1], annotations[i].Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAdditionalRows(Utf8JsonWriter writer, IReadOnlyList<AdditionalRow> rows)
    {
        writer.WriteStartArray(s_report[ReportMembers.AdditionalRows]);
        for (int i = 0; i < rows.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteString(ReportMembers.AdditionalRowMembers[0], rows[i].Table);
            writer.WriteString(ReportMembers.AdditionalRowMembers[1], rows[i].Label);
            writer.WriteStartArray(ReportMembers.AdditionalRowMembers[2]);
            IReadOnlyList<string> cells = rows[i].Cells;
            for (int cell = 0; cell < cells.Count; cell++)
                writer.WriteStringValue(cells[cell]);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRefused(Utf8JsonWriter writer, IReadOnlyList<Refusal> refused)
    {
        writer.WriteStartArray(s_report[ReportMembers.Refused]);
        for (int i = 0; i < refused.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteString(ReportMembers.RefusalMembers[0], refused[i].At);
            writer.WriteString(ReportMembers.RefusalMembers[1], refused[i].Printed);
            writer.WriteString(ReportMembers.RefusalMembers[2], refused[i].Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
