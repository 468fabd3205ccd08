using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>The list of bodies whose reports should have been added up: one a line, by identifier or name.</summary>
internal static class ExpectedList
{
    /// <summary>The bodies of the list. Blank lines and lines that begin with # say nothing.</summary>
    /// <param name="lines">The lines of the list.</param>
    /// <param name="reports">The reports at hand: a line that is the identifier or the name of one of them means its body.</param>
    internal static List<Issuer> Read(IEnumerable<string> lines, IReadOnlyList<AnnualReport> reports)
    {
        ILookup<string?, Issuer> byIdentifier = reports.Select(report => report.Issuer).ToLookup(issuer => issuer.Identifier, StringComparer.Ordinal);
        ILookup<string?, Issuer> byName = reports.Select(report => report.Issuer).ToLookup(issuer => issuer.Name, StringComparer.Ordinal);
        return
        [
            .. lines.Select(line => line.Trim())
                .Where(line => line.Length != 0 && line[0] != '#')
                .Select(line => byIdentifier[line].FirstOrDefault() ?? byName[line].FirstOrDefault() ?? new Issuer(line)),
        ];
    }
}
