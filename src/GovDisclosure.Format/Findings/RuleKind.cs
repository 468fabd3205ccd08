namespace GovDisclosure.Format;

/// <summary>What a rule rests on.</summary>
public enum RuleKind
{
    /// <summary>勾稽: arithmetic, or the meaning of a label.</summary>
    Identity,

    /// <summary>规定: law, or the prescribed form.</summary>
    Duty,

    /// <summary>提示: a hint; there may be a good reason.</summary>
    Plausibility,
}
