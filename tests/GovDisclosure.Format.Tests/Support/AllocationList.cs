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
/// an operation and its bytes a line. More fails, and far less fails too, so that the list says what is so.
/// </summary>
internal static class AllocationList
{
    private const double Tolerance = 0.02;
    private const double FarBelow = 0.10;

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
        if (IsDebug)
        {
            output.WriteLine("Nothing was measured: the list is that of a Release build.");
            return;
        }

        if (Environment.GetEnvironmentVariable("UPDATE_ALLOCATIONS") == "1")
            Write(operation, Least(action, 0, s_updating));

        if (!Read().TryGetValue(operation, out long known))
            Assert.Fail($"{s_file} does not have “{operation}”; UPDATE_ALLOCATIONS=1 makes it anew.");
        long most = (long)(known * (1 + Tolerance));
        long least = Least(action, most, s_patience);
        output.WriteLine(FormattableString.Invariant($"{operation}: {least} bytes, {known} in the list"));
        Assert.True(least <= most, $"“{operation}” allocates {least} bytes, {known} in the list.");
        Assert.True(least >= known * (1 - FarBelow), $"“{operation}” allocates {least} bytes, far below the {known} in the list; UPDATE_ALLOCATIONS=1 makes it anew.");
    }

    /// <summary>The fewest bytes that one of many calls allocated, as soon as they are no more than enough.</summary>
    private static long Least(Action action, long enough, TimeSpan patience)
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

    private static SortedDictionary<string, long> Read() => new(
        (File.Exists(s_file) ? File.ReadAllLines(s_file) : [])
            .Select(line => line.Split(": "))
            .ToDictionary(parts => parts[0], parts => long.Parse(parts[1], CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);

    private static void Write(string operation, long bytes)
    {
        SortedDictionary<string, long> list = Read();
        list[operation] = bytes;
        File.WriteAllText(s_file, string.Concat(list.Select(entry => FormattableString.Invariant($"{entry.Key}: {entry.Value}\n"))));
    }
}
