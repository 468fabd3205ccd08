using System;
using System.Linq;
using FluentValidation;
using GovDisclosure.Format.Benchmarks.Plain;

namespace GovDisclosure.Format.Start.Plain;

/// <summary>The 42 sums of a report of 2021, as one would write them by hand.</summary>
internal sealed class SumsValidator : AbstractValidator<PlainReport>
{
    private static readonly (string Name, Func<PlainRow, long?> Of)[] s_columns =
    [
        ("naturalPerson", row => row.NaturalPerson),
        ("commercialEnterprise", row => row.CommercialEnterprise),
        ("researchInstitution", row => row.ResearchInstitution),
        ("publicWelfareOrganization", row => row.PublicWelfareOrganization),
        ("legalServiceInstitution", row => row.LegalServiceInstitution),
        ("other", row => row.Other),
        ("total", row => row.Total),
    ];

    internal SumsValidator()
    {
        var row = new RowValidator();
        RuleForEach(report => Rows(report)).SetValidator(row).OverridePropertyName("applications");
        foreach ((string name, Func<PlainRow, long?> of) in s_columns)
        {
            RuleFor(report => of(report.Applications!.Outcomes!.Total!))
                .Must((report, total) => Outcomes(report.Applications!.Outcomes!).Select(of).Aggregate((sum, cell) => sum + cell) == total)
                .OverridePropertyName("/applications/outcomes/total/" + name);
            RuleFor(report => of(report.Applications!.NewlyReceived!) + of(report.Applications!.BroughtForward!))
                .Must((report, received) => of(report.Applications!.Outcomes!.Total!) + of(report.Applications!.CarriedForward!) == received)
                .OverridePropertyName("/applications/newlyReceived/" + name);
        }

        var cases = new CasesValidator();
        RuleFor(report => report.Proceedings!.Reconsideration!).SetValidator(cases);
        RuleFor(report => report.Proceedings!.Litigation!.Direct!).SetValidator(cases);
        RuleFor(report => report.Proceedings!.Litigation!.AfterReconsideration!).SetValidator(cases);
    }

    private static PlainRow[] Rows(PlainReport report)
    {
        PlainApplications all = report.Applications!;
        return [all.NewlyReceived!, all.BroughtForward!, .. Outcomes(all.Outcomes!), all.Outcomes!.Total!, all.CarriedForward!];
    }

    private static PlainRow[] Outcomes(PlainOutcomes all)
    {
        PlainDenied denied = all.Denied!;
        PlainUnavailable unavailable = all.Unavailable!;
        PlainNotProcessed left = all.NotProcessed!;
        PlainOtherHandling other = all.OtherHandling!;
        return
        [
            all.Granted!, all.PartiallyGranted!,
            denied.StateSecret!, denied.ProhibitedByLaw!, denied.EndangersSecurityOrStability!, denied.ThirdPartyRights!,
            denied.InternalAffairs!, denied.DeliberativeInformation!, denied.EnforcementCaseFile!, denied.RegistryLookup!,
            unavailable.NotHeld!, unavailable.RequiresCreation!, unavailable.UnclearAfterClarification!,
            left.PetitionOrComplaint!, left.Duplicate!, left.PublishedMaterial!, left.Excessive!, left.ConfirmationOrReissue!,
            other.ClarificationOverdue!, other.FeeOverdue!, other.Residual!,
        ];
    }
}
