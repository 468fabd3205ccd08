using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Judging;

/// <summary>Where the digits of a page went: into a cell, an additional row, a refusal, an annotation, prose, or a diagnostic.</summary>
internal sealed partial class Account
{
    private readonly HashSet<decimal> _values = [];
    private readonly HashSet<string> _runs = [];

    internal Account(AnnualReport report, IEnumerable<ReadDiagnostic> diagnostics)
    {
        foreach (string pointer in Form.AllCells)
            if (CellAddress.TryParse(pointer, out CellAddress address) && report[address] is { } value)
                _values.Add(value);
        foreach (AdditionalRow row in report.AdditionalRows)
        {
            Add(row.Label);
            foreach (string cell in row.Cells)
                Add(cell);
        }

        foreach (Refusal refusal in report.Refused)
            Add(refusal.Printed);
        foreach (Annotation annotation in report.Annotations)
            Add(annotation.Text);
        foreach (ReadDiagnostic diagnostic in diagnostics)
            Add(diagnostic.Printed);
        // A table that stands in the overview or behind section 六 may be kept with its prose.
        foreach (string? prose in new[] { report.Preamble, report.Overview?.Text, report.Problems?.Text, report.OtherMatters?.Text, report.Closing })
            Add(prose);
    }

    /// <summary>The digits of a cell that went nowhere.</summary>
    internal IEnumerable<string> Missing(PageCell cell)
    {
        string joined = Blanks().Replace(cell.Text, string.Empty);
        foreach (Match run in Runs().Matches(joined))
        {
            string digits = run.Value;
            bool isOther = cell.OtherDigits.Contains(digits);
            // With its sign, or in the unit of the form.
            bool isCell = !isOther && cell.Value is { } value && new[] { value, -value, value * 10000, value / 10000 }.Any(_values.Contains);
            // A number broken in two may be kept as two, where both are there.
            bool isInPieces = !isOther && Runs().Matches(cell.Text).Where(piece => !cell.OtherDigits.Contains(piece.Value)).All(piece => _runs.Contains(piece.Value));
            if (!isCell && !_runs.Contains(digits) && !isInPieces)
                yield return digits;
        }
    }

    private void Add(string? text)
    {
        if (text == null)
            return;
        foreach (Match run in Runs().Matches(text))
            _runs.Add(run.Value);
        foreach (Match run in Runs().Matches(Blanks().Replace(text, string.Empty)))
            _runs.Add(run.Value);
    }

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?")]
    private static partial Regex Runs();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
