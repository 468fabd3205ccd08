using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>One row of the matrix in section 三: numbers of applications (件) by kind of applicant; <see langword="null"/> is a blank cell.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct ApplicantCounts : IEquatable<ApplicantCounts>
{
    private readonly ReportCells? _cells;
    private readonly ApplicationRow _row;

    internal ApplicantCounts(ReportCells? cells, ApplicationRow row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>自然人 — natural persons.</summary>
    public long? NaturalPerson => this[ApplicantCategory.NaturalPerson];

    /// <summary>法人或其他组织：商业企业 — commercial enterprises.</summary>
    public long? CommercialEnterprise => this[ApplicantCategory.CommercialEnterprise];

    /// <summary>法人或其他组织：科研机构 — research institutions.</summary>
    public long? ResearchInstitution => this[ApplicantCategory.ResearchInstitution];

    /// <summary>法人或其他组织：社会公益组织 — public-welfare organisations.</summary>
    public long? PublicWelfareOrganization => this[ApplicantCategory.PublicWelfareOrganization];

    /// <summary>法人或其他组织：法律服务机构 — legal-service organisations.</summary>
    public long? LegalServiceInstitution => this[ApplicantCategory.LegalServiceInstitution];

    /// <summary>法人或其他组织：其他 — other organisations.</summary>
    public long? Other => this[ApplicantCategory.Other];

    /// <summary>总计 — total, as printed.</summary>
    public long? Total => this[ApplicantCategory.Total];

    /// <summary>The number for one kind of applicant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The category is not one of the enumeration.</exception>
    public long? this[ApplicantCategory category] =>
        unchecked((uint)category) >= CellLayout.Applications.ColumnCount ? throw new ArgumentOutOfRangeException(nameof(category))
            : _cells?.Count(CellLayout.Slot(_row, category));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(ApplicantCounts other)
    {
        for (ApplicantCategory category = 0; (int)category < CellLayout.Applications.ColumnCount; category++)
        {
            if (this[category] != other[category])
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicantCounts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (NaturalPerson, Other, Total).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(ApplicantCounts left, ApplicantCounts right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(ApplicantCounts left, ApplicantCounts right) => !left.Equals(right);
}
