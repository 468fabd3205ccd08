using System.Collections.Generic;
using System.Text.Json;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads one report from JSON tokens.</summary>
/// <remarks>For one report; not safe to share between threads.</remarks>
internal sealed class ReportJsonReader : JsonValueReader
{
    private AnnualReportBuilder? _builder;
    private OtherHandlingForm? _form;

    /// <summary>Reads the value on whose first token the reader stands, and leaves the reader on its last.</summary>
    /// <exception cref="ReportJsonException">The value is no report.</exception>
    /// <exception cref="JsonException">It is not well-formed JSON.</exception>
    internal AnnualReport Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Fail(ref reader, JsonErrors.NoReport, TokenNames.Of(reader.TokenType));

        long start = reader.TokenStartIndex;
        MemberCursor cursor = Enter();
        while (Next(ref reader, ReportMembers.Report, ref cursor))
        {
            switch (cursor.Member)
            {
                case ReportMembers.Contract:
                    ReadContract(ref reader);
                    break;
                case ReportMembers.Edition:
                    ReportEdition edition = ReadEdition(ref reader);
                    _builder ??= new AnnualReportBuilder(edition);
                    break;
                default:
                    _builder ??= new AnnualReportBuilder(FindEdition(reader, start));
                    ReadMember(ref reader, cursor.Member, _builder);
                    break;
            }
        }

