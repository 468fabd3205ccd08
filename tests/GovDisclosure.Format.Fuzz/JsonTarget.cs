using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using static GovDisclosure.Format.Fuzz.BrokenPromiseException;

namespace GovDisclosure.Format.Fuzz;

/// <summary>JSON of a report, which is read or ends in an error of the library; the converter of the type says the same.</summary>
internal sealed class JsonTarget(Func<IReadOnlyList<byte[]>> seeds) : FuzzTarget("json", true, seeds)
{
    private static readonly HashSet<string> s_codes = [.. ReportJsonErrorInfo.All.Select(error => error.Code)];

    internal override object Read(byte[] input)
    {
        ReportJson.TryDeserialize(input, out AnnualReport? report, out ReportJsonException? error);
        return (report, error);
    }

    internal override void Glance(byte[] input, object read)
    {
        (AnnualReport? report, ReportJsonException? error) = ((AnnualReport?, ReportJsonException?))read;
        Holds(input, report, error);
    }

    internal override void Check(byte[] input, object read)
    {
        (AnnualReport? report, ReportJsonException? error) = ((AnnualReport?, ReportJsonException?))read;
        if (report != null)
            Promises.Holds(report);
        Unless(ReportJson.TryDeserialize(input, out AnnualReport? again, out ReportJsonException? other) == (error is null) && again == report && other?.Message == error?.Message, "Read again it is something else.");
        using var stream = new MemoryStream(input);
        Unless(ReportJson.TryDeserialize(stream, out AnnualReport? streamed, out _) == (error is null) && streamed == report, "Read from a stream it is something else.");
        Convert(input, report);
    }

    internal override string Answer(object read) => Answer(((ValueTuple<AnnualReport?, ReportJsonException?>)read).Item2);

    internal override bool IsReport(object read) => ((ValueTuple<AnnualReport?, ReportJsonException?>)read).Item1 != null;

    internal static string Answer(ReportJsonException? error) => error is null ? string.Empty : error.Code + " " + error.Pointer;

    /// <summary>Either a report whose cells are the numbers of the document, or an error with its place in it.</summary>
    internal static void Holds(byte[] json, AnnualReport? report, ReportJsonException? error)
    {
        Unless(report is null != error is null, "Neither a report nor an error, or both.");
        if (error != null)
        {
            Unless(s_codes.Contains(error.Code), "An error of no known code: " + error.Code);
            Unless(error.Position.IsKnown && error.Position.Line <= json.Length + 1 && error.Position.Column <= json.Length + 1, "An error without a place.");
            Unless(error.GetMessage(ReportLanguage.Chinese).Length != 0 && error.GetMessage(ReportLanguage.English).Length != 0, "An error that says nothing.");
            Promises.ArePointers([error.Pointer]);
            return;
        }

        AreThere(json, report!);
    }

    private static void AreThere(byte[] json, AnnualReport report)
    {
        ReadOnlyMemory<byte> document = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? json.AsMemory(Encoding.UTF8.Preamble.Length) : json;
        using JsonDocument parsed = JsonDocument.Parse(document);
        foreach (TemplateCell cell in report.Template.Cells)
            Unless(NumberAt(parsed.RootElement, cell.Address.ToString()) == report[cell.Address], "A number that the document does not have: " + cell.Address);
    }

    private static decimal? NumberAt(JsonElement element, string pointer)
    {
        foreach (string name in pointer.Split('/').Skip(1))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element.ValueKind == JsonValueKind.Null ? null : element.GetDecimal();
    }

    private static void Convert(byte[] input, AnnualReport? report)
    {
        AnnualReport? converted = null;
        try
        {
            converted = JsonSerializer.Deserialize<AnnualReport>(input);
        }
        catch (JsonException) when (report is null)
        {
        }

        // To options, null is no report and no fault.
        Unless(converted == report, "The converter reads something else.");
    }
}

/// <summary>Reports a line each.</summary>
internal sealed class JsonLinesTarget(Func<IReadOnlyList<byte[]>> seeds) : FuzzTarget("ndjson", true, seeds)
{
    private const int ShortLine = 1000;

    internal override object Read(byte[] input) => Lines(input, ReportJsonLines.DefaultMaxLineBytes);

    internal override void Glance(byte[] input, object read)
    {
        var lines = (ReportJsonLine[])read;
        Unless(lines.Zip(lines.Skip(1)).All(pair => pair.First.LineNumber < pair.Second.LineNumber), "Lines out of order.");
        Unless(lines.All(line => line.Report is null != line.Error is null), "A line with neither a report nor an error, or both.");
        foreach (ReportJsonException error in lines.Select(line => line.Error).OfType<ReportJsonException>())
            Promises.ArePointers([error.Pointer]);
        Unless(lines.Where(line => line.Error != null).All(line => line.Error!.Position.Line == line.LineNumber), "An error on another line.");
    }

    internal override void Check(byte[] input, object read)
    {
        var lines = (ReportJsonLine[])read;
        AnnualReport[] reports = [.. lines.Select(line => line.Report).OfType<AnnualReport>()];
        using var stream = new MemoryStream();
        ReportJsonLines.Write(stream, reports);
        Unless(Lines(stream.ToArray(), ReportJsonLines.DefaultMaxLineBytes).Select(line => line.Report).SequenceEqual(reports), "What was written is read as something else.");

        // A line that is too long ends nothing.
        ReportJsonLine[] cut = Lines(input, ShortLine);
        Unless(cut.Select(line => line.LineNumber).SequenceEqual(lines.Select(line => line.LineNumber)), "Where lines are bounded there are others.");
        foreach (AnnualReport report in reports.Distinct().Take(3))
            Promises.Holds(report);
    }

    internal override string Answer(object read) => string.Join(';', ((ReportJsonLine[])read).Select(line => JsonTarget.Answer(line.Error)).Distinct());

    internal override bool IsReport(object read) => ((ReportJsonLine[])read).Any(line => line.Report != null);

    private static ReportJsonLine[] Lines(byte[] input, int longest)
    {
        using var stream = new MemoryStream(input);
        return [.. ReportJsonLines.Read(stream, longest)];
    }
}
