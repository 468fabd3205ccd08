using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Serialization.Results;

/// <summary>How the JSON of results and SARIF call what describes a rule: as the enumerations do, in lower case.</summary>
internal static class RuleNames
{
    private static readonly RuleNeeds[] s_needs = [RuleNeeds.Previous, RuleNeeds.Issuer, RuleNeeds.Date, RuleNeeds.Constituents, RuleNeeds.Source];

    internal static IEnumerable<string> Of(RuleNeeds needs) => s_needs.Where(each => (needs & each) != 0).Select(each => Lower(each.ToString()));

    internal static string Of(RuleKind kind) => Lower(kind.ToString());

    private static string Lower(string name) => name.ToLower(CultureInfo.InvariantCulture);
}
