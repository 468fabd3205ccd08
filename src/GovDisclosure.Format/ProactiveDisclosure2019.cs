using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>Section 二, 主动公开政府信息情况, in the trial edition of 2019: five small tables. A row is <see langword="null"/> where its table was not found.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed class ProactiveDisclosure2019 : ProactiveDisclosure, IEquatable<ProactiveDisclosure2019>
{
    internal ProactiveDisclosure2019(ReportCells cells)
        : base(cells)
    {
    }

    /// <summary>第（一）项 规章 — rules of departments and of local governments.</summary>
    public DocumentCounts2019? GovernmentRules => Has("/proactiveDisclosure/governmentRules") ? new DocumentCounts2019(Cells, "/proactiveDisclosure/governmentRules") : (DocumentCounts2019?)null;

    /// <summary>第（一）项 规范性文件 — normative documents.</summary>
    public DocumentCounts2019? NormativeDocuments => Has("/proactiveDisclosure/normativeDocuments") ? new DocumentCounts2019(Cells, "/proactiveDisclosure/normativeDocuments") : (DocumentCounts2019?)null;

    /// <summary>第（五）项 行政许可 — administrative licensing.</summary>
    public ServiceItems2019? Licensing => Has("/proactiveDisclosure/licensing") ? new ServiceItems2019(Cells, "/proactiveDisclosure/licensing") : (ServiceItems2019?)null;

    /// <summary>第（五）项 其他对外管理服务事项 — other external administrative and service items; whether penalties and compulsion are among them differs by place, so that it is never added to other rows.</summary>
    public ServiceItems2019? OtherAdministrativeServices => Has("/proactiveDisclosure/otherAdministrativeServices") ? new ServiceItems2019(Cells, "/proactiveDisclosure/otherAdministrativeServices") : (ServiceItems2019?)null;

    /// <summary>第（六）项 行政处罚 — administrative penalties.</summary>
    public ServiceItems2019? Penalties => Has("/proactiveDisclosure/penalties") ? new ServiceItems2019(Cells, "/proactiveDisclosure/penalties") : (ServiceItems2019?)null;

    /// <summary>第（六）项 行政强制 — administrative compulsion.</summary>
    public ServiceItems2019? Compulsion => Has("/proactiveDisclosure/compulsion") ? new ServiceItems2019(Cells, "/proactiveDisclosure/compulsion") : (ServiceItems2019?)null;

    /// <summary>第（八）项 行政事业性收费 — fee items.</summary>
    public FeeItems2019? AdministrativeFees => Has("/proactiveDisclosure/administrativeFees") ? new FeeItems2019(Cells, "/proactiveDisclosure/administrativeFees") : (FeeItems2019?)null;

    /// <summary>第（九）项 政府集中采购 — centralised government procurement.</summary>
    public Procurement2019? Procurement => Has("/proactiveDisclosure/procurement") ? new Procurement2019(Cells, "/proactiveDisclosure/procurement") : (Procurement2019?)null;

    /// <summary>Whether every row, every number and every blank is the same.</summary>
    public bool Equals(ProactiveDisclosure2019? other) =>
        other is not null
        && Nullable.Equals(GovernmentRules, other.GovernmentRules)
        && Nullable.Equals(NormativeDocuments, other.NormativeDocuments)
        && Nullable.Equals(Licensing, other.Licensing)
        && Nullable.Equals(OtherAdministrativeServices, other.OtherAdministrativeServices)
        && Nullable.Equals(Penalties, other.Penalties)
        && Nullable.Equals(Compulsion, other.Compulsion)
        && Nullable.Equals(AdministrativeFees, other.AdministrativeFees)
        && Nullable.Equals(Procurement, other.Procurement);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProactiveDisclosure2019);

    /// <inheritdoc/>
    public override int GetHashCode() => (NormativeDocuments, Licensing).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(ProactiveDisclosure2019? left, ProactiveDisclosure2019? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(ProactiveDisclosure2019? left, ProactiveDisclosure2019? right) => !(left == right);
}
