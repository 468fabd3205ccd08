using System;
using System.Linq;

namespace GovDisclosure.Format.Mutation;

/// <summary>
/// A filter of tests by <c>FullyQualifiedName~</c> (contains) and <c>FullyQualifiedName!~</c> (does not), joined by
/// <c>&amp;</c> and, binding less, <c>|</c>: the part of the syntax of <c>dotnet test --filter</c> that the scopes need.
/// </summary>
internal sealed class TestFilter(string expression)
{
    private readonly Func<string, bool>[][] _alternatives = [.. expression.Split('|').Select(all => all.Split('&').Select(Condition).ToArray())];

    internal string Expression => expression;

    internal bool Selects(string test) => Array.Exists(_alternatives, all => Array.TrueForAll(all, condition => condition(test)));

    private static Func<string, bool> Condition(string text) => text.Trim().Split('~') switch
    {
        ["FullyQualifiedName", var part] => name => name.Contains(part, StringComparison.Ordinal),
        ["FullyQualifiedName!", var part] => name => !name.Contains(part, StringComparison.Ordinal),
        _ => throw new FormatException($"Not understood in the filter of tests: {text}"),
    };
}
