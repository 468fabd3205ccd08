using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format;

/// <summary>Which rules a validator judges, and how grave their findings are.</summary>
/// <remarks>Immutable and thread-safe; each method gives back changed options.</remarks>
public sealed class ValidationOptions
{
    private readonly Dictionary<string, Severity> _severities;
    private readonly HashSet<string> _disabled;

    private ValidationOptions(ValidationProfile profile, Dictionary<string, Severity> severities, HashSet<string> disabled)
    {
        Profile = profile;
        _severities = severities;
        _disabled = disabled;
    }

    /// <summary>Errors and warnings, no rule turned off.</summary>
    public static ValidationOptions Default { get; } =
        new(ValidationProfile.Default, new Dictionary<string, Severity>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Every rule, no rule turned off.</summary>
    public static ValidationOptions Full { get; } = Default.WithProfile(ValidationProfile.Full);

    /// <summary>Which rules are judged at all.</summary>
    public ValidationProfile Profile { get; }

    /// <summary>The same options with another profile.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not one of the enumeration.</exception>
    public ValidationOptions WithProfile(ValidationProfile profile) =>
        profile is ValidationProfile.Default or ValidationProfile.Full
            ? new(profile, _severities, _disabled)
            : throw new ArgumentOutOfRangeException(nameof(profile));

    /// <summary>The same options with these rules turned off.</summary>
    /// <param name="ruleIds">Ids of the catalogue, e.g. <c>STR-006</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleIds"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such rule.</exception>
    public ValidationOptions Without(params string[] ruleIds)
    {
        if (ruleIds is null)
            throw new ArgumentNullException(nameof(ruleIds));
        return new(Profile, _severities, new HashSet<string>(_disabled.Concat(ruleIds.Select(id => Known(id, nameof(ruleIds)))), StringComparer.Ordinal));
    }

    /// <summary>The same options with a severity for every finding of a rule, whatever place or year; it decides about the profile as well.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not one of the enumeration.</exception>
    public ValidationOptions WithSeverity(string ruleId, Severity severity)
    {
        if (severity is not (Severity.Info or Severity.Warning or Severity.Error))
            throw new ArgumentOutOfRangeException(nameof(severity));
        var severities = new Dictionary<string, Severity>(_severities, StringComparer.Ordinal) { [Known(ruleId, nameof(ruleId))] = severity };
        return new(Profile, severities, _disabled);
    }

    /// <summary>Whether the rule is judged with these options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public bool Judges(RuleInfo rule)
    {
        if (rule is null)
            throw new ArgumentNullException(nameof(rule));
        return !_disabled.Contains(rule.Id)
            && (Profile == ValidationProfile.Full || (SeverityOf(rule.Id) ?? rule.Severity) >= Severity.Warning);
    }

    /// <summary>The severity set for a rule, or null where none was.</summary>
    internal Severity? SeverityOf(string ruleId) => _severities.TryGetValue(ruleId, out Severity severity) ? severity : null;

    private static string Known(string id, string parameter) =>
        id is null ? throw new ArgumentNullException(parameter)
            : RuleCatalog.TryGet(id, out _) ? id
            : throw new ArgumentException($"没有这条规则 / no such rule: {id}", parameter);
}
