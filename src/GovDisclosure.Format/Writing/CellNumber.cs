using System;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Writing;

/// <summary>The number in a cell as it is printed: exact, with the unit that no head names, and with the remark the issuer put behind it.</summary>
internal static class CellNumber
{
    internal static string Print(AnnualReport report, TemplateCell cell)
    {
        string at = cell.Address.ToString();
        string? remark = report.Annotations.FirstOrDefault(annotation => annotation.At == at && PrintableText.OneLine(annotation.Text) == annotation.Text)?.Text;
        if (report[cell.Address] is not { } value)
            return remark != null && NumberText.Parse(remark).Kind == NumberTextKind.Mark ? remark : string.Empty;

        string number = (value == 0 ? Math.Abs(value) : value).ToString(CultureInfo.InvariantCulture) + Unit(report, cell);
        return remark == null ? number : WithRemark(report, cell, number, remark);
    }

    /// <summary>A remark goes into the cell only where nobody can take it for a part of the number.</summary>
    private static string WithRemark(AnnualReport report, TemplateCell cell, string number, string remark)
    {
        string printed = number + "（" + remark + "）";
        NumberText again = NumberText.Parse(printed);
        return again.IsNumber && again.Remark == remark && IsHarmless(Note.Read(LabelText.Fold(remark)), report, cell) ? printed : number;
    }

    /// <summary>Whether a remark behind a number leaves it what it is: it says its unit or its sign once more, or the year of the report.</summary>
    private static bool IsHarmless(Note note, AnnualReport report, TemplateCell cell) => note.Kind switch
    {
        NoteKind.Plain => true,
        NoteKind.Year => note.Year == report.Year,
        NoteKind.Unit => cell.Kind != CellKind.Amount && Array.TrueForAll(note.Units, unit => unit is { Kind: UnitKind.Count, Factor: 1 }),
        NoteKind.Less => cell.Kind == CellKind.SignedCount && report[cell.Address] < 0,
        NoteKind.More => cell.Kind == CellKind.SignedCount && report[cell.Address] > 0,
        _ => false,
    };

    private static string Unit(AnnualReport report, TemplateCell cell) =>
        cell.Column.Name != "amount" ? string.Empty : report.Cells.ProcurementUnit switch
        {
            ProcurementUnit.Yuan => "元",
            ProcurementUnit.TenThousandYuan => "万元",
            _ => string.Empty,
        };
}
