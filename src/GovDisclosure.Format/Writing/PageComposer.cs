using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Writing;

/// <summary>Puts a report on its page: title, preamble, the six sections with their tables, closing.</summary>
internal sealed class PageComposer(AnnualReport report, bool prompts, LayoutParts parts)
{
    private const string YearToFillIn = "\u3000\u3000\u3000\u3000年";

    private readonly TableComposer _tables = new(report, parts);

    internal static AnnualReport BlankReport(ReportEdition edition)
    {
        var builder = new AnnualReportBuilder(edition)
        {
            Overview = new ProseSection(string.Empty),
            Problems = new ProseSection(string.Empty),
            OtherMatters = new OtherMatters(string.Empty),
        };
        foreach (TemplateTable table in builder.Template.Tables)
            builder.Include(table);
        return builder.Build();
    }

    internal IEnumerable<SourceBlock> Compose() =>
        Title()
            .Concat(Prose(report.Preamble, ParagraphRole.Body, "/preamble"))
            .Concat(ReportTemplate.Sections.SelectMany(Section))
            .Concat(Prose(report.Closing, ParagraphRole.Closing, "/closing"));

    private IEnumerable<SourceBlock> Section(TemplateSection section)
    {
        string? text = section.Number switch
        {
            1 => report.Overview?.Text,
            5 => report.Problems?.Text,
            6 => report.OtherMatters?.Text,
            _ => null,
        };
        bool isProse = section.Prompt != null;
        if (isProse && text == null)
            return [];
        SourceBlock heading = parts.Paragraph(section.ToString(), ParagraphRole.Heading, section.Pointer);
        return (isProse ? Prose(prompts ? section.Prompt : text, ParagraphRole.Body, section.Pointer + "/text") : Tables(section)).Prepend(heading);
    }

    private IEnumerable<SourceBlock> Tables(TemplateSection section)
    {
        TemplateTable[] tables = [.. report.Template.Tables.Where(table => table.Section == section)];
        foreach (TemplateTable table in tables)
        {
            if (_tables.Compose(table, tables.Max(each => each.Columns.Count)) is { } composed)
                yield return composed;
        }

        if (OwnRows.Compose(report, section, parts) is { } own)
            yield return own;
        IEnumerable<string> notes = report.Annotations.Where(annotation => annotation.At == section.Pointer).Select(annotation => annotation.Text);
        foreach (SourceBlock note in notes.SelectMany(text => Prose(text, ParagraphRole.Note, section.Pointer)))
            yield return note;
    }

    private IEnumerable<SourceBlock> Prose(string? text, ParagraphRole role, string pointer) =>
        PrintableText.Paragraphs(text).Select(line => parts.Paragraph(line, role, pointer));

    private IEnumerable<SourceBlock> Title()
    {
        if (prompts)
            return [parts.Paragraph(YearToFillIn + TitleText.Official, ParagraphRole.Title, "/title")];
        return Prose(PrintableText.OneLine(report.Title ?? OfficialTitle()), ParagraphRole.Title, "/title");
    }

    /// <summary>The title that the notice prescribes, as far as the report says what goes into it.</summary>
    private string OfficialTitle() => report.Issuer.Name + (report.Year is { } year ? year.ToString(CultureInfo.InvariantCulture) + "年" : null) + TitleText.Official;
}
