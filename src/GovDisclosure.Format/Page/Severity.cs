namespace GovDisclosure.Format;

/// <summary>How grave a diagnostic of a reader or a finding of a check is.</summary>
public enum Severity
{
    /// <summary>提示: worth knowing.</summary>
    Info,

    /// <summary>警告: something to look at.</summary>
    Warning,

    /// <summary>错误: something is wrong, or was refused.</summary>
    Error,
}
