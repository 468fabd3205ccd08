using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
using GovDisclosure.Format.Reading.Prose;
using GovDisclosure.Format.Reading.Tables;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>From a source document to a report. It knows the template and nothing of file formats.</summary>
internal static class Recognizer
{
    internal static ReadResult Recognize(SourceDocument document)
    {
        Draft draft = Begin(document);
        List<IReadOnlyList<Line>> reports = Divide(document, draft);
        if (reports.Count > 1)
        {
            draft.Diagnostics.Add(Diagnose.SeveralReports(reports[1].First(line => !line.IsBlank).Position, reports.Count));
            return Nothing(draft);
        }

        return reports.Count == 0 ? Nothing(draft) : Recognize(reports[0], document, draft);
    }

    /// <summary>The reports of a document, one after the other; what the front end had to say stands with the first.</summary>
    internal static IEnumerable<ReadResult> RecognizeAll(SourceDocument document)
    {
        Draft draft = Begin(document);
        List<IReadOnlyList<Line>> reports = Divide(document, draft);
        if (reports.Count == 0)
            yield return Nothing(draft);
        foreach (IReadOnlyList<Line> lines in reports)
        {
            yield return Recognize(lines, document, draft);
            draft = new Draft();
        }
    }

    private static Draft Begin(SourceDocument document)
    {
        var draft = new Draft();
        draft.Diagnostics.AddRange(document.Diagnostics);
        return draft;
    }

    /// <summary>The lines of each report; none where there is no text.</summary>
    private static List<IReadOnlyList<Line>> Divide(SourceDocument document, Draft draft)
    {
        if (document.Blocks.Count != 0)
            return ReportBoundaries.Divide(LineReader.Read(document, draft.Diagnostics));
        if (document.Diagnostics.Count == 0)
            draft.Diagnostics.Add(Diagnose.NoReport("其中没有文字", "there is no text in it"));
        return [];
    }

    private static ReadResult Recognize(IReadOnlyList<Line> lines, SourceDocument document, Draft draft)
    {
        lines = OwnRows.Take(lines, out OwnRows? own);
        Territory territory = Territory.Of(lines);
        draft.Year = territory.Year;
        PrintHeadings(territory, draft);
        string? closing = ProseReader.TakeClosing(territory, draft);
        FrontMatter front = FrontMatter.Read(territory.FrontLines, territory.Sections[0], draft, document.Title);
        draft.Year ??= front.Year;
        TablesFound found = ReadTables(territory, draft);
        own?.Keep(draft);

        int headings = territory.SectionHeadings.Count(heading => heading != null);
        if (!found.Any && !draft.Evidence.AnyHead && headings < 2 && (headings == 0 || front.Title == null))
        {
            draft.Diagnostics.Add(Diagnose.NoReport("没有找到各部分标题，也没有找到表格", "neither its headings nor its tables were found"));
            return Nothing(draft);
        }

        if (EditionDecision.Decide(draft, found.OtherHandling, front.Year) is not { } edition)
            return Nothing(draft);
        return Assemble(draft, territory, found, front, edition, closing);
    }

    private static void PrintHeadings(Territory territory, Draft draft)
    {
        foreach ((Line line, TemplateSection? section) in territory.Headings)
        {
            draft.Printed.Headings.Add(new PrintedText(line.Text, line.Position, section?.Pointer, section?.ToString()));
            if (section != null)
                draft.Places.Add(section.Pointer, line.Position);
        }
    }

    /// <summary>Reads the tables of sections 二, 三 and 四, each from the lines that belong to it and to this report.</summary>
    private static TablesFound ReadTables(Territory territory, Draft draft)
    {
        foreach (TemplateSection section in ReportTemplate.Sections.Where(section => territory.SectionHeadings[section.Number - 1] != null))
            draft.Notes.Add(section.Pointer, NotePlace.Section, Scope.NotesIn(territory.SectionHeadings[section.Number - 1]!.Filled));
        HashSet<TemplateSection> aside = [.. territory.Asides.Where(aside => KeepAside(aside, draft)).Select(aside => aside.Section)];
        HashSet<TemplateSection> levels = [.. ReportTemplate.Sections.Where(section => territory.HasLevels(section.Number))];
        foreach (TemplateSection section in levels)
            RefuseLevels(section, territory, draft);

        TemplateSection disclosure = ReportTemplate.Sections[1];
        TemplateSection applications = ReportTemplate.Sections[2];
        TemplateSection proceedings = ReportTemplate.Sections[3];
        HashSet<string> rows = new DisclosureReader(draft).Read(territory.Sections[1], aside.Contains(disclosure));
        var matrix = new MatrixReader(draft);
        bool hasMatrix = matrix.Read(territory.Sections[2], aside.Contains(applications));
        bool hasCases = new CaseReader(draft).Read(territory.Sections[3], territory.SectionHeadings[3] != null);
        return new TablesFound
        {
            DisclosureRows = rows,
            HasApplications = hasMatrix || levels.Contains(applications),
            HasProceedings = hasCases || levels.Contains(proceedings),
            OtherHandling = matrix.OtherHandling,
        };
    }

