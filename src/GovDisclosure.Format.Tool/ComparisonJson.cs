using System.Text.Json;

namespace GovDisclosure.Format.Tool;

/// <summary>
/// A comparison as JSON: <c>{ "format": 1, "cells": [ { "at", "label", "older", "newer", "difference", "comparable" } ], "check": … }</c>.
/// Every cell of either form is there; <c>cells</c> is null where one of the files is no report. <c>check</c> is the JSON of
/// results with both files, the older one not checked.
/// </summary>
internal static class ComparisonJson
{
    private const int Format = 1;

    internal static void Write(ToolStreams streams, ReportComparison? comparison, CheckedReport older, CheckedReport newer, ReportLanguage language)
    {
        using (var writer = new Utf8JsonWriter(streams.RawOutput, new JsonWriterOptions { Encoder = ReportJson.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", Format);
            if (comparison is null)
                writer.WriteNull("cells");
            else
                WriteCells(writer, comparison);
            writer.WritePropertyName("check");
            ResultJson.Serialize(writer, [ResultOutput.Checked(older), ResultOutput.Checked(newer)], language);
            writer.WriteEndObject();
        }

        streams.EndRawOutput();
    }

    private static void WriteCells(Utf8JsonWriter writer, ReportComparison comparison)
    {
        writer.WriteStartArray("cells");
        foreach (ComparedCell cell in comparison.Cells)
        {
            writer.WriteStartObject();
            writer.WriteString("at", cell.Address.ToString());
            writer.WriteString("label", cell.Cell.LabelPath);
            WriteNumber(writer, "older", cell.Older);
            WriteNumber(writer, "newer", cell.Newer);
            WriteNumber(writer, "difference", cell.Difference);
            writer.WriteBoolean("comparable", cell.IsComparable);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}
