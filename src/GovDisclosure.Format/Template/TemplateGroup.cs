using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A label of the form that stands over several columns, or left of several rows of a table.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TemplateGroup
{
    private readonly string[] _accepted;

    internal TemplateGroup(GroupDeclaration declaration)
    {
        Label = declaration.Label;
        Variants = new ValueList<LabelVariant>(declaration.Variants);
        _accepted = [LabelText.Plain(Label), .. declaration.Variants.Where(variant => variant.IsSilent).Select(variant => LabelText.Plain(variant.Text))];
    }

    /// <summary>The official label, e.g. 法人或其他组织 or （三）不予公开.</summary>
    public string Label { get; }

    /// <summary>Other wordings that are accepted.</summary>
    public IReadOnlyList<LabelVariant> Variants { get; }

    /// <summary>Whether a printed label is the official one or a silent variant, blanks, width and brackets apart.</summary>
    internal bool Accepts(string printed) => Array.IndexOf(_accepted, LabelText.Plain(printed)) >= 0;

    /// <summary>The official label.</summary>
    public override string ToString() => Label;
}
