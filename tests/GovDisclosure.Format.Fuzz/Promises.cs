using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Tests.Support;
using static GovDisclosure.Format.Fuzz.BrokenPromiseException;

namespace GovDisclosure.Format.Fuzz;

/// <summary>What holds of whatever was read, whichever way.</summary>
internal static partial class Promises
{
    /// <summary>Whether a run looks for numbers that are lost.</summary>
    internal static bool MindLosses { get; set; }

    /// <summary>A result of a reader: evident, with pointers only where pointers belong.</summary>
    internal static void AreEvident(ReadResult result, Evidence evidence)
    {
        string[] invented = [.. evidence.Invented(result)];
        Unless(invented.Length == 0, "A number does not stand at its place, " + invented.FirstOrDefault()?.Split(' ', '/')[1] + ": " + string.Join("; ", invented));
        ArePointers(result.SourceMap.Pointers);
        ArePointers(result.Diagnostics.Select(diagnostic => diagnostic.At).OfType<string>());
        Unless(result.Report != null || result.Diagnostics.Count != 0, "Neither a report nor a word why there is none.");
    }

    /// <summary>No number that stands alone in a cell vanishes: it is in the report, in whatever place, in a head as printed, or a diagnostic shows it.</summary>
    internal static void NothingIsLost(ReadResult result, IEnumerable<string> cells)
    {
        // Of a table of which no row was found the reader says so, and no more.
        if (result.Report is not { ProactiveDisclosure: not null, Applications: not null, Proceedings: not null } report)
            return;
        string kept = Encoding.UTF8.GetString(ReportJson.SerializeToUtf8Bytes(report)) + string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Printed))
            + string.Join(' ', result.Printed?.ColumnHeads.Select(head => head.Text) ?? []);
        string[] lost = [.. cells.Select(cell => cell.Trim()).Where(cell => Distinctive().IsMatch(cell) && !kept.Contains(cell, StringComparison.Ordinal))];
        Unless(lost.Length == 0, "A number is lost: " + string.Join(' ', lost));
    }

    /// <summary>A result of a reader: equal when read again, and what holds of a report.</summary>
    internal static void Hold(ReadResult result, ReadResult again)
    {
        Unless(Equals(result.Report, again.Report) && result.Diagnostics.SequenceEqual(again.Diagnostics) && Places(result.SourceMap).SequenceEqual(Places(again.SourceMap)), "Read again it is something else.");
        if (result.Report is not { } report)
            return;

        IsSaid(ReportValidator.Default.Validate(result), ReportValidator.Default.Validate(again));
        Holds(report);
    }

    /// <summary>A report: it can be written and read back, validated, and printed.</summary>
    internal static void Holds(AnnualReport report)
    {
        byte[] json = ReportJson.SerializeToUtf8Bytes(report);
        Unless(ReportJson.TryDeserialize(json, out AnnualReport? back, out ReportJsonException? error), "What was written as JSON is not read: " + error?.Message);
        Unless(back! == report, "What was written as JSON is read as something else.");
        ArePointers(report.Refused.Select(refusal => refusal.At).Concat(report.Annotations.Select(annotation => annotation.At)).Concat(report.AdditionalRows.Select(row => row.Table)));
        IsSaid(ReportValidator.Default.Validate(report), ReportValidator.Default.Validate(back!));

        // Printing takes as long as reading: one way for each report is enough.
        Unless((json.Length % 2 == 0 ? ReportMarkdown.Write(report) : ReportHtml.WriteFragment(report)).Length != 0, "Nothing is printed.");
    }

    internal static void ArePointers(IEnumerable<string> texts)
    {
        foreach (string text in texts)
            Unless(Pointer().IsMatch(text), "No JSON pointer: " + text);
    }

    private static void IsSaid(ValidationResult result, ValidationResult again)
    {
        ArePointers(result.Findings.Concat(result.NotAssessable).SelectMany(finding => finding.At));
        Unless(Subjects(result).SequenceEqual(Subjects(again)) && result.HoldsCount == again.HoldsCount, "Validated again it is something else.");
        Unless(JsonSerializer.SerializeToUtf8Bytes(result).Length != 0 && result.Findings.All(finding => finding.GetMessage(ReportLanguage.English).Length != 0), "Nothing is said.");
    }

    private static IEnumerable<string> Subjects(ValidationResult result) =>
        result.Findings.Concat(result.NotAssessable).Select(finding => finding.RuleId + " " + string.Join(' ', finding.At));

    private static IEnumerable<(string Pointer, SourcePosition Position)> Places(SourceMap map) =>
        map.Pointers.Select(pointer => (pointer, map.TryGetPosition(pointer, out SourcePosition position) ? position : default));

    [GeneratedRegex("^[1-9][0-9]{2,9}$", RegexOptions.CultureInvariant)]
    private static partial Regex Distinctive();

    [GeneratedRegex("^(?:/(?:[^~/]|~[01])*)*$", RegexOptions.Singleline)]
    private static partial Regex Pointer();
}
