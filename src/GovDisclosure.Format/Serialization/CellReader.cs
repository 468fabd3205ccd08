using System.Text.Json;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads the cells of the tables into a builder.</summary>
/// <remarks>For one report; not safe to share between threads.</remarks>
internal sealed class CellReader
{
    private readonly JsonWalk _walk;
    private OtherHandlingForm? _form;

    internal CellReader(JsonWalk walk) => _walk = walk;

    /// <summary>Reads a section, a group of rows or a row; false where it is null.</summary>
    internal bool ReadGroup(ref Utf8JsonReader reader, CellNode node, AnnualReportBuilder report)
    {
        MemberNames names = node.Members!;
        MemberCursor cursor = default;
        if (node.Form is { } form && reader.TokenType == JsonTokenType.StartObject)
            ChooseForm(ref reader, form, report.Cells);
        if (!_walk.EntersObject(ref reader, names))
            return false;
        if (node.ProactiveDisclosureRow >= 0)
            report.SetFound(node.First!.Table, node.First.Row, true);

        ReportCells cells = report.Cells;
        while (_walk.Next(ref reader, names, ref cursor))
        {
            CellNode child = node.Children[cursor.Member];
            switch (child.Kind)
            {
                case CellNodeKind.Count:
                    cells.SetRaw(child.Slot, _walk.ReadCell(ref reader));
                    break;
                case CellNodeKind.Amount:
                    cells.SetAmount(child.Slot, _walk.ReadAmount(ref reader));
                    break;
                case CellNodeKind.Unit:
                    cells.ProcurementUnit = _walk.ReadUnit(ref reader);
                    break;
                default:
                    ReadGroup(ref reader, child, report);
                    break;
            }
        }

        return true;
    }

    private void ChooseForm(ref Utf8JsonReader reader, OtherHandlingForm form, ReportCells cells)
    {
        if (_form is { } other && other != form)
            throw _walk.Fail(ref reader, JsonErrors.BothForms);
        _form = form;
        cells.SetOtherHandling(form);
    }
}