        return _builder?.Build() ?? throw Fail(JsonErrors.EditionMissing, start);
    }

    private void ReadMember(ref Utf8JsonReader reader, int member, AnnualReportBuilder report)
    {
        switch (member)
        {
            case ReportMembers.Year:
                report.Year = ReadYear(ref reader);
                break;
            case ReportMembers.Title:
                report.Title = ReadText(ref reader);
                break;
            case ReportMembers.Preamble:
                report.Preamble = ReadText(ref reader);
                break;
            case ReportMembers.Issuer:
                report.Issuer = ReadIssuer(ref reader);
                break;
            case ReportMembers.Period:
                report.Period = ReadPeriod(ref reader);
                break;
            case ReportMembers.PublishedOn:
                report.PublishedOn = ReadDate(ref reader);
                break;
            case ReportMembers.Overview:
                report.Overview = ReadProse(ref reader);
                break;
            case ReportMembers.ProactiveDisclosure:
                ReadGroup(ref reader, CellTree.For(report.Edition).ProactiveDisclosure, report);
                break;
            case ReportMembers.Applications:
                ReadTable(ref reader, CellTree.For(report.Edition).Applications, report);
                break;
            case ReportMembers.Proceedings:
                ReadTable(ref reader, CellTree.For(report.Edition).Proceedings, report);
                break;
            case ReportMembers.Problems:
                report.Problems = ReadProse(ref reader);
                break;
            case ReportMembers.OtherMatters:
                report.OtherMatters = ReadOtherMatters(ref reader);
                break;
            case ReportMembers.Closing:
                report.Closing = ReadText(ref reader);
                break;
            case ReportMembers.Annotations:
                ReadAnnotations(ref reader, report.Annotations);
                break;
            case ReportMembers.AdditionalRows:
                ReadAdditionalRows(ref reader, report.AdditionalRows);
                break;
            default:
                ReadRefused(ref reader, report.Refused);
                break;
        }
    }

    private void ReadContract(ref Utf8JsonReader reader)
    {
        if (ReadCount(ref reader) is { } contract and not ReportJsonWriter.Contract)
            throw Fail(ref reader, JsonErrors.ContractUnknown, contract);
    }

    private ReportEdition ReadEdition(ref Utf8JsonReader reader)
    {
        string? name = reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? ReadText(ref reader)
            : throw WrongKind(ref reader, TokenNames.Edition);
        foreach (ReportEdition edition in EditionNames.All)
        {
            if (name == EditionNames.Of(edition))
                return edition;
        }

        throw name is null ? Fail(ref reader, JsonErrors.EditionMissing) : Fail(ref reader, JsonErrors.EditionUnknown, Shortened(name));
    }

    /// <summary>Looks ahead for the edition, from the value of a member that stands before it. The reader is a copy.</summary>
    private ReportEdition FindEdition(Utf8JsonReader ahead, long start)
    {
        int level = ahead.CurrentDepth;
        Segment here = Here;
        while (ahead.CurrentDepth >= level)
        {
            if (ahead.CurrentDepth - level >= MaxDepth)
            {
                Here = default;
                throw Fail(ref ahead, JsonErrors.TooDeep);
            }

            if (ahead.TokenType == JsonTokenType.PropertyName && ahead.CurrentDepth == level
                && NameOf(ref ahead, ReportMembers.Report, ReportMembers.Edition) == ReportMembers.Edition)
            {
                Here = new Segment(ReportMembers.Report.NameOf(ReportMembers.Edition));
                Advance(ref ahead);
                ReportEdition edition = ReadEdition(ref ahead);
                Here = here;
                return edition;
            }

            Here = default;
            Advance(ref ahead);
        }

        throw Fail(JsonErrors.EditionMissing, start);
    }

    private int? ReadYear(ref Utf8JsonReader reader) => ReadCount(ref reader) switch
    {
        null => null,
        >= 1 and <= 9999 and long year => (int)year,
        long year => throw Fail(ref reader, JsonErrors.YearOutOfRange, year),
    };

    private Issuer ReadIssuer(ref Utf8JsonReader reader)
    {
        if (!EntersObject(ref reader))
            return Issuer.Unknown;
        string? name = null;
        string? identifier = null;
        MemberCursor cursor = Enter();
        while (Next(ref reader, ReportMembers.IssuerMembers, ref cursor))
        {
            if (cursor.Member == 0)
                name = ReadText(ref reader);
            else
                identifier = ReadText(ref reader);
        }

        return new Issuer(name, identifier);
    }

    private ReportingPeriod? ReadPeriod(ref Utf8JsonReader reader)
    {
        if (!EntersObject(ref reader))
            return null;
        ReportDate? start = null;
        ReportDate? end = null;
        MemberCursor cursor = Enter();
        while (Next(ref reader, ReportMembers.PeriodMembers, ref cursor))
        {
            if (cursor.Member == 0)
                start = ReadDate(ref reader);
            else
                end = ReadDate(ref reader);
        }

        return new ReportingPeriod(start, end);
    }

    private ProseSection? ReadProse(ref Utf8JsonReader reader)
    {
        if (!EntersObject(ref reader))
            return null;
        string? text = null;
        MemberCursor cursor = Enter();
        while (Next(ref reader, ReportMembers.ProseMembers, ref cursor))
            text = ReadText(ref reader);
        return new ProseSection(text ?? string.Empty);
    }

    private OtherMatters? ReadOtherMatters(ref Utf8JsonReader reader)
    {
        if (!EntersObject(ref reader))
            return null;
        string? text = null;
        ProcessingFeeStatement? fee = null;
        MemberCursor cursor = Enter();
        while (Next(ref reader, ReportMembers.OtherMattersMembers, ref cursor))
        {
            if (cursor.Member == 0)
                text = ReadText(ref reader);
            else
                fee = ReadProcessingFee(ref reader);
        }

        return new OtherMatters(text ?? string.Empty, fee);
    }

    private ProcessingFeeStatement? ReadProcessingFee(ref Utf8JsonReader reader)
    {
        if (!EntersObject(ref reader))
            return null;
        long? notices = null;
        decimal? demanded = null;
        decimal? collected = null;
        MemberCursor cursor = Enter();
        while (Next(ref reader, ReportMembers.ProcessingFeeMembers, ref cursor))
        {
            if (cursor.Member == 0)
                notices = ReadCount(ref reader);
            else if (cursor.Member == 1)
                demanded = ReadAmount(ref reader);
            else
                collected = ReadAmount(ref reader);
        }

        return new ProcessingFeeStatement(notices, demanded, collected);
    }

    private void ReadTable(ref Utf8JsonReader reader, CellNode node, AnnualReportBuilder report)
    {
        if (ReadGroup(ref reader, node, report))
            report.SetFound(node.First!.Table, node.First.Row, true);
    }

    /// <summary>Reads a section, a group of rows or a row; false where it is null.</summary>
    private bool ReadGroup(ref Utf8JsonReader reader, CellNode node, AnnualReportBuilder report)
    {
        if (!EntersObject(ref reader))
            return false;
        if (node.Form is { } form)
            ChooseForm(ref reader, form, report.Cells);
        if (node.DisclosureRow >= 0)
            report.SetFound(node.First!.Table, node.First.Row, true);

        ReportCells cells = report.Cells;
        MemberCursor cursor = Enter();
        while (Next(ref reader, node.Members!, ref cursor))
        {
            CellNode child = node.Children[cursor.Member];
            switch (child.Kind)
            {
                case CellNodeKind.Count:
                    cells.SetCount(child.Slot, ReadCount(ref reader));
                    break;
                case CellNodeKind.Amount:
                    cells.SetAmount(child.Slot, ReadAmount(ref reader));
                    break;
                case CellNodeKind.Unit:
                    cells.ProcurementUnit = ReadUnit(ref reader);
                    break;
                default:
                    ReadGroup(ref reader, child, report);
                    break;
            }
        }

        return true;
    }

    private void ChooseForm(ref Utf8JsonReader reader, OtherHandlingForm form, ReportCells cells)
    {
        if (_form is { } other && other != form)
            throw Fail(ref reader, JsonErrors.BothForms);
        _form = form;
        cells.SetOtherHandling(form);
    }

    private void ReadAnnotations(ref Utf8JsonReader reader, IList<Annotation> annotations)
    {
        if (!EntersArray(ref reader))
            return;
        for (int item = 0; NextItem(ref reader, item); item++)
        {
            EnterItem(ref reader);
            string at = string.Empty;
            string? text = null;
            MemberCursor cursor = Enter();
            while (Next(ref reader, ReportMembers.AnnotationMembers, ref cursor))
            {
                if (cursor.Member == 0)
                    at = ReadPointer(ref reader);
                else
                    text = ReadText(ref reader);
            }

            annotations.Add(new Annotation(at, text ?? string.Empty));
        }
    }

    private void ReadAdditionalRows(ref Utf8JsonReader reader, IList<AdditionalRow> rows)
    {
        if (!EntersArray(ref reader))
            return;
        for (int item = 0; NextItem(ref reader, item); item++)
        {
            EnterItem(ref reader);
            string table = string.Empty;
            string? label = null;
            var cells = new List<string>();
            MemberCursor cursor = Enter();
            while (Next(ref reader, ReportMembers.AdditionalRowMembers, ref cursor))
            {
                if (cursor.Member == 0)
                    table = ReadPointer(ref reader);
                else if (cursor.Member == 1)
                    label = ReadText(ref reader);
                else
                    ReadPrintedCells(ref reader, cells);
            }

            rows.Add(new AdditionalRow(table, label ?? string.Empty, cells));
        }
    }

    private void ReadPrintedCells(ref Utf8JsonReader reader, List<string> cells)
    {
        if (!EntersArray(ref reader))
            return;
        for (int item = 0; NextItem(ref reader, item); item++)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw WrongKind(ref reader, TokenNames.Text);
            cells.Add(ReadText(ref reader)!);
        }
    }

    private void ReadRefused(ref Utf8JsonReader reader, IList<Refusal> refused)
    {
        if (!EntersArray(ref reader))
            return;
        for (int item = 0; NextItem(ref reader, item); item++)
        {
            EnterItem(ref reader);
            string at = string.Empty;
            string? printed = null;
            string? code = null;
            MemberCursor cursor = Enter();
            while (Next(ref reader, ReportMembers.RefusalMembers, ref cursor))
            {
                if (cursor.Member == 0)
                    at = ReadPointer(ref reader);
                else if (cursor.Member == 1)
                    printed = ReadText(ref reader);
                else
                    code = ReadText(ref reader);
            }

            refused.Add(new Refusal(at, printed, code ?? string.Empty));
        }
    }
}
