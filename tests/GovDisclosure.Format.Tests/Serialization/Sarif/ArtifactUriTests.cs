using System;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Serialization.Sarif;

namespace GovDisclosure.Format.Tests.Serialization.Sarif;

public class ArtifactUriTests
{
    [Theory]
    [InlineData("a.md", "a.md")]
    [InlineData("reports/2023 年.md", "reports/2023%20%E5%B9%B4.md")]
    [InlineData("../a/b~c_d-e.md", "../a/b~c_d-e.md")]
    [InlineData("c:d.md", "c%3Ad.md")]
    [InlineData("100%#?.md", "100%25%23%3F.md")]
    [InlineData("a\\b.md", "a%5Cb.md")]
    [InlineData("/home/𠮷/a.md", "file:///home/%F0%A0%AE%B7/a.md")]
    [InlineData("-", "-")]
    [InlineData("azAZ09.md", "azAZ09.md")]
    [InlineData("`{@[/:", "%60%7B%40%5B/%3A")]
    public void A_name_becomes_a_reference(string file, string uri) => Assert.Equal(uri, ArtifactUri.Of(file, '/'));

    [Theory]
    [InlineData("a\\b c.md", "a/b%20c.md")]
    [InlineData("C:\\年报\\a.md", "file:///C:/%E5%B9%B4%E6%8A%A5/a.md")]
    [InlineData("\\\\server\\share\\a.md", "file://server/share/a.md")]
    [InlineData("C:a.md", "C%3Aa.md")]
    [InlineData("C:", "C%3A")]
    public void A_name_of_Windows_becomes_a_reference(string file, string uri) => Assert.Equal(uri, ArtifactUri.Of(file, '\\'));

    [Fact]
    public void A_lone_surrogate_stops_nothing() => Assert.Equal("a%EF%BF%BDb", ArtifactUri.Of("a\ud800b", '/'));

    [Property]
    public Property Every_name_is_a_reference_that_means_it(NonEmptyString name)
    {
        string file = name.Get.Replace("/", "-", StringComparison.Ordinal);
        string uri = ArtifactUri.Of(file, '/');

        return (Uri.IsWellFormedUriString(uri, UriKind.Relative) && (HasLone(file) || Uri.UnescapeDataString(uri) == file)).Label(uri);
    }

    private static bool HasLone(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
