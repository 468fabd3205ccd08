using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>What a head in section 二 may mean: a column of an edition.</summary>
internal readonly record struct HeadMeaning(ReportEdition Edition, TemplateColumn Column);

/// <summary>The labels of the template, made comparable. Everything here is derived from <see cref="ReportTemplate"/>.</summary>
internal static class Vocabulary
{
    internal const string InformationContent = TableDeclaration.ProactiveDisclosureCorner;

    /// <summary>The forms whose labels are known, the newest edition first, in both forms of （六）.</summary>
    internal static readonly ReportTemplate[] Forms =
        [.. ReportEditions.All.Reverse().SelectMany(edition => ReportTemplate.All.Where(form => form.Edition == edition))];

    /// <summary>The captions of section 二, each with the editions that have it.</summary>
    internal static readonly Dictionary<string, HashSet<ReportEdition>> Captions =
        ByEdition(DisclosureTables.Where(table => table.Table.Caption != null).Select(table => (table.Table.Caption!, table.Edition)));

    /// <summary>What the captions begin with, folded, up to the bracket: 第二十条第; the whole caption where it has none.</summary>
    internal static readonly string[] CaptionStarts =
        [.. Captions.Keys.Select(LabelText.Fold).Select(caption => caption.IndexOf('(') is >= 0 and int bracket ? caption.Substring(0, bracket) : caption).Distinct()];

    /// <summary>The words of a head in section 二 → its columns; a cut head such as 本年新 has several.</summary>
    internal static readonly Dictionary<string, List<HeadMeaning>> DisclosureHeads = BuildHeads();

    /// <summary>The words of a row label in section 二 → the pointer of the row, the same in every edition.</summary>
    internal static readonly Dictionary<string, string> DisclosureRows = BuildDisclosureRows();

    /// <summary>The words of a row label in section 二 → the editions that have the row under it.</summary>
    internal static readonly Dictionary<string, HashSet<ReportEdition>> DisclosureLabels =
        ByEdition(DisclosureTables.SelectMany(table => table.Table.Rows.SelectMany(Labels).Select(label => (Words(label), table.Edition))));

    /// <summary>The rows of the matrix, those of all editions and of both forms of （六）, by the number of <see cref="ApplicationRow"/>; as the newest edition names them.</summary>
    internal static readonly TemplateRow[] MatrixRows = BuildMatrixRows();

    /// <summary>The rows of the matrix in the order of print, merged from that of every edition.</summary>
    internal static readonly ApplicationRow[] MatrixOrder =
        [.. MatrixRows.Select(row => (ApplicationRow)row.Number).OrderBy(row => CellLayout.Applications.RowStart((int)row))];

    /// <summary>The place of a row of the matrix in the order of print.</summary>
    internal static int PlaceOf(ApplicationRow row) => CellLayout.Applications.RowStart((int)row);

    /// <summary>The labels of the rows of the matrix in all editions.</summary>
    internal static readonly (string Label, ApplicationRow Row)[] MatrixRowLabels = BuildMatrixRowLabels();

    internal static readonly TemplateTable Matrix = Forms[0].Applications;

    internal static readonly TemplateTable Cases = Forms[0].Proceedings;

    /// <summary>The words of the heads of the matrix.</summary>
    internal static readonly Dictionary<string, TemplateColumn> MatrixHeads = BuildColumns(form => form.Applications);

    /// <summary>The words of the outcomes in section 四.</summary>
    internal static readonly Dictionary<string, TemplateColumn> CaseHeads = BuildColumns(form => form.Proceedings);

    /// <summary>The words of the groups over the outcomes in section 四, and of its rows → the official label.</summary>
    internal static readonly Dictionary<string, string> CaseGroups = BuildCaseGroups();

    /// <summary>三、本年度办理结果 and the groups （三） to （六）, plain.</summary>
    internal static readonly string[] MatrixGroups = [.. Forms.SelectMany(form => form.Applications.RowGroups).SelectMany(Wordings).Select(LabelText.Plain).Distinct()];

    /// <summary>Heads of the matrix that stand over several columns.</summary>
    internal static readonly HashSet<string> MatrixOverheads = new(Forms.SelectMany(form => form.Applications.ColumnGroups).SelectMany(Wordings).Select(Words), StringComparer.Ordinal);

    /// <summary>The words of all heads of the tables.</summary>
    internal static readonly HashSet<string> HeadWords = [.. MatrixHeads.Keys, .. MatrixOverheads, .. CaseHeads.Keys, .. DisclosureHeads.Keys];

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
    internal static bool IsCaption(string folded)
    {
        foreach (string start in CaptionStarts)
        {
            if (folded.StartsWith(start, StringComparison.Ordinal) && folded.Length <= start.Length + 5
                && (folded.Length == start.Length || folded[folded.Length - 1] == '项' || folded[start.Length] == '('))
                return true;
        }

        return false;
    }

    /// <summary>The row of section 二 with this pointer, as this edition names it; as the newest that has one does where it has none.</summary>
    internal static TemplateRow DisclosureRow(ReportEdition edition, string pointer) =>
        ReportTemplate.For(edition).RowAt(pointer) ?? Forms.Select(form => form.RowAt(pointer)).First(row => row != null)!;

