using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>（三）不予公开: applications refused, by ground.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct DeniedOutcomes : IEquatable<DeniedOutcomes>
{
    private readonly ReportCells? _cells;

    internal DeniedOutcomes(ReportCells? cells) => _cells = cells;

    /// <summary>1.属于国家秘密 — Refused as a state secret. Basis: 条例第14条.</summary>
    public ApplicantCounts StateSecret => new(_cells, ApplicationRow.StateSecret);

    /// <summary>2.其他法律行政法规禁止公开 — Refused because another law or administrative regulation forbids it. Basis: 条例第14条.</summary>
    public ApplicantCounts ProhibitedByLaw => new(_cells, ApplicationRow.ProhibitedByLaw);

    /// <summary>3.危及“三安全一稳定” — Refused as a danger to national, public or economic security or to social stability. Basis: 条例第14条.</summary>
    public ApplicantCounts EndangersSecurityOrStability => new(_cells, ApplicationRow.EndangersSecurityOrStability);

    /// <summary>4.保护第三方合法权益 — Refused to protect the rights of a third party. Basis: 条例第15、32条.</summary>
    public ApplicantCounts ThirdPartyRights => new(_cells, ApplicationRow.ThirdPartyRights);

    /// <summary>5.属于三类内部事务信息 — Refused as personnel, logistics or internal workflow. Basis: 条例第16条第1款.</summary>
    public ApplicantCounts InternalAffairs => new(_cells, ApplicationRow.InternalAffairs);

    /// <summary>6.属于四类过程性信息 — Refused as discussion records, drafts, consultation letters or requests for instruction. Basis: 条例第16条第2款.</summary>
    public ApplicantCounts DeliberativeInformation => new(_cells, ApplicationRow.DeliberativeInformation);

    /// <summary>7.属于行政执法案卷 — Refused as part of an enforcement case file. Basis: 条例第16条第2款.</summary>
    public ApplicantCounts EnforcementCaseFile => new(_cells, ApplicationRow.EnforcementCaseFile);

    /// <summary>8.属于行政查询事项 — Referred to a register with an access rule of its own (business, real estate). Basis: 条例第36条第（七）项.</summary>
    public ApplicantCounts RegistryLookup => new(_cells, ApplicationRow.RegistryLookup);

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(DeniedOutcomes other) =>
        StateSecret == other.StateSecret
        && ProhibitedByLaw == other.ProhibitedByLaw
        && EndangersSecurityOrStability == other.EndangersSecurityOrStability
        && ThirdPartyRights == other.ThirdPartyRights
        && InternalAffairs == other.InternalAffairs
        && DeliberativeInformation == other.DeliberativeInformation
        && EnforcementCaseFile == other.EnforcementCaseFile
        && RegistryLookup == other.RegistryLookup;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DeniedOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StateSecret.GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(DeniedOutcomes left, DeniedOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(DeniedOutcomes left, DeniedOutcomes right) => !left.Equals(right);
}
