using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>
/// What operations allocate, against the list in the folder of the test project, which UPDATE_ALLOCATIONS=1 makes anew:
/// an operation and its bytes a line. What allocates nothing must go on so to the byte; of anything else, more fails, and less
/// fails too, so that the list says what is so.
/// </summary>
internal static class AllocationList
{
    internal const double Tolerance = 0.20;

    // What is called often is compiled anew, last of all without the objects that never leave a method.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_updating = TimeSpan.FromSeconds(3);

#if DEBUG
    private static bool IsDebug => true;
#else
    private static bool IsDebug => false;
#endif

    private static readonly string s_file =
        Path.Combine(Repository.Root, "tests", Assembly.GetExecutingAssembly().GetName().Name!, "Allocations.txt");

    /// <summary>Asserts that an operation allocates what the list says.</summary>
    internal static void AssertKnown(ITestOutputHelper output, string operation, Action action)
    {
        Skip.If(IsDebug, "The list is that of a Release build.");
        if (Environment.GetEnvironmentVariable("UPDATE_ALLOCATIONS") == "1")
            Write(operation, Least(action, 0, s_updating));

        if (!Read(s_file).TryGetValue(operation, out long known))
            Assert.Fail($"{s_file} does not have “{operation}”; UPDATE_ALLOCATIONS=1 makes it anew.");
        long least = Least(action, Most(known), s_patience);
        output.WriteLine(FormattableString.Invariant($"{operation}: {least} bytes, {known} in the list"));
        Assert.True(IsKnown(known, least), $"“{operation}” allocates {least} bytes, {known} in the list; where that is meant, UPDATE_ALLOCATIONS=1 makes it anew.");
    }

    /// <summary>Whether an operation that the list knows with so many bytes may allocate so many.</summary>
    internal static bool IsKnown(long known, long bytes) => bytes <= Most(known) && bytes >= known * (1 - Tolerance);

    /// <summary>The operations of a list with their bytes.</summary>
    internal static SortedDictionary<string, long> Read(string file) => new(
        (File.Exists(file) ? File.ReadAllLines(file) : [])
            .Select(line => line.Split(": "))
            .ToDictionary(parts => parts[0], parts => long.Parse(parts[1], CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);

    /// <summary>The fewest bytes that one of many calls allocated, as soon as they are no more than enough.</summary>
    internal static long Least(Action action, long enough, TimeSpan patience)
    {
        long least = long.MaxValue;
        var clock = Stopwatch.StartNew();
        do
        {
            for (int i = 0; i < 50; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                action();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }
        while (clock.Elapsed < patience && (least > enough || patience == s_updating));
        return least;
    }

    // A product of the tolerance and 0 is 0: what allocates nothing has none.
    private static long Most(long known) => (long)(known * (1 + Tolerance));

    private static void Write(string operation, long bytes)
    {
        SortedDictionary<string, long> list = Read(s_file);
        list[operation] = bytes;
        File.WriteAllText(s_file, string.Concat(list.Select(entry => FormattableString.Invariant($"{entry.Key}: {entry.Value}\n"))));
    }
}
