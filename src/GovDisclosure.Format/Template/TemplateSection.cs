using System.Collections.Generic;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>One of the six sections of the form.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TemplateSection
{
    internal TemplateSection(int number, string numeral, string heading, string english, string name, string? prompt, params LabelVariant[] variants)
    {
        Number = number;
        Numeral = numeral;
        Heading = heading;
        Title = numeral + "、" + heading;
        EnglishHeading = english;
        Pointer = "/" + name;
        At = ValueList<string>.Owning([Pointer]);
        Prompt = prompt;
        Variants = new ValueList<LabelVariant>(variants);
        Wordings = new AcceptedWordings(heading, variants);
    }

    /// <summary>1 to 6.</summary>
    public int Number { get; }

    /// <summary>一 to 六.</summary>
    public string Numeral { get; }

    /// <summary>The official heading without its number, e.g. 总体情况.</summary>
    public string Heading { get; }

    /// <summary>The heading in English.</summary>
    public string EnglishHeading { get; }

    /// <summary>The JSON pointer of the section, e.g. <c>/overview</c>.</summary>
    public string Pointer { get; }

    /// <summary>The pointer as a list of one: what a finding on the section is about.</summary>
    internal IReadOnlyList<string> At { get; }

    /// <summary>What the blank form prints under the heading of a section of prose, e.g. （文字描述）; <see langword="null"/> for a section of tables.</summary>
    public string? Prompt { get; }

    /// <summary>Other wordings that are accepted.</summary>
    public IReadOnlyList<LabelVariant> Variants { get; }

    /// <summary>What is accepted as the heading without a remark, its number apart.</summary>
    internal AcceptedWordings Wordings { get; }

    /// <summary>Number and heading as printed.</summary>
    internal string Title { get; }

    /// <summary>Number and heading as printed, e.g. 一、总体情况.</summary>
    public override string ToString() => Title;
}
