using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// Which edition a report is on: by the heads of section 二, then by the three rows of （六）, then by labels and captions that
/// not every edition has, else by the year, or where there is none by what the page lacks.
/// </summary>
internal static class EditionDecision
{
    /// <summary>The edition, or null, with a diagnostic, where nothing tells it.</summary>
    internal static ReportEdition? Decide(Draft draft, OtherHandlingForm? otherHandling, int? year)
    {
        EditionEvidence evidence = draft.Evidence;
        foreach (PrintedText head in draft.Printed.ColumnHeads)
            evidence.AddLabel(Vocabulary.EditionsOfHead(head));
        List<ReportEdition> open = evidence.WithMostHeads();
        if (evidence.AnyHead && open.TrueForAll(edition => !evidence.HasAllHeads(edition)))
        {
            draft.Diagnostics.Add(Diagnose.MixedEditions(default, evidence.Leading));
            return evidence.Leading;
        }

        if (open.Count == 1)
            return open[0];

        bool byRows = otherHandling == OtherHandlingForm.Divided && open.Exists(IsDivided) && !open.TrueForAll(IsDivided);
        if (byRows)
            open.RemoveAll(edition => !IsDivided(edition));
        if (open.Count == 1)
        {
            draft.Diagnostics.Add(Diagnose.EditionByRows(open[0]));
            return open[0];
        }

        open = evidence.WithMostLabels(open);
        if (open.Count == 1)
        {
            if (!evidence.AnyHead)
                draft.Diagnostics.Add(Diagnose.EditionByLabels(open[0]));
            return open[0];
        }

        // What several editions have told which it may be, and not which it is.
        if (evidence.AnyHead || evidence.AnyLabel || byRows || year >= ReportEditions.Definitions[0].FirstYear)
        {
            if (year is not { } known)
            {
                ReportEdition closest = WithLeastMissing(draft, otherHandling, open)[0];
                if (byRows)
                    draft.Diagnostics.Add(Diagnose.EditionByRows(closest));
                return closest;
            }

            // The form of the year with nothing missing is in no doubt, even where another edition has all of it and more.
            ReportEdition chosen = InForce(open, known);
            if (ReportEditions.InForceIn(known) != chosen || Missing(draft, otherHandling, chosen) > 0)
                draft.Diagnostics.Add(Diagnose.EditionByYear(chosen, known));
            return chosen;
        }

        draft.Diagnostics.Add(year is { } early
            ? Diagnose.OlderForm(early)
            : Diagnose.NoReport("各表未能判定格式版本，也没有报告年度", "no table tells the edition, and there is no report year"));
        return null;
    }

    /// <summary>Of these editions those of whose cells the page has the most: what an edition has more than another tells it by being missing.</summary>
    private static List<ReportEdition> WithLeastMissing(Draft draft, OtherHandlingForm? otherHandling, List<ReportEdition> open)
    {
        int least = open.Min(edition => Missing(draft, otherHandling, edition));
        return open.FindAll(edition => Missing(draft, otherHandling, edition) == least);
    }

    private static int Missing(Draft draft, OtherHandlingForm? otherHandling, ReportEdition edition) =>
        ReportTemplate.For(edition, otherHandling ?? ReportEditions.Of(edition).OtherHandling).Cells.Count(cell => !draft.Cells.Contains(cell.Address.Slot));

    /// <summary>Of these editions, the newest first, the one in force in a year; the oldest where none was yet.</summary>
    private static ReportEdition InForce(List<ReportEdition> open, int year) =>
        open.Where(edition => ReportEditions.GetFirstYear(edition) <= year).DefaultIfEmpty(open[open.Count - 1]).First();

    private static bool IsDivided(ReportEdition edition) => ReportEditions.Of(edition).OtherHandling == OtherHandlingForm.Divided;
}
