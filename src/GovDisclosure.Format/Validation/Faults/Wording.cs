using System;
using System.Linq;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Faults;

/// <summary>Faults in words.</summary>
internal sealed class Wording
{
    private readonly ReportTemplate _template;

    internal Wording(ReportTemplate template) => _template = template;

    internal Bilingual Of(Fault fault)
    {
        Change first = fault.Changes[0];
        Change last = fault.Changes[fault.Changes.Count - 1];
        Bilingual cell = Cell(first);
        string to = MessageText.Of(first.To);
        string from = MessageText.Of(first.From);
        switch (fault.Kind)
        {
            case FaultKind.WrongTotal:
                return new(
                    $"{cell.Chinese}：总计未加对，各项之和为 {to}，现为 {from}",
                    $"{cell.English}: the total was not added up, {from} for {to}");
            case FaultKind.ZeroTotal:
                return new(
                    $"{cell.Chinese}：各项已填而总计为 0，各项之和为 {to}",
                    $"{cell.English}: the total is 0 over filled parts that make {to}");
            case FaultKind.TransposedDigits:
                return new(
                    $"{cell.Chinese}：相邻两位数字颠倒，或应为 {to}，现为 {from}",
                    $"{cell.English}: two digits transposed, {from} for {to}");
            case FaultKind.FactorOfTen:
                // Stryker disable once Equality: no change is by 0.
                return new(
                    $"{cell.Chinese}：末尾{(first.Delta < 0 ? "多" : "漏")}写一个 0，或应为 {to}，现为 {from}",
                    $"{cell.English}: ten times too {(first.Delta < 0 ? "large" : "small")}, {from} for {to}");
            case FaultKind.SwappedCells:
                Bilingual other = Cell(last);
                return new(
                    $"{cell.Chinese}与{other.Chinese}：两数互换了位置，或应为 {to} 和 {from}，现为 {from} 和 {to}",
                    $"{cell.English} and {other.English}: the two numbers changed places, {from} and {to} for {to} and {from}");
            case FaultKind.SwappedRows:
                return new(
                    $"{Row(first).Chinese}与{Row(last).Chinese}：两行的数字互换了位置",
                    $"{Row(first).English} and {Row(last).English}: the numbers of the two rows changed places");
            case FaultKind.ShiftedLeft:
            case FaultKind.ShiftedRight:
                bool left = fault.Kind == FaultKind.ShiftedLeft;
                return new(
                    $"{Row(first).Chinese}：从{Column(first).Chinese}到{Column(last).Chinese}，各数{(left ? "左" : "右")}移了一格",
                    $"{Row(first).English}: the numbers from {Column(first).English} to {Column(last).English} stand one cell too far to the {(left ? "left" : "right")}");
            case FaultKind.WrongTotalColumn:
                return TotalLine(fault, new($"{Column(first).Chinese}一列", $"the column {Column(first).English}"), new("行", "rows"));
            case FaultKind.WrongTotalRow:
                return TotalLine(fault, new($"{Row(first).Chinese}一行", $"the row {Row(first).English}"), new("列", "columns"));
            default:
                return Off(fault.Syndrome, first);
        }
    }

    private static Bilingual TotalLine(Fault fault, Bilingual line, Bilingual crossing)
    {
        string count = MessageText.Of(fault.Changes.Count);
        return fault.Changes.All(change => change.From == 0)
            ? new($"{line.Chinese}：各项已填而总计为 0，共 {count} {crossing.Chinese}", $"{line.English}: the totals are 0 over filled parts in {count} {crossing.English}")
            : new($"{line.Chinese}：总计未加对，共 {count} {crossing.Chinese}", $"{line.English}: the totals were not added up in {count} {crossing.English}");
    }

    private Bilingual Off(Syndrome syndrome, Change change)
    {
        TemplateIdentity[] identities = syndrome.IdentitiesOf(change.Slot).ToArray();
        bool aloneInAll = identities.All(identity => Math.Abs(syndrome.Off(identity)) == Math.Abs(change.Delta));
        bool inRow = aloneInAll && identities.Any(Syndrome.IsRow);
        bool inColumn = aloneInAll && !identities.All(Syndrome.IsRow);
        Bilingual cell = Cell(change);
        Bilingual row = Row(change);
        Bilingual column = Column(change);
        string by = MessageText.Of(Math.Abs(change.Delta));
        Bilingual where = (inRow, inColumn) switch
        {
            (true, true) => new($"{row.Chinese}一行与{column.Chinese}一列均差 {by}：{cell.Chinese}", $"the row {row.English} and the column {column.English} are both off by {by}: {cell.English}"),
            (true, false) => new($"{row.Chinese}一行差 {by}：{cell.Chinese}", $"the row {row.English} is off by {by}: {cell.English}"),
            (false, true) => new($"{column.Chinese}一列差 {by}：{cell.Chinese}", $"the column {column.English} is off by {by}: {cell.English}"),
            _ => cell,
        };
        return new($"{where.Chinese}或应为 {MessageText.Of(change.To)}，现为 {MessageText.Of(change.From)}", $"{where.English} may be {MessageText.Of(change.To)}, is {MessageText.Of(change.From)}");
    }

    private Bilingual Cell(Change change) => MessageText.NameOf(_template.CellAt(change.Slot)!);

    private Bilingual Row(Change change)
    {
        TemplateCell cell = _template.CellAt(change.Slot)!;
        string path = LabelPaths.Row(cell.Table, cell.Row);
        return new(path, $"{path} ({cell.Row.EnglishLabel})");
    }

    private Bilingual Column(Change change)
    {
        TemplateColumn column = _template.CellAt(change.Slot)!.Column;
        return new($"“{column.Label}”", $"{column.Label} ({column.EnglishLabel})");
    }
}
