using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovDisclosure.Format;

/// <summary>
/// Runs the tests under another culture: <c>GOVDISCLOSURE_TEST_CULTURE=tr-TR</c>, or <c>odd</c> for one with signs that no
/// country has. <c>.ci/cultures</c> does so for several.
/// </summary>
internal static class TestCulture
{
    /// <summary>A culture in which every sign of a number and a date is another than that of the library.</summary>
    internal static CultureInfo Odd
    {
        get
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "minus";
            odd.NumberFormat.PositiveSign = "plus";
            odd.NumberFormat.NumberDecimalSeparator = "#";
            odd.NumberFormat.NumberGroupSeparator = ".";
            odd.NumberFormat.NumberGroupSizes = [1];
            odd.NumberFormat.PercentDecimalSeparator = "#";
            odd.NumberFormat.PercentSymbol = "pc";
            odd.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
            odd.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
            odd.DateTimeFormat.DateSeparator = "@";
            odd.DateTimeFormat.TimeSeparator = "!";
            odd.DateTimeFormat.ShortDatePattern = "dd@MM@yy";
            return odd;
        }
    }

    internal static CultureInfo Of(string name) => name == "odd" ? Odd : CultureInfo.GetCultureInfo(name);

#pragma warning disable CA2255 // It is an application: that of the tests.
    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_TEST_CULTURE") is { Length: > 0 } name)
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Of(name);
    }
#pragma warning restore CA2255
}
