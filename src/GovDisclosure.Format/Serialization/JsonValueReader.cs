using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads the values of the contract from JSON tokens, each from the token on which the reader stands.</summary>
internal static class JsonValueReader
{
    // So many digits are no count beyond ±10^12.
    private const int SafeDigits = 12;

    private const int LongText = 256;

    private const int MaxQuoted = 40;

    internal static long? ReadCount(this JsonWalk walk, ref Utf8JsonReader reader) =>
        walk.ReadCell(ref reader) is var count && count == ReportCells.Blank ? null : count;

    /// <summary>A count as <see cref="ReportCells"/> holds it: null is <see cref="ReportCells.Blank"/>.</summary>
    internal static long ReadCell(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
            return reader.TokenType == JsonTokenType.Null ? ReportCells.Blank : throw walk.WrongKind(ref reader, TokenNames.Count);

        // Nearly all counts are a few plain digits. A token cut by segments has none here.
        ReadOnlySpan<byte> digits = reader.ValueSpan;
        if (digits.Length is 0 or > SafeDigits)
            return ReadNumber(walk, ref reader);
        long count = 0;
        foreach (byte letter in digits)
        {
            if (letter is < (byte)'0' or > (byte)'9')
                return ReadNumber(walk, ref reader);
            count = (count * 10) + (letter - '0');
        }

        return count;
    }

    internal static decimal? ReadAmount(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.Number)
            throw walk.WrongKind(ref reader, TokenNames.Amount);
        ReadOnlySpan<byte> token = Token(ref reader);
        return new JsonNumber(token).TryGetAmount(out decimal amount) is { } error ? throw walk.Fail(ref reader, error, Shortened(Ascii(token))) : amount;
    }

    internal static ProcurementUnit? ReadUnit(this JsonWalk walk, ref Utf8JsonReader reader) =>
        walk.ReadText(ref reader) is not { } name ? null
            : UnitNames.Find(name) ?? throw walk.Fail(ref reader, JsonErrors.UnitUnknown, Shortened(name));

    internal static ReportDate? ReadDate(this JsonWalk walk, ref Utf8JsonReader reader) =>
        walk.ReadText(ref reader) is not { } text ? null
            : ReportDate.TryParse(text, out ReportDate date) ? date
            : throw walk.Fail(ref reader, JsonErrors.NotADate, Shortened(text));

    internal static string ReadPointer(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        string pointer = walk.ReadText(ref reader) ?? string.Empty;
        return PointerSyntax.IsValid(pointer) ? pointer : throw walk.Fail(ref reader, JsonErrors.NotAPointer, Shortened(pointer));
    }

    internal static string? ReadText(this JsonWalk walk, ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => walk.Unescaped(ref reader),
        _ => throw walk.WrongKind(ref reader, TokenNames.TextOrNull),
    };

    /// <summary>The text of a string or of a name.</summary>
    internal static string Unescaped(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        // Prose is long: decoded in one go, and not counted first.
        int length = reader.ValueSpan.Length;
        char[]? characters = length > LongText ? ArrayPool<char>.Shared.Rent(length) : null;
        try
        {
            string text = characters is null ? reader.GetString()! : new string(characters, 0, reader.CopyString(characters));
            return text.Length <= ReportJson.MaxTextCharacters ? text : throw walk.Fail(ref reader, JsonErrors.TextTooLong, ReportJson.MaxTextCharacters);
        }
        catch (InvalidOperationException)
        {
            // So does System.Text.Json answer bytes that are no UTF-8, and escapes that are no character.
            throw walk.Fail(ref reader, Utf8Text.IsWellFormed(Token(ref reader)) ? JsonErrors.LoneSurrogate : JsonErrors.NotUtf8);
        }
        finally
        {
            if (characters != null)
                ArrayPool<char>.Shared.Return(characters);
        }
    }

    /// <summary>What a message quotes: no more than its reader can take in.</summary>
    internal static string Shortened(string text)
    {
        if (text.Length <= MaxQuoted)
            return text;
        int end = char.IsHighSurrogate(text[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted;
        return text.Substring(0, end) + "…";
    }

    private static long ReadNumber(JsonWalk walk, ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> token = Token(ref reader);
        return new JsonNumber(token).TryGetCount(out long count) is { } error ? throw walk.Fail(ref reader, error, Shortened(Ascii(token))) : count;
    }

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private static string Ascii(ReadOnlySpan<byte> token) => Encoding.ASCII.GetString(token.Slice(0, Math.Min(token.Length, MaxQuoted + 1)).ToArray());
}
