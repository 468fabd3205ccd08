using System;
using System.Globalization;

namespace GovDisclosure.Format;

/// <summary>
/// A property as of FsCheck, for all test projects: <c>GOVDISCLOSURE_PROPERTY_FACTOR=50</c> in the environment tries each
/// with fifty times as many inputs, <c>=0.1</c> with a tenth of them.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PropertyAttribute() => MaxTest = 100;

    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Inputs.Of(value);
    }
}

/// <summary>How many inputs a test tries.</summary>
internal static class Inputs
{
    private static readonly decimal s_factor =
        decimal.TryParse(Environment.GetEnvironmentVariable("GOVDISCLOSURE_PROPERTY_FACTOR"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal factor) ? factor : 1;

    internal static int Of(int usually) => Math.Max(1, (int)(usually * s_factor));
}
