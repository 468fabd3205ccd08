namespace GovDisclosure.Format;

/// <summary>Which rules a validator judges.</summary>
public enum ValidationProfile
{
    /// <summary>错误和警告: rules whose severity is error or warning.</summary>
    Default,

    /// <summary>全部: all rules, those of severity info as well.</summary>
    Full,
}
