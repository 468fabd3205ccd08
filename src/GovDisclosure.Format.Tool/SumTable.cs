using System.Collections.Generic;

namespace GovDisclosure.Format.Tool;

/// <summary>A sum as lines of text: the cells that are not 0 everywhere, each with the number of reports that left it blank.</summary>
internal static class SumTable
{
    internal static IEnumerable<string> Lines(ReportSum sum, ReportLanguage language)
    {
        var table = new TextTable();
        string edition = ReportEditions.GetName(sum.Edition);
        table.Add(new Bilingual($"{sum.ReportCount} 份报告，{edition}年格式", $"{sum.ReportCount} reports, edition {edition}").In(language));
        table.Add(new Bilingual("单元格", "cell").In(language), new Bilingual("合计", "sum").In(language), new Bilingual("空白", "blank").In(language));
        TemplateSection? section = null;
        int hidden = 0;
        foreach (TemplateCell cell in sum.Template.Cells)
        {
            SummedCell summed = sum[cell.Address];
            if (summed is { Sum: 0, Blank: 0 })
            {
                hidden++;
                continue;
            }

            if (cell.Table.Section != section)
            {
                section = cell.Table.Section;
                table.Add(section + (language == ReportLanguage.English ? $" ({section.EnglishHeading})" : string.Empty));
            }

            table.Add("  " + CellText.NameOf(cell, language), summed.Sum is { } number ? CellText.Of(number) : "—", CellText.Of(summed.Blank));
        }

        table.Add(new Bilingual($"其余 {hidden} 格合计为 0 且无空白，未列出", $"{hidden} cells add up to 0 without a blank, and are not listed").In(language));
        return table.Lines();
    }
}
