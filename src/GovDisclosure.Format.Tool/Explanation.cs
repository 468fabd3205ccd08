using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>Why the cells at a JSON pointer are what they are, as lines of text: <c>file(line,column): cell = number</c>, and below it the reason.</summary>
internal sealed class Explanation(TextOutput output, LoadedFile file, AnnualReport report, ReportLanguage language)
{
    // What is said of several cells at once is printed once.
    private readonly HashSet<object> _told = new(ReferenceEqualityComparer.Instance);

    internal static Bilingual NoCells(string pointer) => new(
        $"“{pointer}”不是单元格、行或表的 JSON 指针；指针写作 /applications/newlyReceived/total（格）、/applications/newlyReceived（行）或 /applications（表），与 convert 输出的 JSON 相同",
        $"'{pointer}' is no JSON pointer of a cell, a row or a table; write /applications/newlyReceived/total (a cell), /applications/newlyReceived (a row) or /applications (a table), as in the JSON that convert writes");

    /// <summary>Whether some form has cells at a pointer.</summary>
    internal static bool NamesCells(string pointer) =>
        ReportEditions.All.SelectMany(edition => Enum.GetValues<OtherHandlingForm>().Select(form => ReportTemplate.For(edition, form))).Any(form => CellsAt(form, pointer).Any());

    internal Bilingual NotOfForm(string pointer) => new(
        $"{file.Name} 所用的 {ReportEditions.GetName(report.Edition)} 年格式中没有 {pointer}",
        $"{file.Name} has the form of {ReportEditions.GetName(report.Edition)}, in which there is no {pointer}");

    /// <summary>Writes the lines; false where the form of the report has no cells at the pointer.</summary>
    internal bool TryWrite(string pointer)
    {
        TemplateCell[] cells = [.. CellsAt(report.Template, pointer)];
        foreach (TemplateCell cell in cells)
        {
            if (file.Read?.Explain(cell.Address) is { } evidence)
                Write(evidence, cells.Length == 1);
            else
                WriteWithoutPage(cell);
        }

        return cells.Length > 0;
    }

    private static IEnumerable<TemplateCell> CellsAt(ReportTemplate form, string pointer) => form.Cells.Where(cell => IsAt(cell.Address.ToString(), pointer));

    private static bool IsAt(string cell, string pointer) =>
        pointer.Length > 0 && cell.StartsWith(pointer, StringComparison.Ordinal) && (cell.Length == pointer.Length || cell[pointer.Length] == '/');

    private void Write(CellEvidence evidence, bool isAlone)
    {
        string at = evidence.Cell.Address.ToString();
        string name = CellText.NameOf(evidence.Cell, language);
        if (!isAlone && WholeOf(evidence) is { } whole)
        {
            if (!_told.Add(whole))
                return;
            (at, name) = WholeOf(evidence.Cell, evidence.Refusal?.At);
        }

        WriteHead(PlaceOf(evidence), name, evidence.Value, evidence.Status, at);
        output.WriteLine("  " + evidence.GetMessage(language));

        // The message of what is missing or refused is that of the first.
        int told = evidence.Status is CellStatus.Filled or CellStatus.Blank ? 0 : 1;
        foreach (ReadDiagnostic diagnostic in evidence.Diagnostics.Skip(told).Where(diagnostic => _told.Add(diagnostic)))
            output.WriteLine($"  {diagnostic.Code} {diagnostic.GetMessage(language)}");
    }

    /// <summary>What makes other cells of the row or table be without a number as well; null where it is the cell alone.</summary>
    private static object? WholeOf(CellEvidence evidence) =>
        evidence.Status is CellStatus.Filled or CellStatus.Blank ? null
        : evidence.Refusal is null ? evidence.Cell.Table
        : evidence.Refusal.At == evidence.Cell.Address.ToString() && evidence.Status != CellStatus.ColumnMissing ? null
        : evidence.Diagnostics.Count > 0 ? evidence.Diagnostics[0] : evidence.Refusal;

    /// <summary>The pointer and the name of the row or table that a refusal concerns; without one, those of the table.</summary>
    private (string At, string Name) WholeOf(TemplateCell cell, string? refusedAt)
    {
        string row = cell.Row.Pointer;
        return refusedAt != null && refusedAt.Length >= row.Length
            ? (row, language == ReportLanguage.English ? $"{cell.Row.Label} ({cell.Row.EnglishLabel})" : cell.Row.Label)
            : (cell.Table.Section.Pointer, cell.Table.Section + (cell.Table.Caption is { } caption ? " " + caption : string.Empty));
    }

    private static SourcePosition PlaceOf(CellEvidence evidence) =>
        evidence.Printed?.Position ?? (evidence.Diagnostics.Count > 0 && evidence.Status != CellStatus.Blank ? evidence.Diagnostics[0].Position : evidence.Label?.Position ?? default);

    /// <summary>JSON has no page: nothing but the report itself tells of the cell.</summary>
    private void WriteWithoutPage(TemplateCell cell)
    {
        Refusal? refusal = report.Refused.FirstOrDefault(refusal => refusal.Covers(cell.Address.ToString()));
        decimal? value = report[cell.Address];
        WriteHead(default, CellText.NameOf(cell, language), value, value != null ? CellStatus.Filled : refusal != null ? CellStatus.Refused : CellStatus.Blank, cell.Address.ToString());
        output.WriteLine("  " + new Bilingual("文件是 JSON，没有原页，不知道行名、表头和读法", "the file is JSON: there is no page that would tell label, head and rule of reading").In(language)
            + (refusal == null ? string.Empty : new Bilingual("；refused 中记有 ", "; refused says ").In(language) + refusal.Code));
    }

    private void WriteHead(SourcePosition position, string name, decimal? value, CellStatus status, string at)
    {
        Bilingual state = (value, status) switch
        {
            ({ } number, _) => new(" = " + CellText.Of(number), " = " + CellText.Of(number)),
            (null, CellStatus.Blank) => new("：空白", ": blank"),
            (null, CellStatus.Refused) => new("：未取", ": refused"),
            _ => new("：没有找到", ": not found"),
        };
        output.WriteLine($"{file.Name}{(position.IsKnown ? $"({position})" : string.Empty)}: {name}{state.In(language)} ({at})");
    }
}
