using System;
using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads one report from JSON tokens.</summary>
/// <remarks>For one report; not safe to share between threads.</remarks>
internal sealed class ReportJsonReader
{
    private readonly JsonWalk _walk = new();
    private readonly CellReader _cells;
    private AnnualReportBuilder? _builder;

    // Where in the document the bytes begin that the reader has.
    private int _passed;

    internal ReportJsonReader() => _cells = new CellReader(_walk);

    /// <summary>The JSON pointer of what is being read.</summary>
    internal string Pointer => _walk.Path.ToString();

    /// <summary>
    /// Whether tables were passed over and read without the reader: then the places it tells are not those of the document,
    /// and what is wrong has to be found by reading once more.
    /// </summary>
    internal bool HasPassed => _passed != 0;

    /// <summary>Reads the value on whose first token the reader stands, and leaves the reader on its last.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="document">The bytes the reader was made with, so that tables may be passed over; empty where they may not.</param>
    /// <exception cref="ReportJsonException">The value is no report.</exception>
    /// <exception cref="JsonException">It is not well-formed JSON.</exception>
    internal AnnualReport Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> document)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw _walk.Fail(ref reader, JsonErrors.NoReport, TokenNames.Of(reader.TokenType));

        long start = reader.TokenStartIndex;
        _walk.EntersObject(ref reader, ReportMembers.Report);
        MemberCursor cursor = default;
        while (_walk.Next(ref reader, ReportMembers.Report, ref cursor))
        {
            switch (cursor.Member)
            {
                case ReportMembers.Contract:
                    ReadContract(ref reader);
                    break;
                case ReportMembers.Edition:
                    ReportEdition edition = _walk.ReadEdition(ref reader);
                    _builder ??= new AnnualReportBuilder(edition);
                    break;
                default:
                    _builder ??= new AnnualReportBuilder(_walk.FindEdition(reader) ?? throw EditionMissing(start));
                    ReadMember(ref reader, document, cursor.Member, _builder);
                    break;
            }
        }

        return _builder?.BuildLast() ?? throw EditionMissing(start);
    }

    private void ReadMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, int member, AnnualReportBuilder report)
    {
        switch (member)
        {
            case ReportMembers.Year:
                report.Year = ReadYear(ref reader);
                break;
            case ReportMembers.Title:
                report.Title = _walk.ReadText(ref reader);
                break;
            case ReportMembers.Preamble:
                report.Preamble = _walk.ReadText(ref reader);
                break;
            case ReportMembers.Issuer:
                report.Issuer = _walk.ReadIssuer(ref reader);
                break;
            case ReportMembers.Period:
                report.Period = _walk.ReadPeriod(ref reader);
                break;
            case ReportMembers.PublishedOn:
                report.PublishedOn = _walk.ReadDate(ref reader);
                break;
            case ReportMembers.Overview:
                report.Overview = _walk.ReadProse(ref reader);
                break;
            case ReportMembers.ProactiveDisclosure:
                if (!TryPass(ref reader, document, CellTree.For(report.Edition).ProactiveDisclosure, report))
                    _cells.ReadGroup(ref reader, CellTree.For(report.Edition).ProactiveDisclosure, report);
                break;
            case ReportMembers.Applications:
                ReadTable(ref reader, document, CellTree.For(report.Edition).Applications, report);
                break;
            case ReportMembers.Proceedings:
                ReadTable(ref reader, document, CellTree.For(report.Edition).Proceedings, report);
                break;
            case ReportMembers.Problems:
                report.Problems = _walk.ReadProse(ref reader);
                break;
            case ReportMembers.OtherMatters:
                report.OtherMatters = _walk.ReadOtherMatters(ref reader);
                break;
            case ReportMembers.Closing:
                report.Closing = _walk.ReadText(ref reader);
                break;
            case ReportMembers.Annotations:
                _walk.ReadAnnotations(ref reader, report.Annotations);
                break;
            case ReportMembers.AdditionalRows:
                _walk.ReadAdditionalRows(ref reader, report.AdditionalRows);
                break;
            default:
                _walk.ReadRefused(ref reader, report.Refused);
                break;
        }
    }

    /// <summary>Reads section 三 or 四, which is one table.</summary>
    private void ReadTable(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, CellNode section, AnnualReportBuilder report)
    {
        if (TryPass(ref reader, document, section, report) || _cells.ReadGroup(ref reader, section, report))
            report.SetFound(section.First!.Table, section.First.Row, true);
    }

    /// <summary>Reads a section that is compact, and leaves the reader on its closing brace.</summary>
    private bool TryPass(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, CellNode section, AnnualReportBuilder report)
    {
        if (document.IsEmpty || reader.TokenType != JsonTokenType.StartObject)
            return false;
        int start = _passed + (int)reader.TokenStartIndex;
        int length = CompactCells.Read(document.Slice(start), section, report);
        if (length == 0)
            return false;

        // To the reader it is as if the object were empty.
        _passed = start + length;
        reader = new Utf8JsonReader(document.Slice(_passed), isFinalBlock: true, reader.CurrentState);
        return reader.Read();
    }

    private void ReadContract(ref Utf8JsonReader reader)
    {
        if (_walk.ReadCount(ref reader) is { } contract and not ReportJsonWriter.Contract)
            throw _walk.Fail(ref reader, JsonErrors.ContractUnknown, contract);
    }

    private int? ReadYear(ref Utf8JsonReader reader) => _walk.ReadCount(ref reader) switch
    {
        null => null,
        >= 1 and <= 9999 and long year => (int)year,
        long year => throw _walk.Fail(ref reader, JsonErrors.YearOutOfRange, year),
    };

    /// <summary>An error of the report as a whole.</summary>
    private static ReportJsonException EditionMissing(long offset) => new(JsonErrors.EditionMissing, string.Empty, offset, []);
}
