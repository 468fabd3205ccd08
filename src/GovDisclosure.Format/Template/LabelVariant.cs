namespace GovDisclosure.Format;

/// <summary>A wording seen in published reports in place of an official label, and read as that label.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LabelVariant
{
    private LabelVariant(string text, bool isSilent)
    {
        Text = text;
        IsSilent = isSilent;
    }

    /// <summary>The wording.</summary>
    public string Text { get; }

    /// <summary>Whether the wording is accepted without a remark. Otherwise it is read, and a layout rule (STR-003, STR-018) reports it.</summary>
    public bool IsSilent { get; }

    internal static LabelVariant Silent(string text) => new(text, true);

    internal static LabelVariant Reported(string text) => new(text, false);

    /// <summary>The wording.</summary>
    public override string ToString() => Text;
}
