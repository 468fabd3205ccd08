using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>
/// A list beside a test of what comes of many inputs, each line read by a person. After a deliberate change the list is written anew
/// with the environment variable set to 1, and every line that changed is read again.
/// </summary>
internal sealed class ReviewedList(string path, string variable)
{
    internal const string Arrow = " ⇒ ";

    private const string Head = "# ";

    private readonly string _path = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Tests", path);

    /// <summary>Holds what comes of the inputs below a head, or of all, against the list: an input stands before the last arrow of its line.</summary>
    internal void Check(Func<string, string> read, string? head = null)
    {
        string[] list = File.ReadAllLines(_path);
        if (head != null)
            Assert.Contains(Head + head, list);
        int start = head == null ? 0 : Array.IndexOf(list, Head + head) + 1;
        int end = head == null ? -1 : Array.FindIndex(list, start, line => line.StartsWith(Head, StringComparison.Ordinal) && !line.Contains(Arrow, StringComparison.Ordinal));
        string[] lines = list[start..(end < 0 ? list.Length : end)];
        Assert.Contains(lines, line => line.Contains(Arrow, StringComparison.Ordinal));
        Check(list, lines, lines.Select(line => line.LastIndexOf(Arrow, StringComparison.Ordinal) is >= 0 and int at ? line[..at] + Arrow + read(line[..at]) : line), start);
    }

    /// <summary>Holds lines against the list.</summary>
    internal void Check(IEnumerable<string> found)
    {
        string[] list = File.ReadAllLines(_path);
        Check(list, list, found, 0);
    }

    // Lines are made as they are compared: the first that differs ends it.
    private void Check(string[] list, string[] lines, IEnumerable<string> found, int start)
    {
        if (Environment.GetEnvironmentVariable(variable) == "1")
            File.WriteAllText(_path, string.Concat(list[..start].Concat(found).Concat(list[(start + lines.Length)..]).Select(line => line + "\n")));
        Assert.Equal(lines, found);
    }
}
