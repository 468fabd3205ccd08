using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>Where the evidence of a cell does not bear out what the report says of it.</summary>
internal static class CellEvidenceFaults
{
    internal static IEnumerable<string> In(ReadResult read) =>
        from cell in read.Report?.Template.Cells ?? []
        let evidence = read.Explain(cell.Address)!
        from fault in In(evidence, read)
        select $"{cell.Address} {evidence.Status} {evidence.Rule} '{evidence.Printed?.Text}': {fault}";

    private static IEnumerable<string> In(CellEvidence evidence, ReadResult read)
    {
        CellAddress address = evidence.Cell.Address;
        if (evidence.Value != read.Report![address] || evidence.Value != null != (evidence.Status == CellStatus.Filled))
            yield return "another value than the report's";
        if (read.Report.IsRefused(address) != (evidence.Refusal != null))
            yield return "refused in one and not in the other";
        if (evidence.Refusal != null && (evidence.Diagnostics.Count == 0 || evidence.Diagnostics[0].Code != evidence.Refusal.Code))
            yield return "another reason than the refusal's";
        if (new[] { ReportLanguage.Chinese, ReportLanguage.English }.Any(language => evidence.GetMessage(language) is var message && (message.Length < 5 || message.Contains('\n', StringComparison.Ordinal))))
            yield return "no message of one line";
        foreach (string fault in evidence.Status switch
        {
            CellStatus.Filled => OfFilled(evidence, read),
            CellStatus.Blank => evidence.Label == null && evidence.Head == null ? ["neither label nor head"] : [],
            CellStatus.Refused => evidence.Refusal is { Code: not ("READ-024" or "READ-030") } ? [] : ["no refusal"],
            CellStatus.ColumnMissing => evidence is { Refusal.Code: "READ-024", Printed: null } ? [] : ["no refusal, or a number"],
            CellStatus.RowMissing => evidence is { Refusal.Code: "READ-030", Printed: null } ? [] : ["no refusal, or a number"],
            _ => evidence is { Refusal: null or { Code: "READ-030" or "READ-045" }, Printed: null } ? [] : ["refused, or a number"],
        })
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> OfFilled(CellEvidence evidence, ReadResult read)
    {
        if (evidence.Printed is not { } printed || evidence.Rule is not { } rule)
        {
            yield return "no text or no rule";
            yield break;
        }

        read.SourceMap.TryGetPosition(evidence.Cell.Address, out SourcePosition position);
        if (printed.Position != position)
            yield return $"the number stands at ({printed.Position}), the source map says ({position})";
        bool isSaid = NumberText.Parse(printed.Text) is { IsNumber: true } number && (number.Value == evidence.Value || (number.Value == -evidence.Value && evidence.Diagnostics.Any(diagnostic => diagnostic.Code == "READ-055")));
        if (!isSaid && rule != ReadingRule.Converted)
            yield return "the text says another number";
        if (evidence.Head == null != (rule == ReadingRule.OrderAndSums) && rule is not (ReadingRule.RowsByOrder or ReadingRule.Divided or ReadingRule.Converted))
            yield return "a head too many, or none";
        // The groups of section 四 may have run together with their heads.
        if (evidence.Label == null && rule is not (ReadingRule.RowsByOrder or ReadingRule.OrderAndSums) && evidence.Cell.Table.Section.Number != 4)
            yield return "no label";
    }
}
