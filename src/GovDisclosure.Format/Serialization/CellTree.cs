using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Serialization;

/// <summary>The cells of an edition as they nest in JSON, with the rows of both forms of （六）.</summary>
internal sealed class CellTree
{
    private static readonly CellTree s_edition2019 = new(ReportEdition.Edition2019);
    private static readonly CellTree s_edition2021 = new(ReportEdition.Edition2021);

    private CellTree(ReportEdition edition)
    {
        ReportTemplate divided = ReportTemplate.For(edition, OtherHandlingForm.Divided);
        ReportTemplate undivided = ReportTemplate.For(edition, OtherHandlingForm.Undivided);
        TemplateCell[] cells = divided.Cells.Concat(undivided.Cells.Where(cell => !Has(divided, cell))).ToArray();

        OtherHandlingForm? FormOf(TemplateCell cell) =>
            !Has(divided, cell) ? OtherHandlingForm.Undivided
            : !Has(undivided, cell) ? OtherHandlingForm.Divided
            : (OtherHandlingForm?)null;

        CellNode Section(int number)
        {
            List<TemplateCell> own = cells.Where(cell => cell.Table.Section.Number == number).ToList();
            return new CellNode(own[0].Table.Section.Pointer, own, FormOf);
        }

        EditionName = JsonEncodedText.Encode(ReportEditions.GetName(edition));
        ProactiveDisclosure = Section(2);
        Applications = Section(3);
        Proceedings = Section(4);
    }

    /// <summary>The edition as the contract writes it.</summary>
    internal JsonEncodedText EditionName { get; }

    internal CellNode ProactiveDisclosure { get; }

    internal CellNode Applications { get; }

    internal CellNode Proceedings { get; }

    internal static CellTree For(ReportEdition edition) => edition == ReportEdition.Edition2019 ? s_edition2019 : s_edition2021;

    private static bool Has(ReportTemplate template, TemplateCell cell) => template.TryGetCell(cell.Address, out _);
}
