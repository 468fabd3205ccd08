using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>An arithmetic identity of the form: two sums of cells that are equal (勾稽关系).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TemplateIdentity
{
    internal TemplateIdentity(int index, IdentityKind kind, string ruleId, string labelPath, IReadOnlyList<CellAddress> left, IReadOnlyList<CellAddress> right)
    {
        Index = index;
        Kind = kind;
        RuleId = ruleId;
        LabelPath = labelPath;
        Left = new ValueList<CellAddress>(left);
        Right = new ValueList<CellAddress>(right);
    }

    /// <summary>The place of the identity in <see cref="ReportTemplate.Identities"/>.</summary>
    public int Index { get; }

    /// <summary>What adds up to what.</summary>
    public IdentityKind Kind { get; }

    /// <summary>The rule that checks it: T3-001, T3-002, T3-003, T4-001, T4-002 or T4-003.</summary>
    public string RuleId { get; }

    /// <summary>The row or column it is about, as official labels.</summary>
    public string LabelPath { get; }

    /// <summary>The cells of the left side: the total, or 一 and 二.</summary>
    public IReadOnlyList<CellAddress> Left { get; }

    /// <summary>The cells of the right side: the parts, or （七） and 四.</summary>
    public IReadOnlyList<CellAddress> Right { get; }

    /// <summary>Rule and label path.</summary>
    public override string ToString() => RuleId + " " + LabelPath;
}
