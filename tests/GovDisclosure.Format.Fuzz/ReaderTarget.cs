using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Fuzz;

/// <summary>A front end with the reader behind it: no input makes an exception.</summary>
/// <param name="name">The name.</param>
/// <param name="frontEnd">The front end.</param>
/// <param name="isText">Whether inputs are text.</param>
/// <param name="seeds">Inputs to begin with.</param>
/// <param name="wrap">Makes the file of an input that is a part of one.</param>
internal sealed class ReaderTarget(string name, ISourceFrontEnd frontEnd, bool isText, Func<IReadOnlyList<byte[]>> seeds, Func<byte[], byte[]>? wrap = null) : FuzzTarget(name, isText, seeds)
{
    private readonly ReportReader _reader = new(frontEnd);

    internal override object Read(byte[] input)
    {
        SourceDocument document = frontEnd.Read(wrap is null ? input : wrap(input));
        return (document, _reader.Read(document));
    }

    internal override void Glance(byte[] input, object read)
    {
        (SourceDocument document, ReadResult result) = ((SourceDocument, ReadResult))read;
        Promises.AreEvident(result, Evidence.Of(document));
    }

    internal override void MindLosses(byte[] input, object read)
    {
        (SourceDocument document, ReadResult result) = ((SourceDocument, ReadResult))read;
        Promises.NothingIsLost(result, document.Blocks.OfType<SourceTable>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));
    }

    internal override void Check(byte[] input, object read)
    {
        (_, ReadResult result) = ((SourceDocument, ReadResult))read;
        byte[] file = wrap is null ? input : wrap(input);
        Promises.Hold(result, _reader.Read(frontEnd.Read(file)));

        // As a user has it: the file, whichever front end knows it.
        using var stream = new MemoryStream(file);
        ReadResult streamed = _reader.Read(stream);
        if (frontEnd.Recognizes(file))
            BrokenPromiseException.Unless(Equals(streamed.Report, result.Report), "Read from a stream it is something else.");
    }

    internal override string Answer(object read) => Answer(((ValueTuple<SourceDocument, ReadResult>)read).Item2);

    internal override bool IsReport(object read) => ((ValueTuple<SourceDocument, ReadResult>)read).Item2.Report != null;

    internal static string Answer(ReadResult result) =>
        $"{result.Report?.Edition} {string.Join(',', result.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal))}";
}

/// <summary>Text: what is given as a string, whose places are those of an editor, and what is given as bytes of whatever encoding.</summary>
internal sealed class TextTarget(Func<IReadOnlyList<byte[]>> seeds) : FuzzTarget("text", true, seeds)
{
    internal override object Read(byte[] input) => ReportReader.Default.Read(Encoding.UTF8.GetString(input));

    internal override void Glance(byte[] input, object read) => Promises.AreEvident((ReadResult)read, Evidence.Of(Encoding.UTF8.GetString(input)));

    internal override void MindLosses(byte[] input, object read) => Promises.NothingIsLost((ReadResult)read, Encoding.UTF8.GetString(input).Split('\t', '|', '\n', '\r'));

    internal override void Check(byte[] input, object read)
    {
        var result = (ReadResult)read;
        Promises.Hold(result, ReportReader.Default.Read(Encoding.UTF8.GetString(input)));
        using var stream = new MemoryStream(input);
        ReadResult streamed = ReportReader.Default.Read(stream);
        if (streamed.Report is { } report && report != result.Report)
            Promises.Holds(report);
    }

    internal override string Answer(object read) => ReaderTarget.Answer((ReadResult)read);

    internal override bool IsReport(object read) => ((ReadResult)read).Report != null;
}
