#pragma warning disable CA1032 // Only the library makes one; each needs a code and a place.
using System;
using System.Text.Json;
using GovDisclosure.Format.Serialization;

namespace GovDisclosure.Format;

/// <summary>
/// JSON that is no report of the contract. It has a permanent code and a place; the first error ends the reading and
/// nothing is kept.
/// </summary>
/// <remarks>
/// Immutable. Inside a user's own options System.Text.Json knows the place in the document, so that there
/// <see cref="JsonException.LineNumber"/> and <see cref="JsonException.BytePositionInLine"/> (both from 0) hold it and
/// <see cref="Position"/> is unknown.
/// </remarks>
public sealed class ReportJsonException : JsonException
{
    private readonly ReportJsonErrorInfo _error;
    private readonly object[] _arguments;

    internal ReportJsonException(ReportJsonErrorInfo error, string pointer, long offset, object[] arguments, Exception? inner = null)
        : this(error, pointer, offset, arguments, default, null, inner)
    {
    }

    private ReportJsonException(
        ReportJsonErrorInfo error, string pointer, long offset, object[] arguments, SourcePosition position, long? bytePositionInLine, Exception? inner)
        : base(FullMessage(error, pointer, position, arguments), null, position.IsKnown ? position.Line - 1 : (long?)null, bytePositionInLine, inner)
    {
        _error = error;
        _arguments = arguments;
        Pointer = pointer;
        Offset = offset;
        Position = position;
    }

    /// <summary>The permanent code, <c>JSON-…</c>. <see cref="ReportJsonErrorInfo.All"/> lists them.</summary>
    public string Code => _error.Code;

    /// <summary>The JSON pointer of the place; an empty text for the document as a whole.</summary>
    public string Pointer { get; }

    /// <summary>
    /// Line and column, both from 1; a column counts UTF-16 code units, and a byte-order mark counts as none. Unknown
    /// inside a user's own options.
    /// </summary>
    public SourcePosition Position { get; }

    /// <summary>How many bytes stand before the place in what was read.</summary>
    internal long Offset { get; }

    /// <summary>What was expected, what was found and what to do. <see cref="Exception.Message"/> is the same in Chinese with code and place.</summary>
    public string GetMessage(ReportLanguage language = ReportLanguage.Chinese) => _error.Message(_arguments).In(language);

    /// <summary>The error as a diagnostic like those of a reader, with its code, place and pointer.</summary>
    public ReadDiagnostic ToDiagnostic() =>
        _error.Diagnostic.At(Position, Pointer, null, WithPointer(ReportLanguage.Chinese), WithPointer(ReportLanguage.English));

    private string WithPointer(ReportLanguage language) => (Pointer.Length == 0 ? string.Empty : Pointer + " ") + GetMessage(language);

    /// <summary>The same error with line and column in a document that begins on a line, from 1.</summary>
    internal ReportJsonException LocatedIn(ReadOnlySpan<byte> document, int firstLine = 1)
    {
        SourcePosition place = JsonPlaces.PositionOf(document, Offset, out long bytePositionInLine);
        var position = new SourcePosition(firstLine - 1 + place.Line, place.Column);
        return new ReportJsonException(_error, Pointer, Offset, _arguments, position, bytePositionInLine, InnerException);
    }

    private static string FullMessage(ReportJsonErrorInfo error, string pointer, SourcePosition position, object[] arguments)
    {
        string place = position.IsKnown ? FormattableString.Invariant($" 第 {position.Line} 行第 {position.Column} 列") : string.Empty;
        return error.Code + place + (pointer.Length == 0 ? string.Empty : " " + pointer) + "：" + error.Message(arguments).Chinese;
    }
}
