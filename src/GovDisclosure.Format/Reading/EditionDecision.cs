using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// Which edition a report is on: by the heads of section 二, then by labels and captions that not every edition has, then by
/// the three rows of （六）, else by the year, or where there is none by what the page lacks.
/// </summary>
internal static class EditionDecision
{
    /// <summary>The edition, or null, with a diagnostic, where nothing tells it.</summary>
    internal static ReportEdition? Decide(Draft draft, int? year)
    {
        EditionEvidence evidence = draft.Evidence;
        foreach (PrintedText head in draft.ColumnHeads)
            evidence.AddLabel(Vocabulary.EditionsOfHead(head));
        List<ReportEdition> open = evidence.Candidates();
        if (evidence.AnyHead && open.TrueForAll(edition => !evidence.HasAllHeads(edition)))
        {
            draft.Diagnostics.Add(Diagnose.MixedEditions(default, open[0]));
            return open[0];
        }

        // What several editions have told which it may be, and not which it is.
        bool isTold = evidence.AnyHead || evidence.AnyLabel;
        if (isTold && !evidence.AnyHead && open.Count == 1)
            draft.Diagnostics.Add(Diagnose.EditionByLabels(open[0]));
        if (open.Count == 1)
            return open[0];

        List<ReportEdition> divided = open.FindAll(edition => ReportEditions.Of(edition).OtherHandling == OtherHandlingForm.Divided);
        if (draft.OtherHandling == OtherHandlingForm.Divided && divided.Count > 0 && divided.Count < open.Count)
        {
            open = divided;
            isTold = true;
            draft.Diagnostics.Add(Diagnose.EditionByRows(InForce(open, year)));
            if (open.Count == 1)
                return open[0];
        }

        if (isTold || year >= ReportEditions.Definitions[0].FirstYear)
        {
            if (year == null)
                open = WithLeastMissing(draft, open);
            ReportEdition chosen = InForce(open, year);

            // The form of the year with nothing missing is in no doubt, even where another edition has all of it and more.
            if (year is { } known && (ReportEditions.InForceIn(known) != chosen || Missing(draft, chosen) > 0))
                draft.Diagnostics.Add(Diagnose.EditionByYear(chosen, known));
            return chosen;
        }

        draft.Diagnostics.Add(year is { } early
            ? Diagnose.OlderForm(early)
            : Diagnose.NoReport("各表未能判定格式版本，也没有报告年度", "no table tells the edition, and there is no report year"));
        return null;
    }

    /// <summary>Of these editions those of whose cells the page has the most: what an edition has more than another tells it by being missing.</summary>
    private static List<ReportEdition> WithLeastMissing(Draft draft, List<ReportEdition> open)
    {
        int least = open.Min(edition => Missing(draft, edition));
        return open.FindAll(edition => Missing(draft, edition) == least);
    }

    private static int Missing(Draft draft, ReportEdition edition) =>
        ReportTemplate.For(edition, draft.OtherHandling ?? ReportEditions.Of(edition).OtherHandling).Cells.Count(cell => !draft.Cells.Contains(cell.Address.Slot));

    /// <summary>Of these editions, the newest first, the one in force in a year; the oldest where none was yet, the newest where the year is not known.</summary>
    private static ReportEdition InForce(List<ReportEdition> open, int? year) =>
        year is { } known ? open.Where(edition => ReportEditions.GetFirstYear(edition) <= known).DefaultIfEmpty(open[open.Count - 1]).First() : open[0];
}
