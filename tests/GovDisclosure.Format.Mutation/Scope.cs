using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovDisclosure.Format.Mutation;

/// <summary>A part of the code, the tests that have to notice its changes, and how many of them: a file of <c>tests/mutation</c>.</summary>
internal sealed class Scope
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    private readonly Regex[] _files;
    private readonly Regex[] _otherFiles;

    private Scope(string name, Content content)
    {
        Name = name;
        Tests = string.Join('|', content.Tests);
        Threshold = content.Threshold;
        ILookup<bool, Regex> files = content.Mutate.ToLookup(glob => glob[0] == '!', glob => FileMatcher(glob.TrimStart('!')));
        _files = [.. files[false]];
        _otherFiles = [.. files[true]];
    }

    internal string Name { get; }

    /// <summary>The tests, in the syntax of <see cref="TestFilter"/>.</summary>
    internal string Tests { get; }

    /// <summary>The share of the changes that has to be noticed, in percent.</summary>
    internal decimal Threshold { get; }

    internal static Scope Of(string name, string json) => new(name, JsonSerializer.Deserialize<Content>(json, s_options)!);

    internal bool Holds(Change change) =>
        Array.Exists(_files, file => file.IsMatch(change.File)) && !Array.Exists(_otherFiles, file => file.IsMatch(change.File));

    // Of globs, what the scopes need: * within a folder and **/ for any folders.
    private static Regex FileMatcher(string glob) =>
        new("^" + Regex.Escape(glob).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$");

    private sealed record Content(string[] Mutate, string[] Tests, decimal Threshold);
}
