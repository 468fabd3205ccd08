using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Serialization;

/// <summary>
/// Reads objects, lists and values from JSON tokens. It keeps the path, so that every error has its JSON pointer.
/// </summary>
/// <remarks>For one document; not safe to share between threads.</remarks>
internal abstract class JsonValueReader
{
    // A cell of section 三 lies deepest: report, section, block, group, row.
    private protected const int MaxDepth = 5;

    private readonly Segment[] _path = new Segment[MaxDepth];
    private int _depth;

    /// <summary>The last step of the path.</summary>
    private protected Segment Here
    {
        get => _path[_depth - 1];
        set => _path[_depth - 1] = value;
    }

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

    private protected long? ReadCount(ref Utf8JsonReader reader)
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

    private protected decimal? ReadAmount(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.Number)
            throw WrongKind(ref reader, TokenNames.Amount);
        ReadOnlySpan<byte> token = Token(ref reader);
        return new JsonNumber(token).TryGetAmount(out decimal amount) is { } error ? throw Fail(ref reader, error, Shortened(Ascii(token))) : amount;
    }

    private protected ProcurementUnit? ReadUnit(ref Utf8JsonReader reader) =>
        ReadText(ref reader) is not { } name ? null
            : UnitNames.Find(name) ?? throw Fail(ref reader, JsonErrors.UnitUnknown, Shortened(name));

    private protected ReportDate? ReadDate(ref Utf8JsonReader reader) =>
        ReadText(ref reader) is not { } text ? null
            : ReportDate.TryParse(text, out ReportDate date) ? date
            : throw Fail(ref reader, JsonErrors.NotADate, Shortened(text));

    private protected string ReadPointer(ref Utf8JsonReader reader)
    {
        string pointer = ReadText(ref reader) ?? string.Empty;
        return PointerSyntax.IsValid(pointer) ? pointer : throw Fail(ref reader, JsonErrors.NotAPointer, Shortened(pointer));
    }

    private protected string? ReadText(ref Utf8JsonReader reader) => reader.TokenType switch
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
    private protected bool EntersObject(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => false,
        JsonTokenType.StartObject => true,
        _ => throw WrongKind(ref reader, TokenNames.ObjectOrNull),
    };

    private protected MemberCursor Enter()
    {
        _path[_depth++] = default;
        return new MemberCursor();
    }

    /// <summary>Goes on to the value of the next member; false at the end of the object, which is then left.</summary>
    private protected bool Next(ref Utf8JsonReader reader, MemberNames names, ref MemberCursor cursor)
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
            Here = new Segment(PointerSyntax.Escape(name));
            throw Fail(ref reader, JsonErrors.UnknownMember, Shortened(name), names);
        }

        Here = new Segment(names.NameOf(member));
        if (!cursor.MoveTo(member))
            throw Fail(ref reader, JsonErrors.RepeatedMember, names.NameOf(member));
        Advance(ref reader);
        return true;
    }

    private protected int NameOf(ref Utf8JsonReader reader, MemberNames names, int expected)
    {
        // An escape that is no character must not reach the comparison, which throws for it.
        if (!reader.ValueIsEscaped)
            return names.IndexOf(ref reader, expected);
        Here = default;
        return names.IndexOf(Unescaped(ref reader));
    }

    private protected bool EntersArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return false;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw WrongKind(ref reader, TokenNames.ArrayOrNull);
        _path[_depth++] = default;
        return true;
    }

    private protected bool NextItem(ref Utf8JsonReader reader, int item)
    {
        Here = new Segment(item);
        Advance(ref reader);
        if (reader.TokenType != JsonTokenType.EndArray)
            return true;
        _depth--;
        return false;
    }

    private protected void EnterItem(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw WrongKind(ref reader, TokenNames.Object);
    }

    private protected static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw new JsonException("The JSON ends inside the report.");
    }

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private protected ReportJsonException WrongKind(ref Utf8JsonReader reader, Bilingual expected) =>
        Fail(ref reader, JsonErrors.WrongKind, expected, TokenNames.Of(reader.TokenType));

    private protected ReportJsonException Fail(ref Utf8JsonReader reader, ReportJsonErrorInfo error, params object[] arguments) =>
        new(error, Pointer, reader.TokenStartIndex, arguments);

    /// <summary>An error of the report as a whole.</summary>
    private protected static ReportJsonException Fail(ReportJsonErrorInfo error, long offset) => new(error, string.Empty, offset, []);

    private static string Ascii(ReadOnlySpan<byte> token) => Encoding.ASCII.GetString(token.Slice(0, Math.Min(token.Length, MaxQuoted + 1)).ToArray());

    private const int MaxQuoted = 40;

    /// <summary>What a message quotes: no more than its reader can take in.</summary>
    private protected static string Shortened(string text)
    {
        if (text.Length <= MaxQuoted)
            return text;
        int end = char.IsHighSurrogate(text[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted;
        return text.Substring(0, end) + "…";
    }

    /// <summary>A step of the path: the name of a member, or the place in a list.</summary>
    private protected readonly struct Segment
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
    private protected struct MemberCursor
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
