using FluentValidation;
using GovDisclosure.Format.Benchmarks.Plain;

namespace GovDisclosure.Format.Start.Plain;

/// <summary>A row of section 三 adds up.</summary>
internal sealed class RowValidator : AbstractValidator<PlainRow>
{
    internal RowValidator() => RuleFor(row => row.Total).Must((row, total) => total
        == row.NaturalPerson + row.CommercialEnterprise + row.ResearchInstitution + row.PublicWelfareOrganization + row.LegalServiceInstitution + row.Other);
}
