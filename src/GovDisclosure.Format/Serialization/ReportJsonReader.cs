using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads one report from JSON tokens. It keeps the path, so that every error has its JSON pointer.</summary>
/// <remarks>For one report; not safe to share between threads.</remarks>
internal sealed class ReportJsonReader
{
    // A cell of section 三 lies deepest: report, section, block, group, row.
    private const int MaxDepth = 5;

    private readonly Segment[] _path = new Segment[MaxDepth];
    private int _depth;
    private AnnualReportBuilder? _builder;
    private OtherHandlingForm? _form;

    /// <summary>The JSON pointer of what is being read.</summary>
    internal string Pointer
    {
        get
        {
            var pointer = new StringBuilder();
            for (int i = 0; i < _depth; i++)
            {
                if (_path[i].Name is { } name)
                    pointer.Append('/').Append(name);
                else if (_path[i].Item > 0)
                    pointer.Append('/').Append(_path[i].Item - 1);
            }

            return pointer.ToString();
        }
    }

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
        foreach (ReportEdition edition in new[] { ReportEdition.Edition2019, ReportEdition.Edition2021 })
        {
            if (name == CellTree.NameOf(edition))
                return edition;
        }

        throw name is null ? Fail(ref reader, JsonErrors.EditionMissing) : Fail(ref reader, JsonErrors.EditionUnknown, Shortened(name));
    }

    /// <summary>Looks ahead for the edition, from the value of a member that stands before it. The reader is a copy.</summary>
    private ReportEdition FindEdition(Utf8JsonReader ahead, long start)
    {
        int level = ahead.CurrentDepth;
        Segment here = _path[_depth - 1];
        while (ahead.CurrentDepth >= level)
        {
            if (ahead.CurrentDepth - level >= MaxDepth)
            {
                _path[_depth - 1] = default;
                throw Fail(ref ahead, JsonErrors.TooDeep);
            }

            if (ahead.TokenType == JsonTokenType.PropertyName && ahead.CurrentDepth == level
                && NameOf(ref ahead, ReportMembers.Report, ReportMembers.Edition) == ReportMembers.Edition)
            {
                _path[_depth - 1] = new Segment(ReportMembers.Report.NameOf(ReportMembers.Edition));
                Advance(ref ahead);
                ReportEdition edition = ReadEdition(ref ahead);
                _path[_depth - 1] = here;
                return edition;
            }

            _path[_depth - 1] = default;
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

    private long? ReadCount(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.Number)
            throw WrongKind(ref reader, TokenNames.Count);
        if (reader.TryGetInt64(out long count) && count is <= ReportCells.MaxCount and >= -ReportCells.MaxCount)
            return count;
        ReadOnlySpan<byte> token = Token(ref reader);
        return new JsonNumber(token).TryGetCount(out count) is { } error ? throw Fail(ref reader, error, Shortened(Ascii(token))) : count;
    }

    private decimal? ReadAmount(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.Number)
            throw WrongKind(ref reader, TokenNames.Amount);
        ReadOnlySpan<byte> token = Token(ref reader);
        return new JsonNumber(token).TryGetAmount(out decimal amount) is { } error ? throw Fail(ref reader, error, Shortened(Ascii(token))) : amount;
    }

    private ProcurementUnit? ReadUnit(ref Utf8JsonReader reader) =>
        ReadText(ref reader) is not { } name ? null
            : UnitNames.Find(name) ?? throw Fail(ref reader, JsonErrors.UnitUnknown, Shortened(name));

    private ReportDate? ReadDate(ref Utf8JsonReader reader) =>
        ReadText(ref reader) is not { } text ? null
            : ReportDate.TryParse(text, out ReportDate date) ? date
            : throw Fail(ref reader, JsonErrors.NotADate, Shortened(text));

    private string ReadPointer(ref Utf8JsonReader reader)
    {
        string pointer = ReadText(ref reader) ?? string.Empty;
        return PointerSyntax.IsValid(pointer) ? pointer : throw Fail(ref reader, JsonErrors.NotAPointer, Shortened(pointer));
    }

    private string? ReadText(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => Unescaped(ref reader),
        _ => throw WrongKind(ref reader, TokenNames.TextOrNull),
    };

    private string Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // So does System.Text.Json answer bytes that are no UTF-8, and escapes that are no character.
            throw Fail(ref reader, Utf8Text.IsWellFormed(Token(ref reader)) ? JsonErrors.LoneSurrogate : JsonErrors.NotUtf8);
        }
    }

    /// <summary>Whether an object stands here, rather than null.</summary>
    private bool EntersObject(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => false,
        JsonTokenType.StartObject => true,
        _ => throw WrongKind(ref reader, TokenNames.ObjectOrNull),
    };

    private MemberCursor Enter()
    {
        _path[_depth++] = default;
        return new MemberCursor();
    }

    /// <summary>Goes on to the value of the next member; false at the end of the object, which is then left.</summary>
    private bool Next(ref Utf8JsonReader reader, MemberNames names, ref MemberCursor cursor)
    {
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            _depth--;
            return false;
        }

        int member = NameOf(ref reader, names, cursor.Member + 1);
        if (member < 0)
        {
            string name = Unescaped(ref reader);
            _path[_depth - 1] = new Segment(PointerSyntax.Escape(name));
            throw Fail(ref reader, JsonErrors.UnknownMember, Shortened(name), names);
        }

        _path[_depth - 1] = new Segment(names.NameOf(member));
        if (!cursor.MoveTo(member))
            throw Fail(ref reader, JsonErrors.RepeatedMember, names.NameOf(member));
        Advance(ref reader);
        return true;
    }

    private int NameOf(ref Utf8JsonReader reader, MemberNames names, int expected)
    {
        // An escape that is no character must not reach the comparison, which throws for it.
        if (!reader.ValueIsEscaped)
            return names.IndexOf(ref reader, expected);
        _path[_depth - 1] = default;
        return names.IndexOf(Unescaped(ref reader));
    }

    private bool EntersArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return false;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw WrongKind(ref reader, TokenNames.ArrayOrNull);
        _path[_depth++] = default;
        return true;
    }

    private bool NextItem(ref Utf8JsonReader reader, int item)
    {
        _path[_depth - 1] = new Segment(item);
        Advance(ref reader);
        if (reader.TokenType != JsonTokenType.EndArray)
            return true;
        _depth--;
        return false;
    }

    private void EnterItem(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw WrongKind(ref reader, TokenNames.Object);
    }

    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw new JsonException("The JSON ends inside the report.");
    }

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private ReportJsonException WrongKind(ref Utf8JsonReader reader, Bilingual expected) =>
        Fail(ref reader, JsonErrors.WrongKind, expected, TokenNames.Of(reader.TokenType));

    private ReportJsonException Fail(ref Utf8JsonReader reader, ReportJsonErrorInfo error, params object[] arguments) =>
        new(error, Pointer, reader.TokenStartIndex, arguments);

    /// <summary>An error of the report as a whole.</summary>
    private static ReportJsonException Fail(ReportJsonErrorInfo error, long offset) => new(error, string.Empty, offset, []);

    private static string Ascii(ReadOnlySpan<byte> token) => Encoding.ASCII.GetString(token.Slice(0, Math.Min(token.Length, MaxQuoted + 1)).ToArray());

    private const int MaxQuoted = 40;

    /// <summary>What a message quotes: no more than its reader can take in.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= MaxQuoted)
            return text;
        int end = char.IsHighSurrogate(text[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted;
        return text.Substring(0, end) + "…";
    }

    /// <summary>A step of the path: the name of a member, or the place in a list.</summary>
    private readonly struct Segment
    {
        internal Segment(string name)
        {
            Name = name;
            Item = 0;
        }

        internal Segment(int item)
        {
            Name = null;
            Item = item + 1;
        }

        internal string? Name { get; }

        /// <summary>The place in a list from 1; 0 where there is none.</summary>
        internal int Item { get; }
    }

    /// <summary>Which member of an object is being read, and which were.</summary>
    private struct MemberCursor
    {
        private ulong _seen;

        // One more than the member, so that the default stands before the first.
        private int _next;

        internal readonly int Member => _next - 1;

        /// <summary>False where the member was there before.</summary>
        internal bool MoveTo(int member)
        {
            ulong bit = 1UL << member;
            bool first = (_seen & bit) == 0;
            _seen |= bit;
            _next = member + 1;
            return first;
        }
    }
}
