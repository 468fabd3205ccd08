using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>The six groups of outcomes in section 三: their keywords and their rows.</summary>
internal static class OutcomeGroups
{
    private static readonly (Term Term, ApplicationRow First, ApplicationRow Last)[] s_rows =
    [
        (Term.Granted, ApplicationRow.Granted, ApplicationRow.Granted),
        (Term.PartiallyGranted, ApplicationRow.PartiallyGranted, ApplicationRow.PartiallyGranted),
        (Term.Denied, ApplicationRow.StateSecret, ApplicationRow.RegistryLookup),
        (Term.Unavailable, ApplicationRow.NotHeld, ApplicationRow.UnclearAfterClarification),
        (Term.NotProcessed, ApplicationRow.PetitionOrComplaint, ApplicationRow.ConfirmationOrReissue),
        (Term.OtherHandling, ApplicationRow.ClarificationOverdue, ApplicationRow.UndividedOtherHandling),
    ];

    internal static readonly (Term Term, Formula[] Sum)[] All = s_rows.Select(group => (group.Term, new[] { new Formula(Cells(1 << (int)group.Term)) })).ToArray();

    private static readonly Place[] s_places = All.Select(group => Place.Of([.. group.Sum[0].Cells(ReportTemplate.Edition2021)])).ToArray();
    private static readonly Place s_undivided = Place.Of(CellAddress.Of(ApplicationRow.UndividedOtherHandling, NamedCells.All));

    /// <summary>The cells of a group that the form has.</summary>
    internal static Place PlaceOf(ReportUnderReview review, Term term) =>
        term == Term.OtherHandling && review.Template.OtherHandling == OtherHandlingForm.Undivided ? s_undivided : s_places[term - Term.Granted];

    /// <summary>The totals of the rows of the groups whose bits are set.</summary>
    internal static CellAddress[] Cells(int groups)
    {
        var cells = new List<CellAddress>();
        foreach ((Term term, ApplicationRow first, ApplicationRow last) in s_rows)
        {
            for (ApplicationRow row = first; row <= last && (groups & (1 << (int)term)) != 0; row++)
                cells.Add(CellAddress.Of(row, NamedCells.All));
        }

        return [.. cells];
    }
}
