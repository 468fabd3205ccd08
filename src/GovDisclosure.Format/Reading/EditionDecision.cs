namespace GovDisclosure.Format.Reading;

/// <summary>Which edition a report is on: by the heads of section 二, else by the three rows of （六）, else by the year.</summary>
internal static class EditionDecision
{
    private const int FirstYear = 2019;
    private const int FirstYearOf2021 = 2021;

    /// <summary>The edition, or null, with a diagnostic, where nothing tells it.</summary>
    internal static ReportEdition? Decide(Draft draft, int? year)
    {
        int votes2019 = draft.EditionVotes[ReportEdition.Edition2019];
        int votes2021 = draft.EditionVotes[ReportEdition.Edition2021];
        if (votes2019 + votes2021 > 0)
        {
            ReportEdition edition = draft.LeadingEdition;
            if (votes2019 > 0 && votes2021 > 0)
                draft.Diagnostics.Add(Diagnose.MixedEditions(default, edition));
            return edition;
        }

        if (draft.OtherHandling == OtherHandlingForm.Divided)
        {
            draft.Diagnostics.Add(Diagnose.EditionByRows());
            return ReportEdition.Edition2021;
        }

        if (year is >= FirstYear)
        {
            ReportEdition byYear = year < FirstYearOf2021 ? ReportEdition.Edition2019 : ReportEdition.Edition2021;
            draft.Diagnostics.Add(Diagnose.EditionByYear(byYear, year.Value));
            return byYear;
        }

        draft.Diagnostics.Add(year is { } early
            ? Diagnose.OlderForm(early)
            : Diagnose.NoReport("各表未能判定格式版本，也没有报告年度", "no table tells the edition, and there is no report year"));
        return null;
    }
}
