namespace GovDisclosure.Format.Tool;

/// <summary>What the command tells its caller. The higher outranks the lower.</summary>
internal static class ExitCodes
{
    /// <summary>Every file recognised, nothing of severity error.</summary>
    internal const int Good = 0;

    /// <summary>A finding, or a diagnostic of a reader, of severity error.</summary>
    internal const int Faulty = 1;

    /// <summary>A file not readable or no report in it; or wrong usage.</summary>
    internal const int Unusable = 2;
}
