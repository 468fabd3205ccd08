using System.Collections.Generic;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A column of a table of the form.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TemplateColumn
{
    internal TemplateColumn(string name, int number, string label, string english, CellKind kind, IReadOnlyList<string> groups, IReadOnlyList<LabelVariant> variants, SumRole role)
    {
        Name = name;
        Number = number;
        Label = label;
        EnglishLabel = english;
        Kind = kind;
        Groups = new ValueList<string>(groups);
        Variants = new ValueList<LabelVariant>(variants);
        Role = role;
        Wordings = new AcceptedWordings(label, variants);
    }

    /// <summary>The JSON name, e.g. <c>naturalPerson</c>.</summary>
    public string Name { get; }

    /// <summary>The number of its member in <see cref="ApplicantCategory"/> or <see cref="ProceedingOutcome"/>; −1 in section 二.</summary>
    internal int Number { get; }

    /// <summary>The official label, e.g. 自然人.</summary>
    public string Label { get; }

    /// <summary>The label in English.</summary>
    public string EnglishLabel { get; }

    /// <summary>What kind of number the cells of the column hold.</summary>
    public CellKind Kind { get; }

    /// <summary>The heads that stand over the column and its neighbours, outermost first, e.g. 申请人情况 and 法人或其他组织.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Other wordings that are accepted.</summary>
    public IReadOnlyList<LabelVariant> Variants { get; }

    /// <summary>What the column is in the sums of a row.</summary>
    internal SumRole Role { get; }

    /// <summary>What is accepted as the label without a remark.</summary>
    internal AcceptedWordings Wordings { get; }

    /// <summary>The official label.</summary>
    public override string ToString() => Label;
}
