namespace GovDisclosure.Format;

/// <summary>A wording seen in published reports in place of an official label, and read as that label.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LabelVariant
{
    private LabelVariant(string text, bool isSilent, string seenIn)
    {
        Text = text;
        SeenIn = seenIn;
        IsSilent = isSilent;
    }

    /// <summary>The wording.</summary>
    public string Text { get; }

    /// <summary>Whether the wording is accepted without a remark. Otherwise it is read, and a layout rule (STR-003, STR-018) reports it.</summary>
    public bool IsSilent { get; }

    /// <summary>
    /// In which kind of report the wording was seen, in Chinese, e.g. 2023年政务服务中心年报; where that is not known, how it
    /// departs from the official one, e.g. 漏字.
    /// </summary>
    public string SeenIn { get; }

    internal static LabelVariant Silent(string text, string seenIn) => new(text, true, seenIn);

    internal static LabelVariant Reported(string text, string seenIn) => new(text, false, seenIn);

    /// <summary>The wording.</summary>
    public override string ToString() => Text;
}
