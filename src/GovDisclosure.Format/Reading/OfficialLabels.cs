using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Reading;

/// <summary>Gives labels and heads the official wording of the form in use: when they are read the edition is not known.</summary>
internal static class OfficialLabels
{
    /// <summary>Changes the labels and heads of a draft; those of a row or a column that the form has not stay.</summary>
    internal static void Settle(Draft draft, ReportTemplate form)
    {
        Settle(draft.Printed.RowLabels, label => form.RowAt(label.At!)?.Label);
        Settle(draft.Printed.ColumnHeads, head => ReportTemplate.SectionAt(head.At!) is { } section && form.ColumnOf(section, head.Official) == null ? HeadOf(form, section, Vocabulary.Words(head.Text)) : null);
    }

    private static void Settle(List<PrintedText> texts, Func<PrintedText, string?> official)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            if (texts[i] is { At: not null, Official: not null } text && official(text) is { } own && own != text.Official)
                texts[i] = new PrintedText(text.Text, text.Position, text.At, own);
        }
    }

    private static string? HeadOf(ReportTemplate form, TemplateSection section, string words) =>
        form.Tables.Where(table => table.Section == section).SelectMany(table => table.Columns)
            .FirstOrDefault(column => Vocabulary.Labels(column).Any(label => Vocabulary.Words(label) == words))?.Label;
}