    private static ReadResult Assemble(Draft draft, Territory territory, TablesFound found, FrontMatter front, ReportEdition edition, string? closing)
    {
        var builder = new AnnualReportBuilder(edition)
        {
            Year = front.Year,
            Title = front.Title,
            Preamble = front.Preamble,
            Issuer = new Issuer(front.IssuerName),
            Period = front.Period,
            PublishedOn = front.PublishedOn,
            Overview = ProseReader.Read(territory, 1, draft) is { } overview ? new ProseSection(overview) : null,
            Problems = ProseReader.Read(territory, 5, draft) is { } problems ? new ProseSection(problems) : null,
            Closing = closing,
        };
        if (ProseReader.Read(territory, 6, draft) is { } other)
        {
            builder.OtherMatters = new OtherMatters(other, FeeStatementReader.Read(other, draft.Places.OfLines("/otherMatters/text"), front.Year, front.IssuerName, draft));
        }

        new CellFiller(draft, found, builder).Fill();
        foreach (TemplateSection section in ReportTemplate.Sections.Skip(1).Take(3))
        {
            if (!found.AnyIn(section) && !draft.Refused.Any(refusal => refusal.Covers(section.Pointer)))
                draft.Diagnostics.Add(Diagnose.TableNotFound(territory.SectionHeadings[section.Number - 1]?.Position ?? default, section, territory.SectionHeadings[section.Number - 1] != null));
        }

        foreach (Annotation annotation in draft.Annotations)
            builder.Annotations.Add(annotation);
        foreach (AdditionalRow row in draft.AdditionalRows)
            builder.AdditionalRows.Add(row);
        foreach (Refusal refusal in draft.Refused)
            builder.Refused.Add(refusal);
        OfficialLabels.Settle(draft, builder.Template);
        AnnualReport report = builder.Build();
        var sources = new CellSources(draft.Cells, draft.WhyRefused, report);
        return new ReadResult(report, draft.Printed.Build(sources.InOrder()), draft.Places.Build(), Ordered(draft), sources);
    }

    /// <summary>Tables of several levels or bodies beside each other: nothing says which is the report's.</summary>
    private static void RefuseLevels(TemplateSection section, Territory territory, Draft draft)
    {
        List<Line> lines = territory.Sections[section.Number - 1];
        Line first = lines.First(line => !line.IsBlank);
        draft.Refuse(Diagnose.LevelsBeside(first.Position, section), string.Join("\n", lines.Where(line => !line.IsBlank).Select(line => line.Text)));
        lines.Clear();
    }

    /// <summary>A table that is not this report's own fills no cell; its numbers are kept as they stand. Tells whether it has any.</summary>
    private static bool KeepAside(AsideTable aside, Draft draft)
    {
        Line first = aside.Lines.Find(line => !line.IsBlank)!;
        if (!aside.Lines.Exists(HasDigit))
            return false;

        // The line that begins it, or says what it is, tells why.
        foreach (Line line in aside.Lines.Where(line => !line.IsBlank && (HasDigit(line) || ReferenceEquals(line, first) || ReferenceEquals(line, aside.Told))))
            draft.Annotate(aside.Section.Pointer, line.Text, line.Position);
        Line telling = aside.Told ?? first;
        draft.Diagnostics.Add(Diagnose.TableAside(telling.Position, aside.Section.Pointer, aside.Kind, PersonalData.Mask(telling.Text)));
        return true;
    }

    private static bool HasDigit(Line line) => line.Text.Any(char.IsDigit);

    private static ReadResult Nothing(Draft draft) =>
        new(null, draft.Printed.Build([]), draft.Places.Build(), Ordered(draft));

    private static IEnumerable<ReadDiagnostic> Ordered(Draft draft) =>
        draft.Diagnostics.Count > 1 ? draft.Diagnostics.OrderBy(diagnostic => diagnostic.Position) : draft.Diagnostics;
}
