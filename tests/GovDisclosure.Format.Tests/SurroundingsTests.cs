using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests;

/// <summary>What the library says depends on nothing around it: no culture, no time zone, no other thread.</summary>
public class SurroundingsTests(ITestOutputHelper output)
{
    /// <summary>The tests are built without cultures, like the library; <c>.ci/cultures</c> runs them with those of countries.</summary>
    public static TheoryData<string> Cultures =>
        AppContext.TryGetSwitch("System.Globalization.Invariant", out bool none) && none ? ["odd"] : ["odd", "tr-TR", "ar-SA", "fa-IR", "th-TH", "zh-CN"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_culture_changes_a_byte(string name)
    {
        IReadOnlyList<(string Name, Func<byte[]> Do)> jobs = MainJobs.Of(0, Inputs.Of(12));
        byte[][] expected = Under(CultureInfo.InvariantCulture, jobs);
        byte[][] actual = Under(TestCulture.Of(name), jobs);
        for (int i = 0; i < jobs.Count; i++)
            Assert.True(expected[i].AsSpan().SequenceEqual(actual[i]), $"{jobs[i].Name} under {name}");
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Niue")]
    [InlineData("Asia/Kathmandu")]
    public void No_time_zone_changes_a_byte(string zone)
    {
        IReadOnlyList<(string Name, Func<byte[]> Do)> jobs = MainJobs.Of(100, Inputs.Of(6));
        byte[][] expected = Under(CultureInfo.InvariantCulture, jobs);
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            output.WriteLine(TimeZoneInfo.Local.ToString());
            byte[][] actual = Under(CultureInfo.InvariantCulture, jobs);
            for (int i = 0; i < jobs.Count; i++)
                Assert.True(expected[i].AsSpan().SequenceEqual(actual[i]), $"{jobs[i].Name} in {zone}");
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        (string Name, Func<byte[]> Do)[] jobs = [.. MainJobs.Of(200, Inputs.Of(12))];
        byte[][] expected = Under(CultureInfo.InvariantCulture, jobs);
        int done = 0;
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, thread =>
        {
            int[] order = [.. Enumerable.Range(0, jobs.Length)];
            new Random(thread).Shuffle(order);
            foreach (int i in order)
            {
                Assert.True(expected[i].AsSpan().SequenceEqual(jobs[i].Do()), $"{jobs[i].Name} on thread {thread}");
                Interlocked.Increment(ref done);
            }
        });

        output.WriteLine(FormattableString.Invariant($"{done} jobs on 8 threads"));
        Assert.Equal(8 * jobs.Length, done);
    }

    private static byte[][] Under(CultureInfo culture, IReadOnlyList<(string Name, Func<byte[]> Do)> jobs)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return [.. jobs.Select(job => job.Do())];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
