using System;

namespace GovDisclosure.Format;

/// <summary>Turns a file format into a <see cref="SourceDocument"/>. It knows nothing of the report.</summary>
/// <remarks>An implementation must be immutable and safe to share between threads, and must not throw for content.</remarks>
public interface ISourceFrontEnd
{
    /// <summary>Whether a file is in this format, judged by its content.</summary>
    bool Recognizes(ReadOnlySpan<byte> content);

    /// <summary>Reads a file of this format. What is wrong with it is said in the diagnostics of the document.</summary>
    SourceDocument Read(ReadOnlyMemory<byte> content);
}
