using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>The cells of an edition, or of several together, as they nest in JSON, with the rows of both forms of （六）.</summary>
internal sealed class CellTree
{
    private static readonly Dictionary<ReportEdition, CellTree> s_byEdition = ReportEditions.All.ToDictionary(edition => edition, edition => new CellTree([edition]));

    private CellTree(IReadOnlyList<ReportEdition> editions)
    {
        // What the newest edition has comes first, and what only an older one has behind it.
        ReportTemplate[] divided = [.. editions.Reverse().Select(edition => ReportTemplate.For(edition, OtherHandlingForm.Divided))];
        ReportTemplate[] undivided = [.. editions.Reverse().Select(edition => ReportTemplate.For(edition, OtherHandlingForm.Undivided))];
        TemplateCell[] cells = [.. divided.Concat(undivided).SelectMany(template => template.Cells).GroupBy(cell => cell.Address).Select(same => same.First())];

        OtherHandlingForm? FormOf(TemplateCell cell) =>
            !Has(divided, cell) ? OtherHandlingForm.Undivided
            : !Has(undivided, cell) ? OtherHandlingForm.Divided
            : (OtherHandlingForm?)null;

        CellNode Section(int number)
        {
            List<TemplateCell> own = cells.Where(cell => cell.Table.Section.Number == number).ToList();
            return new CellNode(own[0].Table.Section.Pointer, own, FormOf);
        }

        EditionName = JsonEncodedText.Encode(ReportEditions.GetName(editions[0]));
        ProactiveDisclosure = Section(2);
        Applications = Section(3);
        Proceedings = Section(4);
    }

    /// <summary>The edition as the contract writes it; the oldest where there are several.</summary>
    internal JsonEncodedText EditionName { get; }

    internal CellNode ProactiveDisclosure { get; }

    internal CellNode Applications { get; }

    internal CellNode Proceedings { get; }

    internal static CellTree For(ReportEdition edition) => s_byEdition[edition];

    /// <summary>The cells of several editions together.</summary>
    internal static CellTree For(IReadOnlyList<ReportEdition> editions) => editions.Count == 1 ? For(editions[0]) : new CellTree(editions);

    private static bool Has(ReportTemplate[] templates, TemplateCell cell) => Array.Exists(templates, template => template.TryGetCell(cell.Address, out _));
}
