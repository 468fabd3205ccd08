using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads one report from JSON tokens.</summary>
/// <remarks>For one report; not safe to share between threads.</remarks>
internal sealed class ReportJsonReader
{
    private readonly JsonWalk _walk = new();
    private readonly CellReader _cells;
    private AnnualReportBuilder? _builder;

    internal ReportJsonReader() => _cells = new CellReader(_walk);

    /// <summary>The JSON pointer of what is being read.</summary>
    internal string Pointer => _walk.Path.ToString();

    /// <summary>Reads the value on whose first token the reader stands, and leaves the reader on its last.</summary>
    /// <exception cref="ReportJsonException">The value is no report.</exception>
    /// <exception cref="JsonException">It is not well-formed JSON.</exception>
    internal AnnualReport Read(ref Utf8JsonReader reader)
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
                    ReadMember(ref reader, cursor.Member, _builder);
                    break;
            }
        }

        return _builder?.BuildLast() ?? throw EditionMissing(start);
    }

    private void ReadMember(ref Utf8JsonReader reader, int member, AnnualReportBuilder report)
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
                _cells.ReadGroup(ref reader, CellTree.For(report.Edition).ProactiveDisclosure, report);
                break;
            case ReportMembers.Applications:
                _cells.ReadTable(ref reader, CellTree.For(report.Edition).Applications, report);
                break;
            case ReportMembers.Proceedings:
                _cells.ReadTable(ref reader, CellTree.For(report.Edition).Proceedings, report);
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
