using System;
using System.Collections.Generic;
using System.IO;

namespace GovDisclosure.Format.Tests.Support;

public class AllocationListTests
{
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, false)]
    [InlineData(0, 24, false)]
    [InlineData(1000, 1000, true)]
    [InlineData(1000, 1200, true)]
    [InlineData(1000, 1201, false)]
    [InlineData(1000, 800, true)]
    [InlineData(1000, 799, false)]
    [InlineData(1000, 0, false)]
    [InlineData(24, 32, false)]
    public void Nothing_stays_nothing_and_the_rest_within_a_fifth(long known, long bytes, bool expected) =>
        Assert.Equal(expected, AllocationList.IsKnown(known, bytes));

    [Fact]
    public void What_allocates_nothing_is_measured_as_nothing() =>
        Assert.Equal(0, AllocationList.Least(static () => { }, 0, TimeSpan.FromSeconds(20)));

    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    public void What_allocates_is_measured_by_its_smallest_call(int length)
    {
        int calls = 0;
        long least = AllocationList.Least(() => GC.KeepAlive(new byte[calls++ == 7 ? length : 2 * length + 64]), 0, TimeSpan.FromMilliseconds(100));
        Assert.InRange(least, length, length + 40);
    }

    [Theory]
    [InlineData("GovDisclosure.Format.Tests")]
    [InlineData("GovDisclosure.Format.Html.Tests")]
    [InlineData("GovDisclosure.Format.Word.Tests")]
    public void A_list_names_what_its_tests_measure_and_nothing_else(string project)
    {
        string folder = Path.Combine(Repository.Root, "tests", project);
        string tests = File.ReadAllText(Path.Combine(folder, "AllocationTests.cs"));
        SortedDictionary<string, long> list = AllocationList.Read(Path.Combine(folder, "Allocations.txt"));

        Assert.NotEmpty(list);
        Assert.DoesNotContain(list.Keys, operation => !tests.Contains('"' + operation + '"', StringComparison.Ordinal));
        Assert.Equal(tests.Split("AssertKnown(\"").Length + tests.Split("AssertKnown(output, \"").Length - 2, list.Count);
    }
}
