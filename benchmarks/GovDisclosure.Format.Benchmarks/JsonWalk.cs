using System;
using System.Text.Json;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>The limit of reading JSON: every token is gone to, and nothing is done with it.</summary>
internal static class JsonWalk
{
    internal static int Tokens(byte[] utf8) => Tokens(utf8.AsSpan());

    /// <summary>The same of lines that each hold a document and end with a line feed.</summary>
    internal static int TokensOfLines(ReadOnlySpan<byte> lines)
    {
        int tokens = 0;
        while (!lines.IsEmpty)
        {
            int end = lines.IndexOf((byte)'\n');
            tokens += Tokens(lines[..end]);
            lines = lines[(end + 1)..];
        }

        return tokens;
    }

    private static int Tokens(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }
}
