using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>
/// A text that findings quote, masked once for all of them. It is masked before it is cut: half a number of a person would
/// not be known as one.
/// </summary>
internal sealed class QuotedText(string text)
{
    private string? _masked;

    internal string Text => text;

    /// <summary>A part of it for others to read.</summary>
    internal string Quote(int start, int length) => (_masked ??= PersonalData.Mask(text)).Substring(start, length).Trim();
}
