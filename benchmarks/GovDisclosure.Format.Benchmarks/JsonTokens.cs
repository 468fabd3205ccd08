using System;
using System.Collections.Generic;
using System.Text.Json;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// The limit of writing JSON: the tokens of a document, taken apart beforehand, through a bare <see cref="Utf8JsonWriter"/>.
/// Names are encoded beforehand; texts and numbers are not, as no writer of reports could have them so.
/// </summary>
internal sealed class JsonTokens
{
    private readonly Token[] _tokens;

    internal JsonTokens(byte[] utf8)
    {
        var tokens = new List<Token>();
        JsonEncodedText? name = null;
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = JsonEncodedText.Encode(reader.GetString()!);
                continue;
            }

            tokens.Add(Token.Of(ref reader, name));
            name = null;
        }

        _tokens = [.. tokens];
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        foreach (ref readonly Token token in _tokens.AsSpan())
        {
            switch (token.Kind)
            {
                case JsonTokenType.Number when token.Name is { } name:
                    writer.WriteNumber(name, token.Number);
                    break;
                case JsonTokenType.String when token.Name is { } name:
                    writer.WriteString(name, token.Text);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(token.Text);
                    break;
                case JsonTokenType.Null when token.Name is { } name:
                    writer.WriteNull(name);
                    break;
                case JsonTokenType.StartObject when token.Name is { } name:
                    writer.WriteStartObject(name);
                    break;
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.StartArray when token.Name is { } name:
                    writer.WriteStartArray(name);
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                default:
                    throw new InvalidOperationException($"A report has no {token.Kind} here.");
            }
        }
    }

    private readonly record struct Token(JsonTokenType Kind, JsonEncodedText? Name, string? Text, long Number)
    {
        internal static Token Of(ref Utf8JsonReader reader, JsonEncodedText? name) => reader.TokenType switch
        {
            JsonTokenType.Number => new(JsonTokenType.Number, name, null, reader.GetInt64()),
            JsonTokenType.String => new(JsonTokenType.String, name, reader.GetString(), 0),
            _ => new(reader.TokenType, name, null, 0),
        };
    }
}
