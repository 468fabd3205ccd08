using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using FluentValidation;

namespace GovDisclosure.Format.Benchmarks.Plain;

/// <summary>
/// The sums of the form, and on demand that no number is less than 0, as rules of FluentValidation on the plain classes. A sum with
/// a blank in it passes, since FluentValidation has no third outcome.
/// </summary>
internal sealed class PlainReportValidator : AbstractValidator<PlainReport>
{
    internal PlainReportValidator(bool withSigns)
    {
        ReportTemplate template = ReportTemplate.For(ReportEdition.Edition2021);
        When(report => report.Applications != null, () => AddSums(template.Identities.Where(identity => identity.RuleId.StartsWith("T3", StringComparison.Ordinal))));
        When(report => report.Proceedings != null, () => AddSums(template.Identities.Where(identity => identity.RuleId.StartsWith("T4", StringComparison.Ordinal))));
        if (!withSigns)
            return;
        When(report => report.ProactiveDisclosure != null, () => AddSigns(template.Cells.Where(cell => cell.Table.Section.Number == 2)));
        When(report => report.Applications != null, () => AddSigns(template.Cells.Where(cell => cell.Table.Section.Number == 3)));
        When(report => report.Proceedings != null, () => AddSigns(template.Cells.Where(cell => cell.Table.Section.Number == 4)));
    }

    private void AddSums(IEnumerable<TemplateIdentity> identities)
    {
        foreach (TemplateIdentity identity in identities)
        {
            Func<PlainReport, long?> right = Sum(identity.Right).Compile();
            RuleFor(Sum(identity.Left))
                .Must((report, left) => left is not { } total || right(report) is not { } sum || total == sum)
                .OverridePropertyName(identity.LabelPath)
                .WithErrorCode(identity.RuleId);
        }
    }

    private void AddSigns(IEnumerable<TemplateCell> cells)
    {
        foreach (TemplateCell cell in cells)
        {
            string pointer = cell.Address.ToString();
            if (cell.Kind == CellKind.Amount)
                RuleFor(Lambda<decimal?>(report => Property(report, pointer))).GreaterThanOrEqualTo(0).OverridePropertyName(pointer).WithErrorCode("CEL-005");
            else
                RuleFor(Lambda<long?>(report => Property(report, pointer))).GreaterThanOrEqualTo(0).OverridePropertyName(pointer).WithErrorCode("CEL-003");
        }
    }

    /// <summary>What one would write: report =&gt; report.Applications.NewlyReceived.NaturalPerson + …; null where a cell is blank.</summary>
    private static Expression<Func<PlainReport, long?>> Sum(IReadOnlyList<CellAddress> cells) =>
        Lambda<long?>(report => cells.Select(cell => Property(report, cell.ToString())).Aggregate(Expression.Add));

    private static Expression<Func<PlainReport, T>> Lambda<T>(Func<ParameterExpression, Expression> body)
    {
        ParameterExpression report = Expression.Parameter(typeof(PlainReport), "report");
        return Expression.Lambda<Func<PlainReport, T>>(body(report), report);
    }

    private static Expression Property(Expression report, string pointer) =>
        pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(report, (owner, name) => Expression.Property(owner, char.ToUpperInvariant(name[0]) + name[1..]));
}
