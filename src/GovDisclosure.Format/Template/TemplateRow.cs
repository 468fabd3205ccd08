using System.Collections.Generic;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A row of a table of the form.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TemplateRow
{
    internal TemplateRow(string pointer, int number, string label, string english, string? basis, IReadOnlyList<string> groups, IReadOnlyList<LabelVariant> variants, SumRole role, string? totalRule)
    {
        Pointer = pointer;
        Number = number;
        Label = label;
        EnglishLabel = english;
        LegalBasis = basis;
        Groups = new ValueList<string>(groups);
        Variants = new ValueList<LabelVariant>(variants);
        Role = role;
        TotalRule = totalRule;
        Wordings = new AcceptedWordings(label, variants);
    }

    /// <summary>The JSON pointer of the row, e.g. <c>/applications/outcomes/granted</c>.</summary>
    public string Pointer { get; }

    /// <summary>The number of its member in <see cref="ApplicationRow"/> or <see cref="ProceedingKind"/>; −1 in section 二.</summary>
    internal int Number { get; }

    /// <summary>The official label, e.g. （一）予以公开.</summary>
    public string Label { get; }

    /// <summary>The label in English.</summary>
    public string EnglishLabel { get; }

    /// <summary>The article behind the row (条例 is 政府信息公开条例, 国务院令第711号), or <see langword="null"/> where none is named.</summary>
    public string? LegalBasis { get; }

    /// <summary>The labels that stand left of the row, outermost first, e.g. 三、本年度办理结果 and （三）不予公开.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Other wordings that are accepted.</summary>
    public IReadOnlyList<LabelVariant> Variants { get; }

    /// <summary>What the row is in the sums of a column.</summary>
    internal SumRole Role { get; }

    /// <summary>The rule on the total of the row, where it has one of its own.</summary>
    internal string? TotalRule { get; }

    /// <summary>What is accepted as the label without a remark.</summary>
    internal AcceptedWordings Wordings { get; }

    /// <summary>The official label.</summary>
    public override string ToString() => Label;
}
