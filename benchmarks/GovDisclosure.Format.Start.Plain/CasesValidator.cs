using FluentValidation;
using GovDisclosure.Format.Benchmarks.Plain;

namespace GovDisclosure.Format.Start.Plain;

/// <summary>A row of section 四 adds up.</summary>
internal sealed class CasesValidator : AbstractValidator<PlainCases>
{
    internal CasesValidator() => RuleFor(cases => cases.Total).Must((cases, total) => total == cases.Upheld + cases.Corrected + cases.Other + cases.Pending);
}
