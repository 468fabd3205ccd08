using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Reading;

/// <summary>The official wordings of what was read as the form in use has them: they are written down before it is known.</summary>
internal static class OfficialLabels
{
    /// <summary>The labels of rows, each with the label of its row in the form; as they are where the form has no such row.</summary>
    internal static List<PrintedText> OfRows(List<PrintedText> labels, ReportTemplate form) =>
        labels.ConvertAll(label => label is { At: { } at, Official: not null } && form.RowAt(at) is { } row ? With(label, row.Label) : label);

    /// <summary>The heads of columns, each with the label of its column in the form; as they are where the form has no such column.</summary>
    internal static List<PrintedText> OfHeads(List<PrintedText> heads, ReportTemplate form) =>
        heads.ConvertAll(head => head is { At: { } at, Official: { } official } && ReportTemplate.SectionAt(at) is { } section && form.ColumnOf(section, official) == null
            ? With(head, ColumnWith(form, section, Vocabulary.Words(head.Text))?.Label ?? official)
            : head);

    private static TemplateColumn? ColumnWith(ReportTemplate form, TemplateSection section, string words) =>
        form.Tables.Where(table => table.Section == section).SelectMany(table => table.Columns)
            .FirstOrDefault(column => Vocabulary.Labels(column).Any(label => Vocabulary.Words(label) == words));

    private static PrintedText With(PrintedText text, string official) =>
        text.Official == official ? text : new PrintedText(text.Text, text.Position, text.At, official);
}
