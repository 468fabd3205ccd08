using System;
using System.Linq;

namespace IntakeService.Reading;

/// <summary>A file that came with a request.</summary>
/// <param name="Name">Its name, to be shown and nothing else.</param>
/// <param name="ContentType">What the sender says it is; only the charset of a web page is taken from it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record UploadedFile(string Name, string? ContentType, byte[] Content)
{
    private const int LongestName = 120;

    /// <summary>The name without folders, control characters and excess length.</summary>
    internal static string NameOf(string sent)
    {
        string name = string.Concat(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c)));
        return name.Length == 0 ? "report" : name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, LongestName), "…");
    }
}
