using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Prose;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Reading;

/// <summary>From a source document to a report. It knows the template and nothing of file formats.</summary>
internal static class Recognizer
{
    internal static ReadResult Recognize(SourceDocument document)
    {
        var draft = new Draft();
        draft.Diagnostics.AddRange(document.Diagnostics);
        if (document.Blocks.Count == 0)
        {
            if (document.Diagnostics.Count == 0)
                draft.Diagnostics.Add(Diagnose.NoReport("其中没有文字", "there is no text in it"));
            return Nothing(draft);
        }

        Segments segments = Segments.Of(LineReader.Read(document, draft.Diagnostics), draft);
        string? closing = ProseReader.TakeClosing(segments, draft);
        FrontMatter front = FrontMatter.Read(segments.Front, segments.Sections[0], draft, document.Title);
        draft.Year = front.Year;
        foreach (Line? heading in segments.SectionHeadings.Skip(1).Take(3))
        {
            if (heading != null && Headings.TryMatch(heading, out TemplateSection section))
                draft.Notes.Add(section.Pointer, NotePlace.Section, Scope.NotesIn(heading.Filled));
        }

        new DisclosureReader(draft).Read(segments.Sections[1]);
        new MatrixReader(draft).Read(segments.Sections[2]);
        new CaseReader(draft).Read(segments.Sections[3], segments.SectionHeadings[3] != null);

        bool anyTable = draft.FoundRows.Count > 0 || draft.HasApplications || draft.HasProceedings || draft.Evidence.AnyHead;
        int headings = segments.SectionHeadings.Count(heading => heading != null);
        if (!anyTable && headings < 2 && (headings == 0 || front.Title == null))
        {
            draft.Diagnostics.Add(Diagnose.NoReport("没有找到各部分标题，也没有找到表格", "neither its headings nor its tables were found"));
            return Nothing(draft);
        }

        if (EditionDecision.Decide(draft, front.Year) is not { } edition)
            return Nothing(draft);
        return Assemble(draft, segments, front, edition, closing);
    }

    private static ReadResult Assemble(Draft draft, Segments segments, FrontMatter front, ReportEdition edition, string? closing)
    {
        var builder = new AnnualReportBuilder(edition)
        {
            Year = front.Year,
            Title = front.Title,
            Preamble = front.Preamble,
            Issuer = new Issuer(front.IssuerName),
            Period = front.Period,
            PublishedOn = front.PublishedOn,
            Overview = ProseReader.Read(segments, 1, draft) is { } overview ? new ProseSection(overview) : null,
            Problems = ProseReader.Read(segments, 5, draft) is { } problems ? new ProseSection(problems) : null,
            Closing = closing,
        };
        if (ProseReader.Read(segments, 6, draft) is { } other)
        {
            builder.OtherMatters = new OtherMatters(other, FeeStatementReader.Read(other, draft.PositionsOf("/otherMatters/text"), draft));
        }

        PrintedCells cells = new CellFiller(draft, builder).Fill();
        foreach (TemplateSection section in ReportTemplate.Sections.Skip(1).Take(3))
        {
            bool found = section.Number switch
            {
                2 => draft.FoundRows.Count > 0,
                3 => draft.HasApplications,
                _ => draft.HasProceedings,
            };
            if (!found && segments.SectionHeadings[section.Number - 1] is { } heading)
                draft.Diagnostics.Add(Diagnose.TableNotFound(heading.Position, section));
        }

        foreach (Annotation annotation in draft.Annotations)
            builder.Annotations.Add(annotation);
        foreach (AdditionalRow row in draft.AdditionalRows)
            builder.AdditionalRows.Add(row);
        foreach (Refusal refusal in draft.Refused)
            builder.Refused.Add(refusal);
        OfficialLabels.Settle(draft, builder.Template);
        var printed = new PrintedReport(draft.Headings, draft.Captions, draft.ColumnHeads, draft.RowLabels, cells.InOrder(), draft.CornerNote);
        return new ReadResult(builder.Build(), printed, draft.BuildSourceMap(), Ordered(draft));
    }

    private static ReadResult Nothing(Draft draft) =>
        new(null, new PrintedReport(draft.Headings, draft.Captions, draft.ColumnHeads, draft.RowLabels, [], draft.CornerNote), draft.BuildSourceMap(), Ordered(draft));

    private static IEnumerable<ReadDiagnostic> Ordered(Draft draft) =>
        draft.Diagnostics.Count > 1 ? draft.Diagnostics.OrderBy(diagnostic => diagnostic.Position) : draft.Diagnostics;
}