    /// <summary>The official label and its variants.</summary>
    internal static IEnumerable<string> Labels(TemplateRow row) => row.Variants.Select(variant => variant.Text).Prepend(row.Label);

    /// <summary>The same of a head.</summary>
    internal static IEnumerable<string> Labels(TemplateColumn column) => column.Variants.Select(variant => variant.Text).Prepend(column.Label);

    /// <summary>The editions that have a row of the matrix under this label, or else that have the row.</summary>
    internal static IReadOnlyCollection<ReportEdition> EditionsOf(ApplicationRow row, string label) =>
        s_tellingLabels.Count > 0 && s_tellingLabels.TryGetValue(LabelText.Plain(label), out HashSet<ReportEdition>? editions) ? editions : s_editionsOfRows[(int)row];

    /// <summary>The editions that have a head of section 三 or 四; none where every edition has it, or no one.</summary>
    internal static IReadOnlyCollection<ReportEdition> EditionsOfHead(PrintedText head) =>
        s_tellingHeads.Count > 0 && s_tellingHeads.TryGetValue(head.At + Words(head.Text), out HashSet<ReportEdition>? editions) ? editions : [];

    // Heads of sections 三 and 四 that not every edition has. Between the editions of 2019 and 2021 there is none.
    private static readonly Dictionary<string, HashSet<ReportEdition>> s_tellingHeads = Telling(
        Forms.SelectMany(form => new[] { form.Applications, form.Proceedings }.SelectMany(table => table.Columns.SelectMany(Labels).Select(label => (table.Section.Pointer + Words(label), form.Edition)))));

    // Plain labels that not every edition has. Between the editions of 2019 and 2021 there is none.
    private static readonly Dictionary<string, HashSet<ReportEdition>> s_tellingLabels = Telling(
        Forms.SelectMany(form => form.Applications.Rows.SelectMany(Labels).Select(label => (LabelText.Plain(label), form.Edition))));

    private static readonly ReportEdition[][] s_editionsOfRows =
        [.. MatrixRows.Select(row => Forms.Where(form => form.RowAt(row.Pointer) != null).Select(form => form.Edition).Distinct().ToArray())];

    private static Dictionary<string, HashSet<ReportEdition>> Telling(IEnumerable<(string Text, ReportEdition Edition)> texts) =>
        ByEdition(texts).Where(text => text.Value.Count < ReportEditions.All.Count).ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    private static IEnumerable<(TemplateTable Table, ReportEdition Edition)> DisclosureTables =>
        Forms.SelectMany(form => form.Tables.Where(table => table.Section.Number == 2).Select(table => (table, form.Edition)));

    private static Dictionary<string, HashSet<ReportEdition>> ByEdition(IEnumerable<(string Text, ReportEdition Edition)> texts) =>
        texts.GroupBy(each => each.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new HashSet<ReportEdition>(group.Select(each => each.Edition)), StringComparer.Ordinal);

    /// <summary>The official label of a group and its variants.</summary>
    internal static IEnumerable<string> Wordings(TemplateGroup group) => group.Variants.Select(variant => variant.Text).Prepend(group.Label);

    private static Dictionary<string, List<HeadMeaning>> BuildHeads()
    {
        var heads = new Dictionary<string, List<HeadMeaning>>(StringComparer.Ordinal);
        foreach ((TemplateTable table, ReportEdition edition) in DisclosureTables)
        {
            foreach (TemplateColumn column in table.Columns)
            {
                foreach (string label in Labels(column))
                {
                    string key = Words(label);
                    if (!heads.TryGetValue(key, out List<HeadMeaning>? meanings))
                        heads.Add(key, meanings = []);
                    if (!meanings.Any(meaning => meaning.Edition == edition && meaning.Column.Name == column.Name))
                        meanings.Add(new HeadMeaning(edition, column));
                }
            }
        }

        return heads;
    }

    private static Dictionary<string, string> BuildDisclosureRows()
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (TemplateRow row in DisclosureTables.SelectMany(table => table.Table.Rows))
        {
            foreach (string label in Labels(row))
                rows[Words(label)] = row.Pointer;
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
        var rows = new TemplateRow[CellLayout.Applications.RowCount];
        foreach (TemplateRow row in Forms.SelectMany(form => form.Applications.Rows))
            rows[row.Number] ??= row;
        return rows;
    }

    private static (string Label, ApplicationRow Row)[] BuildMatrixRowLabels() =>
        [.. MatrixOrder.SelectMany(row => Forms.SelectMany(form => form.Applications.Rows).Where(each => each.Number == (int)row).SelectMany(Labels).Distinct().Select(label => (label, row)))];

    private static Dictionary<string, TemplateColumn> BuildColumns(Func<ReportTemplate, TemplateTable> table)
    {
        var columns = new Dictionary<string, TemplateColumn>(StringComparer.Ordinal);
        foreach (TemplateColumn column in Enumerable.Reverse(Forms).SelectMany(form => table(form).Columns))
        {
            foreach (string label in Labels(column))
                columns[Words(label)] = column;
        }

        return columns;
    }
}
