using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace GovDisclosure.Format.Serialization.Sarif;

/// <summary>
/// What tells a result from others of the same file, today and after the file was edited: rule, place in the report and
/// quote, but no line and no wording of the message. Where all of these are the same, how many came before.
/// </summary>
internal static class Fingerprint
{
    /// <summary>The name under which it stands; the number goes up when it is made otherwise.</summary>
    internal const string Name = "ruleAndPlace/v1";

    internal static string Of(string ruleId, IEnumerable<string> at, string? quote, int before = 0)
    {
        IEnumerable<string> parts = [ruleId, .. at, quote ?? string.Empty];
        if (before != 0)
            parts = parts.Append(before.ToString(CultureInfo.InvariantCulture));
        byte[] text = Encoding.UTF8.GetBytes(string.Join("\n", parts));
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(text));
#else
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(text)).Replace("-", string.Empty).ToLowerInvariant();
#endif
    }
}
