using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>Section 二, 主动公开政府信息情况, in the edition of 2021: four small tables. A row is <see langword="null"/> where its table was not found.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed class ProactiveDisclosure2021 : ProactiveDisclosure, IEquatable<ProactiveDisclosure2021>
{
    internal ProactiveDisclosure2021(ReportCells cells)
        : base(cells)
    {
    }

    /// <summary>第（一）项 规章 — rules of departments and of local governments.</summary>
    public DocumentCounts2021? GovernmentRules => Has("/proactiveDisclosure/governmentRules") ? new DocumentCounts2021(Cells, "/proactiveDisclosure/governmentRules") : (DocumentCounts2021?)null;

    /// <summary>第（一）项 行政规范性文件 — administrative normative documents.</summary>
    public DocumentCounts2021? NormativeDocuments => Has("/proactiveDisclosure/normativeDocuments") ? new DocumentCounts2021(Cells, "/proactiveDisclosure/normativeDocuments") : (DocumentCounts2021?)null;

    /// <summary>第（五）项 行政许可 — administrative licensing. Basis: 条例第20条第（五）项.</summary>
    public DecisionCount? Licensing => Has("/proactiveDisclosure/licensing") ? new DecisionCount(Cells, "/proactiveDisclosure/licensing") : (DecisionCount?)null;

    /// <summary>第（六）项 行政处罚 — administrative penalties. Basis: 条例第20条第（六）项.</summary>
    public DecisionCount? Penalties => Has("/proactiveDisclosure/penalties") ? new DecisionCount(Cells, "/proactiveDisclosure/penalties") : (DecisionCount?)null;

    /// <summary>第（六）项 行政强制 — administrative compulsion. Basis: 条例第20条第（六）项.</summary>
    public DecisionCount? Compulsion => Has("/proactiveDisclosure/compulsion") ? new DecisionCount(Cells, "/proactiveDisclosure/compulsion") : (DecisionCount?)null;

    /// <summary>第（八）项 行政事业性收费 — administrative and institutional fees.</summary>
    public FeeAmount? AdministrativeFees => Has("/proactiveDisclosure/administrativeFees") ? new FeeAmount(Cells, "/proactiveDisclosure/administrativeFees") : (FeeAmount?)null;

    /// <summary>Whether every row, every number and every blank is the same.</summary>
    public bool Equals(ProactiveDisclosure2021? other) =>
        other is not null
        && Nullable.Equals(GovernmentRules, other.GovernmentRules)
        && Nullable.Equals(NormativeDocuments, other.NormativeDocuments)
        && Nullable.Equals(Licensing, other.Licensing)
        && Nullable.Equals(Penalties, other.Penalties)
        && Nullable.Equals(Compulsion, other.Compulsion)
        && Nullable.Equals(AdministrativeFees, other.AdministrativeFees);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProactiveDisclosure2021);

    /// <inheritdoc/>
    public override int GetHashCode() => (NormativeDocuments, Licensing).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(ProactiveDisclosure2021? left, ProactiveDisclosure2021? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(ProactiveDisclosure2021? left, ProactiveDisclosure2021? right) => !(left == right);
}
