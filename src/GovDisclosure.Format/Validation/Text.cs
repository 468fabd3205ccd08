using System.Globalization;

namespace GovDisclosure.Format.Validation;

/// <summary>Numbers in messages: the same on every machine.</summary>
internal static class Text
{
    internal static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
