using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Tests.Template;

public class PrintedOrderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData("abc abc", "abc")]
    [InlineData("abc ac", "abc")]
    [InlineData("ac abc", "abc")]
    [InlineData("bc abc", "abc")]
    [InlineData("ab abc", "abc")]
    [InlineData("ad abcd", "abcd")]
    [InlineData("axd ayd", "ayxd")]
    [InlineData("ac abc abxc", "abxc")]
    public void What_a_later_one_has_more_stands_behind_what_it_stands_behind_there(string sequences, string merged) =>
        Assert.Equal(merged, string.Concat(PrintedOrder.Merge(sequences.Split(' ').Select(sequence => sequence.AsEnumerable()))));
}
