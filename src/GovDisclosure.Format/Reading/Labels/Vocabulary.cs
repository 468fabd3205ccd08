using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>What a head in section 二 may mean: a column of an edition.</summary>
internal readonly record struct HeadMeaning(ReportEdition Edition, TemplateColumn Column);

/// <summary>The labels of the template, made comparable. Everything here is derived from <see cref="ReportTemplate"/>.</summary>
internal static class Vocabulary
{
    internal const string CaptionStart = "第二十条第";
    internal const string InformationContent = TableDeclaration.ProactiveDisclosureCorner;

    /// <summary>The words of a head in section 二 → its columns; a cut head such as 本年新 has several.</summary>
    internal static readonly Dictionary<string, List<HeadMeaning>> DisclosureHeads = BuildHeads();

    /// <summary>The words of a row label in section 二 → the pointer of the row, the same in both editions.</summary>
    internal static readonly Dictionary<string, string> DisclosureRows = BuildDisclosureRows();

    /// <summary>The 26 rows of the matrix, those of both forms of （六）, by <see cref="ApplicationRow"/>.</summary>
    internal static readonly TemplateRow[] MatrixRows = BuildMatrixRows();

    internal static readonly TemplateTable Matrix = Table(ReportTemplate.Edition2021, 3);

    internal static readonly TemplateTable Cases = Table(ReportTemplate.Edition2021, 4);

    /// <summary>The words of the heads of the matrix.</summary>
    internal static readonly Dictionary<string, TemplateColumn> MatrixHeads = BuildColumns(Matrix);

    /// <summary>The words of the outcomes in section 四.</summary>
    internal static readonly Dictionary<string, TemplateColumn> CaseHeads = BuildColumns(Cases);

    /// <summary>The words of the groups over the outcomes in section 四, and of its rows → the official label.</summary>
    internal static readonly Dictionary<string, string> CaseGroups = BuildCaseGroups();

    /// <summary>三、本年度办理结果 and the groups （三） to （六）, plain.</summary>
    internal static readonly string[] MatrixGroups = [.. Matrix.RowGroups.SelectMany(Wordings).Select(LabelText.Plain).Distinct()];

    /// <summary>Heads of the matrix that stand over several columns.</summary>
    internal static readonly HashSet<string> MatrixOverheads = new(Matrix.ColumnGroups.SelectMany(Wordings).Select(Words), StringComparer.Ordinal);

    /// <summary>The key of a label: plain, without punctuation.</summary>
    internal static string Words(string label) => StripPunctuation(LabelText.Plain(label));

    internal static string StripPunctuation(string plain)
    {
        int start = 0;
        while (start < plain.Length && !IsPunctuation(plain[start]))
            start++;
        if (start == plain.Length)
            return plain;
        var words = new StringBuilder(plain, 0, start, plain.Length);
        for (int i = start + 1; i < plain.Length; i++)
        {
            if (!IsPunctuation(plain[i]))
                words.Append(plain[i]);
        }

        return words.ToString();
    }

    private static bool IsPunctuation(char c) => c is ',' or '.' or '/' or ':' or '-' or ';';

    /// <summary>The part of a plain text that can be a caption: 第二十条第（一）项, also cut short.</summary>
    internal static bool IsCaption(string folded) =>
        folded.StartsWith(CaptionStart, StringComparison.Ordinal) && folded.Length <= CaptionStart.Length + 5
        && (folded.Length == CaptionStart.Length || folded[folded.Length - 1] == '项' || folded[CaptionStart.Length] == '(');

    /// <summary>The row of section 二 with this pointer, as this edition names it; as the other does where it has none.</summary>
    internal static TemplateRow DisclosureRow(ReportEdition edition, string pointer)
    {
        ReportTemplate other = edition == ReportEdition.Edition2019 ? ReportTemplate.Edition2021 : ReportTemplate.Edition2019;
        return (ReportTemplate.For(edition).RowAt(pointer) ?? other.RowAt(pointer))!;
    }

    /// <summary>The official label of a group and its variants.</summary>
    internal static IEnumerable<string> Wordings(TemplateGroup group) => group.Variants.Select(variant => variant.Text).Prepend(group.Label);

    private static TemplateTable Table(ReportTemplate template, int section) =>
        template.Tables.First(table => table.Section.Number == section);

    private static Dictionary<string, List<HeadMeaning>> BuildHeads()
    {
        var heads = new Dictionary<string, List<HeadMeaning>>(StringComparer.Ordinal);
        foreach (ReportTemplate template in new[] { ReportTemplate.Edition2021, ReportTemplate.Edition2019 })
        {
            foreach (TemplateColumn column in template.Tables.Where(table => table.Section.Number == 2).SelectMany(table => table.Columns))
            {
                foreach (string label in column.Variants.Select(variant => variant.Text).Prepend(column.Label))
                {
                    string key = Words(label);
                    if (!heads.TryGetValue(key, out List<HeadMeaning>? meanings))
                        heads.Add(key, meanings = []);
                    if (!meanings.Any(meaning => meaning.Edition == template.Edition && meaning.Column.Name == column.Name))
                        meanings.Add(new HeadMeaning(template.Edition, column));
                }
            }
        }

        return heads;
    }

    private static Dictionary<string, string> BuildDisclosureRows()
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ReportTemplate template in new[] { ReportTemplate.Edition2021, ReportTemplate.Edition2019 })
        {
            foreach (TemplateRow row in template.Tables.Where(table => table.Section.Number == 2).SelectMany(table => table.Rows))
            {
                foreach (string label in row.Variants.Select(variant => variant.Text).Prepend(row.Label))
                    rows[Words(label)] = row.Pointer;
            }
        }

        return rows;
    }

    private static Dictionary<string, string> BuildCaseGroups()
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (TemplateRow row in Cases.Rows)
            groups[Words(row.Label)] = row.Label;
        foreach (TemplateGroup group in Cases.RowGroups)
        {
            foreach (string label in Wordings(group))
                groups[Words(label)] = group.Label;
        }

        return groups;
    }

    private static TemplateRow[] BuildMatrixRows()
    {
        TemplateRow[] divided = Table(ReportTemplate.Edition2021, 3).Rows.ToArray();
        TemplateRow undivided = Table(ReportTemplate.Edition2019, 3).Rows[(int)ApplicationRow.ClarificationOverdue];
        int index = (int)ApplicationRow.UndividedOtherHandling;
        return [.. divided.Take(index), undivided, .. divided.Skip(index)];
    }

    private static Dictionary<string, TemplateColumn> BuildColumns(TemplateTable table)
    {
        var columns = new Dictionary<string, TemplateColumn>(StringComparer.Ordinal);
        foreach (TemplateColumn column in table.Columns)
        {
            foreach (string label in column.Variants.Select(variant => variant.Text).Prepend(column.Label))
                columns[Words(label)] = column;
        }

        return columns;
    }
}
