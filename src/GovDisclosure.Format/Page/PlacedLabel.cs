using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Page;

/// <summary>A label of a row, or the head of a column, as it stood on the page, with its place in a form.</summary>
internal sealed class PlacedLabel
{
    internal PlacedLabel(PrintedText printed, ReportTemplate template, bool isRepeated)
    {
        Printed = printed;
        IsRepeated = isRepeated;
        Section = printed.At == null ? null : ReportTemplate.SectionAt(printed.At);
        Row = printed.At == null ? null : template.RowAt(printed.At);
        IsAccepted = Section != null && printed.Official != null && Accepts(template, printed.Text, printed.Official);
    }

    internal PrintedText Printed { get; }

    /// <summary>The section it stands in; null where the page does not tell.</summary>
    internal TemplateSection? Section { get; }

    /// <summary>The row of the form, or null for a head, a group, and a row that the form does not have.</summary>
    internal TemplateRow? Row { get; }

    /// <summary>Whether the page has the same row once more before it.</summary>
    internal bool IsRepeated { get; }

    /// <summary>Whether the form has no such row or column, though another edition may have it.</summary>
    internal bool IsOwn => Section != null && (Printed.Official == null || (Row == null && Printed.At != Section.Pointer));

    /// <summary>Whether it is the label of a row of any form, and not of a group or a row of the issuer's own.</summary>
    internal bool IsRow => IsRowOf(Printed, Section);

    /// <summary>Whether it is one of the form's and has the official wording or a silent variant.</summary>
    internal bool IsAccepted { get; }

    internal static bool IsRowOf(PrintedText printed, TemplateSection? section) =>
        printed.Official != null && section != null && printed.At!.Length > section.Pointer.Length;

    // A group of section 四 is neither a row nor a column.
    private bool Accepts(ReportTemplate template, string printed, string official)
    {
        if (string.Equals(printed, official, System.StringComparison.Ordinal))
            return true;
        AcceptedWordings? wordings = Row != null && Row.Label == official ? Row.Wordings : template.ColumnOf(Section!, official)?.Wordings;
        return wordings?.Accept(printed) ?? template.GroupOf(Section!, official)?.Accepts(printed) ?? LabelText.Plain(printed) == LabelText.Plain(official);
    }
}
