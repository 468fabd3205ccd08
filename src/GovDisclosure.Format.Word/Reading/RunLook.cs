using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>What properties of a run, or of its style, say of how its text is seen; null where they do not say it.</summary>
internal struct RunLook
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>Not seen at all.</summary>
    internal bool? IsHidden { get; set; }

    /// <summary>Small and set higher or lower: superscript, subscript; any other value is neither.</summary>
    internal string? Alignment { get; set; }

    /// <summary>This, and where it does not say something what the other says.</summary>
    internal readonly RunLook Or(RunLook other) => new() { IsHidden = IsHidden ?? other.IsHidden, Alignment = Alignment ?? other.Alignment };

    /// <summary>The digits from a place on as they are seen: the mark of a note is no digit of the number before it.</summary>
    internal readonly void Raise(StringBuilder text, int start)
    {
        string? digits = Alignment switch { "superscript" => Superscripts, "subscript" => Subscripts, _ => null };
        if (digits == null)
            return;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                text[i] = digits[text[i] - '0'];
        }
    }
}
