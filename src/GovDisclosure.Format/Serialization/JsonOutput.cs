using System;
using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>A writer on pooled bytes, kept for the next use on the same thread.</summary>
internal sealed class JsonOutput
{
    [ThreadStatic]
    private static JsonOutput? s_compact;

    [ThreadStatic]
    private static JsonOutput? s_indented;

    private JsonOutput(bool indented)
    {
        Writer = new Utf8JsonWriter(Buffer, Options(indented));
    }

    internal PooledBuffer Buffer { get; } = new();

    internal Utf8JsonWriter Writer { get; }

    /// <summary>The options of everything the library writes itself.</summary>
    internal static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = PlainTextEncoder.Instance,
        Indented = indented,
#if NET
        NewLine = "\n",
#endif
        // The library's own order of tokens is tested, not checked again with every report.
        SkipValidation = true,
    };

    /// <summary>Writes a value and hands over the bytes, which are valid only as long as the call lasts.</summary>
    internal static TResult Write<TValue, TResult>(TValue value, Action<Utf8JsonWriter, TValue> write, bool indented, Func<PooledBuffer, TResult> take)
    {
        JsonOutput output = Rent(indented);
        try
        {
            write(output.Writer, value);
            output.Writer.Flush();
            return take(output.Buffer);
        }
        finally
        {
            output.Return(indented);
        }
    }

    internal static JsonOutput Rent(bool indented)
    {
        ref JsonOutput? kept = ref s_compact;
        if (indented)
            kept = ref s_indented;
        JsonOutput output = kept ?? new JsonOutput(indented);
        kept = null;
        return output;
    }

    internal void Return(bool indented)
    {
        Writer.Reset(Buffer);
        Buffer.Return();
        if (indented)
            s_indented = this;
        else
            s_compact = this;
    }
}
